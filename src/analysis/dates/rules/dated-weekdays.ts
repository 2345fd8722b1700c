import type { Captures } from '../words/captures.ts';
import { isCapitalized, lexemeAt, lowerAt, textAt } from '../words/scan.ts';
import { partOfDay, point } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/**
 * A weekday that leans or has its part of the day, and its date behind it: "last Friday, May 31", "the night of Friday, 24 May",
 * "next Thursday (13 June)". The date holds, whichever week the words would lean to.
 */
export const datedWeekdays: readonly Rule[] = [
  { pattern: 'this? last|past|this|next|coming @weekday ,? the? @month @day ,? @fullyear=year?', build: dated },
  { pattern: 'this? last|past|this|next|coming @weekday ,? the? @day of? @month ,? @fullyear=year?', build: dated },
  { pattern: 'last|past|this|next|coming @weekday ( @month @day ,? @fullyear=year? )', build: inBrackets },
  { pattern: 'last|past|this|next|coming @weekday ( @day @month ,? @fullyear=year? )', build: inBrackets },
  { pattern: 'the? @part of @weekday ,? @month @day ,? @fullyear=year?', build: partOf },
  { pattern: 'the? @part of @weekday ,? the? @day of? @month ,? @fullyear=year?', build: partOf },
  { pattern: '@weekday @part ,? @month @day ,? @fullyear=year?', build: partOf },
  { pattern: '@weekday @part ,? the? @day of? @month ,? @fullyear=year?', build: partOf },
  { pattern: 'the lean:next|following|same|previous day , @month @day ,? @fullyear=year?', build: dayAndDate },
  { pattern: 'the lean:next|following|same|previous day , @day of? @month ,? @fullyear=year?', build: dayAndDate },
];

/** "next Friday, March first reports are due", "last Friday, May the 3 hid": no day of the month. */
function isDate({ month, day, at }: Captures, { scan, end }: Site): boolean {
  const [from, behind] = at['day'] ?? [0, 0];
  if (month === undefined || day === undefined || !isCapitalized(scan, at['month']?.[0] ?? 0)) return false;
  const spelt = lexemeAt(scan, from)?.ordinal !== undefined && /^\p{L}/u.test(textAt(scan, from));
  return !(spelt && behind === end && /^\p{L}/u.test(lowerAt(scan, end)));
}

function dated(captures: Captures, site: Site) {
  const { weekday, month, day, year } = captures;
  return isDate(captures, site) ? point({ weekday, month, day, year }) : null;
}

/** One day, told twice. */
function inBrackets(captures: Captures, site: Site): readonly Part[] | null {
  const meaning = dated(captures, site);
  const behind = captures.at['weekday']?.[1];
  if (meaning === null || behind === undefined) return null;
  return [
    { start: site.start, end: behind, meaning },
    { start: behind + 1, end: site.end - 1, meaning },
  ];
}

function partOf(captures: Captures, site: Site) {
  const day = dated(captures, site);
  return day === null ? null : partOfDay(captures.part, day);
}

/** "The next day, June 3, he left": the date says which. */
function dayAndDate(captures: Captures, site: Site): readonly Part[] | null {
  const meaning = dated(captures, site);
  if (meaning === null) return null;
  return [
    { start: site.start, end: site.start + 3, meaning },
    { start: site.start + 4, end: site.end, meaning },
  ];
}
