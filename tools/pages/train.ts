// node --max-old-space-size=4000 tools/pages/train.ts WCXB/dev TRAFILATURA/tests: trains the page classifier and writes its weights.
import { writeFileSync } from 'node:fs';
import { featureCount, featureNames } from '../../src/sources/pages/block-features.ts';
import { pageEvidence } from '../../src/sources/pages/page-evidence.ts';
import { boost, type Row } from './boosted-trees.ts';
import { type GoldPage, readTrafilatura, readWcxb, wordsOf } from './read-collection.ts';

const [wcxb, trafilatura] = process.argv.slice(2);
if (trafilatura === undefined) throw new Error('usage: node tools/pages/train.ts WCXB/dev TRAFILATURA/tests');

const joined = (text: string) => wordsOf(text).join(' ');
/** Of short boilerplate blocks every third is kept, with three times the weight: menus would drown the rest. */
const shortBlock = 6;

function* rowsOf(page: GoldPage): Generator<Row> {
  const { blocks, features } = pageEvidence(page.html, page.url);
  const labels = page.body === null ? pieceLabels(page, blocks) : bodyLabels(page.body, blocks);
  const words = blocks.map(({ text }) => wordsOf(text).length);
  const goldWords = page.body === null ? 0 : wordsOf(page.body).length;
  const covered = words.reduce((sum, count, i) => sum + ((labels[i] ?? 0) > 0.5 ? count : 0), 0);
  // A page whose article is not in its HTML, or is laid out otherwise than its annotation, teaches nothing.
  if (page.body !== null && covered < 0.7 * goldWords) return;
  for (const [i, label] of labels.entries()) {
    if (label === null) continue;
    const count = words[i] as number;
    // A word's weight is its share in the page's score; the labelled pieces of other pages count by their length.
    let weight = page.body === null ? 0.8 * Math.min(1, (count + 10) / 60) : (20 * (count + 3)) / (goldWords + 300);
    if (page.body !== null && label < 0.5 && count < shortBlock) {
      if (i % 3 !== 0) continue;
      weight *= 3;
    }
    yield { features: features.slice(i * featureCount, (i + 1) * featureCount), label, weight };
  }
}

type Blocks = readonly { readonly text: string }[];

/** Share of each block that the annotated body holds. */
function bodyLabels(body: string, blocks: Blocks): (number | null)[] {
  const whole = ` ${joined(body)} `;
  const lines = new Set(body.split('\n').map(joined));
  const words = wordsOf(body);
  const triples = new Set(words.map((word, i) => `${word} ${words[i + 1]} ${words[i + 2]}`));
  return blocks.map(({ text }) => {
    const own = wordsOf(text);
    const line = own.join(' ');
    if (line === '') return 0;
    if (lines.has(line)) return 1;
    if (own.length < 4) return 0;
    if (whole.includes(` ${line} `)) return 1;
    if (own.length <= 8) return 0;
    const hits = own.filter((word, i) => triples.has(`${word} ${own[i + 1]} ${own[i + 2]}`)).length;
    return Math.min(1, hits / (own.length - 2));
  });
}

/** Only blocks with an annotated piece are known. */
function pieceLabels({ within, without }: GoldPage, blocks: Blocks): (number | null)[] {
  const good = within.map(joined).filter((piece) => piece !== '');
  const bad = without.map(joined).filter((piece) => piece !== '');
  return blocks.map(({ text }) => {
    const line = joined(text);
    if (bad.some((piece) => line.includes(piece))) return 0;
    return good.some((piece) => line.includes(piece)) ? 1 : null;
  });
}

const rows: Row[] = [];
for (const page of readWcxb(wcxb as string)) rows.push(...rowsOf(page));
for (const page of readTrafilatura(trafilatura)) rows.push(...rowsOf(page));
console.log(`${rows.length} blocks`);
const trees = boost(rows, { trees: 110, depth: 5, rate: 0.1, columns: 0.4 });
const short = (value: number, digits: number) => Number(value.toPrecision(digits));
const lines = trees.map(({ threshold, value, ...tree }) =>
  JSON.stringify({ ...tree, threshold: threshold.map((x) => short(x, 7)), value: value.map((x) => short(x, 4)) }),
);
writeFileSync(
  new URL('../../src/sources/pages/weights/page-blocks.json', import.meta.url),
  `{\n"features": ${JSON.stringify(featureNames)},\n"trees": [\n${lines.join(',\n')}\n]\n}\n`,
);
