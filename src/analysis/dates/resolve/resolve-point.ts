import { anyDay, anyMonth, anyWeek, anyWeekend, anyYear } from '../../../core/unknown-parts.ts';
import { civilDate, isoDay, twoDigits, weekdayOf } from '../calendar.ts';
import type { Point } from '../meaning.ts';
import { feastDay } from '../words/feasts.ts';
import { chooseYear } from './choose-year.ts';
import { anchorOf, type Context, type Resolution } from './context.ts';
import { inYear } from './in-year.ts';
import { dayAt, type Period, periodFrom } from './periods.ts';
import { resolveMonthDay } from './resolve-month-day.ts';
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
  if (point.day !== undefined && point.month === undefined && point.weekday === undefined) {
    const day = resolveMonthDay(point.day, context);
    return day === null ? open(point) : dated(dayAt(day), isoDay(published));
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
    const own = inYear(point, focusYear.year);
    const later = point.closes === true && own !== null && context.focus !== null && own.day < context.focus.day;
    const period = later ? inYear(point, focusYear.year + 1) : own;
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
  if (tense !== -1 && point.closes !== true) return null;
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
  const goesOn = focus.grain === 'day' && focus.paragraph === paragraph && followsSoon(point, focus.day, published);
  return focus.sentence === sentence || history || (goesOn && sentence - focus.sentence <= 2)
    ? { year, anchor: anchorOf(focus) }
    : null;
}

/** Days within which one day told with its year is followed by another that leaves it out. */
const soonAfter = 45;

/** "The attack on 3 March 2017 killed two. On 5 March police found the car": soon after the day told, and far from publication in any year. */
function followsSoon(point: Point, told: number, published: number): boolean {
  if (point.day === undefined || point.month === undefined) return false;
  const own = inYear(point, civilDate(told).year);
  if (own === null || own.day < told || own.day - told > soonAfter) return false;
  const near = inYear(point, civilDate(published).year);
  return near === null || Math.abs(near.day - published) > soonAfter;
}

function resolveWeekend({ published, tense }: Context): Resolution | null {
  if (published === null) return { type: 'DATE', value: anyWeekend, anchor: null, focus: null };
  const before = tense !== 1 && weekdayOf(published) < 6;
  return dated(periodFrom(published, 'weekend', before ? -1 : 0), isoDay(published));
}

/** Without a day of publication the components that are missing stay X. */
function open(point: Point): Resolution {
  return { type: 'DATE', value: openValue(point), anchor: null, focus: null };
}

function openValue({ month, day, weekday: wanted, quarter, half, season, feast }: Point): string {
  if (month !== undefined) return `${anyYear}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
  if (wanted !== undefined) return day === undefined ? `${anyWeek}-${wanted}` : `${anyMonth}-${twoDigits(day)}`;
  if (quarter !== undefined) return `${anyYear}-Q${quarter}`;
  if (half !== undefined) return `${anyYear}-H${half}`;
  if (season !== undefined) return `${anyYear}-${season}`;
  if (feast !== undefined) {
    const [a, b] = [feastDay(feast, 2001), feastDay(feast, 2002)];
    // A feast on one and the same date every year keeps it.
    if (a !== null && b !== null && isoDay(a).slice(5) === isoDay(b).slice(5))
      return `${anyYear}-${isoDay(a).slice(5)}`;
  }
  return anyDay;
}
