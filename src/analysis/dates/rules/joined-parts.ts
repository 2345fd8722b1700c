import type { Point } from '../meaning.ts';
import { lowerAt, type Scan } from '../words/scan.ts';
import type { Part } from './pattern.ts';

/** What neighbouring expressions lend one another, which no single rule read together. */
export function joined(scan: Scan, parts: readonly Part[]): Part[] {
  return withYears(scan, withHours(scan, withEnds(scan, withDays(scan, parts))));
}

/** "At 2 p.m. on the last Friday in August": a time of day takes the day told right behind it, where no longer rule read both. */
function withDays(scan: Scan, parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    if (part.meaning.kind !== 'time' || part.meaning.day !== undefined || next === undefined) return part;
    const { meaning } = next;
    if (meaning.kind !== 'point' || (meaning.day ?? meaning.weekday ?? meaning.feast) === undefined) return part;
    const joint = next.start - part.end;
    const joined = joint === 0 || (joint === 1 && /^(?:on|,)$/.test(lowerAt(scan, part.end)));
    return joined ? { ...part, meaning: { ...part.meaning, day: meaning } } : part;
  });
}

/**
 * "From midnight on Saturday until 6am on Sunday": the second weekday is the one behind the first, whatever the tense. "Monday and
 * Tuesday next week": what holds the second holds the first.
 */
function withEnds(scan: Scan, parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    const [from, to] = [parts[index - 1], parts[index + 1]];
    const within = to?.meaning.kind === 'point' && to.meaning.weekday !== undefined ? to.meaning.within : undefined;
    const point = weekdayOf(part);
    if (to !== undefined && within !== undefined && point !== null && to.start - part.end === 1)
      return joins.test(lowerAt(scan, part.end)) && part.meaning === point
        ? { ...part, meaning: { ...point, within } }
        : part;
    if (from === undefined || part.start - from.end !== 1) return part;
    if (!/^(?:from|between)$/.test(lowerAt(scan, from.start - 1))) return part;
    if (!joins.test(lowerAt(scan, from.end))) return part;
    const [first, second] = [weekdayOf(from), weekdayOf(part)];
    if (first === null || second === null) return part;
    const follows = { ...second, follows: first.weekday };
    return { ...part, meaning: part.meaning.kind === 'time' ? { ...part.meaning, day: follows } : follows };
  });
}

const joins = /^(?:to|until|till|through|and|or|-)$/;

/** The bare weekday that a part is, or whose hour it is. */
function weekdayOf({ meaning }: Part): Point | null {
  const point = meaning.kind === 'time' ? meaning.day : meaning;
  const bare =
    point?.kind === 'point' && (point.day ?? point.month ?? point.nth ?? point.within ?? point.lean) === undefined;
  return bare && point.weekday !== undefined ? point : null;
}

/** "From 1:30pm to 3pm on Monday": the day behind the second hour is the first one's too. */
function withHours(scan: Scan, parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    if (part.meaning.kind !== 'time' || part.meaning.day !== undefined || part.meaning.habit === true) return part;
    if (next?.meaning.kind !== 'time' || next.meaning.day === undefined || next.meaning.clock === undefined)
      return part;
    const spans =
      next.start - part.end === 1 && joins.test(lowerAt(scan, part.end)) && part.meaning.clock !== undefined;
    return spans ? { ...part, meaning: { ...part.meaning, day: next.meaning.day } } : part;
  });
}

/** "In May, June and July of 2015": the year behind the last two holds for those before them. */
function withYears(scan: Scan, parts: readonly Part[]): Part[] {
  const told = [...parts];
  for (let index = told.length - 3; index >= 0; index--) {
    const [part, next] = [told[index] as Part, told[index + 1] as Part];
    const [month, following] = [monthOf(part), monthOf(next)];
    if (month === null || following === null || month.year !== undefined || following.year === undefined) continue;
    if (next.start - part.end !== 1 || lowerAt(scan, part.end) !== ',' || !goesOn(scan, told, index + 1)) continue;
    const before = (month.month ?? 0) > (following.month ?? 0);
    told[index] = { ...part, meaning: { ...month, year: following.year - (before ? 1 : 0) } };
  }
  return told;
}

/** Whether a list of months goes on behind one of them. */
function goesOn(scan: Scan, parts: readonly Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  if (part === undefined || next === undefined || monthOf(next) === null) return false;
  const joint = next.start - part.end;
  return joint <= 2 && /^(?:and|or|,|to)$/.test(lowerAt(scan, next.start - 1));
}

function monthOf({ meaning }: Part): Point | null {
  const bare =
    meaning.kind === 'point' && (meaning.day ?? meaning.within ?? meaning.lean ?? meaning.week) === undefined;
  return bare && meaning.month !== undefined ? meaning : null;
}
