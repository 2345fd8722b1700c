import type { Clock } from '../../core/clock.ts';
import type { ArticleSource, SourceItem } from '../article-source.ts';
import type { Fetcher } from '../fetching/fetch-result.ts';
import type { PageReader } from '../page-reader.ts';
import { fingerprint } from './article-key.ts';
import { entryArticle } from './entry-article.ts';
import type { FeedReader } from './feed-document.ts';
import type { FeedRecord, FeedStore } from './feed-record.ts';
import { createHandover, type Handover } from './handover.ts';
import { pollFeed } from './poll-feed.ts';
import { afterPoll, isDue } from './poll-schedule.ts';
import { everything, markedPrint, type Selection, selectionMark } from './selection.ts';

export interface FeedsSourceOptions {
  readonly store: FeedStore;
  readonly fetcher: Fetcher;
  readonly feeds: FeedReader;
  readonly pages: PageReader;
  readonly clock: Clock;
  /** Feeds polled side by side. */
  readonly concurrency: number;
  readonly maxPageBytes: number;
  /** All items unless given. */
  readonly selection?: Selection;
  /** Called once with the number of feeds that are due, then when one of them is done with. */
  readonly onRound?: (due: number) => void;
  readonly onPolled?: () => void;
}

/** An entry whose page cannot be had is tried so often, once a poll. */
const mostTries = 3;

/**
 * The articles behind all feeds that are due. A feed's record is stored only after the consumer came back from a checkpoint
 * behind its articles: whoever is stopped or killed in the middle gets them again, and nothing is lost.
 */
export function createFeedsSource(options: FeedsSourceOptions): ArticleSource {
  const { store, fetcher, feeds, pages, clock, concurrency, maxPageBytes, selection = everything } = options;
  const { onRound = () => {}, onPolled = () => {} } = options;
  const mark = selectionMark(selection);

  async function pollOne(record: FeedRecord, handover: Handover<SourceItem>, signal: AbortSignal): Promise<void> {
    const poll = await pollFeed(record, fetcher, feeds, pages, signal, mark);
    if (poll.outcome.kind !== 'polled') {
      await handover.give({
        kind: 'refused',
        place: record.url,
        why: 'unreadable',
        reason: poll.outcome.reason,
      });
    }
    /** What is remembered of entries that gave no article, instead of their fingerprint. */
    const instead: Record<string, string> = {};
    let again = false;
    for (const { key, entry } of poll.fresh) {
      const now = clock.now();
      const { title: outlet } = poll.record;
      const maxBytes = maxPageBytes;
      const result = await entryArticle(key, entry, { fetcher, pages, outlet, selection, maxBytes, now, signal });
      const tries = Number(/^try (\d)$/.exec(record.seen[key] ?? '')?.[1] ?? 0) + 1;
      if (!result.ok && result.temporary && tries < mostTries) {
        instead[key] = `try ${tries}`;
        again = true;
      } else if (!result.ok && (result.why === 'too-old' || result.why === 'filtered'))
        instead[key] = markedPrint(mark, fingerprint(entry));
      const place = entry.url ?? key;
      await handover.give(
        result.ok
          ? { kind: 'article', place, article: result.article }
          : { kind: 'refused', place, why: result.why, reason: result.reason },
      );
    }
    // Handed over is not yet stored: a process killed between the two must find these entries unread.
    if (poll.fresh.length > 0) await handover.give({ kind: 'checkpoint' });
    // Removed or paused while it was polled: then nothing is to be remembered.
    const current = await store.get(record.id);
    if (current === null) return;
    const next = afterPoll(poll.record, poll.outcome, clock.now());
    await store.put({
      ...next,
      status: poll.outcome.kind === 'gone' ? 'gone' : current.status,
      seen: { ...next.seen, ...instead },
      // An answer of "not modified" would hide what is to be tried again.
      ...(again ? { etag: null, lastModified: null } : {}),
    });
  }

  return {
    id: 'feeds',
    async *changes(_, signal) {
      const due = (await store.all()).filter((record) => isDue(record, clock.now()));
      due.sort((a, b) => a.nextDue - b.nextDue);
      onRound(due.length);
      const stopped = new AbortController();
      const both = AbortSignal.any([signal, stopped.signal]);
      const handover = createHandover<SourceItem>(both);
      const work = async () => {
        for (let next = due.shift(); next !== undefined && !both.aborted; next = due.shift()) {
          await pollOne(next, handover, both);
          onPolled();
        }
      };
      const all = Promise.all(Array.from({ length: concurrency }, work)).then(
        () => handover.end(),
        (error: unknown) => handover.end(both.aborted ? null : error),
      );
      try {
        yield* handover.taken();
      } finally {
        stopped.abort();
        await all;
      }
    },
  };
}
