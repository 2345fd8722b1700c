import { civilDate, type DayNumber, dayNumber, isoDay, isRealDate, twoDigits, weekdayOf } from './calendar.ts';
import { anchorOf, type Context, type Resolution } from './context.ts';
import { feastDay } from './feasts.ts';
import type { Point } from './meaning.ts';
import { dayAt, halfOf, monthAt, type Period, periodFrom, quarterOf, seasonOf, weekAt, yearAt } from './periods.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveWeekday } from './resolve-weekday.ts';

/** Supplies the year, or the week, that a point of the calendar leaves open. Null for days that are in no calendar. */
export function resolvePoint(point: Point, context: Context): Resolution | null {
  if (point.within !== undefined) return resolveWithin(point, context);
  if (point.earlier !== undefined) {
    const { earlier, ...rest } = point;
    const found = resolvePoint(rest, context);
    return found?.focus == null ? found : { ...found, focus: { ...found.focus, day: found.focus.day - earlier } };
  }
  if (point.year !== undefined) {
    const like = point.reported === true && context.quarter !== null ? Number(context.quarter.value.at(-1)) : undefined;
    return certain(like === undefined ? point : { ...point, quarter: like }, point.year);
  }
  const { published } = context;
  if (point.weekend === true) return resolveWeekend(context);
  if (published === null) return open(point);
  if (point.weekday !== undefined && point.month === undefined && point.nth === undefined) {
    const found = resolveWeekday(point, context, published);
    return found === null ? open(point) : dated(dayAt(found.day), found.anchor);
  }
  if (point.fromFocus === true && context.focus !== null && context.focus.sentence >= context.sentence - 1) {
    const { day, value } = context.focus;
    const period = chooseYear(point, context, day);
    if (period !== null && !period.value.startsWith(value))
      return { ...dated(period, anchorOf({ day, value })), focus: { ...period, yearStated: context.focus.yearStated } };
  }
  if (point.habit === true && context.tense === 0 && point.lean === undefined && point.day === undefined)
    return open(point);
  const focusYear = yearInFocus(point, context);
  if (focusYear !== null && point.lean === undefined) {
    const period = inYear(point, focusYear.year);
    return period === null ? null : { ...dated(period, focusYear.anchor), focus: { ...period, yearStated: true } };
  }
  const period = chooseYear(point, context, published);
  return period === null ? null : dated(period, isoDay(published));
}

function certain(point: Point, year: number): Resolution | null {
  const period = inYear(point, year);
  return period === null
    ? null
    : { type: 'DATE', value: period.value, anchor: null, focus: { ...period, yearStated: point.fiscal !== true } };
}

function dated(period: Period, anchor: string): Resolution {
  return { type: 'DATE', value: period.value, anchor, focus: { ...period, yearStated: false } };
}

/** The period the components name in a given year; null for a day that year does not have. */
function inYear(
  { month, day, week, weekday: wanted, nth, quarter, half, season, feast }: Point,
  year: number,
): Period | null {
  if (feast !== undefined) {
    const found = feastDay(feast, year);
    return found === null ? null : dayAt(found);
  }
  if (month !== undefined) {
    if (week !== undefined) {
      // The week that has most of its days there.
      return weekAt(week < 0 ? dayNumber(year, month + 1, 1) - 4 : dayNumber(year, month, 4 + 7 * (week - 1)));
    }
    if (nth !== undefined && wanted !== undefined) return nthWeekday({ year, month }, wanted, nth);
    if (day === undefined) return monthAt({ year, month });
    return isRealDate(year, month, day) ? dayAt(dayNumber(year, month, day)) : null;
  }
  if (quarter !== undefined) return quarterOf(year, quarter);
  if (half !== undefined) return halfOf(year, half);
  if (season !== undefined) return seasonOf(year, season);
  return yearAt(year);
}

/** "the last Friday in August"; null for a fifth that the month does not have. */
function nthWeekday({ year, month }: { year: number; month: number }, wanted: number, nth: number): Period | null {
  const first = dayNumber(year, month, 1);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  const earliest = first + ((wanted - weekdayOf(first) + 7) % 7);
  const day = nth < 0 ? earliest + 7 * Math.floor((next - 1 - earliest) / 7) : earliest + 7 * (nth - 1);
  return day < next ? dayAt(day) : null;
}

