import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelCount, mayEnd, mayFollow, mayStart } from '../../../src/analysis/actors/names/labels.ts';
import { decodeModel, encodeModel } from '../../../src/analysis/actors/names/model.ts';
import { bestLabels } from '../../../src/analysis/actors/names/viterbi.ts';

describe('the file of name weights', () => {
  it('gives back every row under its key', () => {
    const keysOf = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 24 - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(keysOf, (unsorted) => {
        const keys = Int32Array.from(unsorted).sort();
        const rows = Int8Array.from({ length: keys.length * labelCount }, (_, index) => (index * 37) % 127);
        const model = decodeModel(encodeModel(keys, rows, 0.5, new Float32Array(labelCount * labelCount).fill(0.25)));
        for (const [index, key] of keys.entries()) {
          const row = model.rowOf(key);
          expect([...model.rows.slice(row * labelCount, (row + 1) * labelCount)]).toEqual([
            ...rows.slice(index * labelCount, (index + 1) * labelCount),
          ]);
        }
        expect(model.rowOf(0)).toBe(-1);
        expect(model.transitions[3]).toBe(0.25);
      }),
    );
  });

  it('says what to do when it is no such file', () => {
    expect(() => decodeModel(new Uint8Array(64))).toThrow('run tools/train-names.ts');
  });
});

describe('the best sequence of labels', () => {
  it('never breaks a barred transition', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12 * labelCount, maxLength: 12 * labelCount }),
        (length, scores) => {
          const labels = bestLabels(
            Float32Array.from(scores.slice(0, length * labelCount)),
            length,
            new Float32Array(labelCount * labelCount),
          );
          expect(mayStart[labels[0] ?? 0]).toBe(true);
          expect(mayEnd[labels[length - 1] ?? 0]).toBe(true);
          for (let index = 1; index < length; index++)
            expect(mayFollow(labels[index - 1] ?? 0, labels[index] ?? 0)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
