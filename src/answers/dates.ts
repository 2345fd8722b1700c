import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Span } from '../core/span.ts';
import type { TimeExpression } from '../core/time-expression.ts';
import { createCitationBook } from './citation-book.ts';
import { answered } from './draft.ts';
import { findPassages } from './find-passages.ts';
import { wordsIn } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { matchedGroups, nearTopics, parseTopic, type Topic, wordsMatching } from './topic.ts';

const read = 400;
const most = 60;

interface Entry {
  readonly passage: Passage;
  readonly date: TimeExpression;
  readonly event: string;
  /** The event itself holds the topic. */
  readonly own: boolean;
}

/** A timeline of the topic: each date as written and as resolved, with the day it was resolved from, earliest first. */
export async function dates(archive: Reader, query: string): Promise<Answer> {
  const topic = parseTopic(query);
  const entries: Entry[] = [];
  for (const passage of await findPassages(archive, topic, 'date', read)) entries.push(...entriesOf(topic, passage));
  const book = createCitationBook(archive);
  const items: AnswerItem[] = grouped(entries)
    .sort((a, b) => a.date.value.localeCompare(b.date.value))
    .slice(0, most)
    .map(({ date, event, passages }) => ({
      kind: 'date',
      text: lineOf(date, event),
      date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
      citations: passages.slice(0, 3).map((passage) => book.cite(passage.article, passage)),
    }));
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  return answered({ command: 'dates', query, suggestions }, items, book);
}

function lineOf({ text, value, anchor }: TimeExpression, event: string): string {
  const resolved = value === text ? text : `${value}, written “${text}”`;
  return `${resolved}${anchor === null ? '' : ` (read from ${anchor})`}: ${event}`;
}

/** Points in time of the passage that belong to the topic: those whose event holds it, else those nearest to its words. */
function entriesOf(topic: Topic, passage: Passage): Entry[] {
  const points = passage.dates.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && /^\d/u.test(value));
  const own = points.filter(({ event }) => event !== null && matchedGroups(topic, event.text) === topic.groups.length);
  const chosen = own.length > 0 ? own : nearest(topic, passage, points);
  return chosen.map((date) => ({ passage, date, event: eventText(date, passage), own: own.length > 0 }));
}

/** The event without the word that only joins it to its sentence; still a slice of it. */
function eventText({ event }: TimeExpression, passage: Passage): string {
  const text = event?.text.replace(/^(?:who|which|that|and|but|where|when)\s+(?=\S)/u, '') ?? '';
  return wordsIn(text) < 2 ? passage.text : text;
}

/** A sentence may date several things: of its dates keep the one nearest to a word of the topic. */
function nearest(topic: Topic, passage: Passage, points: readonly TimeExpression[]): readonly TimeExpression[] {
  if (points.length < 2) return points;
  const words = topic.groups.flatMap((group) => wordsMatching(group, passage));
  if (words.length === 0) return points;
  const distance = (date: TimeExpression) => Math.min(...words.map((word) => gap(date, word)));
  const closest = Math.min(...points.map(distance));
  return points.filter((date) => distance(date) === closest);
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The same day of the same event told by several articles is one line. */
function grouped(entries: readonly Entry[]): { date: TimeExpression; event: string; passages: Passage[] }[] {
  const lines = new Map<string, { date: TimeExpression; event: string; passages: Passage[] }>();
  for (const { passage, date, event, own } of entries) {
    const key = own ? date.value : `${date.value} ${event.toLowerCase()}`;
    const line = lines.get(key) ?? { date, event, passages: [] };
    if (!line.passages.some(({ article, index }) => article.id === passage.article.id && index === passage.index))
      line.passages.push(passage);
    lines.set(key, line);
  }
  return [...lines.values()];
}