function resolveWithin(point: Point, context: Context): Resolution | null {
  const { within, ...rest } = point;
  const holder = within === undefined ? null : resolveShift(within, context);
  if (holder?.focus == null) return open(rest);
  const { day, grain } = holder.focus;
  if (grain === 'week' && point.weekday !== undefined) {
    return { ...dated(dayAt(day + point.weekday - 1), holder.anchor ?? isoDay(day)) };
  }
  const { year, month } = civilDate(day);
  const period = inYear(point.nth === undefined ? rest : { ...rest, month }, year);
  return period === null ? null : dated(period, holder.anchor ?? isoDay(day));
}

/** A year the sentence has just told ("in 2016 … in October") holds for a month or day behind it. */
function yearInFocus(
  point: Point,
  { focus, tense, sentence, paragraph, published }: Context,
): { readonly year: number; readonly anchor: string } | null {
  if (focus === null || !focus.yearStated || published === null) return null;
  if (tense !== -1) return null;
  if (point.bound === true && focus.grain === 'year') return null;
  if (focus.grain === 'decade' || focus.grain === 'century') return null;
  const { year } = civilDate(focus.day);
  // A text that tells the days of a year long gone goes on telling of that year.
  const history =
    point.day !== undefined &&
    civilDate(published).year - year > 10 &&
    (focus.grain === 'day' || focus.grain === 'month') &&
    focus.paragraph === paragraph &&
    sentence - focus.sentence <= 2;
  return focus.sentence === sentence || history ? { year, anchor: anchorOf(focus) } : null;
}

/** How much farther off the likelier side of publication may lie before the other side is meant. */
const patience = { quarter: 5, month: 8, past: 3, future: 5, none: 1.2 } as const;

/** The nearest such period on the side the tense or "last" and "next" point to. */
function chooseYear(point: Point, { tense, over }: Context, published: DayNumber): Period | null {
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
  const here = candidates.find((period) => holds(period, published, point));
  const before = candidates.filter(({ day }) => day <= published && day !== here?.day).at(-1);
  const after = candidates.find(({ day }) => day > published);
  if (point.lean === -1) return before ?? null;
  if (point.lean === 1) return after ?? null;
  if (here !== undefined) return here;
  if (before === undefined) return after ?? null;
  if (after === undefined) return before;
  if (over === true && point.lean === undefined) return before;
  if (point.lean === 0) return civilDate(before.day).year === year ? before : after;
  const [back, on] = [published - before.day, after.day - published];
  if (point.quarter !== undefined) return on * (tense === 1 ? 1 : patience.quarter) < back ? after : before;
  if (tense === -1 && point.day === undefined && point.nth === undefined && point.feast === undefined) {
    return on * patience.month < back ? after : before;
  }
  if (tense === -1) return on * patience.past < back ? after : before;
  if (tense === 1) return back * patience.future < on ? before : after;
  return on * patience.none < back ? after : before;
}

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

function resolveWeekend({ published, tense }: Context): Resolution | null {
  if (published === null) return { type: 'DATE', value: 'XXXX-WXX-WE', anchor: null, focus: null };
  const before = tense !== 1 && weekdayOf(published) < 6;
  return dated(periodFrom(published, 'weekend', before ? -1 : 0), isoDay(published));
}

/** Without a day of publication the components that are missing stay X. */
function open(point: Point): Resolution {
  return { type: 'DATE', value: openValue(point), anchor: null, focus: null };
}

function openValue({ month, day, weekday: wanted, quarter, half, season, feast }: Point): string {
  if (month !== undefined) return `XXXX-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
  if (wanted !== undefined) return day === undefined ? `XXXX-WXX-${wanted}` : `XXXX-XX-${twoDigits(day)}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (feast !== undefined) {
    const [a, b] = [feastDay(feast, 2001), feastDay(feast, 2002)];
    // A feast on one and the same date every year keeps it.
    if (a !== null && b !== null && isoDay(a).slice(5) === isoDay(b).slice(5)) return `XXXX-${isoDay(a).slice(5)}`;
  }
  return 'XXXX-XX-XX';
}
