import type { Amount } from '../amount.ts';
import { gluedToNext, isDigits, type Line, tokenAt, wordAt } from '../line.ts';
import { looksPlural } from '../noun-phrase.ts';

const chainMarks = new Set(['-', '/', ':', '.', 'x', '×', '–']);

/** "16:08", "24/7", "201-592-4699", "12.11.2024", "320x240", "1:1"; two numbers around a hyphen are a range or a score. */
export function digitChain(line: Line, { number }: Amount): number | null {
  if (!number.digits || number.fraction) return null;
  let next = number.end;
  let links = 0;
  let marks = '';
  while (chainMarks.has(wordAt(line, next)) && isDigits(wordAt(line, next + 1)) && linked(line, next)) {
    marks += wordAt(line, next);
    next += 2;
    links++;
  }
  if (links === 0) return null;
  if (links >= 2 || marks !== '-') return next;
  return null;
}

function linked(line: Line, mark: number): boolean {
  return gluedToNext(line, mark - 1) && gluedToNext(line, mark);
}

/** A person's height: 6'3". */
export function feetAndInches(line: Line, { number: { digits, end } }: Amount): number | null {
  return digits && /^['’′]$/.test(tokenAt(line, end)?.text ?? '') && isDigits(wordAt(line, end + 1)) ? end + 2 : null;
}

/** "[12]", "[18, 19]" */
export function citation(line: Line, { first, end }: Amount): number | null {
  for (let index = first - 1; index >= first - 12; index--) {
    const word = wordAt(line, index);
    if (word === '[') return end;
    if (!isDigits(word) && word !== ',' && word !== '-' && word !== ']') return null;
  }
  return null;
}

/** "1. First point", "(2)", a line that is nothing but a number. */
export function listMarker(line: Line, amount: Amount): number | null {
  const { first, end, number, kind } = amount;
  if (!number.digits || kind !== 'quantity' || amount.measure !== null) return null;
  const before = wordAt(line, first - 1);
  const behind = wordAt(line, end);
  const small = (number.value as number) < 200 && number.scale === 1;
  if (before === '(' && behind === ')' && small) return end;
  if (small && behind === ')' && gluedToNext(line, end - 1) && !openBracket(line, first)) return end;
  if (!small || first !== line.first) return null;
  if (end === line.end) return end;
  return (behind === '.' || behind === ')') && gluedToNext(line, end - 1) ? end : null;
}

function openBracket(line: Line, at: number): boolean {
  for (let index = at - 1; index >= Math.max(line.first, at - 60); index--) {
    const word = wordAt(line, index);
    if (word === '(') return true;
    if (word === ')') return false;
  }
  return false;
}

/** Account and article numbers: long runs of digits without separators. */
export function longIdentifier(line: Line, { number, kind, measure }: Amount): number | null {
  if (!number.digits) return null;
  const plain =
    /^\d{7,}$/.test(wordAt(line, number.first)) && number.scale === 1 && kind === 'quantity' && measure === null;
  return plain && !looksPlural(line, number.end) ? number.end : null;
}

/** "+47 22 00 00 00", "020 7946-0000", "(202) 555-0123", with all groups of digits behind the first. */
export function telephone(line: Line, { first, number }: Amount): number | null {
  if (!number.digits) return null;
  const digits = wordAt(line, number.first);
  const grouped = /^(?:\d{2,4}|[-(])$/.test(wordAt(line, number.end));
  const abroad = wordAt(line, first - 1) === '+' && gluedToNext(line, first - 1) && (grouped || digits.length > 6);
  const area = wordAt(line, first - 1) === '(' && wordAt(line, number.end) === ')' && /^\d{3}$/.test(digits);
  const subscriber = /^\d{3,4}$/.test(wordAt(line, number.end + 1)) && wordAt(line, number.end + 2) === '-';
  if (!/^0\d/.test(digits) && !abroad && !(area && subscriber)) return null;
  let end = number.end;
  for (let at = end; at < line.end && /^(?:\d{2,4}|[-()])$/.test(wordAt(line, at)); at++)
    if (/^\d/.test(wordAt(line, at))) end = at + 1;
  return end;
}
