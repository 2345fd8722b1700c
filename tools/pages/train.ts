// node --max-old-space-size=6000 tools/pages/train.ts WCXB/dev TRAFILATURA/tests FUNDUS/tests/resources/parser/test_data FUNDUS-EVALUATION/dataset MISINFORMATION-CRAWLER/tests/site_test_data
// trains the page classifier and writes its weights.
import { writeFileSync } from 'node:fs';
import { featureNames } from '../../src/sources/pages/feature-names.ts';
import { pageEvidence } from '../../src/sources/pages/page-evidence.ts';
import { boost, type Row } from './boosted-trees.ts';
import { learnedCollections } from './learned-collections.ts';
import { boostOptions, rowsOf } from './training-rows.ts';

const rows: Row[] = [];
let pages = 0;
for (const read of Object.values(learnedCollections(process.argv.slice(2)))) {
  for (const page of read()) rows.push(...rowsOf(page, pageEvidence(page.html, page.url), pages++));
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
