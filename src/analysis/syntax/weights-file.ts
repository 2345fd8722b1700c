import { manyClasses } from './fast-weights.ts';
import { cellsOf, type FeatureTable, fastTable, indexRows } from './feature-table.ts';

/**
 * A model in bytes: the length of a JSON header (four bytes, little-endian), the header, then for each table the distances between its
 * sorted keys (seven bits a byte, the low ones first, the high bit set while more follow) and its weights. Of more than four classes,
 * only the weights that are not 0: how many a row has, a byte each, then their classes, then the weights plus 128. Of fewer, all, one
 * class after another. A perceptron adds to one class what it takes from another, so that every row sums to nought: of two to four
 * classes the last is not stored.
 */
export interface WeightsHeader {
  /** What the columns of the tables stand for. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly tables: readonly { readonly name: string; readonly width: number; readonly rows: number }[];
}

/** A table before it is indexed; `keys` ascend. */
export interface PlainTable {
  readonly name: string;
  readonly width: number;
  readonly keys: Int32Array;
  /** Row by row. */
  readonly weights: Int8Array;
}

export interface Weights {
  readonly header: WeightsHeader;
  readonly tables: Readonly<Record<string, FeatureTable>>;
}

/** The weight of the last class, from the sum of the others. */
export function lastWeight(sum: number): number {
  return Math.max(-127, Math.min(127, -sum));
}

/** The bytes of a model, not yet compressed. */
export function encodeWeights(names: Omit<WeightsHeader, 'tables'>, tables: readonly PlainTable[]): Uint8Array {
  const header: WeightsHeader = {
    ...names,
    tables: tables.map(({ name, width, keys }) => ({ name, width, rows: keys.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: Uint8Array[] = [new Uint8Array(new Uint32Array([json.length]).buffer), json];
  for (const { width, keys, weights } of tables) {
    const distances: number[] = [];
    let last = 0;
    for (const key of keys) {
      let distance = key - last;
      last = key;
      for (; distance > 127; distance >>>= 7) distances.push((distance & 127) | 128);
      distances.push(distance);
    }
    parts.push(Uint8Array.from(distances));
    if (width > 4) {
      parts.push(...writeCells(weights, width));
      continue;
    }
    const stored = storedColumns(width);
    const columns = new Uint8Array(keys.length * stored);
    for (let row = 0; row < keys.length; row++) {
      for (let column = 0; column < stored; column++) {
        columns[column * keys.length + row] = weights[row * width + column] as number;
      }
    }
    parts.push(columns);
  }
  return Buffer.concat(parts);
}

/** Reads what `encodeWeights` wrote; of other bytes nothing sensible comes out. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as WeightsHeader;
  const tables: Record<string, FeatureTable> = {};
  let at = 4 + length;
  for (const { name, width, rows } of header.tables) {
    const keys = new Int32Array(rows);
    let key = 0;
    for (let row = 0; row < rows; row++) {
      let distance = 0;
      let shift = 0;
      for (; ((bytes[at] as number) & 128) !== 0; at++, shift += 7) distance |= ((bytes[at] as number) & 127) << shift;
      distance |= (bytes[at++] as number) << shift;
      key += distance;
      keys[row] = key;
    }
    if (width > 4) {
      const { cells, starts, end } = readCells(bytes, at, rows);
      at = end;
      const fast = manyClasses(width, keys, { cells, starts });
      tables[name] = { width, slots: new Int32Array(0), weights: new Int8Array(0), fast };
      continue;
    }
    const stored = storedColumns(width);
    const weights = new Int8Array(rows * width);
    for (let column = 0; column < stored; column++) {
      for (let row = 0; row < rows; row++) weights[row * width + column] = bytes[at++] as number;
    }
    if (stored < width) fillLast(weights, width);
    tables[name] = width > 1 ? fastTable(width, keys, weights) : { width, ...indexRows(keys), weights };
  }
  return { header, tables };
}

function writeCells(weights: Int8Array, width: number): Uint8Array[] {
  const { cells, starts } = cellsOf(weights, width);
  return [
    Uint8Array.from(starts.subarray(1), (end, row) => end - (starts[row] as number)),
    Uint8Array.from(cells, (cell) => cell >> 8),
    Uint8Array.from(cells, (cell) => cell & 255),
  ];
}

function readCells(
  bytes: Uint8Array,
  at: number,
  rows: number,
): { cells: Uint16Array; starts: Int32Array; end: number } {
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] as number) + (bytes[at + row] as number);
  const count = starts[rows] as number;
  const cells = new Uint16Array(count);
  const classes = at + rows;
  const weights = classes + count;
  for (let cell = 0; cell < count; cell++) {
    cells[cell] = (bytes[classes + cell] as number) * 256 + (bytes[weights + cell] as number);
  }
  return { cells, starts, end: weights + count };
}

/** Of many classes the rounding would add up, and one column of a table is no sum. */
export function storedColumns(width: number): number {
  return width > 1 && width < 5 ? width - 1 : width;
}

function fillLast(weights: Int8Array, width: number): void {
  for (let from = 0; from < weights.length; from += width) {
    let sum = 0;
    for (let column = 0; column < width - 1; column++) sum += weights[from + column] as number;
    weights[from + width - 1] = lastWeight(sum);
  }
}
