import type { Amount } from './amount.ts';
import {
  beforePronounOne,
  descriptiveSuffixes,
  labelWords,
  monthWords,
  oneIdioms,
  streetWords,
  weekdayWords,
  yearOpeners,
} from './lexicon/labels.ts';
import { timeUnits } from './lexicon/measures.ts';
import { gluedToNext, isCapitalized, isDigits, isWord, joinsAt, type Line, tagAt, tokenAt, wordAt } from './line.ts';
import { endsPhrase, isPlural, looksPlural } from './noun-phrase.ts';

type Guard = (line: Line, amount: Amount) => number | null;

/** Where the reading goes on when a number is no figure; null when nothing speaks against it. */
export function notAFigure(line: Line, amount: Amount): number | null {
  for (const guard of guards) {
    const end = guard(line, amount);
    if (end !== null) return end;
  }
  return null;
}

/** Chains first: they swallow the numbers that the later guards would take one by one. */
const guards: readonly Guard[] = [
  digitChain,
  partOfAName,
  citation,
  listMarker,
  longIdentifier,
  clockTime,
  calendarDay,
  ancientYear,
  year,
  age,
  duration,
  label,
  capitalizedName,
  address,
  wordNumber,
  rate,
];

/** What a range may turn out to measure by its second half: "between 60 and 90 days", "5 to 6 p.m.". */
export function notARange(line: Line, to: Amount): number | null {
  return duration(line, to) ?? clockTime(line, to) ?? age(line, to) ?? ancientYear(line, to);
}

const chainMarks = new Set(['-', '/', ':', '.', 'x', '×', '–']);

