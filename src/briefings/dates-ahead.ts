import { isIdle } from '../answers/topics/topic.ts';
import { stemsOf } from '../answers/topics/topic-words.ts';
import { type DatedEvent, isAnnounced } from './announced.ts';
import { announcedWords } from './announced-words.ts';
import type { NewsArticle } from './news.ts';

const daysAhead = 92;
const daysPassed = 3;

/**
 * Days from `today` (ISO) within three months for which the news names an event, soonest first. A day that the channel has been told of
 * comes again only when it is there.
 */
export function datesAhead(news: readonly NewsArticle[], told: readonly NewsArticle[], today: string): DatedEvent[] {
  const last = Temporal.PlainDate.from(today).add({ days: daysAhead }).toString();
  const known = new Set(eventsBetween(told, today, last).map(({ date }) => date.value.slice(0, 10)));
  const fresh = eventsBetween(news, today, last).filter(
    ({ date }) => date.value.slice(0, 10) > today && !known.has(date.value.slice(0, 10)),
  );
  return [...eventsBetween([...told, ...news], today, today), ...fresh];
}

/** What the articles announced beforehand for the days from the `previous` edition (ISO, null for none) to `today`, three at most: each is told once. */
export function datesPassed(articles: readonly NewsArticle[], previous: string | null, today: string): DatedEvent[] {
  const day = Temporal.PlainDate.from(today);
  const earliest = day.subtract({ days: daysPassed }).toString();
  const from = previous !== null && previous > earliest ? previous : earliest;
  return eventsBetween(articles, from, day.subtract({ days: 1 }).toString());
}

function eventsBetween(articles: readonly NewsArticle[], first: string, last: string): DatedEvent[] {
  const events: DatedEvent[] = [];
  const seen = new Set<string>();
  for (const { passages } of articles) {
    for (const passage of passages) {
      for (const date of passage.dates) {
        const day = /^\d{4}-\d{2}-\d{2}/u.exec(date.value)?.[0];
        if (day === undefined || day < first || day > last || date.event === null) continue;
        if (date.start < passage.start || date.end > passage.end || !isAnnounced(date, passage)) continue;
        const words = announcedWords({ date, passage });
        if (words === null) continue;
        // One event told by several articles in several words is one line for its day when the words share their core, and an article has one line a day.
        const keys = [`${day} ${coreOf(date.event.text)}`, `${day} ${passage.article.id}`, words];
        if (keys.some((key) => seen.has(key)) || events.some((other) => tellTheSame(other, { date, passage })))
          continue;
        for (const key of keys) seen.add(key);
        events.push({ date, passage });
      }
    }
  }
  return events.sort((a, b) => a.date.value.localeCompare(b.date.value) || a.date.start - b.date.start);
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
