import type { Clock } from '../core/clock.ts';

const hourMs = 3_600_000;
const unitsMs: Readonly<Record<string, number>> = {
  hour: hourMs,
  day: 24 * hourMs,
  week: 168 * hourMs,
  month: 720 * hourMs,
};

/** An ISO date for "2024-11-13", "yesterday", "3 days"; null for nothing said; undefined for what is neither. */
export function parseSince(text: string, clock: Clock): string | null | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^(?:since|for|the last|last|past)\s+/u, '')
    .replace(/\s+ago$/u, '');
  if (said === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(said)) return isCalendarDay(said) ? said : undefined;
  if (said === 'today') return isoDay(clock.now());
  if (said === 'yesterday') return isoDay(clock.now() - 24 * hourMs);
  const [, amount = '1', unit = ''] = /^(?:(\d{1,4}|an?)\s*)?(hour|day|week|month)s?$/u.exec(said) ?? [];
  const unitMs = unitsMs[unit];
  if (unitMs === undefined) return undefined;
  return isoDay(clock.now() - (/^\d/u.test(amount) ? Number(amount) : 1) * unitMs);
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && isoDay(time) === day;
}

function isoDay(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}
