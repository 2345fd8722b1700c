import type { FigureKind } from '../../core/figure.ts';
import { readChange, readCurrencyName } from './currency-name.ts';
import { minusSigns, readCurrencySign } from './currency-sign.ts';
import { currencyCodes, currencySigns } from './lexicon/currencies.ts';
import { gluedToNext, isDigits, joinsAt, type Line, tokenAt, wordAt } from './line.ts';
import { type Measure, readMeasure } from './measure.ts';
import { mayBeginNumber, readNumber } from './numbers/number.ts';
import { times } from './numbers/numeral.ts';
import type { WrittenNumber } from './numbers/written-number.ts';

/** A number with the currency, percent sign or unit of measure that belongs to it. Token indices, end exclusive. */
export interface Amount {
  /** From the currency sign or the minus to the percent sign or the currency's name; a unit of measure is not part of it. */
  readonly first: number;
  readonly end: number;
  readonly number: WrittenNumber;
  readonly value: number | null;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly measure: Measure | null;
}

/** True where `readAmount` could succeed. */
export function mayBeginAmount(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  if (token === null) return false;
  if (mayBeginNumber(token.lower)) return true;
  if (currencySigns.has(token.text) || minusSigns.has(token.text) || minusWords.has(token.lower)) return true;
  if (token.text.length > 4) return false;
  if (token.text === 'R') return gluedToNext(line, at) && isDigits(wordAt(line, at + 1));
  return (
    (wordAt(line, at + 1) === '$' && /^\p{L}/u.test(token.text)) ||
    (currencyCodes.has(token.text) && /^[$.\d]/.test(wordAt(line, at + 1)))
  );
}

const minusWords = new Set(['minus', 'negative']);
export function readAmount(line: Line, at: number): Amount | null {
  let next = at;
  let negative = false;
  if (minusSigns.has(tokenAt(line, next)?.text ?? '')) {
    if (!isMinus(line, next)) return null;
    negative = true;
    next++;
  } else if (minusWords.has(wordAt(line, next))) {
    // "plus or minus 4" has no sign
    if (wordAt(line, next - 1) === 'or') return null;
    negative = true;
    next++;
    if (!mayBeginNumber(wordAt(line, next)) || wordAt(line, next) === 'a') return null;
  }
  const sign = readCurrencySign(line, next);
  if (sign !== null) {
    next = sign.end;
    // "$-5"
    negative ||= minusSigns.has(wordAt(line, next - 1));
  }
  if (!mayBeginNumber(wordAt(line, next))) return null;
  if (sign !== null && !isDigits(wordAt(line, next)) && wordAt(line, next).length < 3) return null;
  const number = readNumber(line, next);
  if (number === null) return null;
  const value = number.value !== null && negative ? -number.value : number.value;
  const plain = { first: at, end: number.end, number, value, kind: 'quantity', unit: null, measure: null } as const;
  const money = readCurrencyName(line, number, sign !== null);
  if (sign !== null) {
    return { ...plain, end: money?.end ?? number.end, kind: 'money', unit: money?.code ?? sign.code };
  }
  const percent = readPercent(line, number.end);
  if (percent !== null) return { ...plain, end: percent.end, kind: 'percent', unit: percent.unit };
  if (money !== null) {
    const amount = { ...plain, end: money.end, kind: 'money', unit: money.code } as const;
    if (money.minor) return { ...amount, value: value === null ? null : times(value, 0.01) };
    if (money.scale !== undefined) return { ...amount, value: value === null ? null : times(value, money.scale) };
    const change = number.scale === 1 && value !== null ? readChange(line, money.end) : null;
    return change === null
      ? { ...amount, value }
      : { ...amount, value: (value as number) + change.value, end: change.end };
  }
  const measure = readMeasure(line, number.vague && wordAt(line, number.end) === 'of' ? number.end + 1 : number.end);
  return measure === null ? plain : { ...plain, unit: measure.unit, measure };
}

/** A minus touches the number behind it and nothing before it. */
function isMinus(line: Line, at: number): boolean {
  const next = wordAt(line, at + 1);
  return gluedToNext(line, at) && !gluedToNext(line, at - 1) && (isDigits(next) || currencySigns.has(next));
}

/** "%", "percent", "per cent", "pct", "percentage points". */
function readPercent(line: Line, at: number): { end: number; unit: string } | null {
  let next = at;
  if (joinsAt(line, next)) next++;
  // "half a percent", "a quarter of a percent", "half of one percent"
  if (wordAt(line, next) === 'of' && /^(?:a|one|1)$/.test(wordAt(line, next + 1))) next += 2;
  else if (wordAt(line, next) === 'a' && wordAt(line, next - 1) === 'half') next++;
  const word = wordAt(line, next);
  if (word === '%' || word === 'percent' || word === 'pct' || word === '％' || word === 'percents') {
    const points = /^(?:percentage-)?points?$/.test(wordAt(line, next + 1));
    return points ? { end: next + 2, unit: 'pp' } : { end: next + 1, unit: '%' };
  }
  if (word === 'per' && wordAt(line, next + 1) === 'cent') return { end: next + 2, unit: '%' };
  if (word === 'percentage') {
    const skip = joinsAt(line, next + 1) ? 2 : 1;
    return /^points?$/.test(wordAt(line, next + skip)) ? { end: next + skip + 1, unit: 'pp' } : null;
  }
  return null;
}
