import type { Clock, DayPart, Point, Shift, TimeOfDay } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { lowerAt, type Scan, textAt } from '../words/scan.ts';
import { leanOf, point, shift } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** An hour by the part of its day ("9:15 last night", "11:02 on Tuesday night"), and by two clocks ("1:30 p.m. EDT (1730 UTC) on June 3"). */
export const clockDays: readonly Rule[] = [
  { pattern: '@clock on? @weekday @part', build: onWeekday },
  { pattern: '@clock word:today|yesterday|tomorrow @part', build: onNearDay },
  { pattern: '@clock last night', build: lastNight },
  { pattern: '@clock tonight', build: ({ clock, at }, { scan }) => hour(scan, clock, at, 'NI', shift('day', 0)) },
  {
    pattern: '@clock this word:morning|afternoon|evening',
    build: ({ clock, word, at }, { scan }) => hour(scan, clock, at, parts[word ?? ''] ?? 'MO', shift('day', 0)),
  },
  { pattern: '@clock (|,|/ @clock=clock2 )|,? on? lean:last|this|next|past|coming? @weekday', build: twoClocks },
  {
    pattern: '@clock on? lean:last|this|next|past|coming @weekday',
    build: ({ clock, weekday, lean }) =>
      clock === undefined ? null : { kind: 'time', clock, day: point({ weekday, lean: leanOf(lean) }) },
  },
  { pattern: '@clock (|,|/ @clock=clock2 )|,? word:today|yesterday|tomorrow', build: twoClocks },
  { pattern: '@clock (|,|/ @clock=clock2 )|,? on? @weekday? ,? @month @day ,? @fullyear=year?', build: twoClocks },
  { pattern: '@clock (|,|/ @clock=clock2 )|,? on? @weekday? ,? @day @month ,? @fullyear=year?', build: twoClocks },
  { pattern: '@clock ( @clock=clock2 @weekday=weekday2 ) on? @weekday', build: twoClocks },
  { pattern: '@clock ( @clock=clock2 )', build: twoClocks },
];

const parts: Readonly<Record<string, DayPart>> = { morning: 'MO', afternoon: 'AF', evening: 'EV' };

/** Whether the hour says itself which half of the day it is of ("9 p.m.", "21:15", "noon"). */
function saysHalf(scan: Scan, { hour: of }: Clock, [start, end]: readonly [number, number]): boolean {
  if (of > 12 || !/^\d/.test(textAt(scan, start))) return true;
  for (let index = start; index < end; index++) if (/^\d*[ap]\.?m?\.?$/.test(lowerAt(scan, index))) return true;
  return false;
}

/** "9:15" of an evening is 21:15, of a night too unless it is past midnight. */
function hour(scan: Scan, clock: Clock | undefined, at: Captures['at'], part: DayPart, day: Point | Shift) {
  const place = at['clock'];
  if (clock === undefined || place === undefined) return null;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 4);
  const shifted = late && clock.hour < 12 && !saysHalf(scan, clock, place);
  return { kind: 'time', clock: shifted ? { ...clock, hour: clock.hour + 12 } : clock, day } satisfies TimeOfDay;
}

function onWeekday({ clock, weekday, part, at }: Captures, { scan }: Site) {
  return hour(scan, clock, at, part ?? 'MO', point({ weekday }));
}

function onNearDay({ clock, word, part, at }: Captures, { scan }: Site) {
  return hour(scan, clock, at, part ?? 'MO', nearDay(word));
}

/** "9:15 last night" is yesterday's, "2 a.m. last night" today's. */
function lastNight({ clock, at }: Captures, { scan }: Site) {
  const found = hour(scan, clock, at, 'NI', shift('day', -1));
  return found !== null && found.clock.hour < 6 ? { ...found, day: shift('day', 0) } : found;
}

function nearDay(word: string | undefined): Shift {
  return shift('day', word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0);
}

/** "10:35 a.m. (0735 GMT) Friday": one moment told twice, and its day, which is the first clock's. */
function twoClocks({
  clock,
  clock2,
  weekday,
  weekday2,
  lean,
  word,
  month,
  day,
  year,
  at,
}: Captures): readonly Part[] | null {
  const [first, second] = [at['clock'], at['clock2']];
  if (first === undefined || second === undefined || clock === undefined || clock2 === undefined) return null;
  const dated = month !== undefined || weekday !== undefined;
  const leaning = lean === undefined ? undefined : leanOf(lean);
  const own = dated
    ? point({ weekday, month, day, year, lean: leaning })
    : word === undefined
      ? undefined
      : nearDay(word);
  const other = weekday2 === undefined ? beside(own, clock, clock2) : point({ weekday: weekday2 });
  const told: Part[] = [
    { start: first[0], end: first[1], meaning: { kind: 'time', clock, day: own } },
    { start: second[0], end: second[1], meaning: { kind: 'time', clock: clock2, day: other } },
  ];
  const places = ['lean', 'weekday', 'word', 'month', 'day', 'year'].flatMap((name) => at[name] ?? []);
  return own === undefined ? told : [...told, { start: Math.min(...places), end: Math.max(...places), meaning: own }];
}

/** "8 p.m. EDT (0000 GMT) on Monday": where the zones lie half a day apart, the second clock's is the next day, or the one before. */
function beside(day: Point | Shift | undefined, first: Clock, second: Clock): Point | Shift | undefined {
  const apart = second.hour - first.hour;
  const days = apart < -12 ? 1 : apart > 12 ? -1 : 0;
  if (day === undefined || days === 0 || first.hour === 24 || second.hour === 24) return day;
  return day.kind === 'point' ? shift('day', days, day) : { ...day, amount: (day.amount ?? 0) + days };
}
