import { fractionSigns, scales, smallNumbers, tens, vaguePlurals, vagueQuantifiers } from '../lexicon/number-words.ts';
import { isDigits, joinsAt, type Line, wordAt } from '../line.ts';
import { readCardinal } from './cardinal.ts';
import { readFraction, readShare } from './fraction.ts';
import { times } from './numeral.ts';
import { isScale } from './word-number.ts';
import type { WrittenNumber } from './written-number.ts';

/** Reads the longest number that begins at a token; the order goes from the forms that contain others to the plain ones. */
export function readNumber(line: Line, at: number): WrittenNumber | null {
  return readVague(line, at) ?? readHalfScale(line, at) ?? readShare(line, at) ?? readCardinal(line, at);
}

/** True where `readNumber` could succeed: cheap enough for every token. */
export function mayBeginNumber(word: string): boolean {
  return isDigits(word) || openers.has(word) || fractionSigns.has(word);
}

const articles = new Set(['a', 'an']);
const openers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vaguePlurals.keys(),
  ...vagueQuantifiers,
  ...articles,
  'half',
  'quarter',
]);

/** "thousands", "tens of thousands", "several hundred", "a few million". */
function readVague(line: Line, at: number): WrittenNumber | null {
  const vague = (end: number): WrittenNumber => ({
    first: at,
    end,
    value: null,
    vague: true,
    fraction: false,
    digits: false,
    scale: 1,
  });
  const word = wordAt(line, at);
  if (vaguePlurals.has(word)) {
    let end = at + 1;
    while (wordAt(line, end) === 'of' && vaguePlurals.has(wordAt(line, end + 1))) end += 2;
    if (word === 'tens' && end === at + 1) return null;
    if (word === 'scores' && wordAt(line, end) !== 'of') return null;
    return vague(end);
  }
  const quantifier = articles.has(word) ? at + 1 : at;
  if (!vagueQuantifiers.has(wordAt(line, quantifier))) return null;
  let end = quantifier + 1;
  if (wordAt(line, quantifier) === 'couple' && wordAt(line, end) === 'of') end++;
  const first = end;
  while (isScale(wordAt(line, end)) || wordAt(line, end) === 'dozen') end++;
  // "some thousand people" is "about a thousand"
  return end === first || word === 'some' ? null : vague(end);
}

/** "half a million", "half a dozen", "a quarter of a million", "three-quarters of a billion". */
function readHalfScale(line: Line, at: number): WrittenNumber | null {
  const quarter = wordAt(line, at) === 'quarter' && scales.has(wordAt(line, at + 1));
  const quarters =
    /^quarters$/.test(wordAt(line, at + 1)) && wordAt(line, at) === 'three' && scales.has(wordAt(line, at + 2));
  const share = quarter
    ? { end: at + 1, value: 0.25, digits: false }
    : quarters
      ? { end: at + 2, value: 0.75, digits: false }
      : readFraction(line, at);
  if (share === null) return null;
  let next = share.end;
  if (wordAt(line, next) === 'of') next++;
  if (joinsAt(line, next)) next++;
  const article = articles.has(wordAt(line, next));
  if (article) next++;
  const word = wordAt(line, next);
  const scale = word === 'dozen' ? 12 : word === 'hundred' ? 100 : scales.get(word);
  const bare = !article && next === share.end && !/^(?:half|quarters?)$/.test(wordAt(line, share.end - 1));
  if (scale === undefined || bare) return null;
  const value = times(share.value as number, scale);
  return { first: at, end: next + 1, value, vague: false, fraction: false, digits: share.digits, scale };
}
