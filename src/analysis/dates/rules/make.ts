import type { DayPart, Duration, Fixed, Lean, Meaning, Point, Shift, TimeOfDay, Unit } from '../meaning.ts';

export function point(components: Omit<Point, 'kind'>): Point {
  return { kind: 'point', ...components };
}

export function shift(unit: Unit, amount: number | null, base: Shift['base'] = 'speech', exact = false): Shift {
  return { kind: 'shift', unit, amount, base, exact };
}

export function duration(amount: number | null | undefined, unit: Unit | undefined): Duration | null {
  return unit === undefined || amount === undefined ? null : { kind: 'duration', amounts: [[unit, amount]] };
}

export function fixed(type: Fixed['type'], value: string): Fixed {
  return { kind: 'fixed', type, value };
}

export function partOfDay(part: DayPart | undefined, day?: Point | Shift): TimeOfDay | null {
  return part === undefined ? null : { kind: 'time', part, day };
}

const leans: Readonly<Record<string, Lean>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
};

/** "last" leans back, "this" stays, "next" leans on. */
export function leanOf(word: string | undefined): Lean {
  return leans[word ?? 'this'] ?? 0;
}

export type { Meaning };
