import { type PackedSlots, packSlots, slotsOf } from './packed-slots.ts';

/**
 * The weights of a finished table, arranged for summing. `filter` holds one bit for the low bits of every key: most features asked for
 * have no row, and the filter, small enough for a core's cache, says so of nearly all of them.
 */
export type FastWeights = ThreeClasses | ManyClasses;

interface ThreeClasses {
  readonly width: 3;
  /** The number of a key is the first and the second weight less the third, nine bits each: to know the best asks for no more. */
  readonly packed: PackedSlots;
  readonly filter: Int32Array;
}

interface ManyClasses {
  readonly width: number;
  /** The number of a key is the pair of cells where its row begins, or with `fullRow` added its full row. */
  readonly packed: PackedSlots;
  readonly filter: Int32Array;
  /** Most weights of a row are 0: here are the others as class * 256 + weight + 128, up to one with `lastCell` added. */
  readonly cells: Uint16Array;
  /** Rows with many weights, which the commonest features have: two classes in each number, the second one 16 bits up. The last is all nought. */
  readonly lanes: Int32Array;
}

const threeBits = 18;
const manyBits = 19;
const fullRow = 1 << (manyBits - 1);
const lastCell = 1 << 15;
/** A row of this many weights that are not 0 is kept as a full one. */
const manyWeights = 12;
const filterBits = 21;
const filterMask = (1 << filterBits) - 1;

function filterOf(keys: Int32Array): Int32Array {
  const filter = new Int32Array((filterMask + 1) / 32);
  for (const key of keys) {
    const bits = key & filterMask;
    filter[bits >>> 5] = (filter[bits >>> 5] as number) | (1 << (bits & 31));
  }
  return filter;
}

/** Of keys and their weights row by row, three each. Sums of it are less than those of the weights, each by the same: the third's. */
export function threeClasses(keys: Int32Array, weights: Int8Array): FastWeights {
  const packed = packSlots(keys, threeBits, (row) => {
    const third = weights[row * 3 + 2] as number;
    const less = (column: number): number => ((weights[row * 3 + column] as number) - third) & 511;
    return (less(0) << 9) | less(1);
  });
  return { width: 3, packed, filter: filterOf(keys) };
}

/** The weights of each row that are not 0, as class * 256 + weight + 128: a row's from its number in `starts` to the next. */
export interface SparseRows {
  readonly cells: Uint16Array;
  readonly starts: Int32Array;
}

/** Of at most 128 classes. Throws RangeError for more cells than a slot can number. */
export function manyClasses(width: number, keys: Int32Array, { cells, starts }: SparseRows): FastWeights {
  const breadth = Math.ceil(width / 2);
  const kept = new Uint16Array(cells.length + keys.length * 2);
  const numbers = new Int32Array(keys.length);
  const full: number[] = [];
  let count = 0;
  for (let row = 0; row < keys.length; row++) {
    const from = starts[row] as number;
    const end = starts[row + 1] as number;
    if (end - from >= manyWeights) {
      numbers[row] = fullRow + full.length;
      full.push(row);
      continue;
    }
    numbers[row] = count / 2;
    for (let at = from; at < end; at++) kept[count++] = cells[at] as number;
    if (from === end) kept[count++] = 128;
    kept[count - 1] = (kept[count - 1] as number) | lastCell;
    count += count & 1;
  }
  if (count / 2 > fullRow) throw new RangeError(`${count} weights are more than a table of many classes holds`);
  const lanes = new Int32Array((full.length + 1) * breadth);
  full.forEach((row, index) => {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const cell = cells[at] as number;
      const lane = index * breadth + (cell >> 9);
      lanes[lane] = (lanes[lane] as number) + (((cell & 255) - 128) << ((cell >> 4) & 16));
    }
  });
  const packed = packSlots(keys, manyBits, (row) => numbers[row] as number);
  return { width, packed, filter: filterOf(keys), cells: kept.slice(0, count), lanes };
}

const present = new Int32Array(256);
const found = new Int32Array(256);

