import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralityOf } from '../../../src/analysis/summary/centrality.ts';

const counts = (words: string) => new Map(words.split(' ').map((word) => [word, 1]));

describe('centralityOf', () => {
  it('is greatest for what is most like the rest', () => {
    const [first, second, third] = centralityOf(['strike mine owner', 'rain hills', 'mine owner pay'].map(counts), 3);
    expect(first).toBeGreaterThan(second as number);
    expect(third).toBeGreaterThan(second as number);
  });

  it('is 1 where no sentence is like another, and for a single one', () => {
    expect(centralityOf(['strike mine', 'rain hills'].map(counts), 2)).toEqual([1, 1]);
    expect(centralityOf([counts('strike')], 5)).toEqual([1]);
    expect(centralityOf([], 5)).toEqual([]);
  });

  it('is a positive number for any sentences', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 99 }))),
        (sentences) => {
          for (const value of centralityOf(
            sentences.map((each) => new Map(Object.entries(each))),
            6,
          )) {
            expect(Number.isFinite(value) && value > 0).toBe(true);
          }
        },
      ),
    );
  });
});
