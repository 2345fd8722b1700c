import type { Captures } from '../words/captures.ts';
import { isCapitalized, lexemeAt, lowerAt, textAt } from '../words/scan.ts';
import { leanOf, point, shift } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Days of the calendar with a month's name: "Wednesday, January 20, 2025", "20 January", "Oct. 24-25", "Wednesday (13)". */
export const absoluteDates: readonly Rule[] = [
  { pattern: '@anyweekday=weekday ,? the? @month @day ,? of? @fullyear=year', build: dated },
  { pattern: '@month @day ,? of? @fullyear=year', build: dated },
  { pattern: '@anyweekday=weekday ,? the? @month @day', build: dated },
  { pattern: '@month @day', build: dated },
  { pattern: '@month @day ,? terrorist|terror? attacks', build: september11 },
  { pattern: '@month @day in @fullyear=year', build: dated },
  { pattern: 'the? @day day? of? @month in @fullyear=year', build: dayFirst },
  { pattern: 'lean:last|this|next|past @month @day', build: dated },
  // "In this Oct. 4, 2019, file photo"
  { pattern: 'this @month @day ,? @fullyear=year', build: dated },
  { pattern: 'this @month ,? @fullyear=year', build: ({ month, year }) => point({ month, year }) },
  { pattern: '@month @day ,? of? lean:last|this|next|that year', build: withinYear },
  { pattern: 'the? @day of? @month ,? of? lean:last|this|next|that year', build: withinYear },
  { pattern: '@month @day ,? of? the lean:previous|following|same year', build: withinYear },
  { pattern: 'the? @day of? @month ,? of? the lean:previous|following|same year', build: withinYear },
  { pattern: '@anyweekday=weekday ,? the? @day day? of? @month ,? @year?', build: dayFirst },
  { pattern: 'the? @day day? of? @month ,? @year?', build: dayFirst },
  { pattern: '@anyweekday=weekday ,? the @day', build: dayOfWeekAndMonth },
  { pattern: 'the @day', build: dayOfMonth },
  { pattern: '@weekday ( @day )', build: dayOfWeekAndMonth },
  { pattern: '@weekday ( @month @day ,? @fullyear=year? )', build: inBrackets },
  { pattern: '@weekday ( @day @month @fullyear=year? )', build: inBrackets },
  { pattern: '@month @day ( @anyweekday=weekday )', build: weekdayInBrackets },
  { pattern: '@day @month ( @anyweekday=weekday )', build: weekdayInBrackets },
  // "5-Nov-2024"
  { pattern: '@day - @month - @fullyear=year', build: ({ month, day, year }) => point({ month, day, year }) },
  { pattern: '@figures=date', build: ({ date }) => (date === undefined ? null : point(date)) },
  { pattern: '@anyweekday=weekday ,? @figures=date', build: ({ date }) => (date === undefined ? null : point(date)) },
  // "Oct. 24-25, 1999", "from May 3 to 5": a date each.
  { pattern: '@month @day -|to|through|and|or|until @day=day2 ,? @fullyear=year?', build: twoDays },
  { pattern: '@day -|to|through|and|or|until @day=day2 of? @month ,? @fullyear=year?', build: twoDays },
  { pattern: '@month @day , @day=day2 ,? and|or @day=day3 ,? @fullyear=year?', build: threeDays },
  { pattern: '@day , @day=day2 ,? and|or @day=day3 of? @month ,? @fullyear=year?', build: threeDays },
];

function dated({ month, day, year, weekday, lean, at }: Captures, { scan, end }: Site) {
  // A "first" behind a month is no day ("in May first reports came").
  if (at['day'] !== undefined && lexemeAt(scan, at['day'][0])?.ordinal !== undefined && end === at['day'][1]) {
    if (lowerAt(scan, end) !== '' && /^\p{L}/u.test(lowerAt(scan, end))) return null;
  }
  return point({ month, day, year, weekday, lean: lean === undefined ? undefined : leanOf(lean) });
}

/** "7 October last year", "March 2 that year". */
function withinYear({ month, day, lean, at }: Captures, { scan }: Site) {
  const [from] = at['day'] ?? [0];
  if (
    lexemeAt(scan, from)?.ordinal !== undefined &&
    lowerAt(scan, from + 1) !== 'of' &&
    /^\p{L}/u.test(textAt(scan, from))
  )
    return null;
  const told = lean === 'that' || lean === 'same' || lean === 'previous' || lean === 'following';
  return point({ month, day, within: { ...shift('year', leanOf(lean), told ? 'focus' : 'speech'), told } });
}

/** The attacks of September 11 are those of 2001, whatever the day of publication. */
function september11({ month, day, at }: Captures): readonly Part[] | null {
  const [first, last] = [at['month'], at['day']];
  if (month !== 9 || day !== 11 || first === undefined || last === undefined) return null;
  return [{ start: first[0], end: last[1], meaning: point({ year: 2001, month, day }) }];
}

