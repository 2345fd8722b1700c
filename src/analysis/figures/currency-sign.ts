import { currencyCodes, currencySigns, dollarPrefixes } from './lexicon/currencies.ts';
import { gluedToNext, isDigits, type Line, tokenAt, wordAt } from './line.ts';

/** What stands for a minus before digits. */
export const minusSigns = new Set(['-', '–', '−', '﹣']);

/** "$", "US$", "US $", "USD", "Rs.", "EUR". */
export function readCurrencySign(line: Line, at: number): { end: number; code: string } | null {
  const token = tokenAt(line, at);
  if (token === null) return null;
  const spaced = readLowerDollar(line, at);
  if (spaced !== null) return spaced;
  const prefix = dollarPrefixes.get(token.text);
  if (prefix !== undefined && wordAt(line, at + 1) === '$') {
    const joined = gluedToNext(line, at) || token.text.length > 1;
    return joined ? { end: at + 2, code: prefix } : null;
  }
  if (token.text === 'R')
    return gluedToNext(line, at) && isDigits(wordAt(line, at + 1)) ? { end: at + 1, code: 'ZAR' } : null;
  const sign = currencySigns.get(token.text);
  if (sign !== undefined) {
    const minus = minusSigns.has(wordAt(line, at + 1)) && gluedToNext(line, at) && isDigits(wordAt(line, at + 2));
    return { end: minus ? at + 2 : at + 1, code: sign };
  }
  const code = currencyCodes.get(token.text);
  if (code === undefined) return null;
  const point = wordAt(line, at + 1) === '.' ? 1 : 0;
  return isDigits(wordAt(line, at + 1 + point)) ? { end: at + 1 + point, code } : null;
}

/** Prefixes that are no word of their own: "a $ 300 million deal" is no Australian one. */
const lowerDollars = /^(?:us|u\.s|hk|nz|c|au|usd|aud|cad|hkd|nzd)$/;

/** "usd$ 15", and the spaced "us $ 150" of texts in lower case; "tell us $5" has no gap behind the sign. */
function readLowerDollar(line: Line, at: number): { end: number; code: string } | null {
  if (wordAt(line, at + 1) !== '$') return null;
  const text = tokenAt(line, at)?.text ?? '';
  const code = lowerDollars.test(text) ? dollarPrefixes.get(text === 'u.s' ? 'US' : text.toUpperCase()) : undefined;
  if (code === undefined || text !== text.toLowerCase() || !isDigits(wordAt(line, at + 2))) return null;
  const joined = gluedToNext(line, at) && text.length === 3;
  return joined || (!gluedToNext(line, at) && !gluedToNext(line, at + 1)) ? { end: at + 2, code } : null;
}
