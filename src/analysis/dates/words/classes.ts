import type { Token } from '../../document.ts';
import { readClock } from './clock.ts';
import { feastStarts, readFeast } from './feasts.ts';
import { readFiguresDate } from './figures-date.ts';
import type { Lexeme } from './lexicon.ts';
import { century, readAmount, readDay, readOrdinal, readYear } from './numbers.ts';
import { glued, lexemeAt, lowerAt, type Reading, type Scan, textAt } from './scan.ts';

/** Reads one element of a pattern from the tokens at a place, or null where it does not stand there. */
export type ElementReader = (scan: Scan, at: number) => Reading<unknown> | null;

/** The classes of words and word groups that patterns name with an `@`. */
export const classes = {
  /** A month's name. */
  month: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.month === undefined ? null : { value: lexeme.month, end: afterPoint(scan, at, lexeme.short) };
  },
  /** A weekday's full name, or abbreviated with its point. */
  weekday: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    if (lexeme?.weekday === undefined || lexeme.plural === true) return null;
    const end = afterPoint(scan, at, lexeme.short);
    return lexeme.short === true && end === at + 1 ? null : { value: lexeme.weekday, end };
  },
  /** A weekday's name or bare abbreviation ("Sat"), which only longer expressions may use. */
  anyweekday: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    if (lexeme?.weekday === undefined || lexeme.plural === true) return null;
    return { value: lexeme.weekday, end: afterPoint(scan, at, lexeme.short) };
  },
  weekdays: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.weekday === undefined || lexeme.plural !== true ? null : { value: lexeme.weekday, end: at + 1 };
  },
  day: readDay,
  year: readYear,
  /** A year in four figures. */
  fullyear: (scan, at) => (/^[12]\d{3}$/.test(textAt(scan, at)) ? readYear(scan, at) : null),
  /** The first of "2023/24", "2023/2024". */
  twinyear: (scan, at) => {
    const [, year, next] = /^(20\d\d|19\d\d)\/(\d\d(?:\d\d)?)$/.exec(textAt(scan, at)) ?? [];
    const follows = year !== undefined && (Number(year) + 1) % 100 === Number(next) % 100;
    return follows ? { value: Number(year), end: at + 1 } : null;
  },
  /** "FY2023", "FY24". */
  fiscalyear: (scan, at) => {
    const digits = /^fy((?:20)?\d\d)$/.exec(lowerAt(scan, at))?.[1];
    return digits === undefined
      ? null
      : { value: digits.length === 2 ? century(Number(digits)) : Number(digits), end: at + 1 };
  },
  /** The last two figures of a year behind a hyphen ("2012-13"). */
  shortyear: (scan, at) => (/^\d\d$/.test(textAt(scan, at)) ? { value: Number(textAt(scan, at)), end: at + 1 } : null),
  num: readAmount,
  ord: readOrdinal,
  unit: (scan, at) => {
    const unit = lexemeAt(scan, at)?.unit;
    return unit === undefined ? null : { value: unit, end: at + 1 };
  },
  /** One of the unit: "week", not "weeks". */
  one: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.unit === undefined || lexeme.plural === true ? null : { value: lexeme.unit, end: at + 1 };
  },
  units: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.unit === undefined || lexeme.plural !== true ? null : { value: lexeme.unit, end: at + 1 };
  },
  season: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.season === undefined || lexeme.plural === true ? null : { value: lexeme.season, end: at + 1 };
  },
  seasons: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.season === undefined || lexeme.plural !== true ? null : { value: lexeme.season, end: at + 1 };
  },
  part: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.part === undefined || lexeme.plural === true ? null : { value: lexeme.part, end: at + 1 };
  },
  parts: (scan, at) => {
    const lexeme = lexemeAt(scan, at);
    return lexeme?.part === undefined || lexeme.plural !== true ? null : { value: lexeme.part, end: at + 1 };
  },
  clock: readClock,
  feast: readFeast,
  decade: readDecade,
  figures: readFiguresDate,
} as const satisfies Readonly<Record<string, ElementReader>>;

export type ClassName = keyof typeof classes;

