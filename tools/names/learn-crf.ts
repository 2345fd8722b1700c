import { gatherEvidence } from '../../src/analysis/actors/names/document-evidence.ts';
import { sentenceFeatures, type WordClasses } from '../../src/analysis/actors/names/features.ts';
import type { Gazetteers } from '../../src/analysis/actors/names/gazetteers.ts';
import { featureBits, keyNamesWords } from '../../src/analysis/actors/names/hash.ts';
import { labelCount, outside } from '../../src/analysis/actors/names/labels.ts';
import { nameSentence } from '../../src/analysis/actors/names/name-sentence.ts';
import { isApart } from '../../src/analysis/actors/names/tagger.ts';
import type { VectorClasses } from '../../src/analysis/actors/names/vector-classes.ts';
import { certain } from '../../src/analysis/actors/names/viterbi.ts';
import { infer } from './crf-inference.ts';
import type { TrainingDocument } from './read-corpus.ts';

export interface Learnt {
  /** Feature key of each row. */
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface LearningOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly leastCount: number;
  readonly decay: number;
  /** Share of a token's features that each training step sees. */
  readonly keep: number;
  /** The same for features that name words: other texts have other words. */
  readonly keepWords: number;
  /** One run each, whose weights are averaged: another order, other features dropped. */
  readonly seeds: readonly number[];
}

interface Example {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
  readonly allowed: Int32Array;
}

/**
 * A linear-chain CRF (Lafferty, McCallum and Pereira 2001) on partial labels: the loss of a sentence is log Z - log Z(allowed)
 * (Tsuboi et al. 2008). AdaGrad (Duchi et al. 2011) a sentence at a time, exact forward-backward.
 */
export function learnCrf(
  documents: readonly TrainingDocument[],
  resources: {
    readonly gazetteers: Gazetteers;
    readonly classes: WordClasses;
    readonly vectorClasses: VectorClasses;
  },
  options: LearningOptions,
): Learnt {
  const { leastCount, keep, keepWords, seeds } = options;
  const seen = new Uint8Array(1 << featureBits);
  const raw: { keys: Int32Array; offsets: Int32Array; allowed: Int32Array }[] = [];
  for (const { sentences } of documents) {
    const prepared = sentences.map(({ tokens }) => nameSentence(tokens, resources.gazetteers));
    const evidence = gatherEvidence(prepared);
    for (let index = 0; index < prepared.length; index++) {
      const sentence = prepared[index] as (typeof prepared)[number];
      const wanted = (token: number): boolean => !isApart(sentence, token);
      const { keys, offsets } = sentenceFeatures(
        sentence,
        evidence,
        resources.classes,
        resources.vectorClasses,
        wanted,
      );
      const own = keys.slice(0, offsets[offsets.length - 1]);
      for (const key of own) if ((seen[key] as number) < 255) seen[key] = (seen[key] as number) + 1;
      const allowed = (sentences[index] as (typeof sentences)[number]).allowed.slice();
      for (let token = 0; token < allowed.length; token++) if (!wanted(token)) allowed[token] = 1 << outside;
      raw.push({ keys: own, offsets, allowed });
    }
  }
  const rowOf = new Int32Array(1 << featureBits).fill(-1);
  const keyList: number[] = [];
  for (let key = 0; key < seen.length; key++) {
    if ((seen[key] as number) < leastCount) continue;
    rowOf[key] = keyList.length;
    keyList.push(key);
  }
  const keepOf = Float32Array.from(keyList, (key) => (keyNamesWords(key) ? keepWords : keep));
  const examples: Example[] = raw.map(({ keys, offsets, allowed }) => {
    const rows = new Int32Array(keys.length);
    const bounds = new Int32Array(offsets.length);
    let used = 0;
    for (let token = 0; token + 1 < offsets.length; token++) {
      for (let at = offsets[token] as number; at < (offsets[token + 1] as number); at++) {
        const row = rowOf[keys[at] as number] as number;
        if (row >= 0) rows[used++] = row;
      }
      bounds[token + 1] = used;
    }
    return { rows: rows.slice(0, used), offsets: bounds, allowed };
  });
  raw.length = 0;
  process.stderr.write(`${examples.length} sentences, ${keyList.length} features\n`);
  const runs = seeds.map((seed) => run(examples, keepOf, options, seed));
  return {
    keys: Int32Array.from(keyList),
    weights: meanOf(runs.map(({ weights }) => weights)),
    transitions: meanOf(runs.map(({ transitions }) => transitions)),
  };
}

function meanOf(all: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...others] = all;
  for (const other of others) {
    for (let cell = 0; cell < first.length; cell++) first[cell] = (first[cell] as number) + (other[cell] as number);
  }
  return first.map((sum) => sum / all.length);
}

