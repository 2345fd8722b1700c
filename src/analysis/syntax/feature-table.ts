/**
 * Weights of a linear model over hashed features: a row of one weight per class for each feature kept. Found by open addressing;
 * a feature without a row counts for nothing. Training holds floats, a shipped table whole numbers of one byte.
 */
export interface FeatureTable {
  readonly width: number;
  /** Pairs of a feature's key and its row, side by side for the cache; key 0 where empty. The number of pairs is a power of two. */
  readonly slots: Int32Array;
  readonly weights: Int8Array | Float32Array;
  /** The same weights for fast reading, once they no longer change. */
  readonly fast: FastWeights | null;
}

/**
 * Of many classes, most weights of a row are 0: `cells` holds the others as class * 256 + weight + 128, row after row, beginning at
 * `starts`. Of three classes, the weights stand beside the key instead of the row's number, a byte each: `cells` is empty.
 */
export interface FastWeights {
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  readonly cells: Uint16Array;
}

export function indexRows(keys: Int32Array): Pick<FeatureTable, 'slots' | 'fast'> {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = slots.length - 2;
  for (let row = 0; row < keys.length; row++) {
    let slot = ((keys[row] as number) * 2) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = keys[row] as number;
    slots[slot + 1] = row;
  }
  return { slots, fast: null };
}

/** A table of bytes made ready for `sumScores`. */
export function withFastWeights(table: FeatureTable & { readonly weights: Int8Array }): FeatureTable {
  const { width, weights, slots } = table;
  if (width === 3) {
    const packed = slots.slice();
    for (let slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot] === 0) continue;
      const from = (slots[slot + 1] as number) * 3;
      const byte = (column: number): number => (weights[from + column] as number) & 255;
      packed[slot + 1] = byte(0) | (byte(1) << 8) | (byte(2) << 16);
    }
    return { ...table, fast: { slots: packed, starts: new Int32Array(0), cells: new Uint16Array(0) } };
  }
  const rows = weights.length / width;
  const columns = new Int8Array(weights.length);
  weights.forEach((weight, at) => {
    columns[(at % width) * rows + Math.floor(at / width)] = weight;
  });
  return { ...table, fast: { slots, ...cellsOf(columns, rows, width) } };
}

/** The weights that are not 0, from columns of `rows` weights each. */
export function cellsOf(columns: Int8Array, rows: number, width: number): Omit<FastWeights, 'slots'> {
  const starts = new Int32Array(rows + 2);
  for (let column = 0; column < width; column++) {
    const from = column * rows;
    for (let row = 0; row < rows; row++) {
      if (columns[from + row] !== 0) starts[row + 2] = (starts[row + 2] as number) + 1;
    }
  }
  for (let row = 2; row < rows + 2; row++) starts[row] = (starts[row] as number) + (starts[row - 1] as number);
  // starts[row + 1] is where row begins; filling moves it on to where the next one does.
  const cells = new Uint16Array(starts[rows + 1] as number);
  for (let column = 0; column < width; column++) {
    const from = column * rows;
    for (let row = 0; row < rows; row++) {
      const weight = columns[from + row] as number;
      if (weight === 0) continue;
      const cell = starts[row + 1] as number;
      cells[cell] = column * 256 + weight + 128;
      starts[row + 1] = cell + 1;
    }
  }
  return { starts, cells };
}

/** The row of a feature, or -1. */
export function findRow(table: FeatureTable, key: number): number {
  const { slots } = table;
  const mask = slots.length - 2;
  let slot = (key * 2) & mask;
  for (let held = slots[slot]; held !== 0; held = slots[slot]) {
    if (held === key) return slots[slot + 1] as number;
    slot = (slot + 2) & mask;
  }
  return -1;
}

/** Sets `scores` to the sums of the rows of the first `count` keys. */
export function sumScores(table: FeatureTable, keys: Int32Array, count: number, scores: Float64Array): void {
  const { width, weights, fast } = table;
  for (let column = 0; column < width; column++) scores[column] = 0;
  if (fast !== null) {
    if (width === 3) sumThree(fast.slots, keys, count, scores);
    else sumCells(fast, keys, count, scores, width);
    return;
  }
  for (let index = 0; index < count; index++) {
    const row = findRow(table, keys[index] as number);
    if (row < 0) continue;
    const from = row * width;
    for (let column = 0; column < width; column++) {
      scores[column] = (scores[column] as number) + (weights[from + column] as number);
    }
  }
}

function sumThree(slots: Int32Array, keys: Int32Array, count: number, scores: Float64Array): void {
  const mask = slots.length - 2;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let index = 0; index < count; index++) {
    const key = keys[index] as number;
    let slot = (key * 2) & mask;
    let held = slots[slot];
    while (held !== 0 && held !== key) {
      slot = (slot + 2) & mask;
      held = slots[slot];
    }
    if (held === 0) continue;
    const packed = slots[slot + 1] as number;
    first += (packed << 24) >> 24;
    second += (packed << 16) >> 24;
    third += (packed << 8) >> 24;
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}

const sums = new Int32Array(256);

function sumCells(
  { slots, starts, cells }: FastWeights,
  keys: Int32Array,
  count: number,
  scores: Float64Array,
  width: number,
): void {
  const mask = slots.length - 2;
  sums.fill(0);
  for (let index = 0; index < count; index++) {
    const key = keys[index] as number;
    let slot = (key * 2) & mask;
    let held = slots[slot];
    while (held !== 0 && held !== key) {
      slot = (slot + 2) & mask;
      held = slots[slot];
    }
    if (held === 0) continue;
    const row = slots[slot + 1] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const cell = cells[at] as number;
      const column = cell >> 8;
      sums[column] = ((sums[column] as number) + (cell & 255) - 128) | 0;
    }
  }
  for (let column = 0; column < width; column++) scores[column] = sums[column] as number;
}

export function bestOf(scores: Float64Array, width: number): number {
  let best = 0;
  for (let column = 1; column < width; column++) {
    if ((scores[column] as number) > (scores[best] as number)) best = column;
  }
  return best;
}
