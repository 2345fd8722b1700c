import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstIdOf,
  firstSlotOfDay,
  sentenceId,
  sentenceIndex,
  slotOf,
  slotRange,
  slotsFor,
} from '../../src/archive/rows/sentence-id.ts';

const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
const published = fc.oneof(
  day.map((date) => date.toISOString()),
  day.map((date) => date.toISOString().slice(0, 10)),
  fc.constant(null),
);

describe('sentence numbers', () => {
  it('are safe integers that give back the sentence and its slot', () => {
    fc.assert(
      fc.property(published, fc.nat(5000), fc.nat(), fc.nat(7), (date, sentences, any, flags) => {
        const { from } = slotRange(date);
        const index = any % (sentences + 1);
        const id = sentenceId(from, sentences + 1, index, flags);
        expect(Number.isSafeInteger(id)).toBe(true);
        expect(sentenceIndex(from, sentences + 1, id)).toBe(index);
        expect(slotOf(id)).toBeGreaterThanOrEqual(from);
        expect(slotOf(id)).toBeLessThan(from + slotsFor(sentences + 1));
        expect(id % 8).toBe(flags);
      }),
    );
  });

  it('fall as an article goes on, and rise with the date', () => {
    fc.assert(
      fc.property(published, published, fc.integer({ min: 2, max: 900 }), (a, b, sentences) => {
        const { from } = slotRange(a);
        for (let index = 1; index < sentences; index += 97)
          expect(sentenceId(from, sentences, index, 7)).toBeLessThan(sentenceId(from, sentences, index - 1, 0));
        if ((a ?? '') < (b ?? '') && a?.length === b?.length) expect(from).toBeLessThanOrEqual(slotRange(b).from);
        expect(firstIdOf(firstSlotOfDay(a))).toBeLessThanOrEqual(sentenceId(from, sentences, sentences - 1, 0));
      }),
    );
  });
});
