import { isIdle } from '../answers/topic.ts';
import { stemsOf } from '../answers/topic-words.ts';
import type { Passage } from '../archive/archive.ts';
import type { TimeExpression } from '../core/time-expression.ts';
import type { NewsArticle } from './news.ts';

export interface DatedEvent {
  readonly date: TimeExpression;
  readonly passage: Passage;
}

const daysAhead = 92;
const daysPassed = 3;

/**
 * Days from `today` (ISO) within three months for which the news names an event, soonest first. A day that the channel has been told of
 * comes again only when it is there, or tomorrow.
 */
export function datesAhead(news: readonly NewsArticle[], told: readonly NewsArticle[], today: string): DatedEvent[] {
  const last = Temporal.PlainDate.from(today).add({ days: daysAhead }).toString();
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const known = new Set(eventsBetween(told, today, last).map(({ date }) => date.value.slice(0, 10)));
  const near = eventsBetween([...told, ...news], today, tomorrow);
  const fresh = eventsBetween(news, today, last).filter(
    ({ date }) => date.value.slice(0, 10) > tomorrow && !known.has(date.value.slice(0, 10)),
  );
  return [...near, ...fresh];
}

/** What the articles announced beforehand for the days just before `today`. */
export function datesPassed(articles: readonly NewsArticle[], today: string): DatedEvent[] {
  const from = Temporal.PlainDate.from(today).subtract({ days: daysPassed });
  const to = Temporal.PlainDate.from(today).subtract({ days: 1 });
  return eventsBetween(articles, from.toString(), to.toString()).filter(
    ({ date, passage }) => date.value.slice(0, 10) > (passage.article.published?.slice(0, 10) ?? '9999'),
  );
}

function eventsBetween(articles: readonly NewsArticle[], first: string, last: string): DatedEvent[] {
  const events: DatedEvent[] = [];
  const seen = new Set<string>();
  for (const { passages } of articles) {
    for (const passage of passages) {
      for (const date of passage.dates) {
        const day = /^\d{4}-\d{2}-\d{2}/u.exec(date.value)?.[0];
        if (day === undefined || day < first || day > last || date.event === null) continue;
        if (date.start < passage.start || date.end > passage.end || isNoAnnouncement(date, passage)) continue;
        // One event told by several articles in several words is one line for its day when the words share their core, and an article has one line a day.
        const keys = [`${day} ${coreOf(date.event.text)}`, `${day} ${passage.article.id}`];
        if (keys.some((key) => seen.has(key)) || events.some((other) => tellTheSame(other, { date, passage })))
          continue;
        for (const key of keys) seen.add(key);
        events.push({ date, passage });
      }
    }
  }
  return events.sort((a, b) => a.date.value.localeCompare(b.date.value) || a.date.start - b.date.start);
}

/**
 * "It had been due to expire Friday", "he appeared the next morning", "the year ending tomorrow": days that look ahead and are no date of an event
 * to come.
 */
function isNoAnnouncement({ start, text }: TimeExpression, passage: Passage): boolean {
  if (/^(?:the\s)?(?:next|following|same|that)\s(?:same\s)?(?:day|morning|afternoon|evening|night)$/iu.test(text))
    return true;
  const before = passage.text.slice(0, start - passage.start);
  if (/^tomorrow$/iu.test(text) && /\bof\s$/u.test(before)) return true; // "the people of tomorrow"
  if (
    /\b(?:years?|quarters?|months?|weeks?|periods?|half)\s(?:that\s)?(?:ended|ending|ends|to)\s(?:on\s)?$/iu.test(
      before,
    )
  )
    return true;
  return /\bhad\s(?:\p{L}+ly\s)?(?:been|\p{L}+ed|set)\b/u.test(before);
}

const sharedStems = 3;

/** Whether two articles tell one day of one event in different words: the same day, and sentences that share telling words. */
function tellTheSame(a: DatedEvent, b: DatedEvent): boolean {
  if (a.date.value.slice(0, 10) !== b.date.value.slice(0, 10)) return false;
  const other = tellingStems(b);
  return [...tellingStems(a)].filter((stem) => other.has(stem)).length >= sharedStems;
}

function tellingStems({ date, passage }: DatedEvent): ReadonlySet<string> {
  const idle = new Set(stemsOf(date.text));
  return new Set(stemsOf(passage.text).filter((stem) => stem.length > 3 && !isIdle(stem) && !idle.has(stem)));
}

function coreOf(event: string): string {
  return event
    .toLowerCase()
    .replace(/^(?:the|a|an|his|her|its|their)\s+/u, '')
    .trim();
}
