import type { Clock } from '../meaning.ts';
import { lowerAt, type Reading, type Scan, textAt } from './scan.ts';

const zones = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet eest msk ist jst aest aedt'.split(' '),
);
const zoneAreas = new Set(['eastern', 'central', 'mountain', 'pacific', 'local']);

/** A time by the clock: "8 p.m.", "10:35 a.m. EST", "14:48 UTC", "noon", "8 o'clock". */
export function readClock(scan: Scan, at: number): Reading<Clock> | null {
  const word = lowerAt(scan, at);
  if (word === 'noon' || word === 'midday') return { value: { hour: 12, minute: 0 }, end: at + 1 };
  if (word === 'midnight') return { value: { hour: 24, minute: 0 }, end: at + 1 };
  const figures = readFigures(scan, at);
  if (figures === null) return null;
  const half = readHalf(scan, figures.end);
  let { end } = figures;
  let { hour } = figures.value;
  let certain = figures.value.minute !== undefined && !figures.value.dotted && !figures.value.military;
  if (half !== null && hour <= 12) {
    hour = (hour % 12) + (half.value ? 12 : 0);
    end = half.end;
    certain = true;
  } else if (lowerAt(scan, end) === "o'clock" || (lowerAt(scan, end) === "o'" && lowerAt(scan, end + 1) === 'clock')) {
    end += lowerAt(scan, end) === "o'clock" ? 1 : 2;
    certain = true;
  }
  const zone = readZone(scan, end);
  if (!certain && !(figures.value.dotted && zone !== null) && !(figures.value.military && zone !== null)) return null;
  const { minute, second } = figures.value;
  const utc = zone?.value === true;
  return { value: { hour, minute, second, utc }, end: zone?.end ?? end };
}

interface Figures {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** "8.30": a time only with "p.m." or a zone behind it. */
  readonly dotted: boolean;
  /** "0800": a time only with a zone behind it. */
  readonly military: boolean;
}

function readFigures(scan: Scan, at: number): Reading<Figures> | null {
  const text = textAt(scan, at);
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(text);
  if (dotted !== null) return figures(Number(dotted[1]), Number(dotted[2]), undefined, true, false, at + 1);
  if (/^[012]\d[0-5]\d$/.test(text)) {
    return figures(Number(text.slice(0, 2)), Number(text.slice(2)), undefined, false, true, at + 1);
  }
  const colons = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (colons !== null) {
    const second = colons[3] === undefined ? undefined : Number(colons[3]);
    return figures(Number(colons[1]), Number(colons[2]), second, false, false, at + 1);
  }
  if (!/^\d{1,2}$/.test(text)) {
    const hour = hours.indexOf(lowerAt(scan, at));
    return hour > 0 ? figures(hour, undefined, undefined, false, false, at + 1) : null;
  }
  return figures(Number(text), undefined, undefined, false, false, at + 1);
}

const hours = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function figures(
  hour: number,
  minute: number | undefined,
  second: number | undefined,
  dotted: boolean,
  military: boolean,
  end: number,
): Reading<Figures> | null {
  return hour > 24 || (minute ?? 0) > 59
    ? null
    : { value: { hour, minute: military || minute !== undefined ? minute : undefined, second, dotted, military }, end };
}

/** "a.m." or "p.m."; the value is true for the afternoon. */
function readHalf(scan: Scan, at: number): Reading<boolean> | null {
  const word = lowerAt(scan, at);
  if (word === 'am' || word === 'pm') return { value: word === 'pm', end: at + 1 };
  return /^[ap]\.m\.?$/.test(word) ? { value: word.startsWith('p'), end: at + 1 } : null;
}

/** A time zone behind a clock time; the value is true for UTC. */
function readZone(scan: Scan, at: number): Reading<boolean> | null {
  const word = lowerAt(scan, at);
  if (word === '(' && isUtc(lowerAt(scan, at + 1)) && /^[+-]$/.test(lowerAt(scan, at + 2))) {
    return lowerAt(scan, at + 4) === ')' ? { value: false, end: at + 5 } : null;
  }
  if (word === '(' && zones.has(lowerAt(scan, at + 1)) && lowerAt(scan, at + 2) === ')') {
    return { value: isUtc(lowerAt(scan, at + 1)), end: at + 3 };
  }
  if (zones.has(word) && textAt(scan, at) !== word) return { value: isUtc(word), end: at + 1 };
  if (zoneAreas.has(word)) {
    const next = lowerAt(scan, at + 1);
    if (next === 'time') return { value: false, end: at + 2 };
    if ((next === 'standard' || next === 'daylight') && lowerAt(scan, at + 2) === 'time')
      return { value: false, end: at + 3 };
    if (word === 'eastern') return { value: false, end: at + 1 };
  }
  return null;
}

function isUtc(zone: string): boolean {
  return zone === 'utc' || zone === 'gmt';
}
