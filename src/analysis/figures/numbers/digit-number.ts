import { fractionSigns, smallNumbers } from '../lexicon/number-words.ts';
import { isDigits, type Line, tokenAt, wordAt } from '../line.ts';
import { readPower } from './exponent.ts';
import { readAndAHalf, readSlashed } from './fraction-tail.ts';
import { digitsValue, times } from './numeral.ts';
import { readScale } from './scale.ts';
import { readWords } from './word-number.ts';
import type { WrittenNumber } from './written-number.ts';

export function readDigits(line: Line, at: number): WrittenNumber | null {
  const grouped = readSpaced(line, at) ?? readGlued(wordAt(line, at), at + 1);
  let value = grouped?.value ?? digitsValue(wordAt(line, at));
  if (value === null) return null;
  let end = grouped?.end ?? at + 1;
  const power = readPower(line, end, value);
  if (power !== null) [value, end] = [power.value, power.end];
  const sign = fractionSigns.get(wordAt(line, end));
  const over = sign === undefined && isDigits(wordAt(line, end)) ? readSlashed(line, end) : null;
  if (sign !== undefined && Number.isInteger(value)) [value, end] = [value + sign, end + 1];
  else if (over !== null && Number.isInteger(value)) [value, end] = [value + over.value, over.end];
  let half = readAndAHalf(line, end);
  if (half !== null && value < 1000) [value, end] = [value + half.value, half.end];
  let scale = 1;
  for (let scaled = readScale(line, end); scaled !== null; scaled = readScale(line, end)) {
    value = times(value, scaled.scale);
    scale *= scaled.scale;
    end = scaled.end;
    if (scaled.short) break;
  }
  half = scale > 1 ? readAndAHalf(line, end) : null;
  if (half !== null) [value, end] = [value + times(half.value, scale), half.end];
  const more = scale > 1 ? readLesser(line, end, scale) : null;
  if (more !== null) [value, end] = [value + (more.value as number), more.end];
  return { first: at, end, value, vague: false, fraction: false, digits: true, scale };
}

/** "3 crore 20 lakh", "4 thousand 3 hundred", "3 hundred and 21": a smaller number that goes on with the greater. */
function readLesser(line: Line, at: number, scale: number): WrittenNumber | null {
  const joined = scale === 100 && wordAt(line, at) === 'and';
  const next = joined ? at + 1 : at;
  if (!isDigits(wordAt(line, next)) && !smallNumbers.has(wordAt(line, next))) return null;
  const rest = isDigits(wordAt(line, next)) ? readDigits(line, next) : readWords(line, next);
  if (rest === null || rest.value === null || rest.value >= scale || !Number.isInteger(rest.value)) return null;
  return (joined ? rest.scale === 1 && rest.value < 100 : rest.scale > 1 && rest.scale < scale) ? rest : null;
}

/** "3½": a fraction's sign glued to its number. */
function readGlued(word: string, end: number): { end: number; value: number } | null {
  const [, whole, sign = ''] = /^(\d{1,3})([^\d.,:/])$/u.exec(word) ?? [];
  const part = fractionSigns.get(sign);
  return whole === undefined || part === undefined ? null : { end, value: Number(whole) + part };
}

/** "10 000", "1 234 567": groups of three behind a single (usually unbreakable) space. */
function readSpaced(line: Line, at: number): { end: number; value: number } | null {
  const head = wordAt(line, at);
  if (!/^[1-9]\d{0,2}$/.test(head)) return null;
  let digits = head;
  let end = at + 1;
  while (/^\d{3}(?:\.\d+)?$/.test(wordAt(line, end)) && !digits.includes('.')) {
    const before = tokenAt(line, end - 1);
    const token = tokenAt(line, end);
    if (before === null || token === null || token.start - before.end !== 1) break;
    digits += token.text;
    end++;
  }
  if (end === at + 1 || digits.length > 15) return null;
  // A third party to the right ("12 345 6") or a bare number to the left means a list, not a group.
  if (isDigits(wordAt(line, end)) || isDigits(wordAt(line, at - 1))) return null;
  return { end, value: Number(digits) };
}
