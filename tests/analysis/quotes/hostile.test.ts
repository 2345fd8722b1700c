import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from './said.ts';

const words = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  ',',
  '.',
  ':',
  ';',
  '—',
  '-',
  '(',
  ')',
  '\n\n',
  '?',
  'said',
  'told',
  'according',
  'to',
  'that',
  'who',
  'Berg',
  'the mayor',
  'he',
  'and',
  'adding',
  'claims',
  'was',
  'by',
  'in',
  '300',
  'will',
  'not',
  'called',
  'it',
);

describe('quotations of any text', () => {
  it('are exact slices in order of position, never empty, and never spoken from inside themselves', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let before = 0;
        for (const quotation of quotationsOf(text)) {
          expect(quotation.text).toBe(text.slice(quotation.start, quotation.end));
          expect(quotation.text.length).toBeGreaterThan(0);
          expect(quotation.start).toBeGreaterThanOrEqual(before);
          before = quotation.start;
          const { speaker } = quotation;
          if (quotation.direct && speaker !== null) {
            expect(speaker.start >= quotation.end || speaker.end <= quotation.start).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are found in long texts of marks and verbs', () => {
    for (const text of [
      '“'.repeat(5000) + '”'.repeat(5000),
      'he said '.repeat(5000),
      '“he said '.repeat(5000),
      'Berg, '.repeat(5000),
    ]) {
      expect(() => quotationsOf(text)).not.toThrow();
    }
  });
});
