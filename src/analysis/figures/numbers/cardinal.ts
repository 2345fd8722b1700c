import { isDigits, type Line, wordAt } from '../line.ts';
import { readDigits } from './digit-number.ts';
import { readWords } from './word-number.ts';
import type { WrittenNumber } from './written-number.ts';

/** Whole and decimal numbers in digits, words, or both ("1.2 million", "two hundred and fifty thousand", "two and a half"). */
export function readCardinal(line: Line, at: number): WrittenNumber | null {
  return isDigits(wordAt(line, at)) ? readDigits(line, at) : readWords(line, at);
}
