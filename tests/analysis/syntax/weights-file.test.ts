import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRow } from '../../../src/analysis/syntax/feature-table.ts';
import { decodeWeights, encodeWeights } from '../../../src/analysis/syntax/weights-file.ts';

describe('the weights file', () => {
  it('gives back what was written', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 26 }), fc.integer({ min: -127, max: 127 })), {
      selector: ([key]) => key,
      maxLength: 50,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
        const table = {
          name: 'a',
          width: 2,
          keys: Int32Array.from(sorted, ([key]) => key),
          weights: Int8Array.from(sorted.flatMap(([, weight]) => [weight, -weight])),
        };
        const { header, tables } = decodeWeights(encodeWeights({ tags: ['NOUN NN'], relations: [] }, [table]));
        expect(header.tags).toEqual(['NOUN NN']);
        const read = tables['a'];
        if (read === undefined) throw new Error('no table');
        for (const [key, weight] of pairs) {
          const row = findRow(read, key);
          expect([read.weights[row * 2], read.weights[row * 2 + 1]]).toEqual([weight, -weight || 0]);
        }
        expect(findRow(read, 2 ** 26 + 1)).toBe(-1);
      }),
    );
  });
});
