import type { TimeExpression } from '../../core/time-expression.ts';
import { anyWeek, anyYear } from '../../core/unknown-parts.ts';
import type { DateEntry } from './date-entries.ts';

/** A line of a timeline. */
export interface DateLine {
  readonly date: TimeExpression;
  readonly event: string;
  readonly distance: number;
  readonly told: DateEntry[];
}

/** The same day of the same event told by several articles is one line. */
export function grouped(entries: readonly DateEntry[]): DateLine[] {
  const lines = new Map<string, DateLine>();
  for (const entry of [...entries].sort((a, b) => a.distance - b.distance)) {
    const { passage, date, event, distance } = entry;
    const day = date.value.slice(0, 10);
    // A day that hangs on a doubted date is not the same day.
    const sure = doubted(date, [entry]) ? '' : day;
    const key = distance === 0 && sure !== '' ? day : `${day} ${sure} ${event.toLowerCase()}`;
    const line = lines.get(key) ?? { date, event, distance, told: [] };
    const known = line.told.some(
      ({ passage: other }) => other.article.id === passage.article.id && other.index === passage.index,
    );
    if (!known) line.told.push(entry);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** Whether a date was read from a day of publication that the text contradicts. */
export function doubted({ anchor }: TimeExpression, told: readonly DateEntry[]): boolean {
  const article = told[0]?.passage.article;
  return article?.publishedDoubt != null && anchor !== null && anchor === article.published?.slice(0, 10);
}

const bounding = /\b(by|until|till|before|since|from|after|through)\s(?:the\s)?$/iu;

/**
 * "by", "until", "from": what makes a date the bound of something and not its day; empty for a plain date, where the whole sentence
 * is shown, and for "since July's attack", whose day it is.
 */
export function boundOf({ start, end }: TimeExpression, event: string, told: readonly DateEntry[]): string {
  const passage = told[0]?.passage;
  if (passage === undefined || event === passage.text) return '';
  const [, word] = bounding.exec(passage.text.slice(0, start - passage.start)) ?? [];
  const owns = /^['’]s?(?!\p{L})/u.test(passage.text.slice(end - passage.start));
  return word === undefined || owns ? '' : `${word.toLowerCase()} `;
}

const dayBehind =
  /^(?:\s\([^)]{1,20}\))?,?\s(?:on\s)?(?:(?:last|this|next|the)\s)?(?:\p{Lu}\p{Ll}+day|yesterday|today|tonight|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}\s\p{Lu})/u;

/** An hour without a day in its words, which was taken for one of the day of publication: that day is no more than likely. */
export function isBareHour({ text, type, value, anchor, end }: TimeExpression, told: readonly DateEntry[]): boolean {
  if (type !== 'TIME' || anchor === null || anchor !== told[0]?.passage.article.published?.slice(0, 10)) return false;
  // "at 06:00 (00:00 GMT) on Friday", "around 23:40 last Saturday"
  const [{ passage } = {}] = told;
  const behind = passage === undefined ? '' : passage.text.slice(end - passage.start);
  if (value.slice(0, 10) !== anchor || dayBehind.test(behind)) return false;
  return /\d/u.test(text) && !/day|night|morning|evening|afternoon|tomorrow|\d{4}|\p{Lu}\p{Ll}{2,}/u.test(text);
}

/** A date as a person reads it: with its bound, resolved, as written, and the day it was resolved from. */
export function lineOf(
  { text, value, anchor }: TimeExpression,
  event: string,
  inDoubt: boolean,
  bound: string,
  isHour = false,
): string {
  if (isHour && !inDoubt)
    return `${text}, of a day not stated there (${anchor ?? ''} if that of the article): ${event}`;
  if (inDoubt) return `“${text}”, which is ${value} only if the date in doubt, ${anchor}, holds: ${event}`;
  if (value.startsWith(anyWeek)) return `${bound}${text} (of a week not stated): ${event}`;
  if (value.startsWith(anyYear)) return `${bound}${text} (of a year not stated): ${event}`;
  const day = readable(value);
  const resolved = day === text ? text : `${day}, written “${text}”`;
  return `${bound}${resolved}${anchor === null ? '' : ` (read from ${anchor})`}: ${event}`;
}

const parts: Readonly<Record<string, string>> = {
  TNI: ', night',
  TMO: ', morning',
  TAF: ', afternoon',
  TEV: ', evening',
  TMI: ', midday',
  SP: ', spring',
  SU: ', summer',
  FA: ', autumn',
  WI: ', winter',
};

/** A value as a person reads it: "2025-03-12, night", "2025-03-12, 07:35", "weekend of week 50 of 2024". */
function readable(value: string): string {
  const [, year, week, weekend] = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value) ?? [];
  if (week !== undefined) return `${weekend === undefined ? '' : 'weekend of '}week ${Number(week)} of ${year}`;
  return value
    .replace(/T(\d{2}:\d{2}).*$/u, ', $1')
    .replace(/-?(T(?:NI|MO|AF|EV|MI)|(?<=-)(?:SP|SU|FA|WI))$/u, (part) => parts[part.replace('-', '')] ?? part);
}
