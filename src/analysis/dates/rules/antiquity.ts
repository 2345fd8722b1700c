import { twoDigits } from '../calendar.ts';
import type { Captures } from '../words/captures.ts';
import { isCapitalized, lowerAt, textAt } from '../words/scan.ts';
import { fixed } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Years by their era: "508 BC" (-0508), "AD 842" (0842), "the year 71", and centuries before Christ. */
export const antiquity: readonly Rule[] = [
  { pattern: '@num bc|bce|b.c.|b.c.e.', build: before },
  { pattern: '@num -|to|until about|around? @num=num2 bc|bce|b.c.|b.c.e.', build: twoBefore },
  { pattern: '@num ad|a.d.|ce|c.e.', build: after },
  { pattern: 'ad|a.d. @num', build: after },
  { pattern: 'the year @num', build: named },
  { pattern: 'the? @day of? @month ,? of? @num', build: dayOfOld },
  { pattern: '@month ,? of? @num', build: dayOfOld },
  {
    pattern: 'the? @ord -? century bc|bce|b.c.|b.c.e.',
    build: ({ ord }) => (ord === undefined ? null : fixed('DATE', `-${String(ord - 1).padStart(2, '0')}`)),
  },
];

/** What may stand behind a year: "508 BC residents" are of British Columbia. */
const behindYear =
  /^(?:$|[^\p{L}\p{N}]|(?:and|or|to|in|at|by|on|when|as|with|until|from|for|after|before|was|were|is)$)/u;

function year({ num }: Captures, { scan, start, end }: Site): number | null {
  if (num === undefined || num === null || !Number.isInteger(num) || num < 1) return null;
  if (!behindYear.test(lowerAt(scan, end)) || /^[$£€]$/.test(lowerAt(scan, start - 1))) return null;
  return num;
}

function before(captures: Captures, site: Site) {
  const found = year(captures, site);
  // "in 2020 BC voted" is the province
  if (found === null || (found >= 1850 && found < 2100) || !isCapitalized(site.scan, site.end - 1)) return null;
  return fixed('DATE', `-${String(found).padStart(4, '0')}`);
}

/** "from 1200 to about 400 BCE": both years lie before. */
function twoBefore({ num, num2, at }: Captures, { scan, start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['num'], at['num2']];
  if (first === undefined || second === undefined || num == null || num2 == null || !isCapitalized(scan, end - 1))
    return null;
  if (!Number.isInteger(num) || !Number.isInteger(num2) || num <= num2 || num > 9999) return null;
  const value = (year: number) => fixed('DATE', `-${String(year).padStart(4, '0')}`);
  return [
    { start, end: first[1], meaning: value(num) },
    { start: second[0], end, meaning: value(num2) },
  ];
}

function after(captures: Captures, site: Site) {
  const found = year(captures, site);
  const mark = [textAt(site.scan, site.start), textAt(site.scan, site.end - 1)].some((text) =>
    /^(?:AD|A\.D\.|CE|C\.E\.)$/.test(text),
  );
  return found === null || found > 2100 || !mark ? null : fixed('DATE', String(found).padStart(4, '0'));
}

/** "30 September 420", "in December of 384": three figures that end the phrase. */
function dayOfOld({ month, day, num, at }: Captures, { scan, end }: Site) {
  const [from, behind] = at['num'] ?? [end, end];
  if (month === undefined || behind !== from + 1 || !/^\d{3}$/.test(textAt(scan, from)) || num == null) return null;
  if (!/^(?:$|[),;.])/.test(lowerAt(scan, end))) return null;
  const date = [
    String(num).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)])),
  ];
  return fixed('DATE', date.join('-'));
}

/** "in the year 71", not "the year 10 pupils sat". */
function named(captures: Captures, site: Site) {
  const found = year(captures, site);
  if (found === null || found < 13 || found > 999 || lowerAt(site.scan, site.start - 1) !== 'in') return null;
  return fixed('DATE', String(found).padStart(4, '0'));
}
