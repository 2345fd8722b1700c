import { type FastWeights, manyClasses, type SparseRows, sumFast, threeClasses } from './fast-weights.ts';
import { slotShift } from './slot-shift.ts';

/**
 * Weights of a linear model over hashed features: a row of one weight per class for each feature kept. Found by open addressing;
 * a feature without a row counts for nothing. Training holds floats, a shipped table whole numbers of one byte.
 */
export interface FeatureTable {
  readonly width: number;
  /** Pairs of a feature's key and its row, side by side for the cache; key 0 where empty. The number of pairs is a power of two. */
  readonly slots: Int32Array;
  readonly weights: Int8Array | Float32Array;
  /** The weights for fast reading instead of the two above, once they no longer change. */
  readonly fast: FastWeights | null;
}

/** Slots in which each key finds its place in `keys`. Keys are not 0 and all different; in ascending order they are filled in fastest. */
export function indexRows(keys: Int32Array): Pick<FeatureTable, 'slots' | 'fast'> {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = slots.length - 2;
  const shift = slotShift(slots);
  for (let row = 0; row < keys.length; row++) {
    let slot = (((keys[row] as number) >>> shift) * 2) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = keys[row] as number;
    slots[slot + 1] = row;
  }
  return { slots, fast: null };
}

/** A table of bytes for fast reading; `keys` are all different, and none of them 0. */
export function fastTable(width: number, keys: Int32Array, weights: Int8Array): FeatureTable {
  const fast = width === 3 ? threeClasses(keys, weights) : manyClasses(width, keys, cellsOf(weights, width));
  return { width, slots: new Int32Array(0), weights: new Int8Array(0), fast };
}

/** The weights that are not 0. */
export function cellsOf(weights: Int8Array, width: number): SparseRows {
  const starts = new Int32Array(weights.length / width + 1);
  const cells = new Uint16Array(weights.length);
  let count = 0;
  for (let row = 0; row * width < weights.length; row++) {
    for (let column = 0; column < width; column++) {
      const weight = weights[row * width + column] as number;
      if (weight !== 0) cells[count++] = column * 256 + weight + 128;
    }
    starts[row + 1] = count;
  }
  return { cells: cells.slice(0, count), starts };
}

/** The row of a feature, or -1. */
export function findRow(table: FeatureTable, key: number): number {
  const { slots } = table;
  const mask = slots.length - 2;
  let slot = ((key >>> slotShift(slots)) * 2) & mask;
  for (let held = slots[slot]; held !== 0; held = slots[slot]) {
    if (held === key) return slots[slot + 1] as number;
    slot = (slot + 2) & mask;
  }
  return -1;
}

/**
 * Sets `scores` to the sums of the rows of the first `count` keys and, where given, of the sums `so far`. Of three classes in bytes,
 * each sum is less by the third.
 */
export function sumScores(
  table: FeatureTable,
  keys: Int32Array,
  count: number,
  scores: Float64Array,
  soFar: Int16Array | null = null,
): void {
  const { width, weights, fast } = table;
  if (fast !== null) {
    sumFast(fast, keys, count, scores, soFar);
    return;
  }
  for (let column = 0; column < width; column++) scores[column] = soFar === null ? 0 : (soFar[column] as number);
  for (let index = 0; index < count; index++) {
    const row = findRow(table, keys[index] as number);
    if (row < 0) continue;
    const from = row * width;
    for (let column = 0; column < width; column++) {
      scores[column] = (scores[column] as number) + (weights[from + column] as number);
    }
  }
}

/** The column of the highest score; of equal ones the first. */
export function bestOf(scores: Float64Array, width: number): number {
  let best = 0;
  for (let column = 1; column < width; column++) {
    if ((scores[column] as number) > (scores[best] as number)) best = column;
  }
  return best;
}
