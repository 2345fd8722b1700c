/** The units durations and shifts are counted in, from fine to coarse. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** How the words lean from the day of reference: "last", "this", "next"; undefined where only the tense can tell. */
export type Lean = -1 | 0 | 1;

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Parts of the day as TIMEX3 writes them after a T. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface Clock {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** True for times given in UTC. */
  readonly utc?: boolean | undefined;
}

/**
 * A point of the calendar by its components. A component that is there is certain; the grain is the finest one;
 * coarser ones that are missing are implied, and the resolver finds them.
 */
export interface Point {
  readonly kind: 'point';
  readonly year?: number | undefined;
  /** Half of a year, 1 or 2. */
  readonly half?: number | undefined;
  readonly quarter?: number | undefined;
  readonly season?: Season | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Which week of the month; -1 for the last. */
  readonly week?: number | undefined;
  readonly weekday?: number | undefined;
  /** Which of the month's days of that name ("the last Friday in August"); -1 for the last. */
  readonly nth?: number | undefined;
  /** "the weekend" beside publication. */
  readonly weekend?: boolean | undefined;
  readonly lean?: Lean | undefined;
  /** Said as "next", which tomorrow is not. */
  readonly next?: boolean | undefined;
  /** What holds it where the words say so ("January of last year", "Monday next week"). */
  readonly within?: Shift | undefined;
  /** "the 1988 period": the year's part that the text reports on. */
  readonly reported?: boolean | undefined;
  /** "the previous Friday": counted from the day last told. */
  readonly fromFocus?: boolean | undefined;
  /** "Friday and Saturday": the weekday told right before, which this one follows. */
  readonly follows?: number | undefined;
  /** "that Saturday": only of the days last told; open where none was. */
  readonly told?: boolean | undefined;
  /** "a Wednesday": the weekday of a date told right before it, else any. */
  readonly any?: boolean | undefined;
  /** Led by "before", "through", "as of": hardly of a year that the sentence tells by itself. */
  readonly bound?: boolean | undefined;
  /** The end of a span whose beginning tells its year. */
  readonly closes?: boolean | undefined;
  /** So many days earlier ("the week to November 8"). */
  readonly earlier?: number | undefined;
  /** A firm's or a state's year: no month told beside it is of that year. */
  readonly fiscal?: boolean | undefined;
  /** Told of what comes every year ("typically in July"), where the tense does not say otherwise. */
  readonly habit?: boolean | undefined;
  /** A day that moves with the year (Easter, Thanksgiving), by its key. */
  readonly feast?: string | undefined;
}

/** A point counted from another: "two weeks ago", "next month", "the following year". */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Signed; null for "several years ago". */
  readonly amount: number | null;
  /**
   * Counted from the day of publication, from the time the text has last spoken of, from the quarter it reports on,
   * or from a point it names.
   */
  readonly base: 'speech' | 'focus' | 'report' | Point;
  /** "the same month last year": of the grain the sentence has just told. */
  readonly like?: boolean | undefined;
  /** "that year": of what was told, be it a few sentences back. */
  readonly told?: boolean | undefined;
  /** "today": no day where it opens a sentence that goes on in the present from long ago. */
  readonly orNow?: boolean | undefined;
  /** "the full year": of what the same sentence tells, else of publication. */
  readonly here?: boolean | undefined;
  /** The amount, where the words are a mere length unless the text has told a time to count from ("a year later"). */
  readonly length?: number | undefined;
  /** Count whole units but answer to the day ("a week ago"), where the words point at a day. */
  readonly exact?: boolean | undefined;
  /** What is meant of the day so counted: it ("a year ago today"), the week around it ("ago this week"), the month before it ("ago last month"). */
  readonly answer?: readonly [unit: Unit, amount: number] | undefined;
}

/** Years whose last digits are left open: 3 digits a decade, 2 digits a century. */
export interface Era {
  readonly kind: 'era';
  readonly digits: string;
}

export interface TimeOfDay {
  readonly kind: 'time';
  readonly clock?: Clock | undefined;
  readonly part?: DayPart | undefined;
  /** Of every such day ("open until 8 p.m. on weekdays"). */
  readonly habit?: boolean | undefined;
  /** The day it belongs to; undefined where the context tells. */
  readonly day?: Point | Shift | undefined;
}

export interface Duration {
  readonly kind: 'duration';
  /** Amounts by unit; null for an unknown amount ("several years"). */
  readonly amounts: readonly (readonly [Unit, number | null])[];
  readonly set?: boolean | undefined;
}

/** A value that needs nothing from its context ("PRESENT_REF", the third day of any week of "every Wednesday"). */
export interface Fixed {
  readonly kind: 'fixed';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** No time at all where the clause tells of the past. */
  readonly unlessPast?: boolean | undefined;
}

/** What the words of a time expression say by themselves, before the context resolves what they leave open. */
export type Meaning = Point | Shift | Era | TimeOfDay | Duration | Fixed;