function run(
  examples: readonly Example[],
  keepOf: Float32Array,
  { rounds, rate, decay }: LearningOptions,
  start: number,
): Omit<Learnt, 'keys'> {
  const weights = new Float32Array(keepOf.length * labelCount);
  const squares = new Float32Array(keepOf.length * labelCount).fill(1e-2);
  const transitions = new Float32Array(labelCount * labelCount);
  const transitionSquares = new Float32Array(labelCount * labelCount).fill(1e-2);
  // Averaging over the later rounds (Polyak and Juditsky 1992) in place of a decreasing rate.
  const sums = new Float32Array(weights.length);
  const transitionSums = new Float32Array(transitions.length);
  let snapshots = 0;
  const snapshotEvery = Math.ceil(examples.length / 6);
  const order = Int32Array.from(examples.keys());
  let seed = start;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return (seed >>> 0) / 4294967296;
  };
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      const kept = order[index] as number;
      order[index] = order[other] as number;
      order[other] = kept;
    }
    let loss = 0;
    const step = rate / (1 + decay * round);
    for (const [position, at] of order.entries()) {
      if (round > 0 && position % snapshotEvery === 0) {
        snapshots++;
        for (let cell = 0; cell < weights.length; cell++)
          sums[cell] = (sums[cell] as number) + (weights[cell] as number);
        for (let cell = 0; cell < transitions.length; cell++) {
          transitionSums[cell] = (transitionSums[cell] as number) + (transitions[cell] as number);
        }
      }
      const example = examples[at] as Example;
      const { rows, offsets } = thin(example, keepOf, random);
      const { allowed } = example;
      const length = allowed.length;
      if (scoreRoom.length < length * labelCount) scoreRoom = new Float64Array(length * labelCount * 2);
      const scores = scoreRoom.fill(0, 0, length * labelCount);
      for (let token = 0; token < length; token++) {
        const base = token * labelCount;
        if (offsets[token] === offsets[token + 1]) scores[base + outside] = certain;
        for (let feature = offsets[token] as number; feature < (offsets[token + 1] as number); feature++) {
          const from = (rows[feature] as number) * labelCount;
          for (let label = 0; label < labelCount; label++) {
            scores[base + label] = (scores[base + label] as number) + (weights[from + label] as number);
          }
        }
      }
      const free = infer(scores, length, transitions, null);
      const held = infer(scores, length, transitions, allowed);
      if (free === null || held === null) continue; // labels that no sequence can bear teach nothing
      loss += free.logZ - held.logZ;
      for (let token = 0; token < length; token++) {
        const base = token * labelCount;
        let largest = 0;
        for (let label = 0; label < labelCount; label++) {
          const difference = (held.node[base + label] as number) - (free.node[base + label] as number);
          scores[base + label] = difference;
          if (Math.abs(difference) > largest) largest = Math.abs(difference);
        }
        if (largest < 2e-3) continue;
        for (let feature = offsets[token] as number; feature < (offsets[token + 1] as number); feature++) {
          const from = (rows[feature] as number) * labelCount;
          for (let label = 0; label < labelCount; label++) {
            const gradient = scores[base + label] as number;
            if (gradient < 1e-4 && gradient > -1e-4) continue;
            const square = (squares[from + label] as number) + gradient * gradient;
            squares[from + label] = square;
            weights[from + label] = (weights[from + label] as number) + (step * gradient) / Math.sqrt(square);
          }
        }
      }
      for (let cell = 0; cell < transitions.length; cell++) {
        const gradient = (held.edge[cell] as number) - (free.edge[cell] as number);
        if (gradient < 1e-4 && gradient > -1e-4) continue;
        const square = (transitionSquares[cell] as number) + gradient * gradient;
        transitionSquares[cell] = square;
        transitions[cell] = (transitions[cell] as number) + (step * gradient) / Math.sqrt(square);
      }
    }
    process.stderr.write(`round ${round + 1}: loss ${(loss / examples.length).toFixed(4)} a sentence\n`);
  }
  if (snapshots > 0) {
    for (let cell = 0; cell < weights.length; cell++) {
      const share = keepOf[Math.floor(cell / labelCount)] as number;
      weights[cell] = ((sums[cell] as number) / snapshots) * share;
    }
    for (let cell = 0; cell < transitions.length; cell++)
      transitions[cell] = (transitionSums[cell] as number) / snapshots;
  }
  return { weights, transitions };
}

// Used again by every step.
let scoreRoom = new Float64Array();
let keptRoom = new Int32Array();
let boundRoom = new Int32Array();

/** Dropout on features: no single cue (a known word, a list) may carry a decision alone. */
function thin({ rows, offsets, allowed }: Example, keep: Float32Array, random: () => number): Example {
  if (keptRoom.length < rows.length) keptRoom = new Int32Array(rows.length * 2);
  if (boundRoom.length < offsets.length) boundRoom = new Int32Array(offsets.length * 2);
  const kept = keptRoom;
  const bounds = boundRoom;
  let used = 0;
  for (let token = 0; token + 1 < offsets.length; token++) {
    for (let at = offsets[token] as number; at < (offsets[token + 1] as number); at++) {
      const row = rows[at] as number;
      if (random() < (keep[row] as number)) kept[used++] = row;
    }
    bounds[token + 1] = used;
  }
  return { rows: kept, offsets: bounds, allowed };
}
