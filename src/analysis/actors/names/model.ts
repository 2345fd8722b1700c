import { shippedData } from '../../shipped-data.ts';
import { featureBits } from './hash.ts';
import { labelCount } from './labels.ts';

/** The weights of a linear-chain CRF: int8 rows under hashed feature keys, and the transitions. */
export interface NameModel {
  readonly scale: number;
  /** `transitions[to * labelCount + from]`. */
  readonly transitions: Float32Array;
  /** The unscaled weights under a feature key, label by label, or null. */
  weightsOf(key: number): readonly number[] | null;
  /** Adds up the weights under the keys from `start` to `end`, scaled, into `scores` from `at` on. At most 256 keys: the sums of so many bytes stay apart. */
  sum(keys: Int32Array, start: number, end: number, scores: Float32Array, at: number): void;
}

/** Magic, count, scale, transitions, then the keys as gaps of one byte (255 = add 255 and go on), then the weights label by label. */
export function encodeModel(keys: Int32Array, rows: Int8Array, scale: number, transitions: Float32Array): Uint8Array {
  const gaps: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let gap = key - previous;
    previous = key;
    while (gap >= 255) {
      gaps.push(255);
      gap -= 255;
    }
    gaps.push(gap);
  }
  const head = new DataView(new ArrayBuffer(16));
  head.setUint32(0, magic, true);
  head.setUint32(4, keys.length, true);
  head.setUint32(8, gaps.length, true);
  head.setFloat32(12, scale, true);
  const columns = new Uint8Array(rows.length);
  for (let row = 0; row < keys.length; row++) {
    for (let label = 0; label < labelCount; label++) {
      columns[label * keys.length + row] = (rows[row * labelCount + label] as number) & 255;
    }
  }
  const parts = [
    new Uint8Array(head.buffer),
    new Uint8Array(transitions.slice().buffer),
    Uint8Array.from(gaps),
    columns,
  ];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const magic = 0x316e6d6e;

export function decodeModel(bytes: Uint8Array): NameModel {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.getUint32(0, true) !== magic) throw new TypeError('not a file of name weights: run tools/train-names.ts');
  const count = head.getUint32(4, true);
  const gapCount = head.getUint32(8, true);
  const scale = head.getFloat32(12, true);
  const transitions = new Float32Array(labelCount * labelCount);
  for (let index = 0; index < transitions.length; index++) transitions[index] = head.getFloat32(16 + 4 * index, true);
  const gapsFrom = 16 + 4 * transitions.length;
  // a bitmap of the keys, each word beside the number of keys before it: one look tells that a key is missing, or its row
  const index = new Int32Array(2 << (featureBits - 5));
  let key = 0;
  for (let at = gapsFrom; at < gapsFrom + gapCount; at++) {
    const gap = bytes[at] as number;
    key += gap;
    if (gap === 255) continue;
    const word = (key >>> 5) << 1;
    index[word] = (index[word] as number) | (1 << (key & 31));
  }
  for (let word = 2; word < index.length; word += 2) {
    index[word + 1] = (index[word - 1] as number) + bitCount(index[word - 2] as number);
  }
  // two weights a word, each raised by 128 so that halves never borrow from one another
  const columns = gapsFrom + gapCount;
  const packed = new Int32Array(count * halves);
  for (let label = 0; label < labelCount; label++) {
    const from = columns + label * count;
    const shift = (label & 1) << 4;
    for (let row = 0; row < count; row++) {
      const at = row * halves + (label >> 1);
      packed[at] = (packed[at] as number) | (((bytes[from + row] as number) ^ 128) << shift);
    }
  }
  const rowOf = (wanted: number): number => {
    const word = (wanted >>> 5) << 1;
    const bits = index[word] as number;
    const own = 1 << (wanted & 31);
    return (bits & own) === 0 ? -1 : (index[word + 1] as number) + bitCount(bits & (own - 1));
  };
  const held = new Int32Array(257);
  const rows = new Int32Array(256);
  return {
    scale,
    transitions,
    weightsOf(wanted) {
      const row = rowOf(wanted);
      if (row < 0) return null;
      return Array.from(
        { length: labelCount },
        (_, label) => (((packed[row * halves + (label >> 1)] as number) >>> ((label & 1) << 4)) & 0xffff) - 128,
      );
    },
    sum(keys, start, end, scores, at) {
      // in passes: so no look into memory waits for the choice that the one before led to
      let found = 0;
      for (let place = start; place < end; place++) {
        const key = keys[place] as number;
        held[found] = key;
        found += ((index[(key >>> 5) << 1] as number) >>> (key & 31)) & 1;
      }
      for (let place = 0; place < found; place++) rows[place] = rowOf(held[place] as number) * halves;
      addRows(packed, rows, found);
      const raised = found * 128;
      for (let half = 0; half < halves; half++) {
        const both = pairs[half] as number;
        const label = at + half * 2;
        scores[label] = ((both & 0xffff) - raised) * scale;
        if (half * 2 + 1 < labelCount) scores[label + 1] = ((both >>> 16) - raised) * scale;
      }
    },
  };
}

/** Nine: in threes. */
const halves = (labelCount + 1) >> 1;

const pairs = new Int32Array(halves);

/** Sets `pairs` to the sums of the rows that begin at the first `count` of `rows`: three halves at a time, whose sums stay in registers. */
function addRows(packed: Int32Array, rows: Int32Array, count: number): void {
  for (let half = 0; half < halves; half += 3) {
    let [first, second, third] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const row = (rows[index] as number) + half;
      first = (first + (packed[row] as number)) | 0;
      second = (second + (packed[row + 1] as number)) | 0;
      third = (third + (packed[row + 2] as number)) | 0;
    }
    pairs[half] = first;
    pairs[half + 1] = second;
    pairs[half + 2] = third;
  }
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function loadModel(): NameModel {
  return decodeModel(shippedData('./weights/names.bin.gz', import.meta.url));
}
