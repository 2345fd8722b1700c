import type { CitationBook } from '../answers/citation-book.ts';
import type { AnswerItem } from '../core/answer.ts';
import type { DatedEvent } from './dates-ahead.ts';

/** A day and what happens then, or the whole sentence where the event's own words do not say enough. */
export function dateItem({ date, passage }: DatedEvent, book: CitationBook): AnswerItem {
  const event = isCutInside(date, passage) ? passage.text : (sayingEnough(date.event?.text ?? null) ?? passage.text);
  return {
    kind: 'date',
    text: `${dayInWords(date.value)}: ${event}`,
    date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
    citations: [book.cite(passage.article, passage)],
  };
}

/** An event's words, unless they only point to something outside of them ("which ends"): then the whole sentence must speak. */
function sayingEnough(event: string | null): string | null {
  if (
    event === null ||
    /^(?:which|who|that|it|this|these|those|he|she|they|his|her|its|their|where|when)\b/iu.test(event) ||
    unfinished.test(event) ||
    /^\p{Ll}{2,}ed\b/u.test(event)
  )
    return null;
  return /\p{L}{4}/u.test(event) && !/[$€£(,–-]$/u.test(event) ? event : null;
}

/** "were planning to drive around": a verb whose subject was cut off, or somebody speaking of themselves. */
const unfinished =
  /^(?:to|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do|not|also|previously|i|we|you|my|our|and|but|or|as|than|because)\b/iu;

/** Whether the event's words begin in the middle of a name ("Immigration and | Naturalization Service") or lie inside a quotation. */
function isCutInside({ event }: DatedEvent['date'], { text, start }: DatedEvent['passage']): boolean {
  if (event === null) return false;
  const before = text.slice(0, Math.max(0, event.start - start));
  if (/\p{Lu}\p{L}+ (?:and|of|for) $/u.test(before) && /^\p{Lu}/u.test(event.text)) return true;
  return (
    (before.match(/[“"]|``/gu)?.length ?? 0) > (before.match(/[”]|''/gu)?.length ?? 0) && !/"[^"]*"[^"]*$/u.test(before)
  );
}

function dayInWords(value: string): string {
  const day = value.slice(0, 10);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
