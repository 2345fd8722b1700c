import { slotShift } from './slot-shift.ts';

/**
 * The weights of a finished table, arranged for summing. Both kinds hold `slots`, pairs of a key and a number (as a `FeatureTable`
 * does), and `filter`, one bit for the low bits of every key held: most features asked for have no row, and the filter, small enough
 * for a core's cache as the slots are not, says so of nearly all of them.
 */
export type FastWeights = ThreeClasses | ManyClasses;

interface ThreeClasses {
  readonly width: 3;
  /** The number beside a key is its row's three weights, a byte each. */
  readonly slots: Int32Array;
  readonly filter: Int32Array;
}

interface ManyClasses {
  readonly width: number;
  /** The number beside a key is its sparse row, or the complement (`~`) of its full row. */
  readonly slots: Int32Array;
  readonly filter: Int32Array;
  /** Most weights of a row are 0: here are the others as class * 256 + weight + 128, a row's from its number in `starts` to the next. */
  readonly cells: Uint16Array;
  readonly starts: Int32Array;
  /** Rows with many weights, which the commonest features have: two classes in each number, the second one 16 bits up. */
  readonly lanes: Int32Array;
}

/** A row of this many weights that are not 0 is kept as a full one. */
const manyWeights = 12;
const filterBits = 21;
const filterMask = (1 << filterBits) - 1;

function filterOf(slots: Int32Array): Int32Array {
  const filter = new Int32Array((filterMask + 1) / 32);
  for (let slot = 0; slot < slots.length; slot += 2) {
    const bits = (slots[slot] as number) & filterMask;
    if (slots[slot] !== 0) filter[bits >>> 5] = (filter[bits >>> 5] as number) | (1 << (bits & 31));
  }
  return filter;
}

/** Of slots that number the rows, and weights row by row. */
export function threeClasses(rowSlots: Int32Array, weights: Int8Array): FastWeights {
  const slots = rowSlots.slice();
  for (let slot = 0; slot < slots.length; slot += 2) {
    if (slots[slot] === 0) continue;
    const from = (slots[slot + 1] as number) * 3;
    const byte = (column: number): number => (weights[from + column] as number) & 255;
    slots[slot + 1] = byte(0) | (byte(1) << 8) | (byte(2) << 16);
  }
  return { width: 3, slots, filter: filterOf(slots) };
}

/** Of slots that number the rows, and the rows' cells as in `ManyClasses`. */
export function manyClasses(
  width: number,
  rowSlots: Int32Array,
  { cells, starts }: Pick<ManyClasses, 'cells' | 'starts'>,
): FastWeights {
  const slots = rowSlots.slice();
  const breadth = Math.ceil(width / 2);
  const lanes: number[] = [];
  for (let slot = 0; slot < slots.length; slot += 2) {
    if (slots[slot] === 0) continue;
    const row = slots[slot + 1] as number;
    const [from, end] = [starts[row] as number, starts[row + 1] as number];
    if (end - from < manyWeights) continue;
    slots[slot + 1] = ~(lanes.length / breadth);
    const lane = lanes.length;
    for (let column = 0; column < breadth; column++) lanes.push(0);
    for (let at = from; at < end; at++) {
      const cell = cells[at] as number;
      const column = cell >> 8;
      const weight = (cell & 255) - 128;
      lanes[lane + (column >> 1)] = ((lanes[lane + (column >> 1)] as number) + (weight << (16 * (column & 1)))) | 0;
    }
  }
  return { width, slots, filter: filterOf(slots), cells, starts, lanes: Int32Array.from(lanes) };
}

const present = new Int32Array(256);

/** Sets `scores` to the sums of the rows of the first `count` keys, at most 256: so a sum of weights never leaves its 16 bits. */
export function sumFast(fast: FastWeights, keys: Int32Array, count: number, scores: Float64Array): void {
  const { filter } = fast;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const key = keys[index] as number;
    const bits = key & filterMask;
    present[kept] = key;
    kept += ((filter[bits >>> 5] as number) >>> (bits & 31)) & 1;
  }
  if ('lanes' in fast) sumMany(fast, kept, scores);
  else sumThree(fast.slots, kept, scores);
}

/** Where the pair of a key stands, or -1. */
function pairOf(slots: Int32Array, key: number, shift: number): number {
  const mask = slots.length - 2;
  let slot = ((key >>> shift) * 2) & mask;
  for (let held = slots[slot]; held !== key; held = slots[slot]) {
    if (held === 0) return -1;
    slot = (slot + 2) & mask;
  }
  return slot;
}

function sumThree(slots: Int32Array, count: number, scores: Float64Array): void {
  const shift = slotShift(slots);
  let first = 0;
  let second = 0;
  let third = 0;
  for (let index = 0; index < count; index++) {
    const slot = pairOf(slots, present[index] as number, shift);
    if (slot < 0) continue;
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
const fullRows = new Int32Array(256);

function sumMany(fast: ManyClasses, count: number, scores: Float64Array): void {
  const { width, slots, starts, cells, lanes } = fast;
  const shift = slotShift(slots);
  const breadth = (width + 1) >> 1;
  let full = 0;
  for (let column = 0; column < width; column++) sums[column] = 0;
  for (let index = 0; index < count; index++) {
    const slot = pairOf(slots, present[index] as number, shift);
    if (slot < 0) continue;
    const row = slots[slot + 1] as number;
    if (row < 0) {
      fullRows[full++] = ~row * breadth;
      continue;
    }
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const cell = cells[at] as number;
      const column = cell >> 8;
      sums[column] = ((sums[column] as number) + (cell & 255) - 128) | 0;
    }
  }
  // Lane by lane, so that a sum stays in a register.
  for (let lane = 0; lane < breadth; lane++) {
    let both = 0;
    for (let index = 0; index < full; index++)
      both = (both + (lanes[(fullRows[index] as number) + lane] as number)) | 0;
    const low = (both << 16) >> 16;
    scores[lane * 2] = (sums[lane * 2] as number) + low;
    scores[lane * 2 + 1] = (sums[lane * 2 + 1] as number) + ((both - low) >> 16);
  }
}
