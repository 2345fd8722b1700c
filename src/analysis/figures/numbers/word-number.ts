import { scales, smallNumbers, tens } from '../lexicon/number-words.ts';
import { joinsAt, type Line, wordAt } from '../line.ts';
import { readAndAHalf } from './fraction-tail.ts';
import { times } from './numeral.ts';
import type { WrittenNumber } from './written-number.ts';

const articles = new Set(['a', 'an']);

/** Spelled-out numbers: groups below a thousand, each multiplied by its scale, in falling order. */
export function readWords(line: Line, at: number): WrittenNumber | null {
  let next = at;
  const article = articles.has(wordAt(line, at)) || wordAt(line, at) === 'some';
  if (article) {
    next++;
    const word = wordAt(line, next);
    const score = word === 'score' && wordAt(line, next + 1) === 'of' && /^\p{L}{3}/u.test(wordAt(line, next + 2));
    if (!isScale(word) && word !== 'dozen' && (!score || wordAt(line, next + 2) === 'at')) return null;
  }
  let total = 0;
  let group = article ? 1 : 0;
  let groupSeen = article;
  let lastScale = Number.POSITIVE_INFINITY;
  let end = at;
  for (;;) {
    const word = wordAt(line, next);
    const value = smallNumbers.get(word) ?? tens.get(word);
    if (value !== undefined) {
      if (groupSeen && !fits(group, value)) break;
      group += value;
      groupSeen = true;
      end = ++next;
    } else if (word === 'hundred' && (!groupSeen ? end === at : group > 0 && group < 100)) {
      group = (group || 1) * 100;
      groupSeen = true;
      end = ++next;
    } else if (
      (word === 'dozen' || word === 'score' || (word === 'dozens' && end > at)) &&
      (groupSeen || end === at) &&
      (group < 100 || group % 100 === 0)
    ) {
      if (word === 'score' && !article) break;
      group = (groupSeen ? group : 1) * (word === 'score' ? 20 : 12);
      groupSeen = true;
      end = ++next;
      break;
    } else if (scales.has(word) && (groupSeen || end === at)) {
      const scale = scales.get(word) as number;
      if (scale >= lastScale) break;
      total += times(groupSeen ? group : 1, scale);
      group = 0;
      groupSeen = false;
      lastScale = scale;
      end = ++next;
      // "a million and a half" is 1.5 million, "a billion and a half million" is not
      const half = readAndAHalf(line, next);
      if (half !== null) {
        const further = scales.get(wordAt(line, half.end));
        const last = further === undefined ? half.end : half.end + 1;
        return spelled(at, last, total + times(half.value, further ?? scale), further ?? scale);
      }
      // "three lakh crore", "ten thousand crore"
      const over = scales.get(wordAt(line, next));
      if (over !== undefined && over > scale) return spelled(at, next + 1, times(total, over), over);
    } else break;
    const part = groupSeen && group >= 100 ? readAndAHalf(line, next) : null;
    if (part !== null) return spelled(at, part.end, total + group + part.value, 1);
    if (spacedHyphen(line, next, group)) next++;
    else if (joinsAt(line, next)) {
      // "one-and-a-half billion"
      const half = groupSeen && group < 100 ? readAndAHalf(line, next) : null;
      if (half !== null) {
        group += half.value;
        end = next = half.end;
        if (joinsAt(line, next)) next++;
      } else if (!numberWord(wordAt(line, next + 1))) break;
      else next++;
    } else if (wordAt(line, next) === 'and' && continuesAfterAnd(line, next + 1, group, groupSeen)) next++;
    else if (wordAt(line, next) === ',' && !groupSeen && lastScale < Number.POSITIVE_INFINITY) {
      if (!continuesAfterAnd(line, next + 1, 0, false) || lastScale <= 1000) break;
      next++;
    } else {
      const half = groupSeen && group < 100 ? readAndAHalf(line, next) : null;
      if (half !== null) {
        group += half.value;
        end = next = half.end;
      }
      const point = wordAt(line, next) === 'point' && groupSeen ? readDecimals(line, next + 1) : null;
      if (point !== null) {
        group += point.value;
        end = next = point.end;
      }
    }
  }
  if (end === at || (article && end === at + 1)) return null;
  const last = wordAt(line, end - 1);
  const scale = last === 'hundred' ? 100 : last === 'dozen' ? 12 : (scales.get(last) ?? 1);
  return spelled(at, end, total + group, scale);
}

function spelled(first: number, end: number, value: number, scale: number): WrittenNumber {
  return { first, end, value, vague: false, fraction: false, digits: false, scale };
}

/** "twenty - one", as some agencies set it. */
function spacedHyphen(line: Line, at: number, group: number): boolean {
  if (wordAt(line, at) !== '-' || group % 10 !== 0 || group % 100 < 20) return false;
  const unit = smallNumbers.get(wordAt(line, at + 1)) ?? 0;
  return unit > 0 && unit < 10 && !joinsAt(line, at) && !joinsAt(line, at + 2);
}

export function isScale(word: string): boolean {
  return word === 'hundred' || scales.has(word);
}

function numberWord(word: string): boolean {
  return smallNumbers.has(word) || tens.has(word) || isScale(word) || word === 'dozen';
}

/** Whether a word's value may follow in the same group: "two hundred five", "twenty one", never "two five". */
function fits(group: number, value: number): boolean {
  if (value >= 20 || value >= 10) return group % 100 === 0 && group > 0;
  return (group % 10 === 0 && group % 100 >= 20) || (group % 100 === 0 && group > 0);
}

/** "two hundred and fifty" goes on; "a hundred and two hundred", "twenty and thirty", "one million and 300" do not. */
function continuesAfterAnd(line: Line, at: number, group: number, groupSeen: boolean): boolean {
  const word = wordAt(line, at);
  if (!smallNumbers.has(word) && !tens.has(word)) return false;
  if (groupSeen && (group === 0 || group % 100 !== 0)) return false;
  if (!groupSeen) return true;
  let next = at + 1;
  if (joinsAt(line, next)) next++;
  if (smallNumbers.has(wordAt(line, next))) next++;
  return wordAt(line, next) !== 'hundred';
}

/** "point five", "point zero three". */
function readDecimals(line: Line, at: number): { end: number; value: number } | null {
  let digits = '';
  let next = at;
  for (let digit = smallNumbers.get(wordAt(line, next)); digit !== undefined && digit < 10; ) {
    digits += digit;
    next++;
    digit = smallNumbers.get(wordAt(line, next));
  }
  return digits === '' || digits.length > 12 ? null : { end: next, value: Number(`0.${digits}`) };
}
