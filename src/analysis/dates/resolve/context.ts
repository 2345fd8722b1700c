import { type DayNumber, isoDay } from '../calendar.ts';
import type { Unit } from '../meaning.ts';
import type { Tense } from '../tense/tense-words.ts';
import type { Period } from './periods.ts';

/** The time the text has last spoken of: its first day, and how fine it was told. */
export interface Focus {
  readonly day: DayNumber;
  readonly grain: Unit;
  readonly value: string;
  /** True when the text itself tells its year. */
  readonly yearStated: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What an expression is resolved against. */
export interface Context {
  /** Day of publication; null when unknown. */
  readonly published: DayNumber | null;
  readonly focus: Focus | null;
  /** The last time whose year the text itself has told. */
  readonly year?: Focus | null;
  /** The quarter of a year that the text reports on (its earnings, its growth): the last one it named. */
  readonly quarter: Period | null;
  readonly tense: Tense;
  /** True where a clause of the past hangs on the expression itself ("before May 3, when the dam broke"). */
  readonly over?: boolean;
  /** True where it is planned as of the day told before it ("said on Sunday that he would pay on Monday"). */
  readonly plannedThen?: boolean;
  /** Days of the year ("10-07") whose year the text has told. */
  readonly told?: ReadonlyMap<string, number>;
  readonly sentence: number;
  readonly paragraph: number;
  /** True where the sentence begins with it ("At 2 a.m. police stormed the hall"). */
  readonly opens?: boolean;
}

/** The day, month or year of a focus as an ISO 8601 date, of reduced precision where the text tells no day. */
export function anchorOf({ value, day }: Pick<Focus, 'day' | 'value'>): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : isoDay(day).slice(0, 7);
}

/** The outcome: a TIMEX3 value, and what it rests on. */
export interface Resolution {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** ISO date (or shorter) it was resolved from; null when it stands on its own. */
  readonly anchor: string | null;
  /** What later expressions may lean on; null for durations and vague ones. */
  readonly focus: Pick<Focus, 'day' | 'grain' | 'value' | 'yearStated'> | null;
}
