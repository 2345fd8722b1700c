import { denominators, smallNumbers } from '../lexicon/number-words.ts';
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
  const name = wordAt(line, next);
  const divisor = denominators.get(name) ?? denominators.get(name.replace(/s$/, ''));
  if (divisor === undefined || divisor > 10 || numerator >= divisor) return null;
  if (numerator > 1 && denominators.has(name)) return null;
  return { end: next + 1, value: numerator / divisor };
}

/** "3/4", where it is no date ("9/11"). */
export function readSlashed(line: Line, at: number): { end: number; value: number } | null {
  const [, above, below] = /^(\d{1,3})\/(\d{1,3})$/.exec(wordAt(line, at)) ?? [];
  const [numerator, divisor] = [Number(above), Number(below)];
  return slashDivisors.has(divisor) && numerator < divisor ? { end: at + 1, value: numerator / divisor } : null;
}

const slashDivisors: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 16, 32, 40, 100]);
