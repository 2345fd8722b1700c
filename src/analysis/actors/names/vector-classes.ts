import { shippedData } from '../../shipped-data.ts';

/** Classes of frequent words by their company in a large text, in three sizes: 128, 512, and each of the 512 in four; 0 for an unknown word. */
export interface VectorClasses {
  /** The class numbers of a word, `sizes` of them, into `out` from `at` on. */
  read(word: number, out: Int32Array, at: number): void;
}

export const sizes = 3;
/** Into so many each class of the middle size is parted for the finest. */
export const parts = 4;
/** Of a word's hash so many bits are kept: one unknown word in 170 is taken for a known one. */
const keptBits = 24;
const magic = 0x31637677;

/** By row of the words, counted from 0. */
export interface ClassColumns {
  readonly coarse: Uint16Array;
  readonly middle: Uint16Array;
  readonly part: Uint16Array;
}

/** Magic, count, number of gaps; the hashes in order, as gaps of one byte (255 = add 255 and go on); then byte by byte coarse, middle (low, high), part. */
export function encodeVectorClasses(hashes: readonly number[], { coarse, middle, part }: ClassColumns): Uint8Array {
  const first = new Map<number, number>();
  for (const [row, hash] of hashes.entries()) {
    const key = hash >>> (32 - keptBits);
    if (!first.has(key)) first.set(key, row); // the more frequent word keeps its place
  }
  const keys = [...first.keys()].sort((a, b) => a - b);
  const gaps: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let gap = key - previous;
    previous = key;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
  }
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, magic, true);
  head.setUint32(4, keys.length, true);
  head.setUint32(8, gaps.length, true);
  const column = (of: Uint16Array, shift = 0): number[] =>
    keys.map((key) => ((of[first.get(key) as number] as number) >> shift) & 255);
  const columns = [...column(coarse), ...column(middle), ...column(middle, 8), ...column(part)];
  return Uint8Array.from([...new Uint8Array(head.buffer), ...gaps, ...columns]);
}

export function decodeVectorClasses(bytes: Uint8Array): VectorClasses {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.getUint32(0, true) !== magic)
    throw new TypeError('not a file of word classes: run tools/names/build-vector-classes.ts');
  const count = head.getUint32(4, true);
  const columns = 12 + head.getUint32(8, true);
  // an open table: where the place of a key is taken, the next free one
  const mask = (1 << Math.ceil(Math.log2(count * 2 + 2))) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const rows = new Int32Array(mask + 1);
  const placeOf = (key: number): number => {
    let place = key & mask;
    while (keys[place] !== -1 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  let key = 0;
  let row = 0;
  for (let at = 12; at < columns; at++) {
    const gap = bytes[at] as number;
    key += gap;
    if (gap === 255) continue;
    const place = placeOf(key);
    keys[place] = key;
    rows[place] = row++;
  }
  return {
    read(word, out, at) {
      const place = placeOf(word >>> (32 - keptBits));
      if (keys[place] === -1) {
        out.fill(0, at, at + sizes);
        return;
      }
      const from = columns + (rows[place] as number);
      const middle = (bytes[from + count] as number) | ((bytes[from + 2 * count] as number) << 8);
      out[at] = (bytes[from] as number) + 1;
      out[at + 1] = middle + 1;
      out[at + 2] = middle * parts + (bytes[from + 3 * count] as number) + 1;
    },
  };
}

export function loadVectorClasses(): VectorClasses {
  return decodeVectorClasses(shippedData('./weights/vector-classes.bin.gz', import.meta.url));
}
