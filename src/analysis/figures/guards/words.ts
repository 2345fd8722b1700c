import type { Amount } from '../amount.ts';
import { beforePronounOne, descriptiveSuffixes, oneIdioms } from '../lexicon/labels.ts';
import { isCapitalized, isDigits, joinsAt, type Line, tokenAt, wordAt } from '../line.ts';
import { looksPlural, nounFollows } from '../noun-phrase.ts';
import { titleCase } from './title-case.ts';

const groupOpeners = new Set([
  'the',
  'these',
  'those',
  'all',
  'them',
  'us',
  'you',
  'both',
  'any',
  'latter',
  'first',
  'last',
  'other',
]);

/** Spelled-out numbers that stand for things already named ("the two agreed"), pronouns, names ("the Big Four"), idioms. */
export function wordNumber(line: Line, amount: Amount): number | null {
  const { first, end, number, kind, measure } = amount;
  if (number.digits || number.vague || number.fraction || kind !== 'quantity' || measure !== null) return null;
  const before = wordAt(line, first - 1);
  const next = wordAt(line, end);
  const value = number.value as number;
  const token = tokenAt(line, first);
  // Spelled-out years: "nineteen ninety-nine", "twenty twenty"
  const another = readsAsYear(line, end, value);
  if (another !== null) return another;
  if (joinsAt(line, end)) {
    const suffix = wordAt(line, end + 1);
    if (descriptiveSuffixes.has(suffix) || /(?:ed|th|first|second|third|al)$/.test(suffix) || suffix === 'and')
      return end + 2;
    if (value <= 1) return end + 2;
  }
  if (value === 1 && end === first + 1) return beginsCount(line, end, before) ? null : end;
  if (value === 0) {
    // "fell to zero", "slightly below zero"
    const level = /^(?:to|below|above|near)$/.test(before) && !nounFollows(line, end) && next !== '-';
    return level || looksPlural(line, end) ? null : end;
  }
  const named =
    isCapitalized(token?.text ?? '') && first !== line.first && !/^["“‘'(:—-]$/.test(before) && !titleCase(line);
  if (named && (isCapitalized(tokenAt(line, first - 1)?.text ?? '') || before === 'of' || before === 'the')) return end;
  if (value < 20 && groupOpeners.has(before) && !nounFollows(line, joinsAt(line, end) ? end + 1 : end)) return end;
  if (value < 20 && /^(?:of|by|on|to|in)$/.test(before) && next === before.replace('of', '-')) return end;
  if (before === 'or' && wordAt(line, first - 2) === 'one') return end;
  return null;
}

function readsAsYear(line: Line, end: number, value: number): number | null {
  if (value !== 19 && value !== 20 && value !== 18) return null;
  const next = wordAt(line, end);
  return /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|nineteen|eighteen|ten|oh)$/.test(next)
    ? end + (joinsAt(line, end + 1) ? 3 : 1)
    : null;
}

function beginsCount(line: Line, end: number, before: string): boolean {
  const next = wordAt(line, end);
  // "one such case", "one or more cases"
  if (/^(?:such|or more)$/.test(next === 'or' ? `or ${wordAt(line, end + 1)}` : next)) {
    return nounFollows(line, next === 'such' ? end + 1 : end + 2) && !beforePronounOne.has(before);
  }
  if (oneIdioms.has(next) || isDigits(next) || !nounFollows(line, end)) return false;
  return !beforePronounOne.has(before) || /^(?:this|that|only)$/.test(before);
}

/** "per 100,000": what a rate is reckoned on is no count. */
export function rate(line: Line, { first, end }: Amount): number | null {
  return wordAt(line, first - 1) === 'per' ? end : null;
}
