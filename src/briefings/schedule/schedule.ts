/** When a channel gets its briefing: every combination of a day and a time, in the zone's local time. */
export interface Schedule {
  /** Minutes after local midnight, ascending, each once. */
  readonly times: readonly number[];
  /** ISO days of the week, 1 (Monday) to 7, ascending. */
  readonly weekdays: readonly number[];
  /** Days of the month, or null for all. */
  readonly monthDays: readonly number[] | null;
  /** Months, 1 to 12, or null for all. */
  readonly months: readonly number[] | null;
  /** True where a day counts when its weekday or its day of the month fits (cron's rule when both are restricted). */
  readonly eitherDay: boolean;
  /** IANA time zone. */
  readonly zone: string;
}

export const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const workdays: readonly number[] = [1, 2, 3, 4, 5];

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The schedule in words: "weekdays at 08:00 (Europe/Brussels)". */
export function describeSchedule({ times, weekdays, monthDays, months, zone }: Schedule): string {
  const days = [daysInWords(weekdays, monthDays), months === null ? '' : `in month ${months.join(', ')}`].filter(
    Boolean,
  );
  return `${days.join(' ')} at ${timesInWords(times)} (${zone})`;
}

function daysInWords(weekdays: readonly number[], monthDays: readonly number[] | null): string {
  const week = sameDays(weekdays, everyDay)
    ? 'every day'
    : sameDays(weekdays, workdays)
      ? 'weekdays'
      : weekdays.map((day) => dayNames[day - 1]).join(', ');
  if (monthDays === null) return week;
  const month = `day ${monthDays.join(', ')} of the month`;
  return week === 'every day' ? month : `${week} or ${month}`;
}

function timesInWords(times: readonly number[]): string {
  const clock = times.map((minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
  return clock.length > 6
    ? `${clock.slice(0, 3).join(', ')} … ${clock.at(-1)} (${clock.length} times)`
    : clock.join(', ');
}

function sameDays(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((day, index) => day === b[index]);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
