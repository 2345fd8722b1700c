// node --max-old-space-size=6000 tools/pages/train.ts WCXB/dev TRAFILATURA/tests FUNDUS/tests/resources/parser/test_data
// trains the page classifier and writes its weights.
import { writeFileSync } from 'node:fs';
import { featureNames } from '../../src/sources/pages/block-features.ts';
import { pageEvidence } from '../../src/sources/pages/page-evidence.ts';
import { boost, type Row } from './boosted-trees.ts';
import { readFundus, readTrafilatura, readWcxb } from './read-collection.ts';
import { boostOptions, rowsOf } from './training-rows.ts';

const [wcxb, trafilatura, fundus] = process.argv.slice(2);
if (wcxb === undefined || trafilatura === undefined || fundus === undefined)
  throw new Error(
    'usage: node tools/pages/train.ts WCXB/dev TRAFILATURA/tests FUNDUS/tests/resources/parser/test_data',
  );

const rows: Row[] = [];
let pages = 0;
for (const collection of [readWcxb(wcxb), readTrafilatura(trafilatura), readFundus(fundus)]) {
  for (const page of collection) rows.push(...rowsOf(page, pageEvidence(page.html, page.url), pages++));
}
console.log(`${pages} pages, ${rows.length} blocks`);
const trees = boost(rows, boostOptions);
const short = (value: number, digits: number) => Number(value.toPrecision(digits));
const lines = trees.map(({ threshold, value, ...tree }) =>
  JSON.stringify({ ...tree, threshold: threshold.map((x) => short(x, 7)), value: value.map((x) => short(x, 4)) }),
);
writeFileSync(
  new URL('../../src/sources/pages/weights/page-blocks.json', import.meta.url),
  `{\n"features": ${JSON.stringify(featureNames)},\n"trees": [\n${lines.join(',\n')}\n]\n}\n`,
);
