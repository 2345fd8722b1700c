import cityTimezones from 'city-timezones';

/** Places people name that the list of cities has under another name. */
const others: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  'washington d.c.': 'America/New_York',
  kiev: 'Europe/Kyiv',
  geneva: 'Europe/Zurich',
  bombay: 'Asia/Kolkata',
};

/** The IANA time zone of a place ("Brussels", "new york", "Europe/Kyiv"): of cities of one name, the largest. Null when unknown. */
export function zoneByPlace(place: string): string | null {
  const name = place.trim().replace(/\s+/gu, ' ').toLowerCase();
  if (name === '') return null;
  const other = others[name];
  if (other !== undefined) return other;
  const zones = Intl.supportedValuesOf('timeZone');
  const zone = zones.find((each) => each.toLowerCase() === name.replaceAll(' ', '_'));
  if (zone !== undefined) return zone;
  const [largest] = cityTimezones.lookupViaCity(name).sort((a, b) => b.pop - a.pop);
  if (largest !== undefined) return largest.timezone;
  return zones.find((each) => each.toLowerCase().endsWith(`/${name.replaceAll(' ', '_')}`)) ?? null;
}
