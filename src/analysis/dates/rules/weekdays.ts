import { anyWeek } from '../../../core/unknown-parts.ts';
import type { Captures } from '../words/captures.ts';
import { isCapitalized, lexemeAt, lowerAt, textAt } from '../words/scan.ts';
import { fixed, leanOf, partOfDay, point, shift } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Weekdays: bare (the tense of the clause decides), "last Friday", "Tuesday night", "Monday of next week", "Wednesdays". */
export const weekdays: readonly Rule[] = [
  { pattern: '@weekday', build: bare },
  { pattern: 'this? lean:last|past|this|next|coming @weekday', build: leaning },
  { pattern: 'the lean:previous|following|next|preceding @weekday', build: fromFocus },
  { pattern: 'the? same|that @weekday', build: ({ weekday }) => point({ weekday, told: true }) },
  {
    pattern: 'that|same @weekday @part',
    build: ({ weekday, part }) => partOfDay(part, point({ weekday, told: true })),
  },
  { pattern: '@weekday last|next', build: lastOrNext },
  { pattern: '@weekday week', build: inAWeek },
  { pattern: '@weekday ,? of? lean:last|next|this|that week', build: inWeek },
  { pattern: 'lean:last|next|this week ,? on? @weekday', build: inWeek },
  { pattern: 'this? lean:last|this|next|past|coming? @weekday ,? early|late? @part', build: part },
  { pattern: 'this? lean:last|this|next|past|coming? @weekday @part', build: part },
  { pattern: 'the? @part of @weekday', build: part },
  {
    pattern: 'the? word:first|second|third|fourth|fifth|last|final @weekday in|of @month ,? of? @fullyear=year?',
    build: nthOfMonth,
  },
  {
    pattern: 'the word:first|second|third|fourth|fifth|last|final @weekday in|of lean:last|this|next month',
    build: ({ word, weekday, lean }) =>
      point({ weekday, nth: ranks[word ?? 'first'], within: shift('month', leanOf(lean)) }),
  },
  { pattern: 'a|one week ago on? @weekday', build: ({ weekday }) => point({ weekday, within: shift('week', -1) }) },
  { pattern: 'a|one week last @weekday', build: ({ weekday }) => shift('day', -7, point({ weekday, lean: -1 })) },
  { pattern: 'a|one week from|after @weekday', build: ({ weekday }) => shift('day', 7, point({ weekday })) },
  { pattern: '@num weeks from @weekday', build: weeksFrom },
  { pattern: 'a|one week on @weekday', build: weeksOn },
  { pattern: '@num weeks on @weekday', build: weeksOn },
  { pattern: 'the word:first|second|third|fourth|last|final @weekday after|before|following', build: rankedFrom },
  {
    pattern: '@num @units=unit ago on? @weekday',
    // "three weeks ago on Tuesday": of that week
    build: ({ num, unit, weekday }) =>
      unit === 'week' && num != null && Number.isInteger(num) ? point({ weekday, within: shift('week', -num) }) : null,
  },
  { pattern: 'every|each other|second|third|fourth? @weekday @part?', build: every },
  {
    pattern: 'on? @weekdays=weekday',
    // "Fridays For Future"
    build: ({ weekday }, { scan, end }) => (textAt(scan, end) === 'For' ? null : fixed('SET', `${anyWeek}-${weekday}`)),
  },
  {
    pattern: '@weekday @parts',
    build: ({ weekday, at }, { scan }) => nights(weekday, lowerAt(scan, at['parts']?.[0] ?? 0)),
  },
];

/** Names of newspapers and shows: "the Sunday Times". */
const titles = new Set(
  'times telegraph mirror mail herald express post independent star tribune people world business review live bloody football league island agreement group club'.split(
    ' ',
  ),
);

const papers = new Set(['mail', 'independent', 'scotland', 'wales']);

/** Days that history or trade has named: "Black Monday" is not this week's. */
const byname = new Set('black bloody blue giving manic freaky super holy fat ruby joe tuesday'.split(' '));

function bare({ weekday }: Captures, { scan, start, end }: Site) {
  if (isTitle(scan, end) || isShow(scan, end)) return null;
  // "the Mail on Sunday"
  if (
    weekday === 7 &&
    lowerAt(scan, start - 1) === 'on' &&
    papers.has(lowerAt(scan, start - 2)) &&
    isCapitalized(scan, start - 2)
  )
    return null;
  const previous = lowerAt(scan, start - 1);
  // "superstitions about Friday the 13th"
  if (lowerAt(scan, end) === 'the' && lowerAt(scan, end + 1) === '13th') return null;
  if (byname.has(previous) && isCapitalized(scan, start - 1)) return null;
  // "Dec. 18, a Wednesday"; but "in a Wednesday ruling" is a day like others
  if (previous === 'a' && (!/^\p{L}/u.test(lowerAt(scan, end)) || lowerAt(scan, start - 2) === 'on'))
    return point({ weekday, any: true });
  return point({ weekday });
}

