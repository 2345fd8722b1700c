import { isRealDate } from './calendar.ts';
import type { CalendarDate } from './captures.ts';
import { century } from './numbers.ts';
import { glued, lowerAt, type Reading, type Scan, textAt } from './scan.ts';

/** A date in figures: "2014-05-01", "2014/05/01", "7/8/07" (month first), "23/8/2014", "13.11.2024". */
export function readFiguresDate(scan: Scan, at: number): Reading<CalendarDate> | null {
  const first = textAt(scan, at);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
  if (dotted !== null) {
    return real(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  }
  const mark = lowerAt(scan, at + 1);
  if (!/^\d{1,4}$/.test(first) || (mark !== '/' && mark !== '-') || lowerAt(scan, at + 3) !== mark) return null;
  const [second, third] = [textAt(scan, at + 2), textAt(scan, at + 4)];
  for (let index = at + 1; index <= at + 4; index++) if (!glued(scan, index)) return null;
  if (!/^\d{1,2}$/.test(second) || !/^\d{1,4}$/.test(third)) return null;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return real(a, b, c, at + 5);
  if (third.length !== 4 && (third.length !== 2 || mark === '-')) return null;
  const year = third.length === 4 ? c : century(c);
  return a > 12 ? real(year, b, a, at + 5) : real(year, a, b, at + 5);
}

function real(year: number, month: number, day: number, end: number): Reading<CalendarDate> | null {
  return year >= 1000 && isRealDate(year, month, day) ? { value: { year, month, day }, end } : null;
}
