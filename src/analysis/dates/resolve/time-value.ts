import { twoDigits } from '../calendar.ts';
import type { Clock } from '../meaning.ts';

/** The TIMEX3 time behind a day: `T20:00`, `T08:00Z`. */
export function clockValue({ hour, minute, second, utc }: Clock): string {
  const seconds = second === undefined ? '' : `:${twoDigits(second)}`;
  return `T${twoDigits(hour)}:${twoDigits(minute ?? 0)}${seconds}${utc === true ? 'Z' : ''}`;
}
