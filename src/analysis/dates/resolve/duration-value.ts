import type { Duration, Unit } from '../meaning.ts';

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
};
const clockUnits = new Set<Unit>(['second', 'minute', 'hour']);
const twelfths = new Set<Unit>(['year']);

/** ISO 8601 duration, with X for an unknown amount. */
export function durationValue({ amounts }: Duration): string {
  let days = '';
  let time = '';
  for (const [unit, amount] of amounts) {
    for (const [each, count] of split(unit, amount)) {
      const piece = `${count === null ? 'X' : count}${letters[each]}`;
      if (clockUnits.has(each)) time += piece;
      else days += piece;
    }
  }
  return `P${days}${time === '' ? '' : `T${time}`}`;
}

/** "two and a half years" is two years and six months. */
function split(unit: Unit, amount: number | null): (readonly [Unit, number | null])[] {
  if (amount === null || Number.isInteger(amount)) return [[unit, amount]];
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const parts: (readonly [Unit, number | null])[] = whole > 0 ? [[unit, whole]] : [];
  if (twelfths.has(unit)) return [...parts, ['month', Math.round(rest * 12)]];
  if (unit === 'hour') return [...parts, ['minute', Math.round(rest * 60)]];
  if (unit === 'minute') return [...parts, ['second', Math.round(rest * 60)]];
  return [[unit, Math.round(amount * 100) / 100]];
}
