import { leanOf, point, shift } from './make.ts';
import type { Rule } from './pattern.ts';

/** Named days: "Thanksgiving", "last Christmas", "Election Day 2016". The lexicon holds capitals' days only where they stand capitalised. */
export const feastDays: readonly Rule[] = [
  {
    pattern: '@feast',
    build: ({ feast }, { scan, start }) => (/^\p{Lu}/u.test(scan.tokens[start]?.text ?? '') ? point({ feast }) : null),
  },
  { pattern: '@feast ,? @fullyear=year', build: ({ feast, year }) => point({ feast, year }) },
  { pattern: 'lean:last|this|next|past @feast', build: ({ feast, lean }) => point({ feast, lean: leanOf(lean) }) },
  {
    pattern: '@feast lean:last|this|next year',
    build: ({ feast, lean }) => point({ feast, within: shift('year', leanOf(lean)) }),
  },
];
