import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { loadGazetteers } from '../src/analysis/actors/names/gazetteers.ts';
import { labelCount } from '../src/analysis/actors/names/labels.ts';
import { decodeModel, encodeModel } from '../src/analysis/actors/names/model.ts';
import { loadVectorClasses } from '../src/analysis/actors/names/vector-classes.ts';
import { parseWordClasses } from '../src/analysis/actors/names/word-classes.ts';
import { augment } from './names/augment.ts';
import { averageWeights } from './names/average-weights.ts';
import { learnClasses } from './names/learn-classes.ts';
import { type Learnt, learnCrf } from './names/learn-crf.ts';
import { listsOf, newswire } from './names/newswire.ts';
import { readCorpus, type TrainingDocument } from './names/read-corpus.ts';
import { scoreNames } from './names/score-names.ts';

/**
 * node tools/train-names.ts DATA [--held-out] [--classes] [--average=names.bin.gz]
 * DATA holds the *.jsonl of docs/quality-names.md. Writes weights/names.bin.gz, and weights/classes.txt.gz with --classes.
 * --average takes the mean of what is learnt and of earlier weights.
 * --held-out trains without wikigold, uner, pud and a tenth of the rest and prints the scores on those.
 */
const folder = process.argv[2];
if (folder === undefined) throw new TypeError('usage: node tools/train-names.ts DATA [--held-out] [--classes]');
const heldOut = process.argv.includes('--held-out');
const weights = new URL('../src/analysis/actors/names/weights/', import.meta.url);

const documents = readCorpus(folder);
const classesFile = new URL('classes.txt.gz', weights);
if (process.argv.includes('--classes') || !existsSync(classesFile)) {
  const fine = learnClasses(documents, 320, 4, 8);
  const coarse = learnClasses(documents, 64, 4, 8);
  const groups = new Map<string, string[]>();
  for (const [word, number] of fine) {
    const key = `${(coarse.get(word) ?? 0) + 1}\t${number + 1}`;
    const group = groups.get(key) ?? [];
    group.push(word);
    groups.set(key, group);
  }
  writeFileSync(
    classesFile,
    gzipSync([...groups].map(([key, words]) => `${key}\t${words.join(' ')}`).join('\n'), { level: 9 }),
  );
}
const classes = parseWordClasses(gunzipSync(readFileSync(classesFile)).toString('utf8'));
const gazetteers = loadGazetteers();
const vectorClasses = loadVectorClasses();
const made = newswire(
  listsOf(gunzipSync(readFileSync(new URL('gazetteers.txt.gz', weights))).toString('utf8'), gazetteers),
  25,
);

const crossDomain = new Set(['wikigold', 'uner', 'pud']);
const isHeld = ({ set, id }: TrainingDocument): boolean =>
  crossDomain.has(set) || Number(/\d+$/.exec(id)?.[0] ?? 0) % 10 === 9;
const training = heldOut ? documents.filter((document) => !isHeld(document)) : documents;
const option = (name: string, value: number): number =>
  Number(process.argv.find((part) => part.startsWith(`--${name}=`))?.split('=')[1] ?? value);
const learnt = learnCrf(
  [...augment(training), ...(process.argv.includes('--plain') ? [] : made)],
  { gazetteers, classes, vectorClasses },
  {
    rounds: option('rounds', 5),
    rate: option('rate', 0.04),
    leastCount: 2,
    decay: option('decay', 0),
    keep: option('keep', 0.7),
    keepWords: option('keep-words', 0.5),
    seeds: [20260101, 777],
  },
);

const earlier = process.argv.find((part) => part.startsWith('--average='))?.slice(10);
const packed = quantise(
  earlier === undefined ? learnt : averageWeights(learnt, new Uint8Array(gunzipSync(readFileSync(earlier)))),
  option('rows', 280_000),
);
const model = decodeModel(packed);
if (heldOut) {
  const held = documents.filter(isHeld);
  for (const set of new Set(held.map((document) => document.set))) {
    process.stdout.write(
      `${scoreNames(
        set,
        held.filter((document) => document.set === set),
        { model, gazetteers, classes, vectorClasses },
      )}\n`,
    );
  }
}
const file = process.argv.find((part) => part.startsWith('--out='))?.slice(6) ?? new URL('names.bin.gz', weights);
const bytes = gzipSync(packed, { level: 9 });
writeFileSync(file, bytes);
process.stdout.write(`${bytes.length} bytes\n`);

/** Keeps the rows with the largest weights, one byte a weight. */
function quantise({ keys, weights: all, transitions }: Learnt, most: number): Uint8Array {
  const size = (row: number): number => {
    let sum = 0;
    for (let label = 0; label < labelCount; label++) sum += (all[row * labelCount + label] as number) ** 2;
    return sum;
  };
  const sizes = Float64Array.from(keys, (_, row) => size(row));
  const kept = Int32Array.from(keys.keys())
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number))
    .slice(0, most)
    .sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const magnitudes = Float32Array.from(all, Math.abs).sort();
  const top = magnitudes[Math.floor(magnitudes.length * 0.99999)] ?? 1;
  const scale = top / 31; // finer steps cost room and win nothing
  const rows = new Int8Array(kept.length * labelCount);
  for (let index = 0; index < kept.length; index++) {
    for (let label = 0; label < labelCount; label++) {
      const weight = all[(kept[index] as number) * labelCount + label] as number;
      rows[index * labelCount + label] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    }
  }
  return encodeModel(
    Int32Array.from(kept, (row) => keys[row] as number),
    rows,
    scale,
    transitions,
  );
}
