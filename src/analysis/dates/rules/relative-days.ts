import type { Captures } from '../words/captures.ts';
import { lowerAt, type Scan, textAt } from '../words/scan.ts';
import { fixed, partOfDay, point, shift } from './make.ts';
import { isNowadays } from './nowadays.ts';
import type { Rule, Site } from './pattern.ts';

const yesterday = shift('day', -1);
const today = shift('day', 0);
const thatDay = { ...shift('day', 0, 'focus'), told: true };
const tomorrow = shift('day', 1);

const days: Readonly<Record<string, ReturnType<typeof shift>>> = { yesterday, today, tomorrow };

/** Days counted from the day of speaking: "yesterday morning", "the day after tomorrow", "tonight", "last night". */
export const relativeDays: readonly Rule[] = [
  {
    pattern: 'word:yesterday|today|tomorrow',
    build: ({ word }, { scan, start, end }) => {
      // "USA Today", "the Today show": a name.
      if (endsName(scan, start)) return null;
      if (word === 'today' && lowerAt(scan, end) === "'s" && isOfNow(scan, end + 1)) return null;
      if (word === 'today' && isNowadays(scan, start)) return null;
      return word === 'today' ? { ...today, orNow: true } : (days[word ?? ''] ?? null);
    },
  },
  { pattern: 'word:yesterday|today|tomorrow @part', build: ({ word, part }) => partOfDay(part, days[word ?? 'today']) },
  { pattern: 'the day before yesterday', build: () => shift('day', -2) },
  { pattern: 'the day after tomorrow', build: () => shift('day', 2) },
  {
    pattern: 'tonight',
    build: (_, { scan, start }) => (endsName(scan, start) ? null : partOfDay('NI', today)),
  },
  { pattern: 'last night', build: () => partOfDay('NI', yesterday) },
  {
    pattern: 'this morning|afternoon|evening',
    build: (_, { scan, end }) => partOfDay(partNamed(lowerAt(scan, end - 1)), today),
  },
  { pattern: 'overnight on? @weekday', build: ({ weekday }) => partOfDay('NI', point({ weekday })) },
  {
    pattern: 'overnight into|to @weekday',
    build: ({ weekday, at }, { start, end }) => {
      const night = partOfDay('NI', shift('day', -1, point({ weekday })));
      return night === null
        ? null
        : [
            { start, end: start + 1, meaning: night },
            { start: at['weekday']?.[0] ?? end - 1, end, meaning: point({ weekday }) },
          ];
    },
  },
  { pattern: 'overnight', build: () => partOfDay('NI', undefined) },
  {
    pattern: 'the lean:next|following|previous @part',
    build: ({ lean, part }) => partOfDay(part, shift('day', lean === 'previous' ? -1 : 1, 'focus')),
  },
  { pattern: 'that @part', build: ({ part }) => partOfDay(part, thatDay) },
  { pattern: 'the next|following day', build: () => shift('day', 1, 'focus') },
  { pattern: 'the previous day', build: () => shift('day', -1, 'focus') },
  { pattern: 'that|the same|very day', build: () => thatDay },
  { pattern: 'the day', build: tradingDay },
  { pattern: 'the very|same day', build: () => thatDay },
  { pattern: 'that same day', build: () => thatDay },
  { pattern: 'that day', build: () => thatDay },
  {
    pattern: 'the @part',
    build: ({ part }, { scan, start, end }) =>
      lowerAt(scan, start - 1) === 'in' && lowerAt(scan, end) !== 'of' ? partOfDay(part) : null,
  },
  { pattern: '9/11', build: () => point({ year: 2001, month: 9, day: 11 }) },
  { pattern: 'election @part', build: ({ part }) => partOfDay(part, point({ feast: 'election day' })) },
  { pattern: 'day by day', build: () => fixed('SET', 'P1D') },
];

/** "ended the day lower", "later in the day": the day that is told of. */
function tradingDay(_: Captures, { scan, start, end }: Site) {
  if (/^(?:of|when|that|before|after|[a-z]+-)$/.test(lowerAt(scan, end)) || lowerAt(scan, end) === '-') return null;
  const before = lowerAt(scan, start - 1);
  const led =
    /^(?:end|ends|ended|ending|finish|finishes|finished|finishing|close|closes|closed|closing|began|begin|started)$/.test(
      before,
    ) ||
    (before === 'in' && /^(?:late|later|early|earlier)$/.test(lowerAt(scan, start - 2))) ||
    (textAt(scan, start - 1) === 'For' && lowerAt(scan, end) === ',');
  return led ? shift('day', 0, 'focus') : null;
}

const ofNow = new Set(
  'world youth society generation generations standards terms money children kids youngsters parents consumers computers technology culture age era life women men politics economy outrage climate workforce audiences readers'.split(
    ' ',
  ),
);

/** "today's world", "today's personal computers": of these times, not of this day. */
function isOfNow(scan: Scan, at: number): boolean {
  return ofNow.has(lowerAt(scan, at)) || ofNow.has(lowerAt(scan, at + 1));
}

function partNamed(word: string) {
  return word === 'morning' ? 'MO' : word === 'afternoon' ? 'AF' : 'EV';
}

/** "told Orra Tonight": a day with a capital behind another word is a paper's or a programme's. */
function endsName(scan: Site['scan'], start: number): boolean {
  return (
    /^[A-Z]/.test(scan.tokens[start]?.text ?? '') && start > scan.first && /^[\p{L}]/u.test(lowerAt(scan, start - 1))
  );
}
