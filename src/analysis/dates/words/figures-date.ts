import { isRealDate } from '../calendar.ts';
import type { CalendarDate } from './captures.ts';
import { century } from './numbers.ts';
import { glued, lowerAt, type Reading, type Scan, textAt } from './scan.ts';

/** A date in figures: "2014-05-01", "2014/05/01", "7/8/07" (month first where either would do and the text itself writes no "23 August"), "23/8/2014", "13.11.2024". */
export function readFiguresDate(scan: Scan, at: number): Reading<CalendarDate> | null {
  const text = textAt(scan, at);
  const whole = /^(\d{1,4})([./])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (whole !== null) {
    const value = ordered(whole[1] as string, whole[3] as string, whole[4] as string, scan.dayFirst, whole[2] === '.');
    return value === null ? null : { value, end: at + 1 };
  }
  if (!/^\d{1,4}$/.test(text) || lowerAt(scan, at + 1) !== '-' || lowerAt(scan, at + 3) !== '-') return null;
  for (let index = at + 1; index <= at + 4; index++) if (!glued(scan, index)) return null;
  const [second, third] = [textAt(scan, at + 2), textAt(scan, at + 4)];
  if (!/^\d{1,2}$/.test(second) || !/^(?:\d{1,2}|\d{4})$/.test(third)) return null;
  const value = ordered(text, second, third, scan.dayFirst);
  return value === null || (text.length < 4 && third.length < 4) ? null : { value, end: at + 5 };
}

function ordered(first: string, second: string, third: string, dayFirst: boolean, dotted = false): CalendarDate | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length <= 2 ? real(a, b, c) : null;
  if (first.length > 2 || (third.length !== 4 && (third.length !== 2 || dotted))) return null;
  const year = third.length === 4 ? c : century(c);
  return dotted || a > 12 || (dayFirst && b <= 12) ? real(year, b, a) : real(year, a, b);
}

function real(year: number, month: number, day: number): CalendarDate | null {
  return year >= 1000 && isRealDate(year, month, day) ? { year, month, day } : null;
}
