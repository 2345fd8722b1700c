const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(z)?)?$/i;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i;
const monthFirst = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(z\b|utc|gmt|[+-]\d{2}:?\d{2})?/i;

/**
 * An ISO 8601 date or date-time from what a machine wrote (ISO, RFC 2822, "13 Nov 2024, 10:30"), keeping its own offset;
 * null when it is no date or lies outside 1800 to 2200. Reads no clock and no machine's time zone. All-digit forms whose day
 * and month could change places ("03/04/2024") are not guessed.
 */
export function isoTime(value: string): string | null {
  // "2012/01/16 08:09:09": with the year first nothing can change places
  const text = value
    .trim()
    .slice(0, 120)
    .replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/, '$1-$3-$4');
  const direct = iso.exec(text) ?? compact.exec(text);
  if (direct !== null) {
    return assemble(direct[1], direct[2], direct[3], direct[4], direct[5], direct[6], direct[7]);
  }
  const named = dayFirst.exec(text);
  const american = named === null ? monthFirst.exec(text) : null;
  const date = named ?? american;
  if (date === null) return null;
  const [day, month] = named !== null ? [date[1], date[2]] : [date[2], date[1]];
  const number = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  if (number === 0) return null;
  const time = clock.exec(text.slice(date.index + date[0].length));
  const half = time?.[4]?.[0]?.toLowerCase();
  const hour = time === null ? undefined : twentyFour(Number(time[1]), half);
  return assemble(date[3], String(number), day, hour, time?.[2], time?.[3], time?.[5]);
}

function twentyFour(hour: number, half: string | undefined): string {
  if (half === 'p' && hour < 12) return String(hour + 12);
  return half === 'a' && hour === 12 ? '0' : String(hour);
}

function assemble(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const valid = Number(year) >= 1800 && Number(year) <= 2200 && date.getUTCMonth() === Number(month) - 1;
  if (!valid) return null;
  const calendar = date.toISOString().slice(0, 10);
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return calendar;
  const two = (part: string) => part.padStart(2, '0');
  return `${calendar}T${two(hour)}:${two(minute)}:${two(second ?? '00')}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[zug]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
