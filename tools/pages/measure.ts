// node tools/pages/measure.ts wcxb|trafilatura|fundus|evaluation|turing FOLDER: how well bodies are found, beside Readability alone.
import { extractArticle } from '../../src/sources/pages/extract-article.ts';
import { pageEvidence } from '../../src/sources/pages/page-evidence.ts';
import { readFundus, readTrafilatura, readWcxb } from './read-collection.ts';
import { readFundusEvaluation, readTuring } from './read-news-pages.ts';
import { addScore, noScore, printScore } from './score-pages.ts';

const [collection, folder] = process.argv.slice(2);
const readers = {
  wcxb: readWcxb,
  trafilatura: readTrafilatura,
  fundus: readFundus,
  evaluation: readFundusEvaluation,
  turing: (from: string) => readTuring(from, 'held out'),
};
const read = readers[collection as keyof typeof readers];
if (folder === undefined || read === undefined)
  throw new Error('usage: node tools/pages/measure.ts wcxb|trafilatura|fundus|evaluation|turing FOLDER');

const extractors = [
  { name: 'briefing-bot', sum: noScore(), extract: (html: string, url: string) => extractArticle(html, url).text },
  {
    name: 'readability',
    sum: noScore(),
    extract: (html: string, url: string) => pageEvidence(html, url).readable.join('\n\n'),
  },
];
for (const page of read(folder)) {
  for (const { sum, extract } of extractors) {
    const start = performance.now();
    const text = extract(page.html, page.url);
    sum.ms += performance.now() - start;
    addScore(sum, text, page);
  }
}
for (const { name, sum } of extractors) printScore(name, sum);
