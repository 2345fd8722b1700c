import { isoTime } from '../iso-time.ts';

/** Months as German, French, Spanish, Italian, Portuguese and Dutch write them, by their first letters; the place is the month. */
const months: readonly RegExp[] = [
  /^(?:jan|enero|ene|gen)/,
  /^(?:feb|fév|fev)/,
  /^(?:mär|maer|mar|maa|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:mai|may|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:okt|oct|ott|out)/,
  /^nov/,
  /^(?:dez|déc|dec|dic)/,
];
const worded =
  /(?<![\p{L}\d])(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/u;
const digits = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d|[/.]\d)/;

/**
 * The first date of a line in words of other languages or in digits alone, ISO. Digits count where day and month cannot change
 * places, and with dots day first in every language but English.
 */
export function localDate(
  text: string,
  language: string | null,
): { readonly at: number; readonly date: string } | null {
  const named = worded.exec(text);
  const month = months.findIndex((each) => each.test(named?.[2]?.toLowerCase() ?? '')) + 1;
  if (named !== null && month > 0) return day(named.index, named[3], month, Number(named[1]));
  const found = digits.exec(text);
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const dayFirst = first > 12 || first === second || (found[2] === '.' && language !== null && language !== 'en');
  if (dayFirst) return day(found.index, found[4], second, first);
  return second > 12 ? day(found.index, found[4], first, second) : null;
}

function day(at: number, year: string | undefined, month: number, of: number) {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = isoTime(`${year}-${two(month)}-${two(of)}`);
  return date === null ? null : { at, date };
}
