import { readFileSync } from 'node:fs';
import { featureCount, featureNames } from './feature-names.ts';

/** A decision tree as parallel lists: a node either splits (`feature` at `threshold`, less or equal goes left) or, with feature -1, adds `value`. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly value: readonly number[];
}

interface Weights {
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

const weights = JSON.parse(readFileSync(new URL('./weights/page-blocks.json', import.meta.url), 'utf8')) as Weights;
if (weights.features.join('\n') !== featureNames.join('\n')) {
  throw new Error('the weights of the page classifier were trained on other features: train them again');
}

/**
 * For each block the probability that it is part of the article's body. Gradient-boosted trees (Friedman 2001) on features in the
 * tradition of Boilerpipe (Kohlschütter et al. 2010) and Web2Text (Vogels et al. 2018).
 */
export function bodyProbabilities(features: Float32Array, trees: readonly Tree[] = weights.trees): Float32Array {
  const scores = new Float32Array(features.length / featureCount);
  for (let row = 0; row < scores.length; row++) {
    let score = 0;
    for (const tree of trees) score += leafValue(tree, features, row * featureCount);
    scores[row] = 1 / (1 + Math.exp(-score));
  }
  return scores;
}

function leafValue({ feature, threshold, left, right, value }: Tree, features: Float32Array, from: number): number {
  let node = 0;
  for (;;) {
    const split = feature[node] as number;
    if (split < 0) return value[node] as number;
    const goesLeft = (features[from + split] as number) < (threshold[node] as number);
    node = (goesLeft ? left[node] : right[node]) as number;
  }
}
