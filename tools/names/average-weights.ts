import { labelCount } from '../../src/analysis/actors/names/labels.ts';
import type { Learnt } from './learn-crf.ts';

/**
 * The mean of learnt weights and those of an unpacked names.bin: a row that one of them lacks counts as nothing there.
 * What the new sets teach too much of (places, in an encyclopedia) is halved, and what both have learnt stays.
 */
export function averageWeights({ keys, weights, transitions }: Learnt, packed: Uint8Array): Learnt {
  const other = readWeights(packed);
  const rowOf = new Map<number, number>();
  for (const key of [...keys, ...other.keys]) if (!rowOf.has(key)) rowOf.set(key, rowOf.size);
  const mean = new Float32Array(rowOf.size * labelCount);
  for (let cell = 0; cell < weights.length; cell++) mean[cell] = (weights[cell] as number) / 2;
  other.keys.forEach((key, row) => {
    const from = (rowOf.get(key) as number) * labelCount;
    for (let label = 0; label < labelCount; label++)
      mean[from + label] = (mean[from + label] as number) + other.weightOf(row, label) / 2;
  });
  return {
    keys: Int32Array.from(rowOf.keys()),
    weights: mean,
    transitions: transitions.map((weight, cell) => weight / 2 + (other.transitions[cell] as number) / 2),
  };
}

interface Packed {
  readonly keys: readonly number[];
  readonly transitions: Float32Array;
  weightOf(row: number, label: number): number;
}

/** The form that `encodeModel` writes. */
function readWeights(bytes: Uint8Array): Packed {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, gapCount, scale] = [head.getUint32(4, true), head.getUint32(8, true), head.getFloat32(12, true)];
  const transitions = new Float32Array(labelCount ** 2).map((_, cell) => head.getFloat32(16 + 4 * cell, true));
  const gapsFrom = 16 + 4 * transitions.length;
  const keys: number[] = [];
  let key = 0;
  for (const gap of bytes.subarray(gapsFrom, gapsFrom + gapCount)) {
    key += gap;
    if (gap !== 255) keys.push(key);
  }
  const columns = gapsFrom + gapCount;
  return { keys, transitions, weightOf: (row, label) => head.getInt8(columns + label * count + row) * scale };
}
