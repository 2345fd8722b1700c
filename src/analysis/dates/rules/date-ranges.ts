import type { Point } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { lexemeAt, lowerAt } from '../words/scan.ts';
import { leanOf, point, shift } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** From one day to another across months, or one weekday and the next: a date each, and the year behind the second holds for both. */
export const dateRanges: readonly Rule[] = [
  {
    pattern:
      '@month @day -|to|through|thru|until|and @anyweekday=weekday2? ,? @month=month2 @day=day2 ,? @fullyear=year',
    build: across,
  },
  {
    pattern:
      '@anyweekday=weekday ,? @month @day -|to|through|thru|until|and @anyweekday=weekday2? ,? @month=month2 @day=day2 ,? @fullyear=year',
    build: across,
  },
  {
    pattern:
      '@day of? @month -|to|through|thru|until|and @anyweekday=weekday2? ,? @day=day2 of? @month=month2 ,? @fullyear=year',
    build: across,
  },
  {
    pattern:
      '@anyweekday=weekday ,? @day of? @month -|to|through|thru|until|and @anyweekday=weekday2? ,? @day=day2 of? @month=month2 ,? @fullyear=year',
    build: across,
  },
  {
    pattern: '@month @day -|to|through|thru|until|and @month=month2 @day=day2 lean:last|this|next year',
    build: across,
  },
  {
    pattern: '@day of? @month -|to|through|thru|until|and @day=day2 of? @month=month2 lean:last|this|next year',
    build: across,
  },
  { pattern: '@month -|to|through|until|and @month=month2 lean:last|this|next year', build: monthsOfYear },
  { pattern: '@weekday and|or|to|through|thru|until|into|- @weekday=weekday2', build: weekdayPair },
  { pattern: '@weekday and / or @weekday=weekday2', build: weekdayPair },
  // "open Mon-Fri 9am-5pm": hours of every week; the days are no dates
  { pattern: '@anyweekday -|to|through @anyweekday=weekday2 ,|: @clock -|to|until @clock=clock2', build: hours },
  { pattern: '@anyweekday -|to|through @anyweekday=weekday2 @clock -|to|until @clock=clock2', build: hours },
  { pattern: '@anyweekday -|to|through @anyweekday=weekday2 ,|: @num -|to|until @clock=clock2', build: hours },
  { pattern: '@anyweekday -|to|through @anyweekday=weekday2 @num -|to|until @clock=clock2', build: hours },
];

function across(captures: Captures, { start, end }: Site): readonly Part[] | null {
  const { month, month2, day, day2, year, weekday, weekday2, lean, at } = captures;
  if (month === undefined || month2 === undefined || day === undefined || day2 === undefined) return null;
  const ends = [at['month']?.[1] ?? start, at['day']?.[1] ?? start];
  const starts = [at['month2']?.[0] ?? end, at['day2']?.[0] ?? end, at['weekday2']?.[0] ?? end];
  const before = month > month2;
  const within = (): Pick<Point, 'within'> => ({ within: shift('year', leanOf(lean)) });
  const first =
    year === undefined
      ? point({ month, day, ...within() })
      : point({ month, day, weekday, year: year - (before ? 1 : 0) });
  const second =
    year === undefined
      ? point({ month: month2, day: day2, ...within() })
      : point({ month: month2, day: day2, weekday: weekday2, year });
  return [
    { start, end: Math.max(...ends), meaning: first },
    { start: Math.min(...starts), end, meaning: second },
  ];
}

function hours({ clock, clock2, at }: Captures): readonly Part[] {
  const told = [
    [at['clock'], clock],
    [at['clock2'], clock2],
  ] as const;
  return told.flatMap(([place, time]) =>
    place === undefined || time === undefined
      ? []
      : [{ start: place[0], end: place[1], meaning: { kind: 'time' as const, clock: time, habit: true } }],
  );
}

function monthsOfYear({ month, month2, lean, at }: Captures, { start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['month'], at['month2']];
  if (first === undefined || second === undefined) return null;
  const within = shift('year', leanOf(lean));
  return [
    { start, end: first[1], meaning: point({ month, within }) },
    { start: second[0], end, meaning: point({ month: month2, within }) },
  ];
}

/** "Friday and Saturday": the second is the one behind the first, wherever the day of publication lies. */
function weekdayPair({ weekday, weekday2, at }: Captures, { scan, start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['weekday'], at['weekday2']];
  if (first === undefined || second === undefined || weekday === undefined) return null;
  // "Friday and Saturday night", "Monday to Friday next week", "Friday to Monday, 3 May": longer ones tell of the second alone
  const next = lexemeAt(scan, lowerAt(scan, end) === ',' ? end + 1 : end);
  if (next !== null && (next.part ?? next.month ?? next.number) !== undefined) return null;
  if (/^(?:last|next|this|of|\()$/.test(lowerAt(scan, end))) return null;
  return [
    { start, end: first[1], meaning: point({ weekday }) },
    { start: second[0], end, meaning: point({ weekday: weekday2, follows: weekday }) },
  ];
}
