import { lengthUnits, measureNames, measureSigns } from './lexicon/measures.ts';
import { gluedToNext, isDigits, joinsAt, type Line, tokenAt, wordAt } from './line.ts';

/** A unit of measure behind a number. Token indices, end exclusive. */
export interface Measure {
  readonly unit: string;
  readonly first: number;
  readonly end: number;
}

const rates: ReadonlyMap<string, string> = new Map([
  ['second', 's'],
  ['sec', 's'],
  ['s', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['h', 'h'],
  ['hr', 'h'],
  ['day', 'd'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);

/** Reads a unit: a name ("square miles", "kilometres per hour"), a sign ("km²", "°C"), joined by a hyphen or not. */
export function readMeasure(line: Line, at: number): Measure | null {
  const first = joinsAt(line, at) ? at + 1 : at;
  const material = readHours(line, first);
  if (material !== null) return { unit: material.unit, first, end: material.end };
  const plain = readPower(line, first) ?? readName(line, first) ?? readSign(line, first);
  if (plain === null) return null;
  const rate = readRate(line, plain.end);
  return rate === null
    ? { unit: plain.unit, first, end: plain.end }
    : { unit: `${plain.unit}/${rate.unit}`, first, end: rate.end };
}

const timed = new Set(
  'video videos footage music material content programming recording recordings audio film tape training labor labour work service speech'.split(
    ' ',
  ),
);

/** "75 hours of video" measures video; other amounts of time are durations. */
function readHours(line: Line, at: number): Unit | null {
  const unit = /^hours?$/.test(wordAt(line, at)) ? 'h' : /^minutes?$/.test(wordAt(line, at)) ? 'min' : null;
  if (unit === null || wordAt(line, at + 1) !== 'of') return null;
  for (let index = at + 2; index < at + 5; index++) if (timed.has(wordAt(line, index))) return { unit, end: at + 1 };
  return null;
}

interface Unit {
  readonly unit: string;
  readonly end: number;
}

/** "square kilometres", "cubic feet", "sq km", "cu ft". */
function readPower(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  const power = word === 'square' || word === 'sq' ? '2' : word === 'cubic' || word === 'cu' ? '3' : null;
  if (power === null) return null;
  let next = wordAt(line, at + 1) === '.' ? at + 2 : at + 1;
  if (joinsAt(line, next)) next++;
  const unit = measureNames.get(wordAt(line, next)) ?? measureSigns.get(tokenAt(line, next)?.text ?? '');
  return unit !== undefined && lengthUnits.has(unit) ? { unit: `${unit}${power}`, end: next + 1 } : null;
}

function readName(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  const gap = joinsAt(line, at + 1) ? 2 : 1;
  const pair = measureNames.get(`${word}-${wordAt(line, at + gap)}`);
  if (pair !== undefined) return { unit: pair, end: at + gap + 1 };
  const unit = measureNames.get(word);
  if (unit === undefined) return null;
  if (unit === '°') return readDegrees(line, at + 1);
  // "5 feet 10 inches" stays two amounts; "2 bits" and "3 stones" are no trouble.
  return { unit, end: at + 1 };
}

/** "degrees", "degrees Celsius", "degrees C"; "degrees of freedom" and academic degrees are counted things. */
function readDegrees(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  const named = measureNames.get(word);
  if (named === '°C' || named === '°F') return { unit: named, end: at + 1 };
  const text = tokenAt(line, at)?.text ?? '';
  const whole = !gluedToNext(line, at) || !/^[\p{L}\p{N}]/u.test(wordAt(line, at + 1));
  if (/^[CFcf]$/.test(text) && whole) return { unit: `°${text.toUpperCase()}`, end: at + 1 };
  return { unit: '°', end: at };
}

const powers: ReadonlyMap<string, string> = new Map([
  ['²', '2'],
  ['2', '2'],
  ['³', '3'],
  ['3', '3'],
]);

function readSign(line: Line, at: number): Unit | null {
  const token = tokenAt(line, at);
  if (token === null) return null;
  const touching = gluedToNext(line, at);
  const next = tokenAt(line, at + 1);
  const text = token.text;
  if (touching && next !== null) {
    const raised = next.text === '^' && gluedToNext(line, at + 1) ? powers.get(wordAt(line, at + 2)) : undefined;
    if (raised !== undefined && lengthUnits.has(measureSigns.get(text) ?? ''))
      return { unit: `${text}${raised}`, end: at + 3 };
    const power = powers.get(next.text);
    if (power !== undefined && lengthUnits.has(measureSigns.get(text) ?? ''))
      return { unit: `${text}${power}`, end: at + 2 };
    const degrees = text === '°' || text === 'º' ? measureSigns.get(`°${next.text}`) : undefined;
    if (degrees !== undefined) return { unit: degrees, end: at + 2 };
    const slashed = wordAt(line, at + 1) === '/' ? measureSigns.get(`${text}/${wordAt(line, at + 2)}`) : undefined;
    if (slashed !== undefined && gluedToNext(line, at + 1)) return { unit: slashed, end: at + 3 };
    if (isDigits(next.text) || /^\p{L}/u.test(next.text)) return null;
  }
  if ((text === '°' || text === 'º') && (wordAt(line, at + 1) === 'c' || wordAt(line, at + 1) === 'f')) {
    return { unit: `°${next?.text.toUpperCase()}`, end: at + 2 };
  }
  const unit = measureSigns.get(text);
  if (unit === undefined) return null;
  // "5 W. 42nd Street", "3 V Corps": a lone capital needs to touch the number.
  if (/^[A-Z]$/.test(text) && !gluedToNext(line, at - 1)) return null;
  return { unit, end: at + 1 };
}

/** "per hour", "an hour", "a day", "/h". */
function readRate(line: Line, at: number): Unit | null {
  const word = wordAt(line, at);
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== '/') return null;
  const unit = rates.get(wordAt(line, at + 1));
  return unit === undefined ? null : { unit, end: at + 2 };
}
