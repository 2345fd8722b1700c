/**
 * A set of Universal NER as one of those that names are learnt from:
 * `node tools/names/convert-uner.ts pud en_pud-ud-test.iob2 > DATA/pud.jsonl` (the file of UniversalNER/UNER_English-PUD, CC BY-SA 4.0),
 * `node tools/names/convert-uner.ts ewt en_ewt-ud-train.iob2 > DATA/ewt.jsonl` (of UniversalNER/UNER_English-EWT, CC BY-SA 4.0).
 * What stands outside names and has a capital may be MISC, which they do not annotate (`?`); a place that they call an
 * organization may be anything (`*`), since other sets call it a place. Articles and titles before a name are no part of it.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { strictTitles } from '../../src/analysis/actors/names/word-lists.ts';

interface Sentence {
  readonly t: string[];
  readonly y: string[];
}

const gazetteers = new URL('../../src/analysis/actors/names/weights/gazetteers.txt.gz', import.meta.url);
const places = new Set(
  gunzipSync(readFileSync(gazetteers))
    .toString()
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([kind = '', names = '']) => (/^(?:country|city|region)$/u.test(kind) ? names.split('|') : [])),
);

const set = process.argv[2] ?? '';
const documents: Sentence[][] = [];
let open: Sentence | null = null;
for (const line of readFileSync(process.argv[3] ?? '', 'utf8').split('\n')) {
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
  open.y.push(/^[BI]-(?:PER|ORG|LOC)/u.test(label) ? label : mayBeMisc(word) ? '?' : 'O');
}
documents.forEach((sents, at) => {
  for (const sentence of sents) normalise(sentence);
  console.log(JSON.stringify({ ds: set, id: `${set}-${at}`, sents }));
});

function mayBeMisc(word: string): boolean {
  return /^\p{Lu}/u.test(word) || (/\p{L}/u.test(word) && word === word.toUpperCase());
}

function normalise({ t, y }: Sentence): void {
  for (let from = 0; from < y.length; from++) {
    const kind = /^B-(.+)/u.exec(y[from] as string)?.[1];
    if (kind === undefined) continue;
    let to = from + 1;
    while (y[to] === `I-${kind}`) to++;
    const word = (t[from] as string).toLowerCase();
    if (to - from > 1 && (word === 'the' ? t[from + 1] !== 'Hague' : kind === 'PER' && strictTitles.has(word))) {
      y[from] = 'O';
      y[from + 1] = `B-${kind}`;
      continue;
    }
    if (kind === 'ORG' && places.has(t.slice(from, to).join(' ').toLowerCase())) y.fill('*', from, to);
  }
}
