import { type DayNumber, dayNumber, easterSunday, weekdayOfMonth } from '../calendar.ts';
import { lowerAt, type Reading, type Scan } from './scan.ts';

type Rule = (year: number) => DayNumber;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, n: number): Rule =>
  (year) =>
    weekdayOfMonth(year, month, weekday, n);
const easter =
  (offset: number): Rule =>
  (year) =>
    easterSunday(year) + offset;
const thanksgiving = nth(11, 4, 4);
/** United States: the Tuesday after the first Monday of November. */
const electionDay: Rule = (year) => weekdayOfMonth(year, 11, 1, 1) + 1;

/** Named days by their words in lower case (a possessive "'s" apart), and the day each falls on in a year. */
const feasts: readonly (readonly [string, Rule])[] = [
  ["new year 's day", on(1, 1)],
  ["new year 's eve", on(12, 31)],
  ['new year day', on(1, 1)],
  ['new years day', on(1, 1)],
  ['new years eve', on(12, 31)],
  ['epiphany', on(1, 6)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ['australia day', on(1, 26)],
  ['groundhog day', on(2, 2)],
  ["valentine 's day", on(2, 14)],
  ['valentines day', on(2, 14)],
  ["presidents ' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ["international women 's day", on(3, 8)],
  ["st. patrick 's day", on(3, 17)],
  ["st patrick 's day", on(3, 17)],
  ["april fools ' day", on(4, 1)],
  ["april fool 's day", on(4, 1)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['victory day', on(5, 9)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['independence day', on(7, 4)],
  ['fourth of july', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', on(10, 31)],
  ["all saints ' day", on(11, 1)],
  ['guy fawkes night', on(11, 5)],
  ['election day', electionDay],
  ['veterans day', on(11, 11)],
  ["veterans ' day", on(11, 11)],
  ['armistice day', on(11, 11)],
  ['remembrance day', on(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['thanksgiving day', thanksgiving],
  ['thanksgiving', thanksgiving],
  ['black friday', (year) => thanksgiving(year) + 1],
  ['cyber monday', (year) => thanksgiving(year) + 4],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['pentecost', easter(49)],
  ["mother 's day", nth(5, 7, 2)],
  ["father 's day", nth(6, 7, 3)],
  ['super tuesday', nth(3, 2, 1)],
];

const rules = new Map(feasts);
/** The words of each feast, longest first, by the first word. */
const byFirst = new Map<string, readonly (readonly string[])[]>();
for (const [key] of feasts) {
  const words = key.split(' ');
  const others = byFirst.get(words[0] as string) ?? [];
  byFirst.set(
    words[0] as string,
    [...others, words].sort((a, b) => b.length - a.length),
  );
}

export const feastStarts: ReadonlySet<string> = new Set(byFirst.keys());

/** A named day; the value is its key for `feastDay`. */
export function readFeast(scan: Scan, at: number): Reading<string> | null {
  for (const words of byFirst.get(lowerAt(scan, at)) ?? []) {
    let index = 0;
    while (index < words.length && lowerAt(scan, at + index) === words[index]) index++;
    if (index === words.length) return { value: words.join(' '), end: at + index };
  }
  return null;
}

/** The day a named day falls on in a year; null for an unknown key. */
export function feastDay(key: string, year: number): DayNumber | null {
  return rules.get(key)?.(year) ?? null;
}
