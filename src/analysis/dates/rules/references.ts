import type { Captures } from '../words/captures.ts';
import { lowerAt, textAt } from '../words/scan.ts';
import { fixed } from './make.ts';
import type { Rule, Site } from './pattern.ts';

const now = fixed('DATE', 'PRESENT_REF');
const past = fixed('DATE', 'PAST_REF');
const future = fixed('DATE', 'FUTURE_REF');

/**
 * Vague points: "until now", "in the near future". Adverbs ("now", "currently", "recently", "soon") are none: they bound nothing,
 * stand in every third paragraph, and not even annotators of TimeML agree on them.
 */
export const references: readonly Rule[] = [
  { pattern: 'now', build: present },
  { pattern: 'these days', build: () => now },
  { pattern: 'the time being', build: () => now },
  { pattern: 'at present', build: () => now },
  { pattern: 'recent', build: recent },
  { pattern: 'recent times', build: () => past },
  { pattern: 'the? recent past', build: () => past },
  { pattern: 'the past', build: noun(past) },
  { pattern: 'the? near|immediate|distant -? future', build: () => future },
  { pattern: 'the future', build: ahead },
  { pattern: 'one day', build: oneDay },
  { pattern: 'the near|short|long term', build: () => future },
  { pattern: 'coming months|weeks|years|days|decades', build: () => future },
];

/** "until now", "between now and May": what a preposition governs is a point in time. */
function present(_: Captures, { scan, start }: Site) {
  return /^(?:until|till|by|from|between|of|since|before)$/.test(lowerAt(scan, start - 1)) ? now : null;
}

/** "in the future", "fears about the future": where it is a time, not what somebody faces ("the future of coal", "the future looks grim"). */
function ahead(_: Captures, { scan, start, end }: Site) {
  return /^(?:in|into|for|about|within|during)$/.test(lowerAt(scan, start - 1)) && lowerAt(scan, end) !== 'of'
    ? future
    : null;
}

/** "in recent American history"; a "recent sale" is an attribute, annotated once in three times and no point to anyone. */
function recent(_: Captures, { scan, end }: Site) {
  for (let index = end; index < end + 4; index++) if (lowerAt(scan, index) === 'history') return past;
  return null;
}

const someDay = /^(?:will|would|could|may|might|can|to|hope|hopes|hoped|i|you|he|she|we|they|it)$/;

/** "will one day follow": some time ahead. A length elsewhere ("in the job one day"). */
function oneDay(_: Captures, { scan, start, end }: Site) {
  const next = lowerAt(scan, end);
  return someDay.test(lowerAt(scan, start - 1)) &&
    /^[a-z]/.test(next) &&
    !/^(?:of|in|at|a|per|each|to|for|and|or)$/.test(next)
    ? { ...future, unlessPast: true }
    : null;
}

function noun(reference: typeof now) {
  return (_: Captures, { scan, end }: Site) =>
    /^[\p{L}\p{N}]/u.test(textAt(scan, end)) && !stops.has(lowerAt(scan, end)) ? null : reference;
}

const stops = new Set(
  'and or but to of that which he she they we it has have had was were is are for as with when in'.split(' '),
);
