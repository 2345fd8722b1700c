/**
 * Universal NER's English PUD as one of the sets that names are learnt from:
 * `node tools/names/convert-pud.ts en_pud-ud-test.iob2 > DATA/pud.jsonl` (the file of UniversalNER/UNER_English-PUD, CC BY-SA 4.0).
 * What stands outside names and has a capital may be MISC, which PUD does not annotate (`?`); a country that it calls an
 * organization may be anything (`*`), since other sets call it a place.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Sentence {
  readonly t: string[];
  readonly y: string[];
}

const gazetteers = new URL('../../src/analysis/actors/names/weights/gazetteers.txt.gz', import.meta.url);
const countries = new Set(
  gunzipSync(readFileSync(gazetteers))
    .toString()
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([kind, names = '']) => (kind === 'country' ? names.split('|') : [])),
);

const documents: Sentence[][] = [];
let open: Sentence | null = null;
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line.startsWith('# newdoc')) documents.push([]);
  if (line.startsWith('#')) continue;
  const [, word, label] = line.split('\t');
  if (word === undefined || label === undefined) {
    open = null;
    continue;
  }
  if (open === null) {
    open = { t: [], y: [] };
    documents.at(-1)?.push(open);
  }
  open.t.push(word);
  open.y.push(/^[BI]/u.test(label) ? label : mayBeMisc(word) ? '?' : 'O');
}
documents.forEach((sents, at) => {
  for (const sentence of sents) maskCountries(sentence);
  console.log(JSON.stringify({ ds: 'pud', id: `pud-${at}`, sents }));
});

function mayBeMisc(word: string): boolean {
  return /^\p{Lu}/u.test(word) || (/\p{L}/u.test(word) && word === word.toUpperCase());
}

function maskCountries({ t, y }: Sentence): void {
  for (let from = 0; from < y.length; from++) {
    if (y[from] !== 'B-ORG') continue;
    let to = from + 1;
    while (y[to] === 'I-ORG') to++;
    const name = t.slice(from, to).join(' ').toLowerCase();
    if (countries.has(name.replace(/^the /u, ''))) y.fill('*', from, to);
  }
}
