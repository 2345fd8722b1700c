import type { Scan } from '../words/scan.ts';
import { leanOf, point, shift } from './make.ts';
import type { Rule } from './pattern.ts';

/** Named days: "Thanksgiving", "last Christmas", "Election Day 2016". The lexicon holds capitals' days only where they stand capitalised. */
export const feastDays: readonly Rule[] = [
  {
    pattern: '@feast',
    build: ({ feast }, { scan, start }) =>
      /^\p{Lu}/u.test(scan.tokens[start]?.text ?? '') && !isOfAnotherCountry(feast, scan, start)
        ? point({ feast })
        : null,
  },
  { pattern: '@feast ,? @fullyear=year', build: ({ feast, year }) => point({ feast, year }) },
  { pattern: 'lean:last|this|next|past @feast', build: ({ feast, lean }) => point({ feast, lean: leanOf(lean) }) },
  {
    pattern: '@feast lean:last|this|next year',
    build: ({ feast, lean }) => point({ feast, within: shift('year', leanOf(lean)) }),
  },
];

/** So many words off a word of the country tells whose day it is. */
const near = 10;

/** A country's own day is the United States' only where a word of theirs stands near: most countries have another. */
function isOfAnotherCountry(feast: string | undefined, scan: Scan, start: number): boolean {
  if (feast !== 'independence day') return false;
  const around = scan.tokens.slice(Math.max(scan.first, start - near), Math.min(scan.end, start + near));
  return !around.some(({ lower }) => american.test(lower));
}

const american = /^(?:july|u\.s\.|american?s?|fireworks|united states|washington)$/;
