import type { Passage } from '../archive/archive.ts';
import type { TimeExpression } from '../core/time-expression.ts';
import type { NewsArticle } from './news.ts';

export interface DatedEvent {
  readonly date: TimeExpression;
  readonly passage: Passage;
}

const daysAhead = 60;

/** Days within two months of `today` (ISO) for which the news names an event, soonest first, each day and event once. */
export function datesAhead(news: readonly NewsArticle[], today: string): DatedEvent[] {
  const last = Temporal.PlainDate.from(today).add({ days: daysAhead }).toString();
  const events = new Map<string, DatedEvent>();
  for (const { passages } of news) {
    for (const passage of passages) {
      for (const date of passage.dates) {
        const day = /^\d{4}-\d{2}-\d{2}/u.exec(date.value)?.[0];
        if (day === undefined || day < today || day > last || date.event === null) continue;
        if (date.start < passage.start || date.end > passage.end) continue;
        const key = `${day} ${date.event.text.toLowerCase()}`;
        if (!events.has(key)) events.set(key, { date, passage });
      }
    }
  }
  return [...events.values()].sort((a, b) => a.date.value.localeCompare(b.date.value) || a.date.start - b.date.start);
}
