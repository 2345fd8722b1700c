import { glued, lexemeAt, lowerAt, type Reading, type Scan, textAt } from './scan.ts';

const decimal = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,9}(?:\.\d+)?$/;
const gluedOrdinal = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** An amount: "3", "1,500", "two and a half", "twenty-five", "several" (null), "a couple of". */
export function readAmount(scan: Scan, at: number): Reading<number | null> | null {
  const word = lowerAt(scan, at);
  if (word === 'a' || word === 'an' || word === 'the') {
    const next = lowerAt(scan, at + 1);
    if (next === 'few') return { value: null, end: at + 2 };
    if (next === 'couple') return { value: 2, end: at + (lowerAt(scan, at + 2) === 'of' ? 3 : 2) };
    if (next === 'dozen') return { value: 12, end: at + 2 };
    if (word === 'a' && (next === 'hundred' || next === 'thousand')) return readWords(scan, at + 1);
    return null;
  }
  if (word === 'couple') return { value: 2, end: at + (lowerAt(scan, at + 1) === 'of' ? 2 : 1) };
  if (word === 'half') {
    const article = lowerAt(scan, at + 1);
    return { value: 0.5, end: at + (article === 'a' || article === 'an' ? 2 : 1) };
  }
  if (lexemeAt(scan, at)?.vague === true) return { value: null, end: at + 1 };
  return lexemeAt(scan, at)?.number === undefined ? null : readNumber(scan, at);
}

/** A number in digits or words, with a fraction behind it. */
function readNumber(scan: Scan, at: number): Reading<number> | null {
  const text = textAt(scan, at);
  const whole = decimal.test(text)
    ? { value: Number(text.replaceAll(',', '')), end: at + 1 }
    : lexemeAt(scan, at)?.number === undefined || !Number.isFinite(lexemeAt(scan, at)?.number)
      ? null
      : readWords(scan, at);
  return whole === null ? null : withFraction(scan, whole);
}

function withFraction(scan: Scan, whole: Reading<number>): Reading<number> {
  const { value, end } = whole;
  const fraction = /^(\d)\/(\d)$/.exec(textAt(scan, end));
  if (fraction !== null) {
    const [top, bottom] = [Number(fraction[1]), Number(fraction[2])];
    if (bottom > 1 && top < bottom) return { value: value + top / bottom, end: end + 1 };
  }
  if (textAt(scan, end) === '½') return { value: value + 0.5, end: end + 1 };
  if (lowerAt(scan, end) === 'and' && lowerAt(scan, end + 1) === 'a' && lowerAt(scan, end + 2) === 'half') {
    return { value: value + 0.5, end: end + 3 };
  }
  if (lowerAt(scan, end) === '-' && lowerAt(scan, end + 1) === 'and' && lowerAt(scan, end + 3) === 'a') {
    if (lowerAt(scan, end + 5) === 'half') return { value: value + 0.5, end: end + 6 };
  }
  return whole;
}

/** Words one number may have: longer runs are no number, and would be read again from each of their words. */
const longestNumber = 12;

/** A number in words: "twenty-five", "two hundred and ten", "three thousand". */
function readWords(scan: Scan, at: number): Reading<number> | null {
  let total = 0;
  let group = 0;
  let index = at;
  let last = Number.POSITIVE_INFINITY;
  while (index < scan.end && index < at + longestNumber) {
    const number = lexemeAt(scan, index)?.number;
    if (number === undefined || Number.isNaN(number)) break;
    if (number === 100) group = Math.max(group, 1) * 100;
    else if (number === 1000) {
      total += Math.max(group, 1) * 1000;
      group = 0;
    } else if (number < 10 ? last >= 20 : last >= 100) group += number;
    else break;
    last = number;
    index++;
    const joined = lowerAt(scan, index);
    const next = lexemeAt(scan, index + 1)?.number;
    if (next === undefined || Number.isNaN(next)) continue;
    if (joined === '-' && last >= 20 && last < 100 && next < 10 && next > 0) index++;
    else if (joined === 'and' && last >= 100 && next < 100) index++;
  }
  return index === at ? null : { value: total + group, end: index };
}

/** A rank: "third", "twenty-first", "3rd", "21st". */
export function readOrdinal(scan: Scan, at: number): Reading<number> | null {
  const direct = lexemeAt(scan, at)?.ordinal;
  if (direct !== undefined) return { value: direct, end: at + 1 };
  const text = textAt(scan, at);
  const whole = gluedOrdinal.exec(text);
  if (whole !== null) return { value: Number(whole[1]), end: at + 1 };
  const tens = lexemeAt(scan, at)?.number;
  if (tens !== undefined && tens >= 20 && tens < 100) {
    const hyphen = lowerAt(scan, at + 1) === '-' ? 1 : 0;
    const ones = lexemeAt(scan, at + 1 + hyphen)?.ordinal;
    if (ones !== undefined && ones < 10) return { value: tens + ones, end: at + 2 + hyphen };
  }
  return null;
}

/** The day of a month beside its name: "5", "05", "5th", "fifth". */
export function readDay(scan: Scan, at: number): Reading<number> | null {
  const ordinal = readOrdinal(scan, at);
  if (ordinal !== null) return ordinal.value <= 31 && ordinal.value > 0 ? ordinal : null;
  const text = textAt(scan, at);
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 31) return null;
  const next = lowerAt(scan, at + 1);
  // "May 10%", "March 3:30", "October 20 million" are no days.
  if (
    next === '%' ||
    (next === ':' && glued(scan, at + 1) && glued(scan, at + 2) && /^\d/.test(textAt(scan, at + 2))) ||
    next === 'million' ||
    next === 'billion'
  )
    return null;
  return { value: Number(text), end: at + 1 };
}

/** A year: "1998", "nineteen ninety-eight", "two thousand five", "'98". */
export function readYear(scan: Scan, at: number): Reading<number> | null {
  const text = textAt(scan, at);
  if (/^[12]\d{3}$/.test(text)) {
    const value = Number(text);
    return value >= 1000 && value < 2200 ? { value, end: at + 1 } : null;
  }
  const short = /^['’‘]?(\d\d)$/.exec(text);
  if (short !== null && text.length === 3) return { value: century(Number(short[1])), end: at + 1 };
  if (lowerAt(scan, at) === "'" && glued(scan, at + 1)) {
    const digits = textAt(scan, at + 1);
    return /^\d\d$/.test(digits) ? { value: century(Number(digits)), end: at + 2 } : null;
  }
  return readSpelledYear(scan, at);
}

/** Two digits as newspapers mean them: '82 is 1982, '08 is 2008. */
export function century(twoDigits: number): number {
  return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}

function readSpelledYear(scan: Scan, at: number): Reading<number> | null {
  const head = lexemeAt(scan, at)?.number;
  if (head === undefined || Number.isNaN(head)) return null;
  if (head === 2 && lowerAt(scan, at + 1) === 'thousand') {
    const words = readWords(scan, at);
    return words !== null && words.value >= 2000 && words.value < 2100 ? words : null;
  }
  if (head < 13 || head > 20) return null;
  const tail = readWords(scan, at + 1);
  return tail !== null && tail.value >= 10 && tail.value < 100
    ? { value: head * 100 + tail.value, end: tail.end }
    : null;
}
