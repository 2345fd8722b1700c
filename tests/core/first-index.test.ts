import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../src/core/first-index.ts';

describe('the first that passes', () => {
  it('is found by halving as by looking one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (numbers, least) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= least);
        expect(firstIndex(sorted, (number) => number >= least)).toBe(found < 0 ? sorted.length : found);
      }),
    );
  });
});
