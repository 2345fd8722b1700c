import type { TrainingDocument } from './read-corpus.ts';

/**
 * Word classes by the exchange algorithm on a class bigram model (Kneser and Ney 1993; Martin, Liermann and Ney 1998):
 * each word moves to the class that raises the likelihood of the text most. Returns the class (from 0) of every word seen often enough.
 */
export function learnClasses(
  documents: readonly TrainingDocument[],
  classCount: number,
  leastCount: number,
  rounds: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of documents)
    for (const { tokens } of sentences) for (const { norm } of tokens) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  const words = [...counts.entries()]
    .filter(([, n]) => n >= leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const index = new Map(words.map(([word], at) => [word, at + 2]));
  const size = words.length + 2; // 0: sentence border, 1: rare word
  const next: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const before: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const total = new Float64Array(size);
  const see = (a: number, b: number): void => {
    (next[a] as Map<number, number>).set(b, ((next[a] as Map<number, number>).get(b) ?? 0) + 1);
    (before[b] as Map<number, number>).set(a, ((before[b] as Map<number, number>).get(a) ?? 0) + 1);
    total[b] = (total[b] as number) + 1;
  };
  for (const { sentences } of documents) {
    for (const { tokens } of sentences) {
      let last = 0;
      for (const { norm } of tokens) {
        const word = index.get(norm) ?? 1;
        see(last, word);
        last = word;
      }
      see(last, 0);
    }
  }
  const classes = classCount + 2;
  const classOf = new Int32Array(size);
  classOf[1] = 1;
  for (let at = 2; at < size; at++) classOf[at] = 2 + ((at - 2) % classCount);
  const bigram = new Float64Array(classes * classes);
  const unigram = new Float64Array(classes);
  for (let a = 0; a < size; a++) {
    unigram[classOf[a] as number] = (unigram[classOf[a] as number] as number) + (total[a] as number);
    for (const [b, n] of next[a] as Map<number, number>) {
      const cell = (classOf[a] as number) * classes + (classOf[b] as number);
      bigram[cell] = (bigram[cell] as number) + n;
    }
  }
  const f = (n: number): number => (n > 0.5 ? n * Math.log(n) : 0);
  const toClass = new Float64Array(classes);
  const fromClass = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 2; word < size; word++) {
      const old = classOf[word] as number;
      const touchedTo: number[] = [];
      const touchedFrom: number[] = [];
      let self = 0;
      for (const [b, n] of next[word] as Map<number, number>) {
        if (b === word) {
          self += n;
          continue;
        }
        const c = classOf[b] as number;
        if (toClass[c] === 0) touchedTo.push(c);
        toClass[c] = (toClass[c] as number) + n;
      }
      for (const [a, n] of before[word] as Map<number, number>) {
        if (a === word) continue;
        const c = classOf[a] as number;
        if (fromClass[c] === 0) touchedFrom.push(c);
        fromClass[c] = (fromClass[c] as number) + n;
      }
      const weight = total[word] as number;
      const shift = (target: number, sign: number): void => {
        for (const c of touchedTo)
          bigram[target * classes + c] = (bigram[target * classes + c] as number) + sign * (toClass[c] as number);
        for (const c of touchedFrom)
          bigram[c * classes + target] = (bigram[c * classes + target] as number) + sign * (fromClass[c] as number);
        bigram[target * classes + target] = (bigram[target * classes + target] as number) + sign * self;
        unigram[target] = (unigram[target] as number) + sign * weight;
      };
      shift(old, -1);
      let best = old;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let target = 2; target < classes; target++) {
        let gain = 0;
        const row = target * classes;
        for (const c of touchedTo) {
          if (c === target) continue;
          const n = bigram[row + c] as number;
          gain += f(n + (toClass[c] as number)) - f(n);
        }
        for (const c of touchedFrom) {
          if (c === target) continue;
          const n = bigram[c * classes + target] as number;
          gain += f(n + (fromClass[c] as number)) - f(n);
        }
        const n = bigram[row + target] as number;
        gain += f(n + (toClass[target] as number) + (fromClass[target] as number) + self) - f(n);
        const u = unigram[target] as number;
        gain -= 2 * (f(u + weight) - f(u));
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = target;
        }
      }
      shift(best, 1);
      classOf[word] = best;
      if (best !== old) moved++;
      for (const c of touchedTo) toClass[c] = 0;
      for (const c of touchedFrom) fromClass[c] = 0;
    }
    process.stderr.write(`classes ${classCount}, round ${round + 1}: ${moved} of ${words.length} words moved\n`);
    if (moved < words.length / 100) break;
  }
  return new Map(words.map(([word], at) => [word, (classOf[at + 2] as number) - 2]));
}
