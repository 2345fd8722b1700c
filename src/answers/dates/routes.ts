import type { Passage } from '../../archive/archive.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import { askedNames } from '../context/names-asked.ts';
import { standAsNames } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import { findPassages } from '../topics/find-passages.ts';
import type { Topic } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { gap, textBetween } from './between.ts';
import { type DateEntry, entriesOf, near } from './date-entries.ts';
import { entriesBeside, entriesByTitle, entriesNearby, entriesOtherwise } from './dates-elsewhere.ts';
import { isTimeOfAnother } from './own-times.ts';
import { says, saysVerb } from './says.ts';
import { entriesInArticle, entriesOfReference } from './told-in-article.ts';

/** What a route found, and what the answer says of it. */
export interface Found {
  readonly entries: readonly DateEntry[];
  readonly note: string | null;
}

const read = 400;

/** Dates of sentences that say all of the topic: those whose own events say it, else those near its words, else the others. */
async function entriesStated(archive: Reader, topic: Topic): Promise<readonly DateEntry[]> {
  const names = await askedNames(archive, topic.groups);
  const passages = (await findPassages(archive, topic, 'date', read)).filter(
    (passage) => saysVerb(topic, passage) && standAsNames(names, passage),
  );
  const all = passages.flatMap((passage) => entriesOf(topic, passage));
  const own = all.filter(({ date, passage, distance }) => distance === 0 || !isOfClause(topic, date, passage));
  const stated = own.length > 0 ? own : all;
  if (stated.some(({ distance }) => distance === 0))
    return stated.filter(
      ({ distance, date, passage }) =>
        distance === 0 ||
        (distance <= near && !isTimeOfAnother(date) && !tellsOther(topic, date) && !isScattered(topic, passage)),
    );
  return stated.some(({ distance }) => distance <= near) && topic.predicate !== null
    ? stated.filter(({ distance }) => distance <= near)
    : stated;
}

/** Whether what happened at a time, which the sentence tells, is nothing of what was asked for. */
function tellsOther({ groups }: Topic, { event }: TimeExpression): boolean {
  if (event === null || /^(?:when\s)?(?:it|he|she|they)\s/iu.test(event.text)) return false;
  return !groups.some((group) => says(group, event.text));
}

/** "Some 2,500 came to the funeral, after 6,000 had passed by on Monday": a time of a clause that lacks the thing asked for. */
function isOfClause({ head }: Topic, date: TimeExpression, passage: Passage): boolean {
  if (head === null || date.event === null || says(head, date.event.text)) return false;
  const words = wordsMatching(head, passage);
  return words.length > 0 && words.every((word) => afterwards.test(textBetween(word, date, passage)));
}

/** So far apart a name and the thing typed behind it are said of two ("California primary"). */
const farApart = 90;

function isScattered({ head, groups, text }: Topic, passage: Passage): boolean {
  const before = head === null ? undefined : groups[groups.indexOf(head) - 1];
  if (head === null || before === undefined || !text.includes(`${before.typed} ${head.typed}`)) return false;
  const [ones, others] = [wordsMatching(before, passage), wordsMatching(head, passage)];
  return ones.every((one) => others.every((other) => gap(one, other) > farApart));
}

const afterwards = /[,\s](?:after|before|while|when|once|since)\s/iu;

const closeBy = 'No sentence holds all of these words; these stand close to the rest of them.';

const inArticle =
  'No sentence holds all of these words; these stand close to the rest of them or under a title that has them.';

type Route = (archive: Reader, topic: Topic) => Promise<DateEntry[]>;

/** What the sentences themselves say, with what the sentence beside names. */
export interface Stated extends Found {
  /** What only stands far off in a sentence of its own, told where no other way finds more. */
  readonly far: readonly DateEntry[];
}

/** The surest way: sentences that say all of it, and those whose neighbour names whose event it is. */
export async function entriesSurely(archive: Reader, topic: Topic): Promise<Stated> {
  const stated = await entriesStated(archive, topic);
  const nearby = besideStated(await entriesNearby(archive, topic), stated);
  const sure = [...stated.filter(({ distance }) => distance <= near), ...nearby];
  if (sure.length === 0) return { entries: [], note: null, far: stated };
  // beside a time whose own event is what was asked for, none whose event is something else
  const said =
    nearby.length === 0 ? stated : stated.filter(({ distance, date }) => distance === 0 || !tellsOther(topic, date));
  return { entries: [...said, ...nearby], note: said.length === 0 ? closeBy : null, far: [] };
}

/** Beside sentences that say it all, a title alone tells of no other article's event that it is the one. */
function besideStated(nearby: readonly DateEntry[], stated: readonly DateEntry[]): readonly DateEntry[] {
  const own = stated.filter(({ distance }) => distance === 0);
  if (own.length === 0) return nearby;
  return nearby.filter(
    ({ span, passage }) => span !== passage || own.some((entry) => entry.passage.article.id === passage.article.id),
  );
}

/** Ways in which articles tell of a time, the surest first; the first that finds any answers. */
export async function entriesClosely(archive: Reader, topic: Topic, far: readonly DateEntry[]): Promise<Found> {
  const close = await firstOf(archive, topic, [
    [entriesOfReference, closeBy],
    [entriesInArticle, inArticle],
  ]);
  if (close.entries.length > 0) return close;
  if (far.length > 0) return { entries: far, note: null };
  return firstOf(archive, topic, [
    [entriesBeside, 'No sentence dates this; these dates stand in a sentence beside it.'],
  ]);
}

/** Where no other words for it help: without the verb, and under a title that says it all. */
export async function entriesLoosely(archive: Reader, topic: Topic): Promise<Found> {
  return firstOf(archive, topic, [
    [entriesOtherwise, `No sentence with a date says “${topic.predicate?.typed ?? ''}” of this.`],
    [entriesByTitle, 'No sentence holds all of these words; these stand under a title that does.'],
  ]);
}

async function firstOf(archive: Reader, topic: Topic, routes: readonly (readonly [Route, string])[]): Promise<Found> {
  for (const [route, note] of routes) {
    const entries = await route(archive, topic);
    if (entries.length > 0) return { entries, note };
  }
  return { entries: [], note: null };
}
