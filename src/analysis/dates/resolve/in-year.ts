import { dayNumber, isRealDate, weekdayOf } from '../calendar.ts';
import type { Point } from '../meaning.ts';
import { feastDay } from '../words/feasts.ts';
import { dayAt, halfOf, monthAt, type Period, quarterOf, seasonOf, weekAt, yearAt } from './periods.ts';

/** The period the components name in a given year; null for a day that year does not have. */
export function inYear(
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
