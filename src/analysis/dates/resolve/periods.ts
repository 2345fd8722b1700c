import {
  addMonths,
  type CivilDate,
  civilDate,
  type DayNumber,
  dayNumber,
  isoDay,
  isoWeek,
  isoYear,
  twoDigits,
  weekdayOf,
} from '../calendar.ts';
import type { Season, Unit } from '../meaning.ts';

/** A stretch of the calendar: its first day and its TIMEX3 value. */
export interface Period {
  readonly day: DayNumber;
  readonly grain: Unit;
  readonly value: string;
}

/** The day, week, month … some units after (or before) the one a day lies in. */
export function periodFrom(day: DayNumber, unit: Unit, amount: number): Period {
  const whole = Math.round(amount);
  switch (unit) {
    case 'week':
      return weekAt(day + 7 * whole);
    case 'weekend': {
      const week = weekAt(day + 7 * whole);
      return { day: week.day + 5, grain: 'weekend', value: `${week.value}-WE` };
    }
    case 'month':
      return monthAt(civilDate(addMonths(day, whole)));
    case 'quarter':
      return quarterAt(civilDate(addMonths(day, 3 * whole)));
    case 'half':
      return halfAt(civilDate(addMonths(day, 6 * whole)));
    case 'year':
      return yearAt(civilDate(day).year + whole);
    case 'decade': {
      const year = Math.floor(civilDate(day).year / 10) + whole;
      return { day: dayNumber(year * 10, 1, 1), grain: 'decade', value: String(year) };
    }
    case 'century':
    case 'millennium': {
      const year = Math.floor(civilDate(day).year / 100) + whole;
      return { day: dayNumber(year * 100, 1, 1), grain: 'century', value: String(year) };
    }
    default:
      return dayAt(day + (unit === 'day' ? whole : 0));
  }
}

export function dayAt(day: DayNumber): Period {
  return { day, grain: 'day', value: isoDay(day) };
}

export function weekAt(day: DayNumber): Period {
  const { year, week } = isoWeek(day);
  return { day: day - weekdayOf(day) + 1, grain: 'week', value: `${isoYear(year)}-W${twoDigits(week)}` };
}

export function monthAt({ year, month }: Pick<CivilDate, 'year' | 'month'>): Period {
  return { day: dayNumber(year, month, 1), grain: 'month', value: `${isoYear(year)}-${twoDigits(month)}` };
}

function quarterAt({ year, month }: Pick<CivilDate, 'year' | 'month'>): Period {
  return quarterOf(year, Math.floor((month - 1) / 3) + 1);
}

export function quarterOf(year: number, quarter: number): Period {
  return { day: dayNumber(year, quarter * 3 - 2, 1), grain: 'quarter', value: `${isoYear(year)}-Q${quarter}` };
}

function halfAt({ year, month }: Pick<CivilDate, 'year' | 'month'>): Period {
  return halfOf(year, month > 6 ? 2 : 1);
}

export function halfOf(year: number, half: number): Period {
  return { day: dayNumber(year, half === 1 ? 1 : 7, 1), grain: 'half', value: `${isoYear(year)}-H${half}` };
}

/** Meteorological first months; a winter is filed under the year it begins in. */
const seasonMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonOf(year: number, season: Season): Period {
  return { day: dayNumber(year, seasonMonth[season], 1), grain: 'quarter', value: `${isoYear(year)}-${season}` };
}

export function yearAt(year: number): Period {
  return { day: dayNumber(year, 1, 1), grain: 'year', value: isoYear(year) };
}
