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
        const rows = Int8Array.from({ length: keys.length * labelCount }, (_, index) => ((index * 37) % 255) - 127);
        const model = decodeModel(encodeModel(keys, rows, 0.5, new Float32Array(labelCount * labelCount).fill(0.25)));
        for (const [index, key] of keys.entries()) {
          expect(model.weightsOf(key)).toEqual([...rows.slice(index * labelCount, (index + 1) * labelCount)]);
        }
        expect(model.weightsOf(0)).toBeNull();
        expect(model.transitions[3]).toBe(0.25);
      }),
    );
  });

  it('adds up the weights of many keys, however large and of whatever sign', () => {
    const keys = Int32Array.from({ length: 200 }, (_, index) => 7 + index * 83_000);
    const rows = Int8Array.from({ length: keys.length * labelCount }, (_, index) => (index % 3 === 0 ? -127 : 127));
    const model = decodeModel(encodeModel(keys, rows, 2, new Float32Array(labelCount * labelCount)));
    const scores = new Float32Array(2 * labelCount);
    model.sum(Int32Array.from([...keys, 11, 12]), 0, keys.length + 2, scores, labelCount);
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      for (let row = 0; row < keys.length; row++) sum += rows[row * labelCount + label] ?? 0;
      expect(scores[labelCount + label]).toBe(2 * sum);
      expect(scores[label]).toBe(0);
    }
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
