import type { Era } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { lowerAt, textAt } from '../words/scan.ts';
import type { Rule, Site } from './pattern.ts';

/** Decades and centuries: "the 1980s" (198), "the nineties", "the 21st century" (20). */
export const eras: readonly Rule[] = [
  { pattern: 'the? @decade', build: decadeOf },
  { pattern: 'the? @ord -? century', build: century },
  { pattern: 'the? turn of the @ord? century', build: ({ ord }) => (ord === undefined ? null : era(String(ord - 1))) },
];

const owners = new Set('his her their my our your its late mid early high low'.split(' '));

function decadeOf({ decade, at }: Captures, { scan, start, end }: Site) {
  if (decade === undefined) return null;
  // "in his 30s", "in her late forties", "highs in the 60s" are ages and degrees.
  const bare = /^\d\d(?:s|$)|^\p{L}/u.test(textAt(scan, at['decade']?.[0] ?? start));
  if (!bare) return era(decade);
  for (let index = start - 1; index >= start - 3; index--) {
    const word = lowerAt(scan, index);
    if (word === 'his' || word === 'her' || word === 'their' || word === 'my' || word === 'our') return null;
    if (!owners.has(word) && word !== '-') break;
  }
  const led = lowerAt(scan, start) === 'the' || /^(?:late|early|mid)$/.test(lowerAt(scan, start - 1));
  if (!led && !followsDecade(scan, start)) return null;
  // only "the 30s" may be shares; "the nineties" and "the '90s" are years
  const figures = /^\d\ds$/.test(textAt(scan, end - 1)) && !/^['’‘]/.test(textAt(scan, end - 2));
  return figures && ofShares(scan, start, end) ? null : era(decade);
}

/** "the '70s and '80s" */
function followsDecade(scan: Site['scan'], start: number): boolean {
  if (!/^(?:and|or|to|,|-)$/.test(lowerAt(scan, start - 1))) return false;
  const before = textAt(scan, start - 2);
  return /^(?:\d{2}|\d{3}0)s$/.test(before) || (before === "'s" && /^\d{2}(?:\d0)?$/.test(textAt(scan, start - 3)));
}

/** Words beside which a bare "the 30s" are percentages, degrees or ages. */
const shareWords = new Set(
  (
    '% percent percentage poll polls polled polling approval favorability favourability rating ratings support supporters degrees degree ° f c fahrenheit ' +
    'celsius temperature temperatures highs lows thermometer mercury aged age ages mph score scored scores'
  ).split(' '),
);

/** Looks at the words of the sentence near a bare decade: 'high 30s' of a poll, "temperatures in the 60s". */
function ofShares(scan: Site['scan'], start: number, end: number): boolean {
  if (
    /^(?:high|low|upper|lower)$/.test(lowerAt(scan, start - 1)) ||
    /^(?:high|low|upper|lower)$/.test(lowerAt(scan, start + 1))
  )
    return true;
  for (const [from, step] of [
    [start - 1, -1],
    [end, 1],
  ] as const) {
    for (let index = from; Math.abs(index - from) < 16; index += step) {
      const word = lowerAt(scan, index);
      if (word === '' || word === '.' || word === ';') break;
      if (shareWords.has(word)) return true;
    }
  }
  return false;
}

function era(digits: string): Era {
  return { kind: 'era', digits };
}

function century({ ord }: Captures) {
  return ord === undefined || ord < 2 || ord > 30 ? null : era(String(ord - 1).padStart(2, '0'));
}
