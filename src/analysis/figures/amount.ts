import type { FigureKind } from '../../core/figure.ts';
import { currencyCodes, currencyNames, currencyNouns, currencySigns, dollarPrefixes } from './lexicon/currencies.ts';
import { scales } from './lexicon/number-words.ts';
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
const minusSigns = new Set(['-', '–', '−', '﹣']);

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

/** "$", "US$", "US $", "USD", "Rs.", "EUR". */
function readCurrencySign(line: Line, at: number): { end: number; code: string } | null {
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

interface CurrencyName {
  readonly end: number;
  readonly code: string | null;
  readonly minor: boolean;
  /** What the name multiplies by: 1e6 in "120 MEUR" and "75 USD million". */
  readonly scale?: number;
}

const scaledCode = /^([TMB])(EUR|USD|GBP|SEK|NOK|DKK|CHF|AUD|CAD|PLN|CZK|HUF|JPY|CNY|INR|ZAR|BRL)$/;
const codeScales: Readonly<Record<string, number>> = { T: 1e3, M: 1e6, B: 1e9 };

/** "120 MEUR", as companies report. */
function readScaledCode(line: Line, at: number): CurrencyName | null {
  const [, letter = '', code = ''] = scaledCode.exec(tokenAt(line, at)?.text ?? '') ?? [];
  return code === '' ? null : { end: at + 1, code, minor: false, scale: codeScales[letter] ?? 1 };
}

/** What names the currency behind the number: "€", "USD", "(USD)", "US dollars", "-dollar", "billion yuan". */
function readCurrencyName(line: Line, number: WrittenNumber, signed: boolean): CurrencyName | null {
  let next = number.end;
  const bracket = signed && wordAt(line, next) === '(' && wordAt(line, next + 2) === ')';
  if (bracket) next++;
  if (joinsAt(line, next)) next++;
  if (number.vague && wordAt(line, next) === 'of') next++;
  const token = tokenAt(line, next);
  if (token === null) return null;
  const sign = currencySigns.get(token.text);
  const sameSign = sign !== undefined && (gluedToNext(line, next - 1) || !isDigits(wordAt(line, next + 1)));
  if (!signed && sameSign) return { end: next + 1, code: sign, minor: false };
  const scaled = number.scale === 1 && !signed ? readScaledCode(line, next) : null;
  if (scaled !== null) return scaled;
  const upper = lowerCodes.has(token.text) ? token.text.toUpperCase() : token.text;
  const code = token.text.length === 3 ? currencyCodes.get(upper) : undefined;
  const scale = number.scale === 1 ? scales.get(wordAt(line, next + 1)) : undefined;
  if (code !== undefined && scale !== undefined && !bracket && !signed)
    return { end: next + 2, code, minor: false, scale };
  if (code !== undefined && (signed || !isDigits(wordAt(line, next + 1)))) {
    return { end: bracket ? next + 2 : next + 1, code, minor: false };
  }
  if (bracket) return null;
  return readCurrencyWords(line, next, number, signed);
}

/** Codes that texts without capitals write behind an amount. */
const lowerCodes = new Set(['usd', 'eur', 'gbp', 'rmb', 'cny', 'jpy', 'inr', 'aud', 'cad', 'chf']);

/** "3 dollars and 50 cents": the hundredths that go on with a sum. */
function readChange(line: Line, at: number): { end: number; value: number } | null {
  const next = wordAt(line, at) === 'and' ? at + 1 : at;
  if (!mayBeginNumber(wordAt(line, next))) return null;
  const number = readNumber(line, next);
  if (number === null || number.value === null || number.value >= 100 || number.fraction) return null;
  const name = readCurrencyName(line, number, false);
  return name?.minor === true ? { end: name.end, value: times(number.value, 0.01) } : null;
}

/** At most three words: "dollars", "US dollars", "New Zealand dollars", "South African rand". */
function readCurrencyWords(line: Line, at: number, number: WrittenNumber, signed: boolean): CurrencyName | null {
  for (let index = at; index < at + 3; index++) {
    const noun = wordAt(line, index);
    if (noun === '' || (index < at + 2 && !/^\p{L}/u.test(noun))) return null;
    const singular = currencyNouns.has(noun) ? noun : noun.replace(/s$/, '');
    const entry = currencyNouns.get(singular);
    if (entry === undefined) {
      if (!/^\p{Lu}|^\p{L}+(?:an|ish|ese|ch|i|ss)$|^(?:cfa|euro|us)$/u.test(tokenAt(line, index)?.text ?? ''))
        return null;
      continue;
    }
    const name = currencyNames.get(`${wordAt(line, index - 1)} ${singular}`);
    if (singular === 'euro' && wordAt(line, index + 1).startsWith('cent')) continue;
    if (index > at && name === undefined) return null;
    if (index === at && entry.ambiguous && !signed && !clearlyMoney(line, singular, number, index)) return null;
    return {
      end: index + 1,
      code: signed && name === undefined ? null : (name ?? entry.code),
      minor: entry.minor ?? false,
    };
  }
  return null;
}

/** "5 pounds" may weigh; "5 won" may be a verb: they are money in large amounts or beside words of payment. */
function clearlyMoney(line: Line, noun: string, number: WrittenNumber, at: number): boolean {
  const value = number.value ?? Number.POSITIVE_INFINITY;
  if (noun === 'pound') {
    if (wordNear(line, number.first, at, weightWords)) return false;
    if (joinsAt(line, number.end)) return value >= 1e5;
    if (value >= 1e5 || wordAt(line, at + 1) === 'sterling') return true;
    return wordNear(line, number.first, at, paymentWords);
  }
  return value >= 1000 && wordAt(line, at) !== 'real' && (noun === 'won' || wordAt(line, at).endsWith('s'));
}

function wordNear(line: Line, first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let index = Math.max(line.first, first - 8); index < Math.min(line.end, end + 6); index++) {
    if (words.has(wordAt(line, index))) return true;
  }
  return false;
}

const weightWords: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight heavy heavier lifted lift thrust bomb bombs explosives cargo kg kgs kilograms tons tonnes'.split(
    ' ',
  ),
);

const paymentWords: ReadonlySet<string> = new Set(
  (
    'pay pays paid paying payment cost costs costing price priced prices fine fined fines worth salary wage wages fee fees earn earned earns ' +
    'spend spent spending charge charged buy bought sell sold sale money cash debt owed owe budget bill bills tax taxes rent loan donated raised'
  ).split(' '),
);

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