/** "16:08", "24/7", "201-592-4699", "12.11.2024", "320x240", "1:1"; two numbers around a hyphen are a range or a score. */
function digitChain(line: Line, { number }: Amount): number | null {
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

/** "F-16", "A320", "Covid-19", "pre-2014"; "747s", "3G", "16th", "4x4". */
function partOfAName(line: Line, amount: Amount): number | null {
  const { first, number } = amount;
  if (gluedToNext(line, first - 1)) {
    const before = tokenAt(line, first - 1);
    if (before !== null && /[\p{L}\p{N}\p{M}_@#\\/=&+'’]$/u.test(before.text)) {
      if (!(before.text === '#' && number.scale > 1) && !(before.text === '/' && isWord(wordAt(line, first - 2))))
        return number.end;
    }
    if (before?.lower === '-' && gluedToNext(line, first - 2) && /[\p{L}\p{N}]$/u.test(wordAt(line, first - 2))) {
      return number.end;
    }
    if (before?.text === '.' && gluedToNext(line, first - 2)) return number.end;
  }
  const suffix = tokenAt(line, amount.end);
  const touches =
    number.digits && amount.end === number.end && amount.measure === null && gluedToNext(line, amount.end - 1);
  if (touches && suffix !== null && /^[\p{L}\p{N}_@]/u.test(suffix.text)) return amount.end + 1;
  // "18-A", "3-D"
  const joined = joinsAt(line, amount.end) ? (tokenAt(line, amount.end + 1)?.text ?? '') : '';
  if (/^(?:for|of|by|in)$/.test(joined) && number.digits) return amount.end + 2;
  return number.digits && amount.measure === null && /^\p{L}$/u.test(joined) ? amount.end + 2 : null;
}

/** "[12]", "[18, 19]" */
function citation(line: Line, { first, end }: Amount): number | null {
  for (let index = first - 1; index >= first - 12; index--) {
    const word = wordAt(line, index);
    if (word === '[') return end;
    if (!isDigits(word) && word !== ',' && word !== '-' && word !== ']') return null;
  }
  return null;
}

/** "1. First point", "(2)", a line that is nothing but a number. */
function listMarker(line: Line, amount: Amount): number | null {
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

/** Telephone, account and article numbers: long runs of digits without separators. */
function longIdentifier(line: Line, { first, number, kind, measure }: Amount): number | null {
  if (!number.digits) return null;
  const digits = wordAt(line, number.first);
  if (/^0\d/.test(digits)) return number.end;
  if (wordAt(line, first - 1) === '+' && gluedToNext(line, first - 1)) return number.end;
  const plain = /^\d{7,}$/.test(digits) && number.scale === 1 && kind === 'quantity' && measure === null;
  return plain && !looksPlural(line, number.end) ? number.end : null;
}

const clockWords = new Set([
  'am',
  'a.m.',
  'a.m',
  'pm',
  'p.m.',
  'p.m',
  "o'clock",
  'utc',
  'gmt',
  'noon',
  'midnight',
  'cet',
  'est',
  'edt',
  'et',
  'bst',
]);

function clockTime(line: Line, { end, number, kind }: Amount): number | null {
  if (kind !== 'quantity' || (number.value ?? 99) > 24) return null;
  const word = wordAt(line, end);
  if (clockWords.has(word)) return end + 1;
  const dotted = (word === 'a' || word === 'p') && wordAt(line, end + 1) === '.' && wordAt(line, end + 2) === 'm';
  return dotted ? end + 3 : null;
}

/** "June 13", "13 June", "March 1 and 2". */
function calendarDay(line: Line, { first, end, number, kind }: Amount): number | null {
  if (kind !== 'quantity' || number.scale !== 1 || (number.value ?? 99) > 31 || !Number.isInteger(number.value))
    return null;
  let next = end;
  if (wordAt(line, next) === 'of') next++;
  const following = tokenAt(line, next);
  if (following !== null && monthWords.has(following.lower) && isCapitalized(following.text)) return end;
  let before = first - 1;
  while (before >= first - 6 && /^(?:-|,|and|to|or|the|\d{1,2})$/.test(wordAt(line, before))) before--;
  const month = tokenAt(line, before);
  if (month === null || !monthWords.has(month.lower) || !isCapitalized(month.text)) return null;
  return looksPlural(line, end) && before < first - 1 ? null : end;
}

const eras = new Set(['bc', 'bce', 'ad', 'ce', 'b.c.', 'a.d.', 'b.c', 'a.d']);

/** "508 BC", "in 348", "1892 – 94", "from 776 BCE to 394 AD". */
function ancientYear(line: Line, { first, end, number, kind, measure }: Amount): number | null {
  if (kind !== 'quantity' || measure !== null || number.scale !== 1 || (number.value ?? 1e5) > 9999) return null;
  if (eras.has(wordAt(line, end))) return end + 1;
  const dash = wordAt(line, end) === '-' || wordAt(line, end) === 'to' ? end + 1 : end;
  if (dash > end && isDigits(wordAt(line, dash)) && eras.has(wordAt(line, dash + 1))) return dash + 2;
  const before = wordAt(line, first - 1);
  const threeDigits = /^[1-9]\d\d$/.test(wordAt(line, number.first)) && number.digits;
  if (threeDigits && before === 'in' && !nounFollows(line, end) && !looksPlural(line, end)) return end;
  return /^\d\d$/.test(wordAt(line, number.first)) &&
    before === '-' &&
    /^1\d{3}$|^20\d\d$/.test(wordAt(line, first - 2))
    ? end
    : null;
}

/** Bare four-digit numbers from 1000 to 2100 that stand where years stand. */
function year(line: Line, amount: Amount): number | null {
  const { first, end, number, kind } = amount;
  const text = wordAt(line, number.first);
  if (
    kind !== 'quantity' ||
    !/^(?:1\d|20)\d\d$/.test(text) ||
    number.end !== number.first + 1 ||
    amount.measure !== null
  )
    return null;
  const value = number.value as number;
  // "2008-2009", "2021/22"
  if (joinsAt(line, end) && isDigits(wordAt(line, end + 1))) return end + 2;
  const before = wordAt(line, first - 1);
  const counts = looksPlural(line, end);
  if (value >= 1900) {
    if (!counts) return end;
    return yearOpeners.has(before) || monthWords.has(before) || before === ',' || before === '' || before === "'s"
      ? end
      : null;
  }
  if (counts) return before === 'in' && value >= 1700 ? end : null;
  return /^(?:in|since|until|till|by|circa|c\.|ca\.|of|from|to|,|\(|-)$/.test(before) || monthWords.has(before)
    ? end
    : null;
}

/** An age as a bare number: "aged 55", "at the age of 6", "Barra, 51, …", "he was sixteen". It counts nobody. */
export function isBareAge(line: Line, { first, end, number, kind, measure }: Amount): boolean {
  if (kind !== 'quantity' || measure !== null || number.fraction || number.scale !== 1) return false;
  if (number.value === null || number.value > 115 || !Number.isInteger(number.value)) return false;
  if (timeUnits.has(wordAt(line, joinsAt(line, end) ? end + 1 : end))) return false;
  const before = wordAt(line, first - 1);
  if (before === 'aged' || before === 'age') return true;
  if (before === 'of' && wordAt(line, first - 2) === 'age') return true;
  if (beingWords.has(before) && personPronouns.has(wordAt(line, first - 2)))
    return !nounFollows(line, end) && wordAt(line, end) !== 'of';
  const apposed =
    number.digits && before === ',' && /^[,.;)]$/.test(wordAt(line, end)) && !isDigits(wordAt(line, end + 1));
  const name = tokenAt(line, first - 2)?.text ?? '';
  return apposed && isCapitalized(name) && !monthWords.has(name.toLowerCase()) && !isDigits(wordAt(line, first - 3));
}

const beingWords = new Set(['was', 'is', 'am', "'m", "'s", 'turned', 'turns', 'turning']);
const personPronouns = new Set(['i', 'he', 'she', 'who', 'you']);

/** "78-year-old", "aged 5 to 16", "ten years of age". */
function age(line: Line, amount: Amount): number | null {
  const { first, end, number, kind } = amount;
  if (kind !== 'quantity' || number.value === null || number.value > 125 || number.scale !== 1) return null;
  const before = wordAt(line, first - 1);
  if (before === 'ages') return end;
  if (
    (before === 'and' || before === 'to' || before === '-' || before === 'over' || before === 'under') &&
    /^age[ds]?$/.test(wordAt(line, first - 3) || ' ')
  )
    return end;
  const unit = joinsAt(line, end) ? end + 1 : end;
  if (timeUnits.has(wordAt(line, unit))) {
    const next = joinsAt(line, unit + 1) ? unit + 2 : unit + 1;
    if (/^olds?$/.test(wordAt(line, next))) return next + 1;
    if (wordAt(line, next) === 'of' && wordAt(line, next + 1) === 'age') return next + 2;
  }
  return /^(?:yo|y\.o\.)$/.test(wordAt(line, end)) ? end + 1 : null;
}
const beforeTimeUnit = new Set(
  'more consecutive full straight long additional further other calendar working business whole solid extra school short hot difficult'.split(
    ' ',
  ),
);

/** "24 hours", "three-day", "six more weeks". */
function duration(line: Line, { end, kind, measure, number: { fraction } }: Amount): number | null {
  if (kind !== 'quantity' || measure !== null) return null;
  let next = joinsAt(line, end) ? end + 1 : end;
  if (fraction && wordAt(line, next) === 'of') next++;
  if (fraction && /^(?:a|an|the|one)$/.test(wordAt(line, next))) next++;
  if (wordAt(line, next) === 'of' && timeUnits.has(wordAt(line, next + 1))) return next + 2;
  if (beforeTimeUnit.has(wordAt(line, next))) next++;
  return timeUnits.has(wordAt(line, next)) ? next + 1 : null;
}

/** "page 12", "Article 5", "No. 8", "number one". */
function label(line: Line, { first, number, kind, measure, end }: Amount): number | null {
  if (kind !== 'quantity' || number.fraction) return null;
  let before = first - 1;
  // "Articles 5 and 6", "Figures 2-4"
  while (before > first - 8 && /^(?:and|to|-|,|or)$/.test(wordAt(line, before)) && isDigits(wordAt(line, before - 1))) {
    before -= 2;
  }
  const word = wordAt(line, before);
  if (before < line.first || !(labelWords.has(word) || labelWords.has(word.replace(/s$/, '')))) return null;
  if (word === 'top' || word === 'number' || word === 'numbers') return looksPlural(line, end) ? null : end;
  if (measure !== null || number.scale > 1) return null;
  const capital = isCapitalized(tokenAt(line, before)?.text ?? '');
  // "the bill 40 senators back": a lower-case label needs a number that nothing follows to be counted.
  return capital || !looksPlural(line, end) ? end : null;
}

const placePrepositions = new Set(['in', 'at', 'near', 'from', 'across', 'inside', 'outside', 'around', 'on']);

/** "Boeing 787", "Flight 200", "Nikkei 225", "S&P 500", "Trent 900", "iPod 5". */
export function capitalizedName(line: Line, { first, end, number, kind, measure }: Amount): number | null {
  const before = tokenAt(line, first - 1);
  if (before === null || kind !== 'quantity' || measure !== null || number.scale !== 1 || number.fraction) return null;
  const text = wordAt(line, number.first);
  if (!number.digits || /[.,]/.test(text) || text.length > 4) return null;
  // "Boeing's 787", "Standard & Poor's 500"
  const owner = tokenAt(line, first - 2)?.text ?? '';
  if (before.lower === "'s" && isCapitalized(owner) && text.length > 2 && !looksPlural(line, end)) return end;
  if (!isWord(before.text)) return null;
  const brand = /^\p{Ll}\p{Lu}/u.test(before.text);
  if ((!isCapitalized(before.text) && !brand) || endsPhrase(before)) return null;
  if (weekdayWords.has(before.lower) || monthWords.has(before.lower)) return null;
  if (first - 1 === line.first && !brand && (tagAt(line, first - 1) !== 'PROPN' || looksPlural(line, end))) return null;
  const tag = tagAt(line, first - 1);
  if (tag !== 'X' && tag !== 'PROPN' && tag !== 'NOUN' && !brand) return null;
  if (tag === 'X' && titleCase(line)) return null;
  const counts = looksPlural(line, end);
  let opener = first - 2;
  while (opener > line.first && isCapitalized(tokenAt(line, opener)?.text ?? '')) opener--;
  const place = placePrepositions.has(wordAt(line, opener)) && first - opener <= 4;
  return counts && place && !brand ? null : end;
}

/** True for a headline in title case, where a capital tells nothing. */
export function titleCase(line: Line): boolean {
  let capitals = 0;
  let words = 0;
  for (let index = line.first; index < line.end && index < line.first + 30; index++) {
    const { text } = tokenAt(line, index) as { text: string };
    if (!isWord(text) || text.length < 4) continue;
    words++;
    if (isCapitalized(text)) capitals++;
  }
  return words > 2 && capitals / words > 0.75;
}

/** "1355 Inwood Terrace", "10 Downing Street". */
function address(line: Line, { end, number, kind }: Amount): number | null {
  if (kind !== 'quantity' || !number.digits || number.scale !== 1) return null;
  for (let index = end; index < end + 4; index++) {
    const token = tokenAt(line, index);
    if (token === null || !(isCapitalized(token.text) || token.text === '.' || isDigits(token.text))) return null;
    if (index > end && streetWords.has(token.lower)) return index + 1;
  }
  return null;
}

const groupOpeners = new Set([
  'the',
  'these',
  'those',
  'all',
  'them',
  'us',
  'you',
  'both',
  'any',
  'latter',
  'first',
  'last',
  'other',
]);

/** Spelled-out numbers that stand for things already named ("the two agreed"), pronouns, names ("the Big Four"), idioms. */
function wordNumber(line: Line, amount: Amount): number | null {
  const { first, end, number, kind, measure } = amount;
  if (number.digits || number.vague || number.fraction || kind !== 'quantity' || measure !== null) return null;
  const before = wordAt(line, first - 1);
  const next = wordAt(line, end);
  const value = number.value as number;
  const token = tokenAt(line, first);
  // Spelled-out years: "nineteen ninety-nine", "twenty twenty"
  const another = readsAsYear(line, end, value);
  if (another !== null) return another;
  if (joinsAt(line, end)) {
    const suffix = wordAt(line, end + 1);
    if (descriptiveSuffixes.has(suffix) || /(?:ed|th|first|second|third|al)$/.test(suffix) || suffix === 'and')
      return end + 2;
    if (value <= 1) return end + 2;
  }
  if (value === 1 && end === first + 1) return beginsCount(line, end, before) ? null : end;
  if (value === 0) {
    // "fell to zero", "slightly below zero"
    const level = /^(?:to|below|above|near)$/.test(before) && !nounFollows(line, end) && next !== '-';
    return level || looksPlural(line, end) ? null : end;
  }
  const named =
    isCapitalized(token?.text ?? '') && first !== line.first && !/^["“‘'(:—-]$/.test(before) && !titleCase(line);
  if (named && (isCapitalized(tokenAt(line, first - 1)?.text ?? '') || before === 'of' || before === 'the')) return end;
  if (value < 20 && groupOpeners.has(before) && !nounFollows(line, joinsAt(line, end) ? end + 1 : end)) return end;
  if (value < 20 && /^(?:of|by|on|to|in)$/.test(before) && next === before.replace('of', '-')) return end;
  if (before === 'or' && wordAt(line, first - 2) === 'one') return end;
  return null;
}

function readsAsYear(line: Line, end: number, value: number): number | null {
  if (value !== 19 && value !== 20 && value !== 18) return null;
  const next = wordAt(line, end);
  return /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|nineteen|eighteen|ten|oh)$/.test(next)
    ? end + (joinsAt(line, end + 1) ? 3 : 1)
    : null;
}

function beginsCount(line: Line, end: number, before: string): boolean {
  const next = wordAt(line, end);
  if (oneIdioms.has(next) || !nounFollows(line, end)) return false;
  // "if one wants": a singular number takes no plural, so an "s" is a verb's
  if (tagAt(line, end) === 'X' && isPlural(line, end)) return false;
  return !beforePronounOne.has(before) || (tagAt(line, end) !== 'X' && /^(?:this|that|only)$/.test(before));
}

/** Verb forms that often stand behind a number used as a pronoun ("two agreed"). */
const verbs: ReadonlySet<string> = new Set(
  'agreed met shot killed according spoke talked signed shook returned arrived escaped survived'.split(' '),
);

/** True when what follows can be a noun with its adjectives. */
export function nounFollows(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  if (token === null || !/^[\p{L}"“‘']/u.test(token.text) || token.text.startsWith("'")) return false;
  const tag = tagAt(line, at);
  if (tag !== 'X')
    return (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'ADJ' ||
      (tag === 'VERB' && /(?:ed|ing)$/.test(token.lower)) ||
      tag === 'ADV'
    );
  return !endsPhrase(token) && !verbs.has(token.lower);
}

/** "per 100,000": what a rate is reckoned on is no count. */
function rate(line: Line, { first, end }: Amount): number | null {
  return wordAt(line, first - 1) === 'per' ? end : null;
}
