// node tools/pages/measure.ts wcxb|trafilatura FOLDER: how well bodies are found, beside Readability alone.
import { extractArticle } from '../../src/sources/pages/extract-article.ts';
import { pageEvidence } from '../../src/sources/pages/page-evidence.ts';
import { readTrafilatura, readWcxb, wordsOf } from './read-collection.ts';

const [collection, folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node tools/pages/measure.ts wcxb|trafilatura FOLDER');
const pages = collection === 'wcxb' ? readWcxb(folder) : readTrafilatura(folder);

function overlap(found: readonly string[], gold: readonly string[]): { precision: number; recall: number; f1: number } {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  const precision = hits / (found.length || 1);
  const recall = hits / (gold.length || 1);
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const extractors = {
  'briefing-bot': (html: string, url: string) => extractArticle(html, url).text,
  readability: (html: string, url: string) => pageEvidence(html, url).readable.join('\n\n'),
};
const sums = new Map(
  Object.keys(extractors).map((name) => [
    name,
    { pages: 0, precision: 0, recall: 0, f1: 0, held: 0, missed: 0, wrong: 0, ms: 0 },
  ]),
);
for (const { html, url, body, within, without } of pages) {
  for (const [name, extract] of Object.entries(extractors)) {
    const sum = sums.get(name);
    if (sum === undefined) continue;
    const start = performance.now();
    const text = extract(html, url);
    sum.ms += performance.now() - start;
    sum.pages++;
    if (body !== null) {
      const { precision, recall, f1 } = overlap(wordsOf(text), wordsOf(body));
      sum.precision += precision;
      sum.recall += recall;
      sum.f1 += f1;
    }
    const whole = plain(text);
    for (const piece of within)
      if (whole.includes(plain(piece))) sum.held++;
      else sum.missed++;
    for (const piece of without) if (whole.includes(plain(piece))) sum.wrong++;
  }
}
for (const [name, { pages: count, precision, recall, f1, held, missed, wrong, ms }] of sums) {
  const percent = (share: number) => (100 * share).toFixed(2);
  const p = held / (held + wrong);
  const r = held / (held + missed);
  console.log(`${name}: ${count} pages, ${(ms / count).toFixed(0)} ms a page`);
  if (f1 > 0)
    console.log(
      `  words:  precision ${percent(precision / count)} recall ${percent(recall / count)} F1 ${percent(f1 / count)}`,
    );
  console.log(`  pieces: precision ${percent(p)} recall ${percent(r)} F1 ${percent((2 * p * r) / (p + r))}`);
}
