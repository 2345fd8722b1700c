import type { Captures } from '../captures.ts';
import { fixed, leanOf, partOfDay, point, shift } from '../make.ts';
import type { Rule, Site } from '../pattern.ts';
import { isCapitalized, lowerAt, textAt } from '../scan.ts';

/** Weekdays: bare (the tense of the clause decides), "last Friday", "Tuesday night", "Monday of next week", "Wednesdays". */
export const weekdays: readonly Rule[] = [
  { pattern: '@weekday', build: bare },
  { pattern: 'this? lean:last|past|this|next|coming @weekday', build: leaning },
  { pattern: 'the lean:previous|following|next|preceding @weekday', build: fromFocus },
  { pattern: 'the? same|that @weekday', build: ({ weekday }) => point({ weekday }) },
  { pattern: '@weekday ,? of? lean:last|next|this|that week', build: inWeek },
  { pattern: 'lean:last|next|this week ,? on? @weekday', build: inWeek },
  { pattern: 'this? lean:last|this|next|past|coming? @weekday ,? early|late? @part', build: part },
  { pattern: 'this? lean:last|this|next|past|coming? @weekday @part', build: part },
  { pattern: 'the? @part of @weekday', build: part },
  {
    pattern: 'the word:first|second|third|fourth|fifth|last|final @weekday in|of @month ,? of? @fullyear=year?',
    build: nthOfMonth,
  },
  {
    pattern: 'the word:first|second|third|fourth|fifth|last|final @weekday in|of lean:last|this|next month',
    build: ({ word, weekday, lean }) =>
      point({ weekday, nth: ranks[word ?? 'first'], within: shift('month', leanOf(lean)) }),
  },
  { pattern: 'a|one week from|after @weekday', build: ({ weekday }) => shift('day', 7, point({ weekday })) },
  { pattern: 'every|each other? @weekday @part?', build: every },
  { pattern: 'on? @weekdays=weekday', build: ({ weekday }) => fixed('SET', `XXXX-WXX-${weekday}`) },
  {
    pattern: '@weekday @parts',
    build: ({ weekday, at }, { scan }) => nights(weekday, lowerAt(scan, at['parts']?.[0] ?? 0)),
  },
];

/** Names of newspapers and shows: "the Sunday Times". */
const titles = new Set(
  'times telegraph mirror mail herald express post independent star tribune people world business review live bloody football league island agreement'.split(
    ' ',
  ),
);

function bare({ weekday }: Captures, { scan, end }: Site) {
  if (isTitle(scan, end)) return null;
  return point({ weekday });
}

function isTitle(scan: Site['scan'], end: number): boolean {
  return isCapitalized(scan, end) && titles.has(lowerAt(scan, end)) && textAt(scan, end) !== lowerAt(scan, end);
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
  return point({ weekday, lean: leanOf(lean) });
}

function fromFocus({ weekday, lean }: Captures) {
  return point({ weekday, lean: lean === 'preceding' ? -1 : leanOf(lean), fromFocus: true });
}

function inWeek({ weekday, lean }: Captures) {
  return point({ weekday, within: shift('week', leanOf(lean), lean === 'that' ? 'focus' : 'speech') });
}

function part({ weekday, lean, part: which, at }: Captures, { scan, end }: Site) {
  // "Sunday Morning Futures", "Saturday Night Live"
  if (isTitle(scan, end) || (isCapitalized(scan, at['part']?.[0] ?? end) && isCapitalized(scan, end))) return null;
  return partOfDay(which, point({ weekday, lean: lean === undefined ? undefined : leanOf(lean) }));
}

function every({ weekday, part: which }: Captures) {
  return fixed('SET', `XXXX-WXX-${weekday}${which === undefined ? '' : `T${which}`}`);
}

const partsOfDay: Readonly<Record<string, string>> = {
  mornings: 'MO',
  afternoons: 'AF',
  evenings: 'EV',
  nights: 'NI',
};

function nights(weekday: number | undefined, word: string) {
  return fixed('SET', `XXXX-WXX-${weekday}T${partsOfDay[word] ?? 'DT'}`);
}
