import type { Dating } from '../../../core/article.ts';
import type { TimeExpression } from '../../../core/time-expression.ts';
import type { Sentence, Syntax, Token } from '../../document.ts';
import { civilDate, type DayNumber, weekdayOf } from '../calendar.ts';

/** A text to be held against its date. */
export interface Evidence extends Dating {
  readonly text: string;
  readonly day: DayNumber;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly syntax: Syntax;
  readonly dates: readonly TimeExpression[];
}

/** A check says in one sentence what contradicts the date, or null. */
export type Check = (evidence: Evidence) => string | null;

export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export function readable(day: DayNumber): string {
  const { year, month, day: date } = civilDate(day);
  return `${monthNames[month - 1]} ${date}, ${year}`;
}

export function nameOf(day: DayNumber): string {
  return weekdayNames[weekdayOf(day) - 1] ?? '';
}
