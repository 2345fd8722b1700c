import type { Shift } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { lowerAt } from '../words/scan.ts';
import { leanOf, point, shift } from './make.ts';
import type { Rule, Site } from './pattern.ts';

/** Quarters and halves of a year: "the third quarter of 1984", "last year's first quarter", "Q3 2013", "the second half". */
export const quarters: readonly Rule[] = [
  { pattern: 'the? fiscal? -? word:first|second|third|fourth|final|last -? fiscal? quarter', build: ranked },
  {
    pattern: 'the? fiscal? -? word:first|second|third|fourth|final|last -? fiscal? quarter ,? of|in? fiscal? @year',
    build: ranked,
  },
  {
    pattern:
      'the? word:first|second|third|fourth|final|last -? fiscal? quarter of|in? the? lean:this|last|next|that|previous year',
    build: ranked,
  },
  { pattern: 'the? @year fiscal? word:first|second|third|fourth|final -? quarter', build: ranked },
  { pattern: "@year 's fiscal? word:first|second|third|fourth|final -? quarter", build: ranked },
  { pattern: "lean:this|last|next year 's fiscal? word:first|second|third|fourth|final -? quarter", build: ranked },
  { pattern: 'the? year - ago|earlier word:first|second|third|fourth|final -? quarter', build: yearAgo },
  { pattern: 'the? comparable? year - ago|earlier quarter|period', build: () => shift('year', -1, 'report') },
  { pattern: 'the? comparable? year - ago|earlier', build: () => shift('year', -1, 'report') },
  { pattern: 'the? @year quarter|period', build: ({ year }) => point({ year, reported: true }) },
  {
    pattern: 'the? same|corresponding|comparable|like quarter|period of|in @fullyear=year',
    build: ({ year }) => point({ year, reported: true }),
  },
  { pattern: 'the latest|recent quarter|period', build: () => shift('quarter', 0, 'report') },
  { pattern: 'word:q1|q2|q3|q4|1q|2q|3q|4q ,? -? of? @year?', build: abbreviated },
  { pattern: 'word:q1|q2|q3|q4 of? lean:this|last|next year', build: abbreviated },
  { pattern: '@fullyear=year -? word:q1|q2|q3|q4', build: abbreviated },
  { pattern: 'word:h1|h2 ,? of? @fullyear=year', build: half },
  { pattern: '@fullyear=year -? word:h1|h2', build: half },
  { pattern: 'the? word:first|second|final|last -? half of|in? fiscal? @year', build: half },
  { pattern: 'the? word:first|second|final|last -? half of the? lean:this|last|next|that|previous year', build: half },
  {
    pattern: 'the word:first|second half of the year',
    build: ({ word }) => point({ half: word === 'first' ? 1 : 2, within: shift('year', 0, 'focus') }),
  },
];

const figures: Readonly<Record<string, number>> = { q1: 1, q2: 2, q3: 3, q4: 4, '1q': 1, '2q': 2, '3q': 3, '4q': 4 };

function abbreviated({ word, year, lean }: Captures) {
  return point({ quarter: figures[word ?? ''], year, within: inYear(lean) });
}

const ranks: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };

function inYear(lean: string | undefined): Shift | undefined {
  if (lean === undefined) return undefined;
  return shift('year', leanOf(lean), lean === 'that' || lean === 'previous' ? 'focus' : 'speech');
}

function ranked({ word, year, lean }: Captures, { scan, start, end }: Site) {
  const alone = year === undefined && lean === undefined;
  // "the third quarter belonged to the visitors"
  if (alone && scan.games && !/^(?:results|earnings|profit|revenue|sales|loss|report)$/.test(lowerAt(scan, end)))
    return null;
  // "last quarter" by itself is the one before this.
  if (word === 'last' && alone) return null;
  if (alone && lowerAt(scan, end) === '-') return null;
  if (lowerAt(scan, start) === 'second' && lowerAt(scan, start - 1) === '-') return null;
  return point({ quarter: ranks[word ?? ''], year, within: inYear(lean) });
}

function yearAgo({ word }: Captures) {
  return point({ quarter: ranks[word ?? ''], within: shift('year', -1) });
}

/** Only with its year: a half alone may be one of a match or a list. */
function half({ word, year, lean }: Captures) {
  return point({ half: word === 'first' || word === 'h1' ? 1 : 2, year, within: inYear(lean) });
}
