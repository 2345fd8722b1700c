import type { Answer, AnswerItem } from '../core/answer.ts';
import { askedNames } from './context/names-asked.ts';
import { standAsNames } from './context/rivals.ts';
import { entriesOf, entriesOfTelling, near } from './dates/date-entries.ts';
import { boundOf, doubted, grouped, lineOf } from './dates/date-lines.ts';
import {
  entriesBeside,
  entriesByTitle,
  entriesNearby,
  entriesOfPerson,
  entriesOtherwise,
} from './dates/dates-elsewhere.ts';
import { isTimeOfAnother } from './dates/own-times.ts';
import { saysVerb } from './dates/says.ts';
import { createCitationBook } from './evidence/citation-book.ts';
import { answered } from './evidence/draft.ts';
import type { Reader } from './evidence/reader.ts';
import { findPassages } from './topics/find-passages.ts';
import { nearTopics } from './topics/near-topics.ts';
import { readTopic } from './topics/read-topic.ts';

const read = 400;
const most = 60;

/** A timeline of the topic: each date as written and as resolved, with the day it was resolved from, earliest first. */
export async function dates(archive: Reader, query: string): Promise<Answer> {
  const topic = await readTopic(archive, query, true);
  const names = await askedNames(archive, topic.groups);
  const passages = (await findPassages(archive, topic, 'date', read)).filter(
    (passage) => saysVerb(topic, passage) && standAsNames(names, passage),
  );
  const stated = passages.flatMap((passage) => entriesOf(topic, passage));
  const nearby = await entriesNearby(archive, topic);
  const surest = stated.some(({ distance }) => distance === 0)
    ? stated.filter(({ distance, date }) => distance === 0 || (distance <= near && !isTimeOfAnother(date)))
    : stated.some(({ distance }) => distance <= near) && topic.predicate !== null
      ? stated.filter(({ distance }) => distance <= near)
      : stated;
  const beside = surest.length + nearby.length > 0 ? [] : await entriesBeside(archive, topic);
  const unsaid = surest.length + nearby.length + beside.length > 0 ? [] : await entriesOtherwise(archive, topic);
  const referred = await entriesOfPerson(archive, query);
  const titled =
    surest.length + nearby.length + beside.length + unsaid.length > 0 ? [] : await entriesByTitle(archive, topic);
  const found = [...surest, ...nearby, ...beside, ...unsaid, ...referred, ...titled];
  const telling = found.length > 0 ? [] : passages.flatMap((passage) => entriesOfTelling(topic, passage));
  const book = createCitationBook(archive);
  const lines = grouped([...found, ...telling])
    .sort((a, b) => a.distance - b.distance || b.told.length - a.told.length)
    .slice(0, most);
  const items: AnswerItem[] = lines
    .sort((a, b) => a.date.value.localeCompare(b.date.value))
    .map(({ date, event, told }) => ({
      kind: 'date',
      text: lineOf(date, event, doubted(date, told), boundOf(date, event, told)),
      date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
      citations: told.slice(0, 3).map(({ passage, span }) => book.cite(passage.article, span)),
    }));
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  const note =
    beside.length > 0
      ? 'No sentence dates this; these dates stand in a sentence beside it.'
      : unsaid.length > 0
        ? `No sentence with a date says “${topic.predicate?.typed ?? ''}” of this.`
        : titled.length > 0
          ? 'No sentence holds all of these words; these stand under a title that does.'
          : telling.length > 0
            ? 'No time stands there but that at which it was told.'
            : surest.length === 0 && nearby.length > 0
              ? 'No sentence holds all of these words; these stand close to the rest of them.'
              : null;
  return answered({ command: 'dates', query, suggestions, note }, items, book);
}
