import { civilDate, type DayNumber, twoDigits, weekdayOf } from '../calendar.ts';
import type { Point } from '../meaning.ts';
import type { Context } from './context.ts';
import { inYear } from './in-year.ts';
import { type Period, periodFrom } from './periods.ts';

/** How much farther off the likelier side of publication may lie before the other side is meant. */
const patience = { quarter: 5, month: 8, past: 3, future: 5, none: 1.2 } as const;

/** Days within which a season of the same year is "this" one. */
const soon = 150;

/** Farther ahead than this no day is meant of which the past tense tells ("payable Dec. 7", "invited them to a ceremony on March 12"). */
const aheadOfPast = 70;

/** The nearest such period on the side the tense or "last" and "next" point to. */
export function chooseYear(point: Point, { tense, over, told }: Context, published: DayNumber): Period | null {
  const { year } = civilDate(published);
  const candidates: Period[] = [];
  for (const each of [year - 1, year, year + 1]) {
    const period = inYear(point, each);
    if (period !== null) candidates.push(period);
  }
  if (point.weekday !== undefined && point.nth === undefined) {
    const matching = candidates.filter(({ day }) => weekdayOf(day) === point.weekday);
    if (matching.length > 0) return nearest(matching, published);
  }
  // The 29th of February is in no year near.
  if (candidates.length === 0) return inYear(point, year - (year % 4)) ?? inYear(point, year - 8);
  // "the Oct. 7 attack" of a text that elsewhere tells its year
  const known = point.lean === undefined && tense !== 1 ? told?.get(dayKey(point)) : undefined;
  // A day that history knows by its date comes round every year.
  const stated = known !== undefined && (over === true || year - known <= lately) ? known : undefined;
  const here = candidates.find((period) => holds(period, published, point));
  const before = candidates.filter(({ day }) => day <= published && day !== here?.day).at(-1);
  const after = candidates.find(({ day }) => day > published);
  if (point.lean === -1) return before ?? null;
  // In March "next summer" is not the one that begins in June: that is "this summer".
  if (point.lean === 1 && point.season !== undefined && after !== undefined && after.day - published < soon)
    return candidates.find(({ day }) => day > after.day && civilDate(day).year > year) ?? after;
  if (point.lean === 1) return after ?? null;
  if (stated !== undefined && over === true) return inYear(point, stated);
  if (here !== undefined) return here;
  if (stated !== undefined) return inYear(point, stated);
  if (before === undefined) return after ?? null;
  if (after === undefined) return before;
  if (over === true && point.lean === undefined) return before;
  if (point.lean === 0) return civilDate(before.day).year === year ? before : after;
  const [back, on] = [published - before.day, after.day - published];
  if (point.quarter !== undefined) return on * (tense === 1 ? 1 : patience.quarter) < back ? after : before;
  if (tense === -1 && point.day === undefined && point.nth === undefined && point.feast === undefined) {
    return on * patience.month < back ? after : before;
  }
  if (tense === -1) {
    const far = on > aheadOfPast && point.feast === undefined && point.bound !== true;
    return !far && on * patience.past < back ? after : before;
  }
  if (tense === 1) return back * patience.future < on ? before : after;
  return on * patience.none < back ? after : before;
}

/** Years after which a day that the text tells with its year is not the one it means without. */
const lately = 2;

/** True when a period of a year's length or less covers the day of publication. */
function holds(period: Period, published: DayNumber, point: Point): boolean {
  if (period.grain === 'day') return period.day === published;
  if (period.grain === 'month') return periodFrom(published, 'month', 0).day === period.day;
  const length = point.season === undefined && point.quarter === undefined ? 182 : 91;
  return period.day <= published && published < period.day + length;
}

function nearest(periods: readonly Period[], day: DayNumber): Period | null {
  let best: Period | null = null;
  for (const period of periods) {
    if (best === null || Math.abs(period.day - day) < Math.abs(best.day - day)) best = period;
  }
  return best;
}

/** What a day of the year is remembered by: "10-07". */
export function dayKey({ month = 0, day = 0 }: Point): string {
  return `${twoDigits(month)}-${twoDigits(day)}`;
}
