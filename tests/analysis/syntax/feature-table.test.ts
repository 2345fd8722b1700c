import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastTable, indexRows, sumScores } from '../../../src/analysis/syntax/feature-table.ts';

describe('fast weights', () => {
  it.each([3, 7, 30])('give the sums of the plain ones, of three classes less the third, for %i classes', (width) => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
    const weight = fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 }));
    const weights = fc.array(weight, { minLength: 20 * width, maxLength: 20 * width });
    const asked = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 15 });
    fc.assert(
      fc.property(rows, weights, asked, (keys, values, questions) => {
        const bytes = Int8Array.from(values.slice(0, keys.length * width));
        const table = { width, ...indexRows(Int32Array.from(keys)), weights: bytes };
        const plain = new Float64Array(width);
        const fast = new Float64Array(width);
        sumScores(table, Int32Array.from(questions), questions.length, plain);
        sumScores(fastTable(width, Int32Array.from(keys), bytes), Int32Array.from(questions), questions.length, fast);
        const less = width === 3 ? (plain[2] as number) : 0;
        expect([...fast]).toEqual([...plain].map((sum) => sum - less));
      }),
    );
  });
});
