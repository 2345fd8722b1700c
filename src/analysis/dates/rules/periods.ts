import type { Captures } from '../words/captures.ts';
import { isCapitalized, lexemeAt, lowerAt, type Scan, textAt } from '../words/scan.ts';
import { duration, leanOf, point, shift } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Weeks, months, quarters and years told from the day of speaking or from what was told last: "last week", "that year", "the quarter". */
export const periods: readonly Rule[] = [
  { pattern: 'lean:last|this|next|current|coming|previous @one', build: leaning },
  { pattern: 'this past|coming|current|same @one', build: leaningThis },
  { pattern: 'the current|present @one', build: ({ one }) => (one === undefined ? null : shift(one, 0)) },
  { pattern: 'the coming @one', build: ({ one }) => (one === undefined ? null : shift(one, 1)) },
  // "the past year" is annotated as the year before, "the past decade" as ten years.
  { pattern: 'the past|last @one or? so?', build: stretch },
  { pattern: 'past @one', build: stretch },
  {
    pattern: 'the year ended|ending',
    build: (_, { start, end }) => [{ start, end: end - 1, meaning: { kind: 'duration', amounts: [['year', 1]] } }],
  },
  { pattern: 'the? quarter ended|ending @month @day', build: quarterEnded },
  { pattern: 'the? quarter ended|ending @month @day ,? @fullyear=year?', build: quarterEnded },
  { pattern: 'the? quarter that ended|ends @month @day', build: quarterEnded },
  { pattern: 'the? quarter that ended|ends @month @day ,? @fullyear=year?', build: quarterEnded },
  { pattern: 'the very? lean:next|following|previous|preceding|prior @one', build: fromFocus },
  { pattern: 'the? lean:that|same @one', build: fromFocus },
  { pattern: 'that very? same|very @one', build: (captures) => fromFocus({ ...captures, lean: 'same' }) },
  { pattern: 'the @one before|previous|after|prior', build: beforeOrAfter },
  { pattern: 'the @one after next', build: ({ one }) => (one === undefined ? null : shift(one, 2)) },
  { pattern: 'the @one before last', build: beforeLast },
  { pattern: 'the week ended|ending|to|through @month @day ,? @fullyear=year?', build: weekEnded },
  { pattern: 'the week ended|ending|to|through the? @day of? @month ,? @fullyear=year?', build: weekEnded },
  {
    pattern: 'the whole|entire|full @one',
    build: ({ one }) => (one === undefined || !nameable.has(one) ? null : { ...shift(one, 0, 'focus'), here: true }),
  },
  { pattern: 'the @one', build: named },
  { pattern: 'the? word:first|last|final full? week of|in @month ,? @fullyear=year?', build: weekOfMonth },
  { pattern: 'the? @ord week of|in @month ,? @fullyear=year?', build: weekOfMonth },
  { pattern: 'the word:week|weekend of|beginning|starting|commencing @month @day ,? @fullyear=year?', build: around },
  {
    pattern: 'the word:week|weekend of|beginning|starting|commencing the? @day of? @month ,? @fullyear=year?',
    build: around,
  },
  { pattern: 'year - end', build: yearEnd },
  { pattern: 'year end', build: yearEnd },
  { pattern: "year 's end", build: yearEnd },
  {
    pattern: 'fiscal|financial year',
    // "a fiscal year"; "the 2016/2017 fiscal year" has its own
    build: (_, { scan, start }) =>
      lowerAt(scan, start - 1) === 'a' || /^\d{2,4}/.test(lowerAt(scan, start - 1)) ? null : shift('year', 0),
  },
  {
    pattern: 'the? lean:current|latest|last|this|next|previous|past|coming fiscal|financial year',
    build: ({ lean }) => shift('year', leanOf(lean)),
  },
];

/** "The quarter ended June 30" is the one that holds the day. */
function quarterEnded({ month, day, year }: Captures, { scan, start, end }: Site) {
  let verb = start;
  while (!/^(?:end(?:ed|ing|s))$/.test(lowerAt(scan, verb))) verb++;
  const quarter = lowerAt(scan, verb - 1) === 'that' ? verb - 1 : verb;
  const closing = point({ month, day, year });
  return [
    { start, end: quarter, meaning: shift('quarter', 0, closing) },
    { start: verb + 1, end, meaning: closing },
  ];
}

/** "the week of May 3", "the week beginning 3 May", "the weekend of 3 May 2024". */
function around({ word, month, day, year }: Captures) {
  return shift(word === 'weekend' ? 'weekend' : 'week', 0, point({ month, day, year }));
}

/** "the weekend before last", but not "the day before last Tuesday". */
function beforeLast({ one }: Captures, { scan, end }: Site) {
  return one === undefined || !shiftable.has(one) || lexemeAt(scan, end) !== null ? null : shift(one, -2);
}

/** "The week to November 8" is the one that most of the seven days before lie in. */
function weekEnded({ month, day, year }: Captures, { scan, start, end }: Site): readonly Part[] {
  const closing = point({ month, day, year });
  return [
    { start, end: start + 2, meaning: shift('week', 0, point({ month, day, year, earlier: 3 })) },
    { start: lowerAt(scan, start + 3) === 'the' ? start + 4 : start + 3, end, meaning: closing },
  ];
}

function weekOfMonth({ word, ord, month, year }: Captures) {
  return point({ month, year, week: ord ?? (word === 'first' ? 1 : -1) });
}

const shiftable = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

