import type { TimeExpression } from '../../core/time-expression.ts';
import { askedNames } from '../context/names-asked.ts';
import { standAsNames } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import { findPassages } from '../topics/find-passages.ts';
import type { Topic } from '../topics/topic.ts';
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
export async function entriesStated(archive: Reader, topic: Topic): Promise<readonly DateEntry[]> {
  const names = await askedNames(archive, topic.groups);
  const passages = (await findPassages(archive, topic, 'date', read)).filter(
    (passage) => saysVerb(topic, passage) && standAsNames(names, passage),
  );
  const stated = passages.flatMap((passage) => entriesOf(topic, passage));
  if (stated.some(({ distance }) => distance === 0))
    return stated.filter(
      ({ distance, date }) =>
        distance === 0 || (distance <= near && !isTimeOfAnother(date) && !tellsOther(topic, date)),
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

const closeBy = 'No sentence holds all of these words; these stand close to the rest of them.';

/** Ways in which articles tell of a time, the surest first; the first that finds any answers. */
export async function entriesFound(archive: Reader, topic: Topic): Promise<Found> {
  const stated = await entriesStated(archive, topic);
  const nearby = await entriesNearby(archive, topic);
  const sure = [...stated.filter(({ distance }) => distance <= near), ...nearby];
  if (sure.length > 0) return { entries: [...stated, ...nearby], note: stated.length === 0 ? closeBy : null };
  const routes: readonly (readonly [(archive: Reader, topic: Topic) => Promise<DateEntry[]>, string])[] = [
    [entriesOfReference, closeBy],
    [entriesInArticle, closeBy],
    [entriesBeside, 'No sentence dates this; these dates stand in a sentence beside it.'],
    [entriesOtherwise, `No sentence with a date says “${topic.predicate?.typed ?? ''}” of this.`],
    [entriesByTitle, 'No sentence holds all of these words; these stand under a title that does.'],
  ];
  for (const [route, note] of routes) {
    // what only stands far off in a sentence of its own is told where no sentence close by says more
    if (route === entriesBeside && stated.length > 0) return { entries: stated, note: null };
    const entries = await route(archive, topic);
    if (entries.length > 0) return { entries, note };
  }
  return { entries: [], note: null };
}
