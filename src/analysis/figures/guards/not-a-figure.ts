import type { Amount } from '../amount.ts';
import type { Line } from '../line.ts';
import { age } from './ages.ts';
import { designation } from './designations.ts';
import { citation, digitChain, feetAndInches, listMarker, longIdentifier, telephone } from './marks.ts';
import { address, capitalizedName, groupName, label, partOfAName } from './names.ts';
import { ancientYear, calendarDay, clockTime, duration, year } from './times.ts';
import { rate, wordNumber } from './words.ts';

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
  telephone,
  feetAndInches,
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
  groupName,
  capitalizedName,
  designation,
  address,
  wordNumber,
  rate,
];

/** What a range may turn out to measure by its second half: "between 60 and 90 days", "5 to 6 p.m.". */
export function notARange(line: Line, to: Amount): number | null {
  return duration(line, to) ?? clockTime(line, to) ?? age(line, to) ?? ancientYear(line, to);
}
