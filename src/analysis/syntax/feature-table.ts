/**
 * Weights of a linear model over hashed features: a row of one weight per class for each feature kept. Found by open addressing;
 * a feature without a row counts for nothing. Training holds floats, a shipped table whole numbers of one byte.
 */
export interface FeatureTable {
  readonly width: number;
  /** Feature key of each slot, 0 where empty. The length is a power of two. */
  readonly slots: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Int8Array | Float32Array;
}

export function indexRows(keys: Int32Array): Pick<FeatureTable, 'slots' | 'rows'> {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const rows = new Int32Array(size);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] as number) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = keys[row] as number;
    rows[slot] = row;
  }
  return { slots, rows };
}

/** The row of a feature, or -1. */
export function findRow(table: FeatureTable, key: number): number {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = key & mask;
  for (let held = slots[slot]; held !== 0; held = slots[slot]) {
    if (held === key) return table.rows[slot] as number;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Sets `scores` to the sums of the rows of the first `count` keys. */
export function sumScores(table: FeatureTable, keys: Int32Array, count: number, scores: Float64Array): void {
  const { width, weights } = table;
  for (let column = 0; column < width; column++) scores[column] = 0;
  for (let index = 0; index < count; index++) {
    const row = findRow(table, keys[index] as number);
    if (row < 0) continue;
    const from = row * width;
    for (let column = 0; column < width; column++) {
      scores[column] = (scores[column] as number) + (weights[from + column] as number);
    }
  }
}

export function bestOf(scores: Float64Array, width: number): number {
  let best = 0;
  for (let column = 1; column < width; column++) {
    if ((scores[column] as number) > (scores[best] as number)) best = column;
  }
  return best;
}
