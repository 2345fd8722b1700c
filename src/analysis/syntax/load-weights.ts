import { shippedData } from '../shipped-data.ts';
import type { FeatureTable } from './feature-table.ts';
import { decodeWeights, type Weights } from './weights-file.ts';

/** The shipped model, read once when this module loads. */
export const weights: Weights = decodeWeights(shippedData('./weights/syntax.bin.gz', import.meta.url));

/** A table of the shipped model. Throws when this module loads with a file of another training, never later. */
export function shippedTable(name: string): FeatureTable {
  const table = weights.tables[name];
  if (table === undefined) throw new Error(`the weights hold no table "${name}": train them again`);
  return table;
}