function leaning({ one, lean }: Captures, { scan, start, end }: Site) {
  if (one === undefined || !shiftable.has(one)) return null;
  // "over the next decade" is ten years
  if ((one === 'decade' || one === 'century') && (lean === 'next' || lean === 'coming'))
    return duration(one === 'decade' ? 10 : 100, 'year');
  // "This Week" is a programme.
  if (isCapitalized(scan, start) && isCapitalized(scan, end - 1)) return null;
  if (lean === 'last' && isItsLast(scan, start, end)) return null;
  return shift(one, leanOf(lean), lean === 'previous' ? 'focus' : 'speech');
}

/** "In the last year of her reign", "the last month of the war": the end of something, not what lies before today. */
function isItsLast(scan: Scan, last: number, end: number): boolean {
  if (lowerAt(scan, last - 1) !== 'the' || lowerAt(scan, end) !== 'of') return false;
  const next = textAt(scan, end + 1);
  return (
    /^(?:the|an?|his|her|its|their|my|our|\p{Lu}\p{L}*)$/u.test(next) && lexemeAt(scan, end + 1)?.month === undefined
  );
}

function leaningThis({ one }: Captures, { scan, start }: Site) {
  if (one === undefined || !shiftable.has(one)) return null;
  return shift(one, leanOf(lowerAt(scan, start + 1)));
}

function stretch({ one }: Captures, { scan, start, end }: Site) {
  if (lowerAt(scan, start + 1) === 'last' && isItsLast(scan, start + 1, end)) return null;
  if (one === undefined || lowerAt(scan, end) === '-' || (!shiftable.has(one) && one !== 'day')) return null;
  if (one === 'decade') return duration(10, 'year');
  return one === 'century' ? duration(100, 'year') : one === 'day' ? duration(1, 'day') : shift(one, -1);
}

function fromFocus({ one, lean }: Captures) {
  if (one === 'decade' && lean === 'next') return duration(10, 'year');
  if (one === undefined || (!shiftable.has(one) && one !== 'day')) return null;
  const amount =
    lean === 'preceding' || lean === 'prior' || lean === 'previous'
      ? -1
      : lean === 'following' || lean === 'next'
        ? 1
        : 0;
  const whole = one === 'year' && lean === 'following' ? (['year', 0] as const) : undefined;
  return { ...shift(one, amount, 'focus'), told: lean === 'that' || lean === 'same', answer: whole };
}

function beforeOrAfter({ one }: Captures, { scan, end }: Site) {
  if (one === undefined || !shiftable.has(one)) return null;
  const after = lowerAt(scan, end - 1) === 'after';
  // Behind "before", a clause or noun says before what; only the end of a phrase makes it a date of its own.
  const behind = lowerAt(scan, end);
  if (/^[\p{L}\p{N}]/u.test(behind) && !/^(?:previous|prior)$/.test(lowerAt(scan, end - 1)) && !goesOn.has(behind))
    return null;
  return shift(one, after ? 1 : -1, 'focus');
}

/** What begins another phrase ("crippled the year before in a crash"), never what "before" is said of. */
const goesOn = new Set('in at on by with as and but or because from'.split(' '));

const nameable = new Set(['week', 'weekend', 'month', 'quarter', 'year']);

/** What prizes are given to: "player of the year" is a title that names no year. */
const honoured = new Set(
  (
    'player footballer athlete sportsman sportswoman sportsperson personality person people man woman rookie newcomer coach manager driver rider ' +
    'captain team club goal game match song single record album book novel film movie actor actress artist band photo photograph photographer ' +
    'picture image word car truck bike bird animal dog horse product phone company firm brand employee teacher nurse student pupil scientist ' +
    'engineer journalist reporter newspaper website entrepreneur businessman businesswoman innovator chef restaurant building citizen hero ' +
    'parliamentarian politician speech quote interview question'
  ).split(' '),
);

function isPrize({ scan, start, end }: Site): boolean {
  if (lowerAt(scan, start - 1) !== 'of') return false;
  return isCapitalized(scan, end - 1) || honoured.has(lowerAt(scan, start - 2));
}

function named({ one }: Captures, site: Site) {
  const { scan, end } = site;
  if (one === undefined || !nameable.has(one) || isPrize(site)) return null;
  const next = lowerAt(scan, end);
  if (next === '-') return null;
  // "throughout the year", "a time of the year": of every year
  if (one === 'year' && isAnyYear(site)) return null;
  // "the year to March" is a length
  if (one === 'year' && next === 'to' && lexemeAt(scan, end + 1)?.month !== undefined) return duration(1, 'year');
  // "the week after the vote", "in the year since": not the one last told
  if (/^(?:before|after|since|following|preceding|leading)$/.test(next)) return null;
  // "the year of the fire"
  if (one === 'year' && next === 'of' && /^\p{L}/u.test(lowerAt(scan, end + 1))) return null;
  // "the quarter of voters" is a share.
  if (one === 'quarter' && (next === 'of' || scan.games)) return null;
  if (one === 'weekend') return point({ weekend: true });
  return shift(one, 0, one === 'quarter' ? 'report' : 'focus');
}

function isAnyYear({ scan, start }: Site): boolean {
  const before = lowerAt(scan, start - 1);
  return (
    /^(?:throughout|round|around)$/.test(before) ||
    (before === 'of' && /^(?:times?|nights?|seasons?)$/.test(lowerAt(scan, start - 2)))
  );
}

function yearEnd() {
  return point({ month: 12, day: 31 });
}
