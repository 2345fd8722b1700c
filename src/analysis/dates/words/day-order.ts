import type { Token } from '../../document.ts';
import type { Lexeme } from './lexicon.ts';

const day = /^\d{1,2}(?:st|nd|rd|th)?$/;
const figures = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/;

/**
 * Whether a text writes the day before the month: "22 May" and "25/05/2024" rather than "May 22" and "05/25/2024". Without such
 * evidence it does not; that decides what "04/07/2024" means.
 */
export function writesDayFirst(tokens: readonly Token[], lexemes: readonly (Lexeme | null)[]): boolean {
  let balance = 0;
  for (const [index, { text }] of tokens.entries()) {
    const [, first = 0, second = 0] = (figures.exec(text) ?? []).map(Number);
    if (first > 12) balance += 3;
    if (second > 12) balance -= 3;
    if (lexemes[index]?.month === undefined) continue;
    // "May 22" where a day stands on either side ("from 3 May 5 ferries …") tells nothing
    const [before, behind] = [day.test(tokens[index - 1]?.text ?? ''), day.test(tokens[index + 1]?.text ?? '')];
    if (before !== behind) balance += before ? 1 : -1;
  }
  return balance > 0;
}