function dayFirst({ month, day, year, weekday, at }: Captures, { scan, start, end }: Site) {
  const [from] = at['day'] ?? [start, start];
  // A rank in words needs its "of" ("the fourth of July", not "the second March attack").
  if (lexemeAt(scan, from)?.ordinal !== undefined && lowerAt(scan, from + 1) !== 'of') return null;
  // "the second of May's secretaries", "the first of June's storms": a rank
  const rank = /^\p{L}/u.test(textAt(scan, from)) && lowerAt(scan, end) === "'s";
  if (rank && !(month === 7 && day === 4)) return null;
  // "by 5 May 10": the figure belongs to what stands before it.
  if (year === undefined && /^\d/.test(textAt(scan, end)) && !/^\d{4}$/.test(textAt(scan, end))) return null;
  return point({ month, day, year, weekday });
}

function dayOfWeekAndMonth({ weekday, day, at }: Captures, { scan, start, end }: Site) {
  const [from, behind] = at['day'] ?? [end, end];
  // "superstitions about Friday the 13th"
  if (weekday === 5 && day === 13 && !/^(?:on|this|last|next|until|since)$/.test(lowerAt(scan, start - 1))) return null;
  if (lexemeAt(scan, from)?.ordinal !== undefined) return null;
  // "Friday the 13th" has its ending; "Friday the 12 jurors" is none.
  if (lowerAt(scan, from - 1) === 'the' && behind === from + 1 && /^\d+$/.test(textAt(scan, from))) return null;
  return point({ weekday, day });
}

const ofADay = /^(?:on|by|until|till|since)$/;
/** What goes on behind a day's number; a noun would be what it counts ("on the 7th floor"). */
const goesOn =
  /^(?:|[.,;:)]|he|she|they|it|we|i|and|but|when|to|for|at|in|of|with|after|before|was|were|is|will|the|a|his|her|their)$/;

/** "On the 7th, he met her": a day of the month just told of. */
function dayOfMonth({ day }: Captures, { scan, start, end }: Site) {
  const ranked = end === start + 2 && /^\d{1,2}(?:st|nd|rd|th)$/.test(lowerAt(scan, start + 1));
  const led = ofADay.test(lowerAt(scan, start - 1)) || isOfPart(scan, start - 1);
  if (!ranked || !led || !goesOn.test(lowerAt(scan, end))) return null;
  return point({ day });
}

/** "the morning of the 6th" */
function isOfPart(scan: Site['scan'], of: number): boolean {
  return lowerAt(scan, of) === 'of' && lexemeAt(scan, of - 1)?.part !== undefined;
}

/** "Monday (May 4)": one day, told twice. */
function inBrackets({ weekday, month, day, year, at }: Captures, { start, end }: Site): readonly Part[] {
  const meaning = point({ weekday, month, day, year });
  return [
    { start, end: at['weekday']?.[1] ?? start + 1, meaning },
    { start: (at['weekday']?.[1] ?? start + 1) + 1, end: end - 1, meaning },
  ];
}

function weekdayInBrackets({ weekday, month, day, at }: Captures, { start, end }: Site): readonly Part[] {
  const meaning = point({ weekday, month, day });
  const [from] = at['weekday'] ?? [end - 2];
  return [
    { start, end: from - 1, meaning },
    { start: from, end: end - 1, meaning },
  ];
}

function twoDays({ month, day, day2, year, at }: Captures, { scan, start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['day'], at['day2']];
  const [monthAt] = at['month'] ?? [start, start];
  if (first === undefined || second === undefined || day === undefined || day2 === undefined) return null;
  if (lexemeAt(scan, first[0])?.ordinal !== undefined || lexemeAt(scan, second[0])?.ordinal !== undefined) return null;
  const list = lowerAt(scan, first[1]) === 'and' || lowerAt(scan, first[1]) === 'or';
  if (day2 <= day && !list) return null;
  if (monthAt < first[0]) {
    // "June 10 and 20 soldiers": the second figure counts what follows.
    if (list && year === undefined && /^\p{Ll}/u.test(textAt(scan, end)) && !isPreposition(lowerAt(scan, end)))
      return null;
    return [
      { start, end: first[1], meaning: point({ month, day, year }) },
      { start: second[0], end, meaning: point({ month, day: day2, year }) },
    ];
  }
  if (list && !isCapitalized(scan, monthAt)) return null;
  return [
    { start: first[0], end: first[1], meaning: point({ month, day, year }) },
    { start: second[0], end, meaning: point({ month, day: day2, year }) },
  ];
}

/** "on 3, 4 and 5 June": a date each. */
function threeDays(captures: Captures, { start, end }: Site): readonly Part[] | null {
  const { month, day, day2, day3, year, at } = captures;
  const [first, second, third] = [at['day'], at['day2'], at['day3']];
  if (first === undefined || second === undefined || third === undefined) return null;
  if (day === undefined || day2 === undefined || day3 === undefined || day >= day2 || day2 >= day3) return null;
  return [
    { start, end: first[1], meaning: point({ month, day, year }) },
    { start: second[0], end: second[1], meaning: point({ month, day: day2, year }) },
    { start: third[0], end, meaning: point({ month, day: day3, year }) },
  ];
}

const prepositions = new Set('in at on of for with by from to after before during as when while and but'.split(' '));

function isPreposition(word: string): boolean {
  return prepositions.has(word);
}
