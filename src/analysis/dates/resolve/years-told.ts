import type { Meaning } from '../meaning.ts';
import type { Part } from '../rules/pattern.ts';
import { dayKey } from './choose-year.ts';
import type { Resolution } from './context.ts';

/** Days of the year that a text tells with one year and no other: of that year it speaks where it tells them without. */
export function yearsTold(parts: readonly Part[]): Map<string, number> {
  const years = new Map<string, number>();
  const several = new Set<string>();
  for (const { meaning } of parts) {
    if (meaning.kind !== 'point' || meaning.year === undefined || meaning.day === undefined) continue;
    const key = dayKey(meaning);
    if ((years.get(key) ?? meaning.year) !== meaning.year) several.add(key);
    years.set(key, meaning.year);
  }
  for (const key of several) years.delete(key);
  return years;
}

/** A day of which the words leave no doubt that it is past ("the Oct. 7 attack") is the same one where they are mentioned again. */
export function tellYear(years: Map<string, number>, meaning: Meaning, { value }: Resolution): void {
  if (meaning.kind !== 'point' || meaning.month === undefined || meaning.day === undefined) return;
  const key = dayKey(meaning);
  const year = Number(value.slice(0, 4));
  if (!years.has(key) && Number.isInteger(year)) years.set(key, year);
}
