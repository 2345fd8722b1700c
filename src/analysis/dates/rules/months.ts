import type { Captures } from '../words/captures.ts';
import { isCapitalized, lexemeAt, lowerAt } from '../words/scan.ts';
import { leanOf, point, shift } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Months: "March 2013", "last June", "July last year", "from May to June 2012", and the bare name. */
export const months: readonly Rule[] = [
  { pattern: '@month ,? of? @year', build: monthOfYear },
  { pattern: '@month ,? @year', build: monthOfYear },
  { pattern: '@month ,? of? this|the? lean:last|previous|next|following|this|that|same year', build: withinYear },
  { pattern: 'this? lean:last|this|next|coming|previous|following @month', build: leaning },
  { pattern: 'lean:last|next @month and|or|to|through @month=month2', build: leaningTwo },
  { pattern: 'the lean:previous|following|next @month', build: leaning },
  { pattern: 'this lean:past @month', build: leaning },
  // The year behind the second month holds for both.
  { pattern: '@month -|to|through|and|or|until @month=month2 ,? of|in? @year', build: twoMonths },
  { pattern: '@month', build: bare },
  { pattern: 'the month of @month ,? @fullyear=year?', build: ({ month, year }) => point({ month, year }) },
];

function monthOfYear({ month, year, at }: Captures, { scan }: Site) {
  // "June '98" is a month, "June 98" is not: two figures need their apostrophe, and a spelled year its two halves.
  const [from] = at['year'] ?? [0];
  if (year !== undefined && lowerAt(scan, from) === 'two' && isCapitalized(scan, from)) return null;
  return point({ month, year });
}

function withinYear({ month, lean }: Captures) {
  const base = lean === 'previous' || lean === 'following' || lean === 'that' || lean === 'same' ? 'focus' : 'speech';
  return point({ month, within: shift('year', leanOf(lean), base) });
}

function leaning({ month, lean }: Captures, { scan, end }: Site) {
  // "the game, coming Nov. 17": a day, and when it comes
  if (lean === 'coming' && /^\d{1,2}$/u.test(lowerAt(scan, end))) return null;
  if (lean === 'following' || lean === 'previous') return point({ month, lean: leanOf(lean), fromFocus: true });
  return point({ month, lean: leanOf(lean) });
}

/** "last August and September". */
function leaningTwo({ month, month2, lean, at }: Captures, { start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['month'], at['month2']];
  if (first === undefined || second === undefined || month === undefined || month2 === undefined) return null;
  if (month2 <= month) return null;
  return [
    { start, end: first[1], meaning: point({ month, lean: leanOf(lean) }) },
    { start: second[0], end, meaning: point({ month: month2, lean: leanOf(lean) }) },
  ];
}

function twoMonths({ month, month2, year, at }: Captures, { start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['month'], at['month2']];
  if (first === undefined || second === undefined || month === undefined || month2 === undefined) return null;
  if (year === undefined) return null;
  return [
    { start, end: first[1], meaning: point({ month, year: month > month2 ? year - 1 : year }) },
    { start: second[0], end, meaning: point({ month: month2, year }) },
  ];
}

const before = new Set(
  "in since by of from until till to through and or last next this early late mid during between for before after a the 's - / every each on or , (".split(
    ' ',
  ),
);
/** Months that are also first names, surnames or verbs. */
const names = new Set([3, 4, 5, 6, 8]);

function bare({ month, at }: Captures, { scan, end, start }: Site) {
  const [from] = at['month'] ?? [start];
  if (lexemeAt(scan, from)?.short === true && lowerAt(scan, end - 1) !== '.') return null;
  const previous = lowerAt(scan, from - 1);
  const next = lowerAt(scan, end);
  // "Black September" is a name
  if (previous === 'black' && isCapitalized(scan, from - 1)) return null;
  if (month !== undefined && names.has(month) && !before.has(previous)) {
    // "Theresa May", "April Jones", "May I", "March on": only a word that leads to a date makes it one.
    if (isCapitalized(scan, from - 1) && !/^[^\p{L}]/u.test(previous)) return null;
    if (isCapitalized(scan, end)) return null;
    if (month === 3 || month === 5) return null;
  }
  if ((month === 3 || month === 5) && (previous === ',' || previous === 'the' || previous === 'a')) {
    if (isCapitalized(scan, end) || next === 'for' || next === 'on' || next === 'of') return null;
  }
  return point({ month });
}
