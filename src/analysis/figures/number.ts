import {
  denominators,
  fractionSigns,
  scaleAbbreviations,
  scales,
  smallNumbers,
  tens,
  vaguePlurals,
  vagueQuantifiers,
} from './lexicon/number-words.ts';
import { gluedToNext, isDigits, joinsAt, type Line, tokenAt, wordAt } from './line.ts';
import { digitsValue, times } from './numeral.ts';

/** A number as written, before units, bounds and ranges. Token indices, end exclusive. */
export interface WrittenNumber {
  readonly first: number;
  readonly end: number;
  /** Null for a vague amount. */
  readonly value: number | null;
  readonly vague: boolean;
  /** A part of a whole: "a third", "one in five". */
  readonly fraction: boolean;
  readonly digits: boolean;
  /** What the last word multiplies by (1 for none): "3-5 billion" shares it. */
  readonly scale: number;
}

/** Reads the longest number that begins at a token; the order goes from the forms that contain others to the plain ones. */
export function readNumber(line: Line, at: number): WrittenNumber | null {
  return readVague(line, at) ?? readHalfScale(line, at) ?? readShare(line, at) ?? readCardinal(line, at);
}

/** True where `readNumber` could succeed: cheap enough for every token. */
export function mayBeginNumber(word: string): boolean {
  return isDigits(word) || openers.has(word) || fractionSigns.has(word);
}

const articles = new Set(['a', 'an']);
const openers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vaguePlurals.keys(),
  ...vagueQuantifiers,
  ...articles,
  'half',
]);

/** "thousands", "tens of thousands", "several hundred", "a few million". */
function readVague(line: Line, at: number): WrittenNumber | null {
  const vague = (end: number): WrittenNumber => ({
    first: at,
    end,
    value: null,
    vague: true,
    fraction: false,
    digits: false,
    scale: 1,
  });
  const word = wordAt(line, at);
  if (vaguePlurals.has(word)) {
    let end = at + 1;
    while (wordAt(line, end) === 'of' && vaguePlurals.has(wordAt(line, end + 1))) end += 2;
    if (word === 'tens' && end === at + 1) return null;
    if (word === 'scores' && wordAt(line, end) !== 'of') return null;
    return vague(end);
  }
  const quantifier = articles.has(word) ? at + 1 : at;
  if (!vagueQuantifiers.has(wordAt(line, quantifier))) return null;
  let end = quantifier + 1;
  if (wordAt(line, quantifier) === 'couple' && wordAt(line, end) === 'of') end++;
  const first = end;
  while (isScale(wordAt(line, end)) || wordAt(line, end) === 'dozen') end++;
  // "some thousand people" is "about a thousand"
  return end === first || word === 'some' ? null : vague(end);
}

function isScale(word: string): boolean {
  return word === 'hundred' || scales.has(word);
}

/** "half a million", "half a dozen", "a quarter of a million", "three-quarters of a billion". */
function readHalfScale(line: Line, at: number): WrittenNumber | null {
  const share = readFraction(line, at);
  if (share === null) return null;
  let next = share.end;
  if (wordAt(line, next) === 'of') next++;
  if (joinsAt(line, next)) next++;
  const article = articles.has(wordAt(line, next));
  if (article) next++;
  const word = wordAt(line, next);
  const scale = word === 'dozen' ? 12 : word === 'hundred' ? 100 : scales.get(word);
  const bare = !article && next === share.end && wordAt(line, at) !== 'half';
  if (scale === undefined || bare) return null;
  const value = times(share.value as number, scale);
  return { first: at, end: next + 1, value, vague: false, fraction: false, digits: share.digits, scale };
}

/** A part of a whole: a fraction, "one in five", "nine out of ten". */
function readShare(line: Line, at: number): WrittenNumber | null {
  return readRatio(line, at) ?? readFraction(line, at);
}

const ratioWholes: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 1_000_000,
]);

