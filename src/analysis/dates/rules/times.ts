import type { DayPart, Point, Shift, TimeOfDay } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { isCapitalized, lexemeAt, lowerAt, type Scan, textAt } from '../words/scan.ts';
import { point, shift } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Times by the clock, with the day they stand beside: "8 p.m. Wednesday", "Friday at noon", "10:35 a.m.". */
export const times: readonly Rule[] = [
  {
    pattern: '@clock',
    build: ({ clock }, { scan, start, end }) => {
      // "High Noon", "Midnight Magic"
      if (isCapitalized(scan, start) && (isCapitalized(scan, start - 1) || isCapitalized(scan, end))) return null;
      // "Chimes at Midnight"
      if (isCapitalized(scan, start) && start - 2 > scan.first && isCapitalized(scan, start - 2)) return null;
      if (end === start + 1 && /^\d+:\d\d$/.test(textAt(scan, start)) && isNoTime(scan, start, end)) return null;
      return holdsEveryDay(scan, start, end) ? { kind: 'time', clock, habit: true } : at(clock);
    },
  },
  { pattern: 'mid -? word:morning|afternoon|day', build: middle },
  {
    pattern: 'mid -? word:morning|afternoon|day yesterday|today|tomorrow',
    build: (captures, { scan, end }) => ({ ...middle(captures), day: relative(lowerAt(scan, end - 1)) }),
  },
  {
    pattern: '@part word:today|yesterday|tomorrow',
    build: ({ part, word }) => ({ kind: 'time', part, day: relative(word) }),
  },
  { pattern: '@clock on? ,? @weekday', build: ({ clock, weekday }) => at(clock, point({ weekday })) },
  {
    pattern: '@clock on? ,? @weekday? ,? @month @day ,? @fullyear=year?',
    build: ({ clock, weekday, month, day, year }) => at(clock, point({ weekday, month, day, year })),
  },
  {
    pattern: '@clock on? ,? @weekday? ,? @day @month ,? @fullyear=year?',
    build: ({ clock, weekday, month, day, year }) => at(clock, point({ weekday, month, day, year })),
  },
  { pattern: '@clock word:today|yesterday|tomorrow', build: ({ clock, word }) => at(clock, relative(word)) },
  {
    pattern: 'word:today|yesterday|tomorrow ,? at? around|about? @clock',
    build: ({ clock, word }) => at(clock, relative(word)),
  },
  { pattern: '@weekday ,? at? around|about? @clock', build: ({ clock, weekday }) => at(clock, point({ weekday })) },
  {
    pattern: '@month @day ,? @fullyear=year? ,? at @clock',
    build: ({ clock, month, day, year }) => at(clock, point({ month, day, year })),
  },
  {
    pattern: '@figures=date t|at|,? @clock',
    build: ({ clock, date }) => (date === undefined ? null : at(clock, point(date))),
  },
  { pattern: '@num in the @part', build: inThePart },
  { pattern: 'from @clock to|until|- @clock=clock2', build: twoTimes },
];

const measured = new Set('under in within with of over just ran clocked took scored won verse verses'.split(' '));
const stamped =
  /^(?:daily|published|posted|updated|time|at|from|until|live|today|tomorrow|yesterday|mo|tu|we|th|fr|sa|su)$/;
const left = new Set('left remaining into mark minutes hours seconds'.split(' '));

/** "under 2:30" is a length, "Mark 9:31" a verse, "with 3:20 left" of a game. */
function isNoTime(scan: Scan, start: number, end: number): boolean {
  const before = lowerAt(scan, start - 1);
  if (measured.has(before) || left.has(lowerAt(scan, end)) || isLength(scan, start, end)) return true;
  return isCapitalized(scan, start - 1) && lexemeAt(scan, start - 1) === null && !stamped.test(before);
}

const leads =
  /^(?:|at|by|from|until|till|to|and|or|between|before|after|around|about|approximately|roughly|past|since|exactly|nearly|shortly|just|is|was|starts?|begins?|opens?|closes?|-|–|—|,|:|\(|\/|\||;)$/;

/** "MUST WATCH How it began 02:51": how long a video is. Behind a word that leads to no time, with none beside it. */
function isLength(scan: Scan, start: number, end: number): boolean {
  const before = lowerAt(scan, start - 1);
  if (leads.test(before) || stamped.test(before) || isTimeWord(scan, start - 1)) return false;
  const next = lowerAt(scan, end);
  if (/^[-–—]$/.test(next)) return !/^\d/.test(lowerAt(scan, end + 1));
  return !/^(?:on|to|till|until|this|today|tomorrow|yesterday|hours|hrs|h)$/.test(next) && !isTimeWord(scan, end);
}

/** A word of time that a time of day may stand beside; the unit of a length is none. */
function isTimeWord(scan: Scan, at: number): boolean {
  const lexeme = lexemeAt(scan, at);
  return lexeme !== null && lexeme.unit === undefined;
}

const everyDay = new Set(
  'each every daily nightly weekdays weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);
const ofDays = new Set(['curfew', 'curfews', 'shift', 'shifts', 'start', 'starts']);

/** "a 10 p.m. to 5 a.m. curfew", "until 8 p.m. on weekdays": no day's alone. */
function holdsEveryDay(scan: Scan, start: number, end: number): boolean {
  for (let index = start - 8; index < end + 8; index++) if (everyDay.has(lowerAt(scan, index))) return true;
  for (let index = end; index < end + 5; index++) {
    if (ofDays.has(lowerAt(scan, index))) return !/^(?:the|this|that)$/.test(lowerAt(scan, start - 1));
  }
  return false;
}

const middles: Readonly<Record<string, DayPart>> = { morning: 'MO', afternoon: 'AF', day: 'MI' };

function middle({ word }: Captures): TimeOfDay {
  return { kind: 'time', part: middles[word ?? 'day'] };
}

function at(clock: Captures['clock'], day?: Point | Shift): TimeOfDay | null {
  return clock === undefined ? null : { kind: 'time', clock, day };
}

function relative(word: string | undefined): Shift {
  return shift('day', word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0);
}

function inThePart({ num, part }: Captures, { scan, start }: Site) {
  if (num === undefined || num === null || !Number.isInteger(num) || num < 1 || num > 12) return null;
  if (lowerAt(scan, start - 1) === '$') return null;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && num > 4);
  return at({ hour: (num % 12) + (late ? 12 : 0), minute: 0 });
}

function twoTimes({ clock, clock2, at: places }: Captures): readonly Part[] | null {
  const [first, second] = [places['clock'], places['clock2']];
  if (first === undefined || second === undefined) return null;
  return [
    { start: first[0], end: first[1], meaning: { kind: 'time', clock } },
    { start: second[0], end: second[1], meaning: { kind: 'time', clock: clock2 } },
  ];
}
