import { hashText, key1 } from '../src/analysis/syntax/hash.ts';
import type { PlainTable } from '../src/analysis/syntax/weights-file.ts';

/** At most 127: a class number is one byte of the weights file. */
export interface ClassOptions {
  readonly classes: number;
  readonly seenTimes: number;
  readonly passes: number;
}

/**
 * Word classes by the exchange algorithm for a two-sided class bigram model (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each
 * word moves to the class where the text becomes likeliest, until few move. Sentences are lists of lower-case words.
 */
export function learnClasses(sentences: Iterable<readonly string[]>, options: ClassOptions): Map<string, number> {
  const texts = [...sentences];
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, count]) => count >= options.seenTimes).sort((a, b) => b[1] - a[1]);
  const numbers = new Map(vocabulary.map(([word], index) => [word, index + 1]));
  // Word 0 is the edge of a sentence and every rare word.
  const size = vocabulary.length + 1;
  const after: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const before: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const total = new Float64Array(size);
  for (const words of texts) {
    let last = 0;
    for (const word of [...words, '']) {
      const number = numbers.get(word) ?? 0;
      bump(after[last] as Map<number, number>, number, 1);
      bump(before[number] as Map<number, number>, last, 1);
      total[number] = (total[number] as number) + 1;
      last = number;
    }
  }
  const width = options.classes + 1;
  const classOf = Int32Array.from({ length: size }, (_, word) => (word === 0 ? 0 : 1 + ((word - 1) % options.classes)));
  const pairs = new Float64Array(width * width);
  const sums = new Float64Array(width);
  for (let word = 0; word < size; word++) {
    sums[classOf[word] as number] = (sums[classOf[word] as number] as number) + (total[word] as number);
    for (const [next, count] of after[word] as Map<number, number>) {
      const pair = (classOf[word] as number) * width + (classOf[next] as number);
      pairs[pair] = (pairs[pair] as number) + count;
    }
  }
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  const shift = (word: number, to: number, sign: number): void => {
    sums[to] = (sums[to] as number) + sign * (total[word] as number);
    for (const [other, count] of left) pairs[other * width + to] = (pairs[other * width + to] as number) + sign * count;
    for (const [other, count] of right)
      pairs[to * width + other] = (pairs[to * width + other] as number) + sign * count;
  };
  for (let pass = 0; pass < options.passes; pass++) {
    let moves = 0;
    for (let word = 1; word < size; word++) {
      left.clear();
      right.clear();
      for (const [other, count] of before[word] as Map<number, number>) {
        if (other !== word) bump(left, classOf[other] as number, count);
      }
      for (const [other, count] of after[word] as Map<number, number>) {
        if (other !== word) bump(right, classOf[other] as number, count);
      }
      const from = classOf[word] as number;
      shift(word, from, -1);
      let best = from;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let to = 1; to < width; to++) {
        const sum = sums[to] as number;
        let gain = -2 * (weigh(sum + (total[word] as number)) - weigh(sum));
        for (const [other, count] of left) {
          const pair = pairs[other * width + to] as number;
          gain += weigh(pair + count) - weigh(pair);
        }
        for (const [other, count] of right) {
          const pair = pairs[to * width + other] as number;
          gain += weigh(pair + count) - weigh(pair);
        }
        if (gain > bestGain + 1e-9) {
          best = to;
          bestGain = gain;
        }
      }
      if (best !== from) moves++;
      classOf[word] = best;
      shift(word, best, 1);
    }
    console.log(`word classes, pass ${pass + 1}: ${moves} of ${size} words moved`);
    if (moves < size / 200) break;
  }
  return new Map(vocabulary.map(([word], index) => [word, classOf[index + 1] as number]));
}

/** Classes as a table of one column. */
export function classTable(classes: ReadonlyMap<string, number>): PlainTable {
  const byKey = new Map<number, number>();
  for (const [word, number] of classes) {
    const key = key1(0, hashText(word, 0, word.length));
    if (!byKey.has(key)) byKey.set(key, number);
  }
  const keys = Int32Array.from(byKey.keys()).sort();
  return { name: 'classes', width: 1, keys, weights: Int8Array.from(keys, (key) => byKey.get(key) ?? 0) };
}

function bump(map: Map<number, number>, key: number, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

const small = Float64Array.from({ length: 1 << 16 }, (_, count) => (count === 0 ? 0 : count * Math.log(count)));

function weigh(count: number): number {
  return count < small.length ? (small[count] as number) : count * Math.log(count);
}
