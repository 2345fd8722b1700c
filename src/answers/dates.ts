import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import { askedNames } from './context/names-asked.ts';
import { entriesOfTelling, near } from './dates/date-entries.ts';
import { boundOf, doubted, grouped, isBareHour, lineOf } from './dates/date-lines.ts';
import { entriesOfPerson } from './dates/dates-elsewhere.ts';
import { isDeedOfNamed, tellsOfEarlier } from './dates/deed-of.ts';
import { entriesClosely, entriesLoosely, entriesSurely, type Found } from './dates/routes.ts';
import { onlyDescribes, says } from './dates/says.ts';
import { createCitationBook } from './evidence/citation-book.ts';
import { answered } from './evidence/draft.ts';
import type { Reader } from './evidence/reader.ts';
import { readingOnce } from './evidence/reading-once.ts';
import { findPassages } from './topics/find-passages.ts';
import { nearTopics } from './topics/near-topics.ts';
import { readTopic } from './topics/read-topic.ts';
import { toldOtherwise } from './topics/tellings.ts';
import type { Topic, TopicGroup } from './topics/topic.ts';

const read = 400;
const most = 60;

/** A timeline of the topic: each date as written and as resolved, with the day it was resolved from, earliest first. */
export async function dates(held: Reader, query: string): Promise<Answer> {
  const archive = readingOnce(held);
  const topic = await readTopic(archive, query, true);
  const referred = await entriesOfPerson(archive, query);
  const { entries, note } = await told(archive, topic, referred.length > 0);
  const book = createCitationBook(held);
  const lines = grouped([...entries, ...referred])
    .sort((a, b) => a.distance - b.distance || b.told.length - a.told.length)
    .slice(0, most);
  const items: AnswerItem[] = lines
    .sort((a, b) => a.date.value.localeCompare(b.date.value))
    .map(({ date, event, told }) => ({
      kind: 'date',
      text: lineOf(date, event, doubted(date, told), boundOf(date, event, told), isBareHour(date, told)),
      date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
      citations: told.slice(0, 3).map(({ passage, span }) => book.cite(passage.article, span)),
    }));
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  return answered({ command: 'dates', query, suggestions, note }, items, book);
}

/** By its own words, else by others for the same, in the sentences themselves and then by what stands around them; else when it was told. */
async function told(archive: Reader, topic: Topic, isPerson: boolean): Promise<Found> {
  const stated = await entriesSurely(archive, topic);
  if (stated.entries.length > 0) return stated;
  const otherwise = isPerson ? null : toldOtherwise(topic);
  const isOfPerson = (await askedNames(archive, topic.groups)).some(({ kind }) => kind === 'person');
  const filter = ({ entries, note }: Found): Found => ({
    entries: entries.filter(
      ({ distance, passage }) =>
        distance <= near &&
        !otherwise?.groups.some((group) => isDeed(group) && onlyDescribes(group, passage)) &&
        isToldOf(otherwise ?? topic, passage, isOfPerson),
    ),
    note: note ?? 'Told in other words than these.',
  });
  const statedSo = otherwise === null ? null : await entriesSurely(archive, otherwise);
  const surely = statedSo === null ? null : filter({ ...statedSo, note: null });
  if (surely !== null && surely.entries.length > 0) return surely;
  const found = await entriesClosely(archive, topic, stated.far);
  if (found.entries.length > 0 || isPerson) return found;
  const loose =
    otherwise === null || statedSo === null ? found : await entriesClosely(archive, otherwise, statedSo.far);
  const closely = filter(loose);
  if (closely.entries.length > 0) return closely;
  const weak = await entriesLoosely(archive, topic);
  if (weak.entries.length > 0) return weak;
  const passages = await findPassages(archive, topic, 'date', read);
  const telling = passages.flatMap((passage) => entriesOfTelling(topic, passage));
  return { entries: telling, note: telling.length > 0 ? 'No time stands there but that at which it was told.' : null };
}

/** A sentence that names whom the topic names must tell it of them; one that does not was found by those around it. */
function isToldOf(topic: Topic, passage: Passage, isOfPerson: boolean): boolean {
  const named = topic.groups.some((group) => !isDeed(group) && says(group, passage.text));
  return named ? isDeedOfNamed(topic, passage) : !isOfPerson || tellsOfEarlier(passage);
}

function isDeed({ typed }: TopicGroup): boolean {
  return /^\p{Ll}/u.test(typed);
}
