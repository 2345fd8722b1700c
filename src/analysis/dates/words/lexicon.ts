import type { DayPart, Season, Unit } from '../meaning.ts';

/** What a word can be in a time expression. */
export interface Lexeme {
  readonly month?: number;
  readonly weekday?: number;
  /** An abbreviation ("Sun", "Mar") that needs company or its point to count. */
  readonly short?: boolean;
  /** A word that is also an everyday word in lower case ("may", "march", "sat"): it counts only with a capital. */
  readonly capital?: boolean;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly number?: number;
  /** A word for an unknown amount. */
  readonly vague?: boolean;
  readonly ordinal?: number;
  readonly season?: Season;
  readonly part?: DayPart;
}

const entries = new Map<string, Lexeme>();

const months = 'january february march april may june july august september october november december'.split(' ');
const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const shortWeekdays: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
const units: Readonly<Record<string, Unit>> = {
  second: 'second',
  sec: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  yr: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
  millennium: 'millennium',
};
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const seasons: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
const parts: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

function add(word: string, lexeme: Lexeme): void {
  entries.set(word, { ...entries.get(word), ...lexeme });
}

months.forEach((word, index) => {
  add(word, { month: index + 1, capital: true });
});
for (const [word, month] of Object.entries(shortMonths)) {
  add(word, { month, short: true, capital: true });
  add(`${word}.`, { month, capital: true });
}
weekdays.forEach((word, index) => {
  add(word, { weekday: index + 1 });
  add(`${word}s`, { weekday: index + 1, plural: true });
});
for (const [word, weekday] of Object.entries(shortWeekdays)) {
  add(word, { weekday, short: true, capital: true });
  add(`${word}.`, { weekday, capital: true });
}
for (const [word, unit] of Object.entries(units)) {
  if (word !== 'centurie') add(word, { unit });
  add(`${word}s`, { unit, plural: true });
}
add('millennia', { unit: 'millennium', plural: true });
cardinals.forEach((word, number) => {
  add(word, { number });
});
tens.forEach((word, index) => {
  add(word, { number: 20 + index * 10 });
  add(`${word.slice(0, -1)}ieth`, { ordinal: 20 + index * 10 });
});
ordinals.forEach((word, index) => {
  add(word, { ordinal: index + 1 });
});
add('hundred', { number: 100 });
add('thousand', { number: 1000 });
for (const word of ['several', 'few', 'many', 'some']) add(word, { vague: true });
for (const [word, season] of Object.entries(seasons)) {
  add(word, { season });
  add(`${word}s`, { season, plural: true });
}
for (const [word, part] of Object.entries(parts)) {
  add(word, { part });
  add(`${word}s`, { part, plural: true });
}

export const lexicon: ReadonlyMap<string, Lexeme> = entries;
