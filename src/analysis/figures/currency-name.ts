import { currencyCodes, currencySigns } from './lexicon/currencies.ts';
import { currencyNames, currencyNouns } from './lexicon/currency-nouns.ts';
import { scales } from './lexicon/number-words.ts';
import { gluedToNext, isDigits, joinsAt, type Line, tokenAt, wordAt } from './line.ts';
import { mayBeginNumber, readNumber } from './numbers/number.ts';
import { times } from './numbers/numeral.ts';
import type { WrittenNumber } from './numbers/written-number.ts';

/** What names the currency of a number. */
export interface CurrencyName {
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
export function readCurrencyName(line: Line, number: WrittenNumber, signed: boolean): CurrencyName | null {
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
  if (!signed && isPence(line, next, number)) return { end: next + 1, code: 'GBP', minor: true };
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

/** Lines of a screen. */
const screens = new Set([144, 240, 360, 480, 720, 1080, 1440, 2160, 4320]);

/** "182.59p a litre", "a 10p coin": a letter right behind the digits, but "a 1080p screen". */
function isPence(line: Line, at: number, { value, scale }: WrittenNumber): boolean {
  if (tokenAt(line, at)?.text !== 'p' || !gluedToNext(line, at - 1) || !isDigits(wordAt(line, at - 1))) return false;
  return scale === 1 && value !== null && !screens.has(value);
}

/** Codes that texts without capitals write behind an amount. */
const lowerCodes = new Set(['usd', 'eur', 'gbp', 'rmb', 'cny', 'jpy', 'inr', 'aud', 'cad', 'chf']);

/** "3 dollars and 50 cents": the hundredths that go on with a sum. */
export function readChange(line: Line, at: number): { end: number; value: number } | null {
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
