import { fractionSigns, scales, smallNumbers, tens } from '../lexicon/number-words.ts';
import { isDigits, joinsAt, type Line, wordAt } from '../line.ts';
import { readCardinal } from './cardinal.ts';
import { readDenominator, readSlashed } from './fraction-tail.ts';
import { readWords } from './word-number.ts';
import type { WrittenNumber } from './written-number.ts';

const articles = new Set(['a', 'an']);

/** A part of a whole: a fraction, "one in five", "nine out of ten". */
export function readShare(line: Line, at: number): WrittenNumber | null {
  return readRatio(line, at) ?? readFraction(line, at);
}

const ratioWholes: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 1_000_000,
]);

function readRatio(line: Line, at: number): WrittenNumber | null {
  if (articles.has(wordAt(line, at))) return null;
  const part = readCardinal(line, at);
  if (part === null || part.value === null || !Number.isInteger(part.value)) return null;
  let next = part.end;
  if (joinsAt(line, next) && wordAt(line, next + 1) === 'in' && joinsAt(line, next + 2)) next++;
  const out = wordAt(line, next) === 'out' && wordAt(line, next + 1) === 'of';
  const every = wordAt(line, next + 1) === 'every' ? 1 : 0;
  // "one of every nine"; "nearly eight of 10" but not "eight of 10 hostages"
  const of = wordAt(line, next) === 'of' && (every === 1 || (boundWords.has(wordAt(line, at - 1)) && part.value < 10));
  if (!out && !of && wordAt(line, next) !== 'in') return null;
  next += out ? 2 : 1 + every;
  if (joinsAt(line, next)) next++;
  const whole = readCardinal(line, next);
  if (whole === null || whole.value === null || whole.value <= part.value) return null;
  if (
    !out &&
    (part.value > 9 || !(ratioWholes.has(whole.value) || (whole.value < 1000 && tellsOdds(line, at, whole.end))))
  )
    return null;
  if (of && every === 0 && whole.value !== 10) return null;
  return {
    first: at,
    end: whole.end,
    value: part.value / whole.value,
    vague: false,
    fraction: true,
    digits: part.digits,
    scale: 1,
  };
}

/** "the odds are 1 in 64", "a 1 in 13 chance" */
function tellsOdds(line: Line, first: number, end: number): boolean {
  for (let index = first - 8; index < end + 2; index++)
    if (/^(?:odds|chances?|risk|probability|likelihood)$/.test(wordAt(line, index))) return true;
  return false;
}

/** "two thirds", "three-quarters", "a third of", "half the", "3/4", "½". */
export function readFraction(line: Line, at: number): WrittenNumber | null {
  const done = (end: number, value: number, digits: boolean): WrittenNumber => ({
    first: at,
    end,
    value,
    vague: false,
    fraction: true,
    digits,
    scale: 1,
  });
  const word = wordAt(line, at);
  const sign = fractionSigns.get(word);
  if (sign !== undefined) return done(at + 1, sign, true);
  if (isDigits(word)) {
    const over = readSlashed(line, at);
    return over === null ? null : done(over.end, over.value, true);
  }
  const more = readManyParts(line, at);
  if (more !== null) return done(more.end, more.value, false);
  if (word === 'half') return halfBegins(line, at) ? done(at + 1, 0.5, false) : null;
  const article = articles.has(word);
  if (article && wordAt(line, at - 1) === 'and') return null;
  const numerator = article ? 1 : (smallNumbers.get(word) ?? 0);
  if (numerator === 0) return null;
  const next = joinsAt(line, at + 1) ? at + 2 : at + 1;
  const part = readDenominator(line, next);
  if (part === null || numerator >= part.divisor * 3 || part.plural !== numerator > 1) return null;
  const name = wordAt(line, next);
  if (article && name !== 'half' && !partFollows(line, part.end)) return null;
  if (article && name === 'half' && joinsAt(line, next + 1)) return null;
  // "in one quarter", "two quarters of growth": quarters of a year
  const hyphened = next === at + 2;
  if (/^quarters?$/.test(name) && !article && !hyphened && numerator !== 3 && wordAt(line, part.end) !== 'of')
    return null;
  if (name === 'quarters' && numerator === 2) return null;
  return done(part.end, numerator / part.divisor, false);
}

/** "twenty-three fifths", "fifty-four hundredths": more parts than twenty; quarters and seconds are mostly of time. */
function readManyParts(line: Line, at: number): { end: number; value: number } | null {
  if (!tens.has(wordAt(line, at)) && !smallNumbers.has(wordAt(line, at))) return null;
  const count = readWords(line, at);
  if (count === null || count.value === null || count.value < 20 || !Number.isInteger(count.value)) return null;
  const next = joinsAt(line, count.end) ? count.end + 1 : count.end;
  const word = wordAt(line, next);
  if (!word.endsWith('ths') && word !== 'thirds') return null;
  const part = readDenominator(line, next);
  return part === null ? null : { end: part.end, value: count.value / part.divisor };
}

const wholeOpeners = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'all',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
]);
const afterNoHalf = new Set(['and', 'first', 'second', 'last', 'other', 'latter', 'back', 'top', 'bottom', 'better']);

/** "half" is a number before a whole ("half the town", "half of them", "half a percent"), not in "first half" or "half-hearted". */
function halfBegins(line: Line, at: number): boolean {
  if (afterNoHalf.has(wordAt(line, at - 1)) || joinsAt(line, at - 1)) return false;
  const next = wordAt(line, at + 1);
  if (joinsAt(line, at + 1)) return scales.has(wordAt(line, at + 2)) || wordAt(line, at + 2) === 'mile';
  if (boundWords.has(wordAt(line, at - 1))) return true;
  return wholeOpeners.has(next) || scales.has(next) || next === 'dozen';
}

/** Before "half" alone: "nearly half were women", "more than half voted". */
const boundWords = new Set([
  'than',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'least',
  'over',
  'approximately',
  'by',
]);

/** "a third of …", "by a quarter": without one of these "a third" counts in a row. */
function partFollows(line: Line, next: number): boolean {
  const word = wordAt(line, next);
  if (scales.has(word)) return true;
  if (word === 'of') return wordAt(line, next + 1) !== 'an';
  const end = word === '' || word === '.' || word === ',' || word === ';';
  let before = next - 1;
  while (before > line.first && !articles.has(wordAt(line, before))) before--;
  const opener = wordAt(line, before - 1);
  return (end || word === 'in' || word === 'since' || word === 'from' || word === 'to') && byWords.has(opener);
}

const byWords = new Set(['by', 'about', 'around', 'nearly', 'almost', 'over', 'than', 'least', 'to']);