/** "Thursday last", "Monday next", but not "Monday last year". */
function lastOrNext({ weekday }: Captures, { scan, end }: Site) {
  if (/^[\p{L}\p{N}]/u.test(lowerAt(scan, end)) && !behindPhrase.test(lowerAt(scan, end))) return null;
  return point({ weekday, lean: lowerAt(scan, end - 1) === 'last' ? -1 : 1 });
}

/** "on Friday week": seven days after the coming Friday. */
function inAWeek({ weekday }: Captures, { scan, start, end }: Site) {
  if (!/^(?:on|by|until|till|from|before)$/.test(lowerAt(scan, start - 1))) return null;
  if (/^[\p{L}\p{N}]/u.test(lowerAt(scan, end)) && !behindPhrase.test(lowerAt(scan, end))) return null;
  return shift('day', 7, point({ weekday, lean: 1 }));
}

const ratesAndLengths =
  /^(?:for|of|in|within|over|than|after|before|lasting|least|most|about|nearly|almost|once|twice|times?|days?|hours?|nights?|[$£€]?\d.*|cents?|dollars?|pounds|euros|visitors|people|flights?)$/;

/** "reopens a week on Monday": so many weeks after the coming one; not "twice a week on Monday", "lasted two weeks on Monday". */
function weeksOn({ weekday, num }: Captures, { scan, start }: Site) {
  if (num === null || (num !== undefined && !Number.isInteger(num))) return null;
  if (ratesAndLengths.test(lowerAt(scan, start - 1)) || start === scan.first) return null;
  return shift('day', 7 * (num ?? 1), point({ weekday, lean: 1 }));
}

/** "two weeks from Friday". */
function weeksFrom({ weekday, num }: Captures) {
  return num == null || !Number.isInteger(num) ? null : shift('day', 7 * num, point({ weekday }));
}

/** "the first Sunday after Easter": which one, only what stands behind can tell. */
function rankedFrom({ weekday }: Captures, { start, end }: Site): readonly Part[] {
  return [{ start, end: end - 1, meaning: point({ weekday, any: true }) }];
}

const behindPhrase = /^(?:and|or|but|to|in|at|with|for|when|as|by|from|after|before|that|because)$/;

function isTitle(scan: Site['scan'], end: number): boolean {
  return isCapitalized(scan, end) && titles.has(lowerAt(scan, end)) && textAt(scan, end) !== lowerAt(scan, end);
}

/** "Sunday Morning Futures", "Saturday Night Live". */
function isShow(scan: Site['scan'], at: number): boolean {
  return lexemeAt(scan, at)?.part !== undefined && isCapitalized(scan, at) && isCapitalized(scan, at + 1);
}

const ranks: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  final: -1,
};

function nthOfMonth({ word, weekday, month, year }: Captures) {
  return point({ weekday, nth: ranks[word ?? 'first'], month, year });
}

function leaning({ weekday, lean }: Captures) {
  return point({ weekday, lean: leanOf(lean), ...(lean === 'next' ? { next: true } : {}) });
}

function fromFocus({ weekday, lean }: Captures) {
  return point({ weekday, lean: lean === 'preceding' ? -1 : leanOf(lean), fromFocus: true });
}

function inWeek({ weekday, lean }: Captures) {
  return point({ weekday, within: shift('week', leanOf(lean), lean === 'that' ? 'focus' : 'speech') });
}

function part({ weekday, lean, part: which, at }: Captures, { scan, end }: Site) {
  if (isTitle(scan, end) || isShow(scan, at['part']?.[0] ?? end)) return null;
  return partOfDay(which, point({ weekday, lean: lean === undefined ? undefined : leanOf(lean) }));
}

function every({ weekday, part: which }: Captures) {
  return fixed('SET', `${anyWeek}-${weekday}${which === undefined ? '' : `T${which}`}`);
}

const partsOfDay: Readonly<Record<string, string>> = {
  mornings: 'MO',
  afternoons: 'AF',
  evenings: 'EV',
  nights: 'NI',
};

function nights(weekday: number | undefined, word: string) {
  return fixed('SET', `${anyWeek}-${weekday}T${partsOfDay[word] ?? 'DT'}`);
}
