import type { Figure } from './figure.ts';
import { remembering } from './remember.ts';
import { meanTheSame } from './synonyms.ts';

/**
 * Whether two figures certainly count the same thing, so that their values may stand side by side: the same kind and unit, heads that mean the
 * same, the same fate (those killed are not those wounded), the same limits ("North Korean soldiers" and "North Korean troops", never "soldiers" and "North Korean soldiers"), both or
 * neither a count of several groups together. A figure that does not say what it counts is like no other.
 */
export function countSameThing(a: Figure, b: Figure): boolean {
  if (a.counted === null || b.counted === null) return false;
  if (a.kind !== b.kind || a.fraction !== b.fraction || a.combined !== b.combined || a.fate !== b.fate) return false;
  if (!sameUnit(a, b)) return false;
  const [one, other] = [readCounted(a.counted.text), readCounted(b.counted.text)];
  return meanTheSame(one.head, other.head) && sameLimits(one.limits, other.limits);
}

/** How two values stand to one another, bounds and ranges taken at their word. */
export type ValueAgreement = 'equal' | 'compatible' | 'different' | 'unknown';

/** "More than 9 billion" and "9.2 billion" are compatible, 144 and "more than 200" are different; a vague amount agrees with nothing certain. */
export function compareValues(a: Figure, b: Figure): ValueAgreement {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (one === null || other === null) return 'unknown';
  if (a.value === b.value && a.low === b.low && a.high === b.high && a.bound === b.bound) return 'equal';
  const above = one.low > other.high || (one.low === other.high && (one.openLow || other.openHigh));
  const below = one.high < other.low || (one.high === other.low && (one.openHigh || other.openLow));
  return above || below ? 'different' : 'compatible';
}

function sameUnit(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return a.kind !== 'money' || a.unit !== null;
  // the lexicon of persons need not know both words of a pair
  return (a.unit === 'people' && b.unit === null) || (a.unit === null && b.unit === 'people');
}

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** What "about" allows on each side. */
const about = 0.1;

function intervalOf({ value, low, high, bound, vague }: Figure): Interval | null {
  const [from, to] = [low ?? value, high ?? value];
  if (vague || from === null || to === null) return null;
  const closed = { low: from, high: to, openLow: false, openHigh: false };
  switch (bound) {
    case '>':
      return { ...closed, high: Number.POSITIVE_INFINITY, openLow: true };
    case '>=':
      return { ...closed, high: Number.POSITIVE_INFINITY };
    case '<':
      return { ...closed, low: Number.NEGATIVE_INFINITY, openHigh: true };
    case '<=':
      return { ...closed, low: Number.NEGATIVE_INFINITY };
    case '~':
      return { ...closed, low: from - Math.abs(from) * about, high: to + Math.abs(to) * about };
    case null:
      return closed;
  }
}

interface CountedWords {
  readonly head: string;
  readonly limits: readonly string[];
}

const prepositions = /\s(?:of|in|from|for|on|at|with|to|by)\s/;
/** Words that limit nothing, or only say that something is counted once more. */
const idle = new Set(
  'the a an its their his her our more other another further additional new extra total combined some all these those such of and in from'.split(
    ' ',
  ),
);

/** Head and limits of a counted phrase; "prisoners of war" and two-word heads with synonyms stay whole. Every figure of an answer is compared with many. */
const readCounted = remembering((text: string): CountedWords => {
  const lower = text.toLowerCase().replace(/['’]s?(?=\s|$)/g, '');
  const cut = lower.search(prepositions);
  if (/^(?:prisoners|members) of /.test(lower)) return { head: lower, limits: [] };
  const [noun, rest] = cut === -1 ? [lower, ''] : [lower.slice(0, cut), lower.slice(cut)];
  const words = noun.split(/[\s-]+/).filter(Boolean);
  const pair = words.slice(-2).join(' ');
  const double = words.length > 1 && doubleHeads.has(pair);
  const head = double ? pair : (words.at(-1) ?? '');
  const before = words.slice(0, double ? -2 : -1);
  return { head, limits: joined([...before, ...rest.split(/[\s-]+/)]) };
});

const doubleHeads = new Set([
  'military personnel',
  'service members',
  'police officers',
  'job cuts',
  'job losses',
  'air strikes',
  'artillery shells',
  'artillery rounds',
  'asylum seekers',
  'displaced people',
  'displaced persons',
]);

/** Compass words belong to the name behind them ("north korean"). */
const firstHalves = new Set(['north', 'south', 'east', 'west', 'new', 'saudi', 'sri', 'united', 'hong']);

function joined(words: readonly string[]): string[] {
  const limits: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const next = words[index + 1];
    if (firstHalves.has(word) && next !== undefined && isName(word, next)) {
      limits.push(`${word} ${next}`);
      index++;
    } else if (word !== '' && !idle.has(word)) limits.push(word);
  }
  return limits;
}

function isName(first: string, second: string): boolean {
  return first !== 'new' || /^zealand/.test(second) || /^york/.test(second);
}

function sameLimits(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((word) => b.some((other) => meanTheSame(word, other))) &&
    b.every((word) => a.some((other) => meanTheSame(word, other)))
  );
}
