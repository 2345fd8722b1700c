import { civilDate, type DayNumber, isoDay, weekdayOf } from '../calendar.ts';
import type { Point } from '../meaning.ts';
import type { Context } from './context.ts';

/** A day, and the ISO date it was counted from. */
interface Counted {
  readonly day: DayNumber;
  readonly anchor: string;
}

/** The day a weekday names; null where it is any such day, or one of days that the text has not told. */
export function resolveWeekday(point: Point, context: Context, published: DayNumber): Counted | null {
  const { focus, sentence, tense } = context;
  const { weekday: wanted = 1 } = point;
  if (point.fromFocus === true && focus?.grain === 'day' && focus.sentence >= sentence - 1) {
    return { day: weekday(point, context, focus.day), anchor: focus.value };
  }
  const near = focus?.grain === 'day' && focus.sentence === sentence ? focus.day : null;
  if (point.any === true) {
    return near !== null && weekdayOf(near) === wanted ? { day: near, anchor: focus?.value ?? '' } : null;
  }
  if (point.told === true) {
    if (focus === null || focus.sentence < sentence - 3 || (focus.grain !== 'day' && focus.grain !== 'week'))
      return null;
    return { day: nearestWeekday(focus.day, focus.grain, wanted), anchor: focus.value };
  }
  if (point.follows !== undefined && near !== null && weekdayOf(near) === point.follows) {
    const next = near + ((wanted - point.follows + 7) % 7);
    // "called a strike for Thursday and Friday": the first is still to come
    if (next - near <= 5 && (tense !== -1 || next <= published || near > published))
      return { day: next, anchor: isoDay(published) };
  }
  // "On Sunday she said she would pay on Monday", in a paper of Tuesday: the day behind the one on which it was said
  if (
    tense === 1 &&
    context.plannedThen === true &&
    near !== null &&
    point.day === undefined &&
    point.lean === undefined
  ) {
    const behind = near + ((wanted - weekdayOf(near) + 7) % 7);
    if (behind > near && behind - near <= soon && behind < published) return { day: behind, anchor: isoDay(near) };
  }
  const day = point.day === undefined ? weekday(point, context, published) : weekdayAndDay(point, published, tense);
  return { day, anchor: isoDay(published) };
}

/** "on Wednesday" is the last one, publication's own day included, unless the clause speaks of what is to come. */
function weekday(
  { weekday: wanted = 1, lean, next }: Point,
  { tense, over }: Context,
  published: DayNumber,
): DayNumber {
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const on = (7 - back) % 7;
  if (lean === -1) return published - (back === 0 ? 7 : back);
  // "next Tuesday" on a Monday is not tomorrow
  if (lean === 1) return published + (on === 0 || (next === true && on === 1) ? on + 7 : on);
  if (lean === 0) return tense === -1 ? published - back : published + on;
  if (over === true) return published - back;
  // Where no tense tells, a day so near ahead is not the one that is six days gone.
  return tense === 1 || (tense === 0 && on > 0 && on <= nearAhead) ? published + on : published - back;
}

const nearAhead = 3;
const soon = 2;

/** The weekday of the week told, or the one nearest to the day told. */
function nearestWeekday(day: DayNumber, grain: string, wanted: number): DayNumber {
  if (grain === 'week') return day + wanted - 1;
  const on = (wanted - weekdayOf(day) + 7) % 7;
  return on <= 3 ? day + on : day + on - 7;
}

/** "Wednesday (13)": the nearest day that is both; else the day of the month within a fortnight, else the weekday. */
function weekdayAndDay(
  { weekday: wanted = 1, day: date = 1 }: Point,
  published: DayNumber,
  tense: Context['tense'],
): DayNumber {
  // A Friday the 13th may be a year off; then the tense tells its side.
  const rare = wanted === 5 && date === 13;
  for (const each of [true, false]) {
    for (let distance = 0; distance <= (rare ? 430 : 45); distance++) {
      for (const day of rare && tense !== 0
        ? [published + tense * distance]
        : [published - distance, published + distance]) {
        if (civilDate(day).day === date && (!each || weekdayOf(day) === wanted)) return day;
      }
    }
  }
  return published - ((weekdayOf(published) - wanted + 7) % 7);
}