function readRatio(line: Line, at: number): WrittenNumber | null {
  if (articles.has(wordAt(line, at))) return null;
  const part = readCardinal(line, at);
  if (part === null || part.value === null || !Number.isInteger(part.value)) return null;
  let next = part.end;
  if (joinsAt(line, next) && wordAt(line, next + 1) === 'in' && joinsAt(line, next + 2)) next++;
  const out = wordAt(line, next) === 'out' && wordAt(line, next + 1) === 'of';
  const every = wordAt(line, next + 1) === 'every' ? 1 : 0;
  if (!out && wordAt(line, next) !== 'in') return null;
  next += out ? 2 : 1 + every;
  if (joinsAt(line, next)) next++;
  const whole = readCardinal(line, next);
  if (whole === null || whole.value === null || whole.value <= part.value) return null;
  if (!out && (part.value > 9 || !ratioWholes.has(whole.value))) return null;
  return {
    first: at,
    end: whole.end,
    value: part.value / whole.value,
    vague: false,
    fraction: true,
    digits: part.digits,
    scale: 1,
  };
}

/** "two thirds", "three-quarters", "a third of", "half the", "3/4", "½". */
function readFraction(line: Line, at: number): WrittenNumber | null {
  const done = (end: number, value: number, digits: boolean): WrittenNumber => ({
    first: at,
    end,
    value,
    vague: false,
    fraction: true,
    digits,
    scale: 1,
  });
  const word = wordAt(line, at);
  const sign = fractionSigns.get(word);
  if (sign !== undefined) return done(at + 1, sign, true);
  if (isDigits(word)) {
    const over = readSlashed(line, at);
    return over === null ? null : done(over.end, over.value, true);
  }
  if (word === 'half') return halfBegins(line, at) ? done(at + 1, 0.5, false) : null;
  const article = articles.has(word);
  const numerator = article ? 1 : (smallNumbers.get(word) ?? 0);
  if (numerator === 0) return null;
  const next = joinsAt(line, at + 1) ? at + 2 : at + 1;
  const name = wordAt(line, next);
  const singular = denominators.get(name);
  const divisor = singular ?? (name.endsWith('s') ? denominators.get(name.slice(0, -1)) : denominators.get(name));
  if (divisor === undefined || numerator >= divisor * 3) return null;
  if (numerator > 1 && singular !== undefined && name !== 'halves') return null;
  if (numerator === 1 && singular === undefined) return null;
  if (article && name !== 'half' && !partFollows(line, next + 1)) return null;
  if (article && name === 'half' && joinsAt(line, next + 1)) return null;
  return done(next + 1, numerator / divisor, false);
}

const wholeOpeners = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'all',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
]);
const afterNoHalf = new Set(['and', 'first', 'second', 'last', 'other', 'latter', 'back', 'top', 'bottom', 'better']);

/** "half" is a number before a whole ("half the town", "half of them", "half a percent"), not in "first half" or "half-hearted". */
function halfBegins(line: Line, at: number): boolean {
  if (afterNoHalf.has(wordAt(line, at - 1)) || joinsAt(line, at - 1)) return false;
  const next = wordAt(line, at + 1);
  if (joinsAt(line, at + 1)) return scales.has(wordAt(line, at + 2)) || wordAt(line, at + 2) === 'mile';
  if (boundWords.has(wordAt(line, at - 1))) return true;
  return wholeOpeners.has(next) || scales.has(next) || next === 'dozen';
}

/** Before "half" alone: "nearly half were women", "more than half voted". */
const boundWords = new Set([
  'than',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'least',
  'over',
  'approximately',
  'by',
]);

/** "a third of …", "by a quarter": without one of these "a third" counts in a row. */
function partFollows(line: Line, next: number): boolean {
  const word = wordAt(line, next);
  if (word === 'of') return wordAt(line, next + 1) !== 'an';
  const end = word === '' || word === '.' || word === ',' || word === ';';
  let before = next - 1;
  while (before > line.first && !articles.has(wordAt(line, before))) before--;
  const opener = wordAt(line, before - 1);
  return (end || word === 'in' || word === 'since' || word === 'from' || word === 'to') && byWords.has(opener);
}

const byWords = new Set(['by', 'about', 'around', 'nearly', 'almost', 'over', 'than', 'least', 'to']);

/** "3/4", where it is no date ("9/11"). */
function readSlashed(line: Line, at: number): { end: number; value: number } | null {
  const [, above, below] = /^(\d{1,3})\/(\d{1,3})$/.exec(wordAt(line, at)) ?? [];
  const [numerator, divisor] = [Number(above), Number(below)];
  return slashDivisors.has(divisor) && numerator < divisor ? { end: at + 1, value: numerator / divisor } : null;
}

const slashDivisors: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 16, 32, 40, 100]);

