import type { Captures } from '../captures.ts';
import type { Era } from '../meaning.ts';
import type { Rule, Site } from '../pattern.ts';
import { lowerAt, textAt } from '../scan.ts';

/** Decades and centuries: "the 1980s" (198), "the nineties", "the 21st century" (20). */
export const eras: readonly Rule[] = [
  { pattern: 'the? @decade', build: decadeOf },
  { pattern: 'the? @ord -? century', build: century },
  { pattern: 'the? turn of the @ord? century', build: ({ ord }) => (ord === undefined ? null : era(String(ord - 1))) },
];

const owners = new Set('his her their my our your its late mid early high low'.split(' '));

function decadeOf({ decade, at }: Captures, { scan, start }: Site) {
  if (decade === undefined) return null;
  // "in his 30s", "in her late forties", "highs in the 60s" are ages and degrees.
  const bare = /^\d\d(?:s|$)|^\p{L}/u.test(textAt(scan, at['decade']?.[0] ?? start));
  if (!bare) return era(decade);
  for (let index = start - 1; index >= start - 3; index--) {
    const word = lowerAt(scan, index);
    if (word === 'his' || word === 'her' || word === 'their' || word === 'my' || word === 'our') return null;
    if (!owners.has(word) && word !== '-') break;
  }
  return lowerAt(scan, start) === 'the' || lowerAt(scan, start - 1) === 'late' || lowerAt(scan, start - 1) === 'early'
    ? era(decade)
    : null;
}

function era(digits: string): Era {
  return { kind: 'era', digits };
}

function century({ ord }: Captures) {
  return ord === undefined || ord < 2 || ord > 30 ? null : era(String(ord - 1).padStart(2, '0'));
}
