import { addMonths, civilDate, type DayNumber, dayNumber, isRealDate } from '../calendar.ts';
import type { Context } from './context.ts';

const reach = 3;

/** "on the 7th": the month is the one just told of, else the nearest on the side the tense tells; null where none has such a day. */
export function resolveMonthDay(date: number, { focus, published, sentence, tense }: Context): DayNumber | null {
  const told =
    focus !== null && focus.sentence >= sentence - reach && (focus.grain === 'day' || focus.grain === 'month');
  const ofThat = told ? dayIn(focus.day, date) : null;
  // "The next hearing is on December 3. She arrived on the 14th": what is over by then is not of a month to come.
  const ahead = ofThat !== null && published !== null && tense === -1 && ofThat > published;
  if (told && !ahead) return ofThat;
  if (published === null) return null;
  const here = dayIn(published, date);
  if (here !== null && (tense === 1 ? here >= published : here <= published)) return here;
  return dayIn(addMonths(published, tense === 1 ? 1 : -1), date);
}

/** The day of that number in the month of another. */
function dayIn(other: DayNumber, date: number): DayNumber | null {
  const { year, month } = civilDate(other);
  return isRealDate(year, month, date) ? dayNumber(year, month, date) : null;
}
