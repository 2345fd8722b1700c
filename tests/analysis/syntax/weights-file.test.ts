import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumScores } from '../../../src/analysis/syntax/feature-table.ts';
import { decodeWeights, encodeWeights } from '../../../src/analysis/syntax/weights-file.ts';

describe('the weights file', () => {
  it('gives back what was written', () => {
    const rows = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 2 ** 26 - 1 }), fc.integer({ min: -127, max: 127 })),
      {
        selector: ([key]) => key,
        maxLength: 50,
      },
    );
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
        const scoresOf = (key: number): number[] => {
          const scores = new Float64Array(2);
          sumScores(read, Int32Array.of(key), 1, scores);
          return [...scores];
        };
        for (const [key, weight] of pairs) expect(scoresOf(key)).toEqual([weight, -weight || 0]);
        const unused = sorted.reduce((free, [key]) => (key === free ? free + 1 : free), 1);
        expect(scoresOf(unused)).toEqual([0, 0]);
      }),
    );
  });

  it('gives back the rows of many classes, sparse and full', () => {
    const width = 20;
    const row = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), {
      minLength: width,
      maxLength: width,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const keys = Int32Array.from(rows, (_, index) => 1 + index * 5_000_000);
        const table = { name: 'a', width, keys, weights: Int8Array.from(rows.flat()) };
        const read = decodeWeights(encodeWeights({ tags: [], relations: [] }, [table])).tables['a'];
        if (read === undefined) throw new Error('no table');
        rows.forEach((weights, index) => {
          const scores = new Float64Array(width);
          sumScores(read, keys.subarray(index, index + 1), 1, scores);
          expect([...scores]).toEqual(weights);
        });
      }),
    );
  });
});
