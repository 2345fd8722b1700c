import type { Captures } from '../captures.ts';
import { fixed } from '../make.ts';
import type { Rule, Site } from '../pattern.ts';
import { isCapitalized, lowerAt, textAt } from '../scan.ts';

const now = fixed('DATE', 'PRESENT_REF');
const past = fixed('DATE', 'PAST_REF');
const future = fixed('DATE', 'FUTURE_REF');

/** Vague points: "now", "recently", "in the near future". */
export const references: readonly Rule[] = [
  { pattern: 'right? now', build: present },
  { pattern: 'currently|nowadays|presently', build: () => now },
  { pattern: 'current', build: attribute(now) },
  { pattern: 'these days', build: () => now },
  { pattern: 'the time being', build: () => now },
  { pattern: 'at present', build: () => now },
  { pattern: 'more|most? recently', build: () => past },
  { pattern: 'lately', build: () => past },
  { pattern: 'recent', build: attribute(past) },
  { pattern: 'recent times', build: () => past },
  { pattern: 'the? recent past', build: () => past },
  { pattern: 'the past', build: noun(past) },
  { pattern: 'soon', build: soon },
  { pattern: 'the? near|foreseeable|immediate|distant -? future', build: () => future },
  { pattern: 'the future', build: () => future },
  { pattern: 'the near|short|long term', build: () => future },
  { pattern: 'coming months|weeks|years|days|decades', build: () => future },
  { pattern: 'as soon as possible', build: () => future },
];

function present(_: Captures, { scan, start }: Site) {
  // "Apocalypse Now"
  return isCapitalized(scan, start) && isCapitalized(scan, start - 1) ? null : now;
}

function attribute(reference: typeof now) {
  return (_: Captures, { scan, start, end }: Site) => {
    if (isCapitalized(scan, start) && (isCapitalized(scan, end) || isCapitalized(scan, start - 1))) return null;
    return reference;
  };
}

function noun(reference: typeof now) {
  return (_: Captures, { scan, end }: Site) =>
    /^[\p{L}\p{N}]/u.test(textAt(scan, end)) && !stops.has(lowerAt(scan, end)) ? null : reference;
}

const stops = new Set(
  'and or but to of that which he she they we it has have had was were is are for as with when in'.split(' '),
);

function soon(_: Captures, { scan, start, end }: Site) {
  const next = lowerAt(scan, end);
  if (next === 'as' || next === 'after' || next === 'afterward' || next === 'afterwards') return null;
  const previous = lowerAt(scan, start - 1);
  return previous === 'as' || previous === 'too' || previous === 'how' ? null : future;
}
