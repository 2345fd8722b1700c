import { createCitationBook } from '../answers/evidence/citation-book.ts';
import { plainOf } from '../answers/evidence/plain-text.ts';
import { parseTopic, type Topic } from '../answers/topics/topic.ts';
import { groupMatches, stemsOf } from '../answers/topics/topic-words.ts';
import type { Archive, Passage } from '../archive/archive.ts';
import type { DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Clock } from '../core/clock.ts';
import { datelineLength } from '../core/dateline.ts';
import type { Log } from '../platforms/log.ts';
import { type Edition, freezeEdition } from './edition.ts';
import { slotId } from './editor.ts';
import { type News, newsSince, readNews } from './news.ts';
import { watchLane } from './orders.ts';
import { isQuestion, isTellable } from './standing-alone.ts';
import { allWatches, saveWatch, type Watch } from './watch.ts';

/** Looks what is new for every watch and freezes alerts. */
export interface Watcher {
  look(): Promise<void>;
}

const minuteMs = 60_000;
const mostLines = 8;

export function createWatcher(
  archive: Archive,
  records: RecordStore,
  ledger: DeliveryLedger,
  clock: Clock,
  log: Log,
): Watcher {
  async function lookFor(watch: Watch): Promise<void> {
    const now = clock.now();
    const resting = watch.alertedAt !== null && now - watch.alertedAt < watch.everyMinutes * minuteMs;
    if (watch.paused !== null || resting || isQuiet(watch, now)) return;
    if ((await archive.lastArrival()) <= watch.cursor) return;
    const news = await readNews(
      archive,
      { after: watch.cursor, since: newsSince(slotId({ at: now }).slice(0, 10)) },
      { topics: [watch.text], outlets: [], languages: [] },
    );
    const edition = await alertOf(archive, watch, news);
    if (edition === null) return saveWatch(records, { ...watch, cursor: news.cursor });
    // Frozen before the cursor moves: dying in between repeats the look, and the slot keeps the alert single.
    await ledger.freeze(watchLane(watch.id), `${slotId({ at: now })} ${watch.cursor}`, [freezeEdition(edition)]);
    await saveWatch(records, { ...watch, cursor: news.cursor, alertedAt: now });
  }

  return {
    async look() {
      for (const watch of await allWatches(records)) {
        try {
          await lookFor(watch);
        } catch (error) {
          log.error('A watch could not be looked at', {
            watch: watch.id,
            reason: error instanceof Error ? error.message : String(error),
          });
        }
      }
    },
  };
}

async function alertOf(archive: Archive, watch: Watch, { articles, cursor }: News): Promise<Edition | null> {
  const topic = parseTopic(watch.text);
  const passages = worthAlert(articles.flatMap(({ passages }) => passages.filter(({ text }) => holds(topic, text))));
  if (passages.length === 0) return null;
  const book = createCitationBook(archive);
  const items = passages.slice(0, 40).map(
    (passage): AnswerItem => ({
      kind: 'passage',
      text: passage.text,
      citations: [book.cite(passage.article, passage)],
    }),
  );
  const answer: Answer = {
    command: 'watch',
    query: watch.text,
    status: 'answered',
    actors: [],
    items,
    citations: await book.finish(),
    suggestions: [],
    note: null,
  };
  const stories = passages.slice(0, items.length).map(({ article }) => ({ outlets: article.outlet ?? '', items: 1 }));
  const layout = {
    title: `New on ${watch.text}`,
    length: mostLines,
    remark: null,
    stories,
    sections: [],
    repeats: 0,
    again: '/briefing',
    more: `/search ${watch.text}`,
  };
  return { answer, layout, cursor, told: [], toldArticles: [] };
}

/** Each sentence once, though several outlets have it, and no headline, credit or torn quotation unless there is nothing else. */
function worthAlert(passages: readonly Passage[]): readonly Passage[] {
  const once = new Map<string, Passage>();
  for (const passage of passages) {
    const words = plainOf(passage.text.slice(datelineLength(passage.text)));
    if (!once.has(words)) once.set(words, passage);
  }
  const all = [...once.values()];
  const whole = all.filter((passage) => isTellable(passage) && !isQuestion(passage));
  return whole.length > 0 ? whole : all;
}

function holds(topic: Topic, text: string): boolean {
  const stems = stemsOf(text);
  return topic.groups.length > 0 && topic.groups.every((group) => groupMatches(group, stems));
}

function isQuiet({ quiet }: Watch, now: number): boolean {
  if (quiet === null) return false;
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(quiet.zone);
  return quiet.from <= quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to;
}