/**
 * Sets `scores` to the sums of the rows of the first `count` keys, at most 256: so a sum of weights never leaves its 16 bits. Of three
 * classes, each sum is less by the third. In passes, so that the many looks into memory of one pass do not wait for one another.
 */
export function sumFast(
  fast: FastWeights,
  keys: Int32Array,
  count: number,
  scores: Float64Array,
  soFar: Int16Array | null,
): void {
  const { filter, packed } = fast;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const key = keys[index] as number;
    const bits = key & filterMask;
    present[kept] = key;
    kept += ((filter[bits >>> 5] as number) >>> (bits & 31)) & 1;
  }
  const held = slotsOf(packed, present, kept, found);
  if ('lanes' in fast) sumMany(fast, held, scores, soFar);
  else sumThree(held, scores, soFar);
}

function sumThree(count: number, scores: Float64Array, soFar: Int16Array | null): void {
  let first = soFar === null ? 0 : (soFar[0] as number);
  let second = soFar === null ? 0 : (soFar[1] as number);
  for (let index = 0; index < count; index++) {
    const slot = found[index] as number;
    first += (slot << (32 - threeBits)) >> (32 - threeBits / 2);
    second += (slot << (32 - threeBits / 2)) >> (32 - threeBits / 2);
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = 0;
}

const sums = new Int32Array(256);
const fullRows = new Int32Array(256);
const firstCells = new Int32Array(256);
const sparseRows = new Int32Array(256);

function sumMany(
  { width, cells, lanes }: ManyClasses,
  count: number,
  scores: Float64Array,
  soFar: Int16Array | null,
): void {
  const breadth = (width + 1) >> 1;
  let full = 0;
  let sparse = 0;
  if (soFar === null) for (let column = 0; column < width; column++) sums[column] = 0;
  else for (let column = 0; column < width; column++) sums[column] = soFar[column] as number;
  for (let index = 0; index < count; index++) {
    const number = (found[index] as number) & ((1 << manyBits) - 1);
    if (number >= fullRow) {
      fullRows[full++] = (number - fullRow) * breadth;
      continue;
    }
    firstCells[sparse] = cells[number * 2] as number;
    sparseRows[sparse++] = number * 2;
  }
  for (let index = 0; index < sparse; index++) {
    let cell = firstCells[index] as number;
    for (let at = sparseRows[index] as number; ; ) {
      const column = (cell >> 8) & 127;
      sums[column] = ((sums[column] as number) + (cell & 255) - 128) | 0;
      if (cell >= lastCell) break;
      cell = cells[++at] as number;
    }
  }
  addLanes(lanes, breadth, full);
  for (let lane = 0; lane < breadth; lane++) {
    const both = pairs[lane] as number;
    const low = (both << 16) >> 16;
    scores[lane * 2] = (sums[lane * 2] as number) + low;
    scores[lane * 2 + 1] = (sums[lane * 2 + 1] as number) + ((both - low) >> 16);
  }
}

const pairs = new Int32Array(128);

/** Sets `pairs` to the sums of the first `full` of `fullRows`: four rows at a time, which asks for fewer steps than row by row. What is missing to four is the row of nought. */
function addLanes(lanes: Int32Array, breadth: number, full: number): void {
  const nought = lanes.length - breadth;
  pairs.fill(0, 0, breadth);
  for (let from = 0; from < full; from += 4) {
    const first = fullRows[from] as number;
    const second = from + 1 < full ? (fullRows[from + 1] as number) : nought;
    const third = from + 2 < full ? (fullRows[from + 2] as number) : nought;
    const fourth = from + 3 < full ? (fullRows[from + 3] as number) : nought;
    for (let lane = 0; lane < breadth; lane++) {
      pairs[lane] =
        ((pairs[lane] as number) +
          (lanes[first + lane] as number) +
          (lanes[second + lane] as number) +
          (lanes[third + lane] as number) +
          (lanes[fourth + lane] as number)) |
        0;
    }
  }
}
