import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSlots, slotOf } from '../../../src/analysis/syntax/packed-slots.ts';

const valueBits = 19;
const numberIn = (slot: number): number => slot & (2 ** valueBits - 1);

describe('packed slots', () => {
  it.each([
    ['keys from everywhere', 2 ** 26 - 1],
    ['keys that begin at the same slots', 3000],
  ])('find the number of each key and nothing for others: %s', (_, most) => {
    const key = fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 300 }), fc.array(key), (keys, asked) => {
        const packed = packSlots(Int32Array.from(keys), valueBits, (row) => row * 7);
        keys.forEach((held, row) => {
          expect(slotOf(packed, held)).not.toBe(0);
          expect(numberIn(slotOf(packed, held))).toBe(row * 7);
        });
        for (const other of asked) if (!keys.includes(other)) expect(slotOf(packed, other)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('run on from the last slot to the first', () => {
    const last = 2 ** 26 - 1;
    const keys = Int32Array.from({ length: 12 }, (_, index) => last - index);
    const packed = packSlots(keys, valueBits, (row) => row);
    keys.forEach((key, row) => void expect(numberIn(slotOf(packed, key))).toBe(row));
    expect(slotOf(packed, 1)).toBe(0);
  });

  it('say when keys do not fit', () => {
    const crowded = Int32Array.from({ length: 4000 }, (_, index) => index + 1);
    expect(() => packSlots(crowded, 28, (row) => row)).toThrow(RangeError);
  });
});
