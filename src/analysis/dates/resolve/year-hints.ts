import type { Meaning } from '../meaning.ts';
import type { Part } from '../rules/pattern.ts';
import { lowerAt, type Scan } from '../words/scan.ts';

const bounds = new Set(['before', 'until', 'till', 'by', 'through', 'thru', 'since']);

/** Notes what stands around a day or month and bears on its year: a bound before it ("through Sept. 29", "as of February"), a word that tells of every year. */
export function withYearHints(scan: Scan, { start, meaning }: Part): Meaning {
  if (meaning.kind !== 'point' || meaning.year !== undefined) return meaning;
  if ((meaning.month ?? meaning.season) === undefined) return meaning;
  const lead = lowerAt(scan, start - 1);
  const bound = bounds.has(lead) || (lead === 'of' && lowerAt(scan, start - 2) === 'as');
  // "between 7 October 2023 and 30 September": the second of a span whose first tells its year
  const closes = /^(?:and|to|until|till|through|-|–)$/.test(lead) && /^[12]\d{3}$/.test(lowerAt(scan, start - 2));
  // "temperatures drop in winter": of every one, where no tense tells
  const season = meaning.season !== undefined && meaning.lean === undefined && lead === 'in' && !isOneOf(scan, start);
  return { ...meaning, bound, closes, habit: season || comesOften(scan, start) };
}

/** "later in the summer", "could decide in the spring": of one of them. */
function isOneOf(scan: Scan, start: number): boolean {
  if (/^(?:later|late|early|earlier)$/.test(lowerAt(scan, start - 2))) return true;
  for (let index = start - 2; index > start - 12; index--) if (lowerAt(scan, index) === 'could') return true;
  return false;
}

const often = new Set(
  (
    'typically usually generally normally always often regularly traditionally seasonal seasonally perennial tends tend climate annually ' +
    'monsoon monsoons rainy humid humidity rainfall temperatures hottest coldest wettest driest'
  ).split(' '),
);
const farthest = 20;

/** "typically in July", "average temperatures in January": words of the sentence that tell of every year. */
function comesOften(scan: Scan, start: number): boolean {
  for (const step of [-1, 1]) {
    for (let index = start; Math.abs(index - start) < farthest; index += step) {
      const word = lowerAt(scan, index);
      if (word === '' || word === '.' || word === ';') break;
      if (often.has(word)) return true;
    }
  }
  return false;
}