/** Whole and decimal numbers in digits, words, or both ("1.2 million", "two hundred and fifty thousand", "two and a half"). */
export function readCardinal(line: Line, at: number): WrittenNumber | null {
  return isDigits(wordAt(line, at)) ? readDigits(line, at) : readWords(line, at);
}

function readDigits(line: Line, at: number): WrittenNumber | null {
  const grouped = readSpaced(line, at);
  let value = grouped?.value ?? digitsValue(wordAt(line, at));
  if (value === null) return null;
  let end = grouped?.end ?? at + 1;
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
  const rest = readCardinal(line, next);
  if (rest === null || rest.value === null || rest.value >= scale || !Number.isInteger(rest.value)) return null;
  return (joined ? rest.scale === 1 && rest.value < 100 : rest.scale > 1 && rest.scale < scale) ? rest : null;
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

/** A scale behind digits: a word ("million"), a hyphen and a word ("40-billion"), or an abbreviation ("bn", "k"). */
function readScale(line: Line, at: number): { end: number; scale: number; short: boolean } | null {
  const joined = joinsAt(line, at);
  const index = joined ? at + 1 : at;
  const word = wordAt(line, index);
  const scale = word === 'hundred' ? 100 : word === 'dozen' || word === 'dozens' ? 12 : scales.get(word);
  if (scale !== undefined) return { end: index + 1, scale, short: false };
  const short = scaleAbbreviations.get(word);
  if (short === undefined || joined) return null;
  const touching = gluedToNext(line, at - 1);
  const alone = !gluedToNext(line, at) || !/^[\p{L}\p{N}/²³^]/u.test(wordAt(line, at + 1));
  if (!alone) return null;
  if (word === 'm' || word === 'b' || word === 't' || word === 'k' || word === 'mm' || word === 'cr') {
    if (!touching || !singleLetterScale(line, at)) return null;
  } else if ((word === 'tr' || word === 'mil') && !touching) return null;
  return { end: at + 1, scale: short, short: true };
}

/** "20m" is twenty million unless it measures ("3m tall", "100m race"); "5t" and "2b" are scales only of money. */
function singleLetterScale(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  const money = moneyBefore(line, at - 1);
  if (word === 'k') return !raceWords.has(wordAt(line, at + 1));
  if (word === 'm') return money || !lengthWords.has(wordAt(line, at + 1));
  if (word === 'b')
    return (
      money ||
      wordAt(line, at - 1).includes('.') ||
      /^\p{L}+s$/u.test(wordAt(line, at + 1)) ||
      tokenAt(line, at)?.text === 'B'
    );
  if (word === 'mm') return money;
  return money;
}

function moneyBefore(line: Line, digits: number): boolean {
  const before = tokenAt(line, digits - 1)?.text ?? '';
  return /^[\p{Sc}]$/u.test(before) || before === '-' || before === '–' || before === 'Rs';
}

const raceWords = new Set(['run', 'race', 'walk', 'resolution', 'display', 'video', 'tv', 'screen']);
const lengthWords = new Set(
  (
    'tall high long deep wide thick away below above underwater race sprint hurdles freestyle butterfly backstroke breaststroke ' +
    'final relay pool dash x from north south east west'
  ).split(' '),
);

/** "and a half", "and three quarters", "and a third"; a scale may follow ("two and a half million"). */
function readAndAHalf(line: Line, at: number): { end: number; value: number } | null {
  let next = at;
  if (joinsAt(line, next)) next++;
  if (wordAt(line, next) !== 'and') return null;
  next++;
  if (joinsAt(line, next)) next++;
  const word = wordAt(line, next);
  const article = articles.has(word) || word === 'one';
  const numerator = article ? 1 : (smallNumbers.get(word) ?? 0);
  if (numerator === 0) return null;
  next++;
  if (joinsAt(line, next)) next++;
  const name = wordAt(line, next);
  const divisor = denominators.get(name) ?? denominators.get(name.replace(/s$/, ''));
  if (divisor === undefined || divisor > 10 || numerator >= divisor) return null;
  if (numerator > 1 && denominators.has(name)) return null;
  return { end: next + 1, value: numerator / divisor };
}

/** Spelled-out numbers: groups below a thousand, each multiplied by its scale, in falling order. */
function readWords(line: Line, at: number): WrittenNumber | null {
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
      group < 1000
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
    if (joinsAt(line, next)) {
      if (!numberWord(wordAt(line, next + 1))) break;
      next++;
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
