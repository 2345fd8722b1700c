import type { Token } from '../document.ts';

const small = new Set(
  (
    'the a an of in on at to for and or but as by with from into onto over under about after before between through than then so if not no nor ' +
    'is was were are be been being am has have had do does did will would can could may might must shall should ' +
    'it its this that these those there here he she they we you i him her them us me his their our your my who whom whose which what when where why how ' +
    'said say says saying told tells also more most very up out off down just one'
  ).split(' '),
);

/** A word's stem, roughly: "announced", "announces" and "announcement" share one; null for words that carry no matter. */
export function contentStem({ lower }: Token): string | null {
  if (lower.length < 2 || small.has(lower) || !/^[\p{L}\p{N}]/u.test(lower)) return null;
  return lower.length > 5 ? lower.slice(0, Math.min(6, lower.length - 2)) : lower;
}
