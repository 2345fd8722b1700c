// node --max-old-space-size=8000 tools/pages/cross-validate.ts and the folders that train.ts takes:
// how well bodies are found by classifiers trained on pages of other hosts, beside Readability alone.
import { createHash } from 'node:crypto';
import { bodyProbabilities } from '../../src/sources/pages/block-classifier.ts';
import { bodyOf } from '../../src/sources/pages/extract-article.ts';
import { pageEvidence } from '../../src/sources/pages/page-evidence.ts';
import { boost, type Row } from './boosted-trees.ts';
import { heldOutCollections, learnedCollections } from './learned-collections.ts';
import { siteOf } from './read-news-pages.ts';
import { addScore, noScore, printScore } from './score-pages.ts';
import { boostOptions, rowsOf } from './training-rows.ts';

const parts = 3;

function partOf(url: string, id: string): number {
  return createHash('md5').update(siteOf(url, id)).digest().readUInt32BE(0) % parts;
}

const folders = process.argv.slice(2);
const sources = { ...learnedCollections(folders), ...heldOutCollections(folders) };
const pages = Object.entries(sources).flatMap(([collection, read]) =>
  [...read()].map((page) => ({
    collection,
    page: { ...page, html: '' },
    evidence: pageEvidence(page.html, page.url),
    part: partOf(page.url, page.id),
  })),
);
const learned: Row[][] = Array.from({ length: parts }, () => []);
for (const [number, { collection, page, evidence, part }] of pages.entries())
  if (!collection.endsWith('held out')) learned[part]?.push(...rowsOf(page, evidence, number));
const models = learned.map((_, part) => {
  const rows = learned.flatMap((each, other) => (other === part ? [] : each));
  const trees = boost(rows, boostOptions);
  console.log(`part ${part}: learned from ${rows.length} blocks of the others`);
  return trees;
});
learned.length = 0;
const sums = new Map(Object.keys(sources).map((name) => [name, { bot: noScore(), readability: noScore() }]));
for (const { collection, page, evidence, part } of pages) {
  const sum = sums.get(collection);
  const trees = models[part];
  if (sum === undefined || trees === undefined) continue;
  addScore(sum.bot, bodyOf(evidence, bodyProbabilities(evidence.features, trees)), page);
  addScore(sum.readability, evidence.readable.join('\n\n'), page);
}
for (const [name, { bot, readability }] of sums) {
  printScore(`${name}, briefing-bot`, bot);
  printScore(`${name}, readability`, readability);
}
