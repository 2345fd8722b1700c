import type { CitationBook } from '../answers/evidence/citation-book.ts';
import type { AnswerItem } from '../core/answer.ts';
import type { DatedEvent } from './announced.ts';
import { announcedWords } from './announced-words.ts';

/** A day and what happens then. */
export function dateItem({ date, passage }: DatedEvent, book: CitationBook): AnswerItem {
  const event = announcedWords({ date, passage }) ?? passage.text;
  return {
    kind: 'date',
    text: `${dayInWords(date.value)}: ${event}`,
    date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
    citations: [book.cite(passage.article, passage)],
  };
}

function dayInWords(value: string): string {
  const day = value.slice(0, 10);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
