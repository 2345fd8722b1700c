import { type FeatureTable, findRow, indexRows } from '../src/analysis/syntax/feature-table.ts';
import { lastWeight, storedColumns } from '../src/analysis/syntax/weights-file.ts';

/** Counts features and tells which were seen often enough to have a row. */
export class FeatureCounter {
  readonly #slots = new Int32Array(1 << 24);
  readonly #counts = new Int32Array(1 << 24);

  add(keys: Int32Array, count: number): void {
    const mask = this.#slots.length - 1;
    for (let index = 0; index < count; index++) {
      const key = keys[index] as number;
      let slot = key & mask;
      while (this.#slots[slot] !== 0 && this.#slots[slot] !== key) slot = (slot + 1) & mask;
      this.#slots[slot] = key;
      this.#counts[slot] = (this.#counts[slot] as number) + 1;
    }
  }

  keysSeen(times: number): Int32Array {
    return this.#slots.filter((key, slot) => key !== 0 && (this.#counts[slot] as number) >= times);
  }
}

/** A table that learns: the averaged perceptron (Freund and Schapire 1999; Collins 2002). */
export class Learner {
  readonly table: FeatureTable & { readonly weights: Float32Array };
  readonly keys: Int32Array;
  readonly #totals: Float64Array;
  #step = 1;

  constructor(keys: Int32Array, width: number) {
    this.keys = keys;
    this.table = { width, ...indexRows(keys), weights: new Float32Array(keys.length * width) };
    this.#totals = new Float64Array(keys.length * width);
  }

  tick(): void {
    this.#step++;
  }

  update(keys: Int32Array, count: number, good: number, bad: number): void {
    const { width, weights } = this.table;
    for (let index = 0; index < count; index++) {
      const row = findRow(this.table, keys[index] as number);
      if (row < 0) continue;
      const up = row * width + good;
      const down = row * width + bad;
      weights[up] = (weights[up] as number) + 1;
      weights[down] = (weights[down] as number) - 1;
      this.#totals[up] = (this.#totals[up] as number) + this.#step;
      this.#totals[down] = (this.#totals[down] as number) - this.#step;
    }
  }

  averaged(): FeatureTable & { readonly weights: Float32Array } {
    const weights = new Float32Array(this.table.weights.length);
    for (let index = 0; index < weights.length; index++) {
      weights[index] = (this.table.weights[index] as number) - (this.#totals[index] as number) / this.#step;
    }
    return { ...this.table, weights };
  }
}

/** The rows that matter most, in bytes: rows whose largest weight is under `least` are left out. */
export function quantise(table: FeatureTable, keys: Int32Array, options: { least: number; clip: number }) {
  const { width, weights } = table;
  const scale = 127 / options.clip;
  const kept: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    let largest = 0;
    for (let at = row * width; at < (row + 1) * width; at++)
      largest = Math.max(largest, Math.abs(weights[at] as number));
    if (largest >= options.least && Math.round(largest * scale) > 0) kept.push(row);
  }
  kept.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const small = new Int8Array(kept.length * width);
  kept.forEach((row, index) => {
    let sum = 0;
    for (let column = 0; column < storedColumns(width); column++) {
      const value = Math.round((weights[row * width + column] as number) * scale);
      small[index * width + column] = Math.max(-127, Math.min(127, value));
      sum += small[index * width + column] as number;
    }
    if (storedColumns(width) < width) small[index * width + width - 1] = lastWeight(sum);
  });
  return { width, keys: Int32Array.from(kept, (row) => keys[row] as number), weights: small };
}

/** Reproducible random numbers (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] as T, items[index] as T];
  }
}
