import { anyDay, anyYear } from '../../../core/unknown-parts.ts';
import type { Duration } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { isCapitalized, lowerAt } from '../words/scan.ts';
import { fixed } from './make.ts';
import type { Rule, Site } from './pattern.ts';

/** What comes again and again: "daily", "every day", "each July", "every two weeks". */
export const sets: readonly Rule[] = [
  { pattern: 'word:hourly|daily|nightly|weekly|monthly|annually|yearly|biweekly', build: adverb },
  { pattern: 'every|each @one', build: ({ one }) => (one === undefined || one === 'second' ? null : repeated(1, one)) },
  {
    pattern: 'every|each @num @unit',
    build: ({ num, unit }) => (num === undefined || unit === undefined ? null : repeated(num, unit)),
  },
  { pattern: 'every|each fiscal|financial|calendar year', build: () => repeated(1, 'year') },
  { pattern: 'every other @one', build: ({ one }) => (one === undefined ? null : repeated(2, one)) },
  { pattern: 'every|each @month', build: ({ month }) => fixed('SET', `${anyYear}-${String(month).padStart(2, '0')}`) },
  { pattern: 'every|each @season', build: ({ season }) => fixed('SET', `${anyYear}-${season}`) },
  { pattern: 'every|each @part', build: ({ part }) => fixed('SET', `${anyDay}T${part}`) },
  { pattern: 'once|twice a|per|every @one', build: ({ one }) => (one === undefined ? null : repeated(1, one)) },
];

function repeated(amount: number | null, unit: Captures['unit']): Duration | null {
  return unit === undefined ? null : { kind: 'duration', amounts: [[unit, amount]], set: true };
}

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: `${anyDay}TNI`,
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** A daily or weekly is also a newspaper. */
const papers = new Set('newspaper newspapers paper papers magazine magazines tabloid broadsheet'.split(' '));

function adverb({ word }: Captures, { scan, start, end }: Site) {
  if (papers.has(lowerAt(scan, end)) || (word === 'daily' && (isCapitalized(scan, end) || lowerAt(scan, end) === 'et')))
    return null;
  const before = lowerAt(scan, start - 1);
  // "average daily volume", "10,000 units annually", "by 20% annually": a rate
  if (before === 'average' && word === 'daily') return null;
  if (
    word === 'annually' &&
    (before === '%' ||
      /^[\d.,]+$/.test(lowerAt(scan, start - 2)) ||
      /^(?:million|billion|percent|trillion)$/.test(before))
  )
    return null;
  if (isCapitalized(scan, start) && (isCapitalized(scan, end) || isCapitalized(scan, start - 1))) return null;
  if (isAttribute(lowerAt(scan, end))) return null;
  return fixed('SET', adverbs[word ?? ''] ?? 'P1D');
}

const behindAdverbs = new Set(
  'and or but for to of in on at by with from since until as than that which who while when after before basis is are was were has have had will would between over during through outside inside near around about under against into amid if because so'.split(
    ' ',
  ),
);

/** "her weekly podcast", "the hourly wage": a word behind that is none of grammar is what it describes, and nothing is told to happen again. */
function isAttribute(next: string): boolean {
  return /^\p{L}/u.test(next) && !behindAdverbs.has(next);
}
