import type { StatusReporter } from '../commands/status-command.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/clock.ts';
import { minuteOf } from '../core/minute-of.ts';
import { progressBar } from '../core/progress-bar.ts';
import type { Intake } from '../intake/intake.ts';
import { rememberOutcome } from '../intake/outcomes.ts';
import type { Log } from '../platforms/log.ts';
import { plainAddress } from '../sources/feeds/article-key.ts';
import { createFeedsSource } from '../sources/feeds/feeds-source.ts';
import type { PageReader } from '../sources/page-reader.ts';
import type { Bell } from './bell.ts';
import { reportFeeds } from './feed-reports.ts';
import type { Stores } from './stores.ts';
import type { LazyWeb } from './web.ts';

export interface FeedsRunnerOptions {
  readonly config: Config;
  readonly stores: Pick<Stores, 'records' | 'ledger'>;
  readonly web: LazyWeb;
  readonly pages: PageReader;
  readonly intake: Intake;
  readonly clock: Clock;
  readonly log: Log;
  /** Rung when a feed is put on the list or taken up again: it is read then, not at the next look. */
  readonly due: Bell;
}

/** Reads the feeds for as long as the bot runs, and says in the status how they fare. */
export interface FeedsRunner extends StatusReporter {
  /** Begins once `ready` has settled. Gives what stops it: that resolves when everything begun is stored or given up. */
  start(ready: Promise<void>): () => Promise<void>;
  /** The bar of a long round under way, in one line; null where there is none. */
  bar(): string | null;
}

const feedsAtOnce = 4;
const largestPageBytes = 8_000_000;
const pauseMs = 60_000;
/** Feeds: fewer are read before a bar could be looked at. */
const longRound = 10;
const barColumns = 12;

/** What a round under way has come to. */
interface Round {
  readonly since: number;
  /** Feeds that were due when it began, and those that are done with. */
  due: number;
  polled: number;
  taken: number;
  refused: number;
}

export function createFeedsRunner(options: FeedsRunnerOptions): FeedsRunner {
  const { config, stores, web, pages, intake, clock, log, due } = options;
  const { records } = stores;
  let round: Round | null = null;

  async function readDue(signal: AbortSignal): Promise<void> {
    if ((await records.all('feed')).length === 0) return;
    const { fetcher, feedReader, feedStore, feeds } = await web.open();
    const current: Round = { since: clock.now(), due: 0, polled: 0, taken: 0, refused: 0 };
    const source = createFeedsSource({
      store: feedStore,
      fetcher,
      feeds: feedReader,
      pages,
      clock,
      concurrency: feedsAtOnce,
      maxPageBytes: largestPageBytes,
      selection: config.settings.sources,
      onRound: (due) => {
        current.due = due;
      },
      onPolled: () => {
        current.polled++;
      },
    });
    round = current;
    try {
      for await (const item of intake.take(source, signal)) {
        await rememberOutcome(records, item, clock.now(), plainAddress);
        if (item.outcome === 'refused') current.refused++;
        else current.taken++;
      }
    } finally {
      round = null;
    }
    await reportFeeds(feeds, stores.ledger, config, clock, log);
  }

  async function run(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const { feeds: configured } = config.settings;
    if (configured.length > 0) await (await web.open()).feeds.addAll(configured.map((url) => ({ url, title: null })));
    while (!signal.aborted) {
      try {
        await readDue(signal);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (!signal.aborted) log.error('The feeds could not be read; they are read again in a minute', { reason });
      }
      await due.heard(pauseMs, signal);
    }
  }

  return {
    start(ready) {
      const stopping = new AbortController();
      const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
      const running = Promise.race([ready.catch(() => {}), stopped])
        .then(() => run(stopping.signal))
        .catch((error: Error) => log.error('The feeds cannot be read', { reason: error.message }));
      return async () => {
        stopping.abort();
        await running;
      };
    },
    bar() {
      return round === null || round.due < longRound
        ? null
        : `Feeds ${progressBar(round.polled, round.due, barColumns)}, ${round.taken.toLocaleString('en')} articles`;
    },
    async report() {
      const list = await (await web.open()).feeds.list();
      if (list.length === 0) return ['No feeds: /feeds add ADDRESS'];
      const failing = list.filter(({ failingSince }) => failingSince !== null);
      const lines = [`${list.length} ${list.length === 1 ? 'feed' : 'feeds'}, ${failing.length} failing`];
      if (round !== null && round.due > 0) {
        const { since, due, polled, taken, refused } = round;
        const so = refused === 0 ? 'so far' : `so far, ${refused} refused`;
        lines.push(
          `Reading since ${minuteOf(since)}: ${polled} of ${due} ${due === 1 ? 'feed' : 'feeds'}, ${taken} ${taken === 1 ? 'article' : 'articles'} ${so}`,
        );
      }
      for (const { url, lastFailure, failingSince } of failing.slice(0, 5))
        lines.push(`Failing since ${minuteOf(failingSince ?? 0)}: ${url}: ${lastFailure ?? 'unknown'}`);
      return lines;
    },
  };
}
