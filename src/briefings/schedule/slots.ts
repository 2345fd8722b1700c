import type { Schedule } from './schedule.ts';

/** One moment at which an edition is due. */
export interface Slot {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The local time it stands for, `2025-03-30T02:30`: with its subscription it names the edition. */
  readonly local: string;
}

const dayMs = 86_400_000;
const mostDays = 800;

/**
 * The slots after `after` up to and including `until` (milliseconds since the epoch), in order. The local hour holds across
 * changes of the clock: an hour that is skipped comes once, by as much later; an hour that is doubled counts the first time.
 */
export function slotsBetween(schedule: Schedule, after: number, until: number): Slot[] {
  const slots = new Map<number, Slot>();
  const days = Math.min(mostDays, Math.ceil((until - after) / dayMs) + 2);
  let day = localDay(after - dayMs, schedule.zone);
  for (let count = 0; count <= days; count++, day = day.add({ days: 1 })) {
    if (!fits(schedule, day)) continue;
    for (const minutes of schedule.times) {
      const local = day.toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
      const at = local.toZonedDateTime(schedule.zone, { disambiguation: 'compatible' }).epochMilliseconds;
      if (at > after && at <= until && !slots.has(at))
        slots.set(at, { at, local: local.toString({ smallestUnit: 'minute' }) });
    }
  }
  return [...slots.values()].sort((a, b) => a.at - b.at);
}

/** The first slot after a moment; null when none comes within two years. */
export function nextSlot(schedule: Schedule, after: number): Slot | null {
  for (const days of [2, 8, 40, 400, 790]) {
    const [slot] = slotsBetween(schedule, after, after + days * dayMs);
    if (slot !== undefined) return slot;
  }
  return null;
}

function localDay(at: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

function fits({ weekdays, monthDays, months, eitherDay }: Schedule, day: Temporal.PlainDate): boolean {
  if (months !== null && !months.includes(day.month)) return false;
  const week = weekdays.includes(day.dayOfWeek);
  const month = monthDays === null || monthDays.includes(day.day);
  return eitherDay ? week || month : week && month;
}
