import { parseArgs } from 'node:util';
import { createFeedReader } from '../src/sources/feeds/create-feed-reader.ts';
import { createPageReader } from '../src/sources/pages/create-page-reader.ts';
import { feedOf, reportNumber } from '../tests/support/news-origin.ts';
import { goodPage } from '../tests/support/origin.ts';

// Mutated feeds, lists of feeds and pages through the real parsers, threads and limits included:
//   node bench/mutated-documents.ts [--count 2000] [--seed 1]          the long run: --count 100000
// Prints what came of them; exit status 1 when a parser crashed or had to be stopped.

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
const atOnce = 8;

const report = reportNumber(5);
const seeds: readonly { readonly kind: 'feed' | 'opml' | 'page'; readonly text: string }[] = [
  { kind: 'feed', text: feedOf('Valley News', 0, 3, 'https://valley.example') },
  {
    kind: 'feed',
    text: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://valley.example/"><title>Valley</title><updated>2024-11-13T10:00:00Z</updated><entry><id>tag:valley,2024:1</id><title type="html">Ferry &amp;amp; bridge</title><link rel="alternate" href="a"/><updated>2024-11-13T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${report.html}</div></content></entry></feed>`,
  },
  {
    kind: 'feed',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://valley.example/"><title>Valley</title></channel><item rdf:about="https://valley.example/a"><title>Ferry</title><link>https://valley.example/a</link><dc:date>2024-11-13</dc:date></item></rdf:RDF>`,
  },
  {
    kind: 'feed',
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Valley',
      items: [{ id: '1', url: 'https://valley.example/a', content_html: report.html, date_published: '2024-11-13' }],
    }),
  },
  {
    kind: 'opml',
    text: '<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="Valley" xmlUrl="https://valley.example/feed"/></outline></body></opml>',
  },
  { kind: 'page', text: goodPage },
  {
    kind: 'page',
    text: `<!doctype html><html><head><meta charset="utf-8"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"${report.title}","datePublished":"2024-11-13T10:00:00Z","author":[{"name":"Ada Moreau"}],"articleBody":"The harbour reopened."}]}</script></head><body><header><ul><li><a href="/">Home</a></ul></header><main><h1>${report.title}</h1>${report.html}<table><tr><td>1<td>2</table></main><aside><p>More news</aside></body></html>`,
  },
];

/** Pieces on which parsers have broken. */
const poison = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&a;',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '<',
  '>',
  '"',
  "'",
  '/>',
  '</',
  '<p>',
  '</p>',
  '<div>'.repeat(300),
  '<svg><style><!--',
  '<template>',
  '<select><option>',
  '<math><mi>',
  '<script>',
  '<textarea>',
  '<plaintext>',
  '<base href="javascript:">',
  '<?xml version="1.1" encoding="utf-7"?>',
  'xmlns:x="',
  '__proto__',
  'constructor',
  '{"',
  '[[[[',
  '\\u0000',
  '1e999',
  '-1',
  '\u0000',
  '\uFFFE',
  '\u202E',
  '\uD83D',
  '💧',
  '\u00A0'.repeat(500),
  'a'.repeat(20_000),
  '<a href="//[">',
  'data:text/html,',
  '9999-99-99T99:99:99Z',
];

/** Mulberry32: the same seed gives the same documents. */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function mutate(text: string, random: (below: number) => number): Uint8Array {
  let mutant = text;
  for (let change = random(6); change >= 0; change--) {
    const at = random(mutant.length + 1);
    const to = Math.min(mutant.length, at + random(200));
    const piece = mutant.slice(at, to);
    const kind = random(6);
    if (kind === 0) mutant = mutant.slice(0, at) + mutant.slice(to);
    else if (kind === 1) mutant = mutant.slice(0, to) + piece.repeat(1 + random(20)) + mutant.slice(to);
    else if (kind === 2) mutant = mutant.slice(0, at);
    else if (kind === 3) {
      const elsewhere = random(mutant.length + 1);
      mutant = mutant.slice(0, elsewhere) + piece + mutant.slice(elsewhere);
    } else mutant = mutant.slice(0, at) + (poison[random(poison.length)] ?? '') + mutant.slice(kind === 4 ? at : to);
  }
  const bytes = Buffer.from(mutant);
  for (let flips = random(4) === 0 ? random(30) : 0; flips > 0 && bytes.length > 0; flips--)
    bytes[random(bytes.length)] = random(256);
  return bytes;
}

const broken =
  /took longer|too much memory|stopped its parser|could not be parsed; it was|Cannot (?:read|set|destructure)|is not a|is not iterable|Maximum call stack|Invalid array length|undefined/u;

const feeds = createFeedReader({ workers: 1 });
const pages = createPageReader({ workers: 1 });
const tally = { read: 0, refused: 0 };
const failures: string[] = [];
const random = createRandom(Number(values.seed));
let made = 0;
let slowest = 0;

async function work(): Promise<void> {
  while (made < count) {
    const number = made++;
    const seed = seeds[random(seeds.length)];
    if (seed === undefined) continue;
    const bytes = mutate(seed.text, random);
    const started = performance.now();
    try {
      if (seed.kind === 'feed') await feeds.readFeed(bytes, null, 'https://valley.example/feed');
      else if (seed.kind === 'opml') await feeds.readOpml(bytes);
      else if (number % 8 === 0) await pages.feedsOf(bytes, 'https://valley.example/');
      else await pages.read(bytes, 'https://valley.example/a');
      tally.read++;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tally.refused++;
      if (broken.test(reason)) failures.push(`${seed.kind} ${number}: ${reason}`);
    }
    slowest = Math.max(slowest, performance.now() - started);
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: atOnce }, work));
await Promise.all([feeds.close(), pages.close()]);
const seconds = (performance.now() - began) / 1000;
console.log(
  `${count} documents in ${seconds.toFixed(0)} s: ${tally.read} read, ${tally.refused} refused, ${failures.length} crashes or hangs; the slowest took ${slowest.toFixed(0)} ms with its turn in the queue`,
);
for (const failure of failures.slice(0, 20)) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
