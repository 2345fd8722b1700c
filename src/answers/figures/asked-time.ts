import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { yearTold } from './when-told.ts';

// "Jobs added April 2013": a year, with or without its month, says of what time the figure shall be, and need not stand in the words.

const yearTyped = /^(?:19|20)\d\d$/u;
const months = 'january february march april may june july august september october november december'.split(' ');

/** The time that a topic asks for ("2013", "2013-04"), and the topic without it. */
export interface AskedTime {
  readonly time: string;
  readonly rest: Topic;
}

/** Null where no year was typed, or more than one, or nothing else. */
export function askedTime(topic: Topic): AskedTime | null {
  const years = topic.groups.filter(({ typed }) => yearTyped.test(typed));
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  const at = topic.groups.indexOf(year);
  const before = topic.groups[at - 1];
  const month = before === undefined ? -1 : months.indexOf(before.typed.toLowerCase());
  const timed: readonly (TopicGroup | undefined)[] = month < 0 ? [year] : [year, before];
  const groups = topic.groups.filter((group) => !timed.includes(group));
  if (groups.length < 2 || topic.head === null || timed.includes(topic.head)) return null;
  const rest = {
    ...topic,
    text: topic.text
      .replace(year.typed, '')
      .replace(month < 0 ? '' : (before?.typed ?? ''), '')
      .trim(),
    groups,
    circumstances: topic.circumstances.filter((group) => !timed.includes(group)),
  };
  return { time: month < 0 ? year.typed : `${year.typed}-${String(month + 1).padStart(2, '0')}`, rest };
}

/** Days after which a sentence that names no time is no longer news of the month asked for. */
const mostDaysBehind = 45;

/** A day so close to that of the article is when something was said or released. */
const reportDays = 3;

/** Letters that another clause puts between a figure and a date. */
const clauseBetween = 60;

/** Whether a figure is of the time asked for, by the date nearest to it or, where its sentence has none, by the day it was published. */
export function isOfTime(time: string, figure: Figure, passage: Passage): boolean {
  const nearest = nearestDate(figure, passage);
  if (nearest !== null) return nearest.value.startsWith(time);
  if (!time.includes('-')) return passage.article.published?.startsWith(time) ?? false;
  const days = daysBehind(time, passage);
  return days > -28 && days < mostDaysBehind;
}

/** Days from the end of a month to the day of the article. */
function daysBehind(time: string, { article }: Passage): number {
  return (Date.parse(article.published?.slice(0, 10) ?? '') - Date.parse(`${time}-28`)) / 86_400_000;
}

/** Whether the sentence of a figure dates it otherwise, in its own clause. */
export function isOfOtherTime(time: string, figure: Figure, passage: Passage): boolean {
  const nearest = nearestDate(figure, passage);
  if (passage.text.includes(time.slice(0, 4))) return false;
  if (nearest === null && time.includes('-')) return Math.abs(daysBehind(time, passage)) > 2 * mostDaysBehind;
  if (nearest === null || nearest.gap >= clauseBetween) return false;
  return !time.startsWith(nearest.value.slice(0, time.length)) && !nearest.value.startsWith(time.slice(0, 4));
}

function nearestDate(figure: Figure, { article, dates, text, start }: Passage): { value: string; gap: number } | null {
  const [from, to] = [figure.start, Math.max(figure.end, figure.counted?.end ?? 0)];
  const gapOf = (date: Span) => {
    const between = text.slice(Math.min(date.end, to) - start, Math.max(date.start, from) - start);
    return (
      Math.max(date.start - to, from - date.end) + (/[,;]|\b(?:and|but|from)\b/u.test(between) ? clauseBetween : 0)
    );
  };
  const published = article.published?.slice(0, 10) ?? '';
  const told = dates.filter(
    ({ type, value, start: at }) =>
      type === 'DATE' &&
      /^\d{4}/u.test(value) &&
      // "lowest since 1969, the office said Friday"
      !/\b(?:since|than|until)\s(?:\p{Lu}\p{L}+\s)?$/u.test(text.slice(0, at - start)) &&
      !(value.length === 10 && Math.abs(Date.parse(value) - Date.parse(published)) <= reportDays * 86_400_000),
  );
  const [nearest] = told.map((date) => ({ value: date.value, gap: gapOf(date) })).sort((a, b) => a.gap - b.gap);
  return nearest ?? null;
}

/** "Exceeds $2 billion, up from $161 million **in 2007**": where one number of a sentence has the year that was typed, the others of its kind are of another time. */
export function ofTypedYear(topic: Topic, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const [year, ...others] = topic.groups.filter(({ typed }) => yearTyped.test(typed));
  if (year === undefined || others.length > 0) return stated;
  const isTold = (figure: Figure, passage: Passage) => yearTold(figure, passage, true) === Number(year.typed);
  return stated.filter(
    ({ figure, passage }) =>
      isTold(figure, passage) || !passage.figures.some((other) => other.kind === figure.kind && isTold(other, passage)),
  );
}
