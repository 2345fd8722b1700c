import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { labelCount } from './labels.ts';

/** The weights of a linear-chain CRF: int8 rows under hashed feature keys, and the transitions. */
export interface NameModel {
  readonly scale: number;
  /** `labelCount` weights a row. */
  readonly rows: Int8Array;
  /** `transitions[to * labelCount + from]`. */
  readonly transitions: Float32Array;
  /** Row of a feature key, or -1. */
  rowOf(key: number): number;
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
  const size = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const slotRows = new Int32Array(size);
  let key = 0;
  let row = 0;
  for (let at = gapsFrom; at < gapsFrom + gapCount; at++) {
    const gap = bytes[at] as number;
    key += gap;
    if (gap === 255) continue;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = key;
    slotRows[slot] = row++;
  }
  const columns = gapsFrom + gapCount;
  const rows = new Int8Array(count * labelCount);
  for (let label = 0; label < labelCount; label++) {
    const from = columns + label * count;
    for (let index = 0; index < count; index++) {
      rows[index * labelCount + label] = ((bytes[from + index] as number) << 24) >> 24;
    }
  }
  return {
    scale,
    rows,
    transitions,
    rowOf(wanted) {
      let slot = Math.imul(wanted, 0x9e3779b1) & mask;
      for (;;) {
        const found = slots[slot] as number;
        if (found === wanted) return slotRows[slot] as number;
        if (found === -1) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

export function loadModel(): NameModel {
  return decodeModel(gunzipSync(readFileSync(new URL('./weights/names.bin.gz', import.meta.url))));
}
