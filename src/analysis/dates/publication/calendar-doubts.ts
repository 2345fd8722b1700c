import { civilDate, type DayNumber, dayNumber, weekdayOf } from '../calendar.ts';
import { type Evidence, monthNames, readable, weekdayNames } from './publication-evidence.ts';

// What a text says of its days without a year, held against the calendar around the date of publication.

const weekdayWords = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:(?:s|nes|rs|ur)?day|s|rs?)?';
const monthWords = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?';
/** "June 29", "29th of June", without a year behind: groups of the month and the day in either order. */
const dayWords = `(?:${monthWords}\\.? (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthWords})\\b(?!,? \\d{4}|[-–/]\\d{4})`;

const weekdayAndDate = new RegExp(`\\b${weekdayWords}\\.?,? \\(?(?:the )?${dayWords}`, 'g');

/** The month and the day of a match of `dayWords`, whose groups begin at an index; null for no day of a month. */
function dayOf(match: RegExpExecArray, index: number): { month: number; date: number } | null {
  const name = match[index] ?? match[index + 3] ?? '?';
  const month = monthNames.findIndex((each) => each.startsWith(name)) + 1;
  const date = Number(match[index + 1] ?? match[index + 2]);
  return month < 1 || date < 1 || date > 31 ? null : { month, date };
}

function weekdayNumber(name: string | undefined): number {
  return weekdayNames.findIndex((each) => each.startsWith(name ?? '?')) + 1;
}

const aboutBefore = 250;

/** Such days of the year before, this and the next. */
function daysAround(day: DayNumber, { month, date }: { month: number; date: number }): DayNumber[] {
  const { year } = civilDate(day);
  return [year - 1, year, year + 1].map((each) => dayNumber(each, month, date));
}

/** "Wednesday, June 29" without a year: no year near the date of publication has that weekday on that day. */
export function weekdayWithDate({ text, day }: Evidence): string | null {
  for (const match of text.matchAll(weekdayAndDate)) {
    const told = dayOf(match, 2);
    if (told === null) continue;
    // Either side of publication: the last such date and the next.
    const near = daysAround(day, told).filter((each) => Math.abs(each - day) < 366);
    const fits = (each: DayNumber) => weekdayOf(each) === weekdayNumber(match[1]);
    // "the 1963 tour … ended on Sunday, September 8th": of a year told right before
    const years =
      text.slice(Math.max(0, match.index - aboutBefore), match.index).match(/\b(?:1[5-9]|20)\d{2}\b/g) ?? [];
    if (near.some(fits) || years.some((year) => fits(dayNumber(Number(year), told.month, told.date)))) continue;
    const words = match[0].includes('(') ? `${match[0]})` : match[0];
    return `the text speaks of ${words}, which fits no year near ${readable(day)}`;
  }
  return null;
}

const weekdayAndNumber =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:\((\d{1,2})\)|the (\d{1,2})(?:st|nd|rd|th)\b(?=[.,;:)]| (?:at|in|on|and|when|to|with|for|after|before|from|by|as|was|were|is|will)\b))/g;
const nearDays = { bracket: 16, rank: 45 } as const;

/** "Wednesday (13)", "Saturday the 14th": such a day must lie within the weeks around publication. */
export function weekdayWithNumber({ text, day }: Evidence): string | null {
  for (const match of text.matchAll(weekdayAndNumber)) {
    const weekday = weekdayNames.indexOf(`${match[1]}day`) + 1;
    const date = Number(match[2] ?? match[3]);
    if (date < 1 || date > 31 || (weekday === 5 && date === 13)) continue;
    const reach = match[2] === undefined ? nearDays.rank : nearDays.bracket;
    let fits = false;
    for (let distance = -reach; distance <= reach && !fits; distance++) {
      fits = civilDate(day + distance).day === date && weekdayOf(day + distance) === weekday;
    }
    if (!fits) return `the text speaks of ${match[0]}, and there is no such day near ${readable(day)}`;
  }
  return null;
}

const relativeAndDate = new RegExp(
  `\\b([Yy]esterday|[Tt]oday|[Tt]omorrow),? \\(?(?:${weekdayWords}\\.?,? )?${dayWords}`,
  'g',
);
const offsets: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
/** Time zones, and pages that appear a day after they were written. */
const leeway = 2;

/** "yesterday, 4 March", "today (November 13)": the text says itself what day it was written. */
export function relativeWithDate({ text, day }: Evidence): string | null {
  for (const match of text.matchAll(relativeAndDate)) {
    const told = dayOf(match, 3);
    const word = (match[1] ?? '').toLowerCase();
    if (told === null) continue;
    const meant = day + (offsets[word] ?? 0);
    if (daysAround(day, told).some((each) => Math.abs(each - meant) <= leeway)) continue;
    return `the text calls ${monthNames[told.month - 1]} ${told.date} ${word}, which it was not on ${readable(day)}`;
  }
  return null;
}

const dateline = new RegExp(
  `^\\W*\\p{Lu}[\\p{L}\\p{M}.' -]{2,40}(?:, \\p{L}[\\p{L}. ]{2,30})?[,(] ?(?:${weekdayWords}\\.?,? )?(?:${monthWords}\\.? (\\d{1,2})|(\\d{1,2}) ${monthWords}\\.?)\\)? ?(?:\\([\\p{L} -]{2,30}\\) ?)?[-–—:]`,
  'u',
);
/** A story told by mail or printed again a little later; more is another day's story. */
const datelineDays = 10;
/** Lines of a page that may stand above the dateline. */
const linesAbove = 6;

/** "LONDON, November 13 —": an agency's dateline, whose day is at most a few days from publication. */
export function otherDateline({ text, day }: Evidence): string | null {
  for (const line of text.slice(0, 1200).split('\n', linesAbove)) {
    const match = dateline.exec(line.slice(0, 200));
    const told = match === null ? null : dayOf(match, 2);
    if (told === null) continue;
    if (Math.min(...daysAround(day, told).map((each) => Math.abs(each - day))) <= datelineDays) return null;
    return `the text is datelined ${monthNames[told.month - 1]} ${told.date}, which is not near ${readable(day)}`;
  }
  return null;
}
