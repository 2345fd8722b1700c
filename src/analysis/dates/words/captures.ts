import type { Clock, DayPart, Season, Unit } from '../meaning.ts';

/** What a rule's pattern caught, by the name of the element. Absent where an optional element matched nothing. */
export interface Captures {
  readonly year?: number;
  readonly year2?: number;
  readonly month?: number;
  readonly month2?: number;
  readonly day?: number;
  readonly day2?: number;
  readonly day3?: number;
  readonly weekday?: number;
  readonly weekday2?: number;
  readonly num?: number | null;
  readonly num2?: number | null;
  readonly unit?: Unit;
  readonly unit2?: Unit;
  /** A unit in the singular, and one in the plural. */
  readonly one?: Unit;
  readonly units?: Unit;
  readonly ord?: number;
  readonly season?: Season;
  readonly part?: DayPart;
  readonly clock?: Clock;
  readonly clock2?: Clock;
  readonly feast?: string;
  /** Digits of an era: "198" for the 1980s. */
  readonly decade?: string;
  readonly date?: CalendarDate;
  /** The words of elements written `name:a|b`. */
  readonly lean?: string;
  readonly word?: string;
  /** First token and end token of each element that matched. */
  readonly at: Readonly<Record<string, readonly [number, number]>>;
}

/** A date written in figures ("2014-05-01", "7/8/07"). */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}
