import { denominators, smallNumbers, tens } from '../lexicon/number-words.ts';
import { joinsAt, type Line, wordAt } from '../line.ts';

const articles = new Set(['a', 'an']);

/** "and a half", "and three quarters", "and a third"; a scale may follow ("two and a half million"). */
export function readAndAHalf(line: Line, at: number): { end: number; value: number } | null {
  let next = at;
  if (joinsAt(line, next)) next++;
  if (wordAt(line, next) !== 'and') return null;
  next++;
  if (joinsAt(line, next)) next++;
  const word = wordAt(line, next);
  const article = articles.has(word) || word === 'one';
  const numerator = article ? 1 : (smallNumbers.get(word) ?? 0);
  if (numerator === 0) return null;
  next++;
  if (joinsAt(line, next)) next++;
  const part = readDenominator(line, next);
  if (part === null || part.divisor > 10 || numerator >= part.divisor || part.plural !== numerator > 1) return null;
  return { end: part.end, value: numerator / part.divisor };
}

export interface Denominator {
  readonly end: number;
  readonly divisor: number;
  readonly plural: boolean;
}

/** "third", "fifths", "twenty-fifth". */
export function readDenominator(line: Line, at: number): Denominator | null {
  const word = wordAt(line, at);
  const ten = tens.get(word);
  if (ten !== undefined) {
    const next = joinsAt(line, at + 1) ? at + 2 : at + 1;
    const unit = wordAt(line, next).replace(/s$/, '') === 'first' ? 1 : (readDenominator(line, next)?.divisor ?? 10);
    return unit < 10 ? { end: next + 1, divisor: ten + unit, plural: wordAt(line, next).endsWith('s') } : null;
  }
  if (word === 'halves') return { end: at + 1, divisor: 2, plural: true };
  const singular = denominators.get(word);
  const divisor = singular ?? (word.endsWith('s') ? denominators.get(word.slice(0, -1)) : undefined);
  return divisor === undefined ? null : { end: at + 1, divisor, plural: singular === undefined };
}

/** "3/4", where it is no date ("9/11"). */
export function readSlashed(line: Line, at: number): { end: number; value: number } | null {
  const [, above, below] = /^(\d{1,3})\/(\d{1,3})$/.exec(wordAt(line, at)) ?? [];
  const [numerator, divisor] = [Number(above), Number(below)];
  return slashDivisors.has(divisor) && numerator < divisor ? { end: at + 1, value: numerator / divisor } : null;
}

const slashDivisors: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 16, 32, 40, 100]);
