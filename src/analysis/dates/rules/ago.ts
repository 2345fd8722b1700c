import type { Meaning, Shift, Unit } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { lowerAt } from '../words/scan.ts';
import { duration, leanOf, shift } from './make.ts';
import type { Rule, Site } from './pattern.ts';

/** Points counted back or on: "two weeks ago", "a year earlier", "three days later", "five years from now". */
export const ago: readonly Rule[] = [
  { pattern: '@num @unit ago', build: ({ num, unit }) => back(num, unit) },
  { pattern: '@num or so? @unit or? so? ago', build: ({ num, unit }) => back(num, unit) },
  { pattern: 'a|an|one @one or? so? ago', build: ({ one }) => back(1, one) },
  { pattern: 'a|one @one and a half ago', build: ({ one }) => back(one === 'year' ? 1.5 : 1, one) },
  { pattern: 'half a @one ago', build: ({ one }) => back(0.5, one) },
  { pattern: '@num @unit ago word:today|yesterday|tomorrow', build: toTheDay },
  { pattern: 'a|an|one @one ago word:today|yesterday|tomorrow', build: toTheDay },
  { pattern: '@num @unit ago lean:this|last|next @one', build: toThePeriod },
  { pattern: 'a|an|one @one=unit ago lean:this|last|next @one', build: toThePeriod },
  // "Fifty years ago on Tuesday": no Tuesday of these weeks
  { pattern: '@num @unit ago on @weekday', build: ({ num, unit }) => (unit === 'year' ? back(num, unit) : null) },
  { pattern: 'a|one year ago on @weekday', build: () => shift('year', -1) },
  // "a quarter of a century ago", "half a century later" is read by its number
  { pattern: 'a quarter of? -? a? century word:ago|earlier|later', build: quarterCentury },
  { pattern: '@num @unit from|hence now?', build: fromNow },
  { pattern: 'a|an|one @one from|hence now?', build: fromNow },
  { pattern: "@num @units ' time", build: inTime },
  { pattern: "a|an|one @one 's time", build: inTime },
  { pattern: '@num @unit earlier|later|before|prior', build: fromFocus },
  { pattern: 'a|an|one @one earlier|later|before|prior', build: fromFocus },
  {
    pattern: '@num @unit from word:today|tomorrow|yesterday',
    build: ({ num, unit }) => (num === undefined || unit === undefined ? null : shift(unit, num, 'speech', true)),
  },
  { pattern: 'the? @one a year ago|earlier', build: () => shift('year', -1, 'report') },
  {
    pattern:
      'the? same|corresponding|comparable|like period|quarter|month|week|time|stage|point of? the? last|previous|prior year',
    build: compared,
  },
  {
    pattern:
      'the? same|corresponding|comparable period|quarter|month|week|time|stage|point a|one year ago|earlier|before|previously',
    build: compared,
  },
];

/** "the same month last year" is the month just told, a year before; in a report, its quarter. */
function compared(): Meaning {
  return { ...shift('year', -1, 'report'), like: true };
}

function back(amount: number | null | undefined, unit: Unit | undefined): Meaning | null {
  if (amount === undefined || unit === undefined) return null;
  if (amount === null) return shift(unit, null);
  if (unit === 'decade') return shift('year', -10 * amount);
  if (unit === 'century') return shift('year', -100 * amount);
  if (unit === 'year' && amount === 1) return shift('year', -1, 'report');
  if (unit === 'year' && !Number.isInteger(amount)) return shift('month', -Math.round(12 * amount));
  return shift(unit, -amount, 'speech', unit === 'week' && amount <= 2);
}

function quarterCentury({ word }: Captures): Meaning {
  if (word === 'ago') return shift('year', -25);
  return word === 'later' ? { ...shift('year', 25, 'focus'), length: 25 } : shift('year', -25, 'focus');
}

const daysOff: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 };

/** "a year ago today", "two weeks ago yesterday": a day. */
function toTheDay({ num, unit, one, word }: Captures): Meaning | null {
  return counted(num, unit ?? one, ['day', daysOff[word ?? ''] ?? 0]);
}

/** "ten years ago this week", "five years ago last month". */
function toThePeriod({ num, unit, one, lean }: Captures): Meaning | null {
  if (one === undefined || unit === one || !/^(?:day|week|weekend|month)$/.test(one)) return null;
  return counted(num, unit, [one, leanOf(lean)]);
}

function counted(num: number | null | undefined, unit: Unit | undefined, answer: NonNullable<Shift['answer']>) {
  if (num === null || unit === undefined || !Number.isInteger(num ?? 1)) return null;
  if (unit === 'decade' || unit === 'century')
    return { ...shift('year', (num ?? 1) * (unit === 'decade' ? -10 : -100)), answer };
  return /^(?:day|week|month|year)$/.test(unit) ? { ...shift(unit, -(num ?? 1)), answer } : null;
}

function fromNow({ num, unit, one }: Captures, { scan, end }: Site): Meaning | null {
  const last = lowerAt(scan, end - 1);
  if (last !== 'now' && last !== 'hence') return null;
  const amount = num === undefined ? 1 : num;
  const of = unit ?? one;
  return of === undefined ? null : shift(of, amount, 'speech', of === 'week');
}

/** "in six weeks' time" */
function inTime({ num, units, one }: Captures): Meaning | null {
  const of = units ?? one;
  return of === undefined || num === null ? null : shift(of, num ?? 1, 'speech', of === 'week');
}

/** "three years prior, he", not "prior to the war", "two years prior experience". */
const behindPrior = /^(?:[^\p{L}\p{N}]*|the|an?|he|she|it|they|his|her|its|their|when|in|at|on|and|but)$/u;

function fromFocus({ num, unit, one }: Captures, { scan, end }: Site): Meaning | null {
  const of = unit ?? one;
  if (of === undefined) return null;
  const amount = num === undefined ? 1 : num;
  const word = lowerAt(scan, end - 1);
  if (word === 'before' && /^[\p{L}\p{N}]/u.test(lowerAt(scan, end))) return null;
  if (word === 'prior' && !behindPrior.test(lowerAt(scan, end))) return null;
  // "arrives three days later than planned": how much later
  if (lowerAt(scan, end) === 'than')
    return duration(of === 'decade' ? (amount ?? 1) * 10 : amount, of === 'decade' ? 'year' : of);
  if (amount === null) return duration(null, of);
  const sign = word === 'later' ? 1 : -1;
  if (of === 'year' && !Number.isInteger(amount)) return shift('month', sign * Math.round(12 * amount), 'focus');
  if (of === 'hour' || of === 'minute' || of === 'second') return duration(amount, of);
  const counted = shift(
    of === 'decade' ? 'year' : of,
    sign * amount * (of === 'decade' ? 10 : 1),
    'focus',
    of === 'week',
  );
  return word === 'later' ? { ...counted, length: amount } : counted;
}