/** One bit a class. */
export const classBits = Object.fromEntries(Object.keys(classes).map((name, index) => [name, 1 << index])) as Readonly<
  Record<ClassName, number>
>;

function bits(...names: readonly ClassName[]): number {
  return names.reduce((mask, name) => mask | classBits[name], 0);
}

const figureBits = bits('twinyear', 'day', 'year', 'fullyear', 'shortyear', 'num', 'ord', 'clock', 'decade', 'figures');
const numberWordBits = bits('num', 'day', 'year', 'ord', 'clock');
const weekdayBits = bits('weekday', 'anyweekday', 'weekdays');
const unitBits = bits('unit', 'one', 'units');
const amountWords = new Set(['a', 'an', 'the', 'couple', 'half']);

/** The classes each token may start: a cheap look that spares most tokens every reader. */
export function masksOf(tokens: readonly Token[], lexemes: readonly (Lexeme | null)[]): Int32Array {
  const masks = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const { lower } = tokens[index] as Token;
    const lexeme = lexemes[index] ?? null;
    let mask = 0;
    if (amountWords.has(lower)) mask |= classBits.num;
    if (lower.startsWith('fy')) mask |= classBits.fiscalyear;
    if (feastStarts.has(lower)) mask |= classBits.feast;
    if (lower === 'noon' || lower === 'midday' || lower === 'midnight') mask |= classBits.clock;
    if (lower === "'" || spelledDecades.has(lower)) mask |= classBits.decade | classBits.year;
    if (lexeme !== null) {
      if (lexeme.number !== undefined) mask |= Number.isNaN(lexeme.number) ? figureBits : numberWordBits;
      if (lexeme.month !== undefined) mask |= classBits.month;
      if (lexeme.weekday !== undefined) mask |= weekdayBits;
      if (lexeme.unit !== undefined) mask |= unitBits;
      if (lexeme.vague === true) mask |= classBits.num;
      if (lexeme.ordinal !== undefined) mask |= classBits.ord | classBits.day;
      if (lexeme.season !== undefined) mask |= bits('season', 'seasons');
      if (lexeme.part !== undefined) mask |= bits('part', 'parts');
    }
    masks[index] = mask;
  }
  return masks;
}

/** Behind an abbreviation's own point, where the tokens part the two. */
function afterPoint(scan: Scan, at: number, short: boolean | undefined): number {
  return short === true && lowerAt(scan, at + 1) === '.' && glued(scan, at + 1) ? at + 2 : at + 1;
}

const spelledDecades: ReadonlyMap<string, string> = new Map([
  ['twenties', '192'],
  ['thirties', '193'],
  ['forties', '194'],
  ['fifties', '195'],
  ['sixties', '196'],
  ['seventies', '197'],
  ['eighties', '198'],
  ['nineties', '199'],
]);

/** "1980s", "'80s", "the nineties": the digits that are certain. */
function readDecade(scan: Scan, at: number): Reading<string> | null {
  const spelled = spelledDecades.get(lowerAt(scan, at));
  if (spelled !== undefined) return { value: spelled, end: at + 1 };
  const text = textAt(scan, at);
  const whole = /^(\d0|[12]\d\d0)s?$/.exec(
    lowerAt(scan, at) === "'" && glued(scan, at + 1) ? textAt(scan, at + 1) : text,
  );
  if (whole === null) return null;
  const behind = text === whole[0] ? at + 1 : at + 2;
  const digits = whole[1] as string;
  if (whole[0].endsWith('s')) return { value: decadeDigits(digits), end: behind };
  // "1980's", "the 60's"
  const apostrophe = lowerAt(scan, behind) === "'s" && glued(scan, behind);
  const plain =
    !/^\p{L}/u.test(lowerAt(scan, behind + 1)) || lowerAt(scan, at - 1) === 'the' || lowerAt(scan, at - 1) === 'in';
  return apostrophe && plain ? { value: decadeDigits(digits), end: behind + 1 } : null;
}

function decadeDigits(digits: string): string {
  if (digits.length === 4) return digits.slice(0, 3);
  // "the '20s" are the 1920s to most writers; "the '00s" and "the '10s" can only be this century's.
  return `${Number(digits) < 20 ? 20 : 19}${digits[0]}`;
}
