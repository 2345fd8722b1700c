import { createCourier } from '../briefings/courier.ts';
import { createEditor } from '../briefings/editor.ts';
import { safeLeaseMs } from '../briefings/pace.ts';
import { createScheduler } from '../briefings/scheduler.ts';
import { settleOrders } from '../briefings/settled-orders.ts';
import { everySeconds } from '../briefings/wake.ts';
import { createWatcher } from '../briefings/watcher.ts';
import { createRouter, type Router } from '../commands/router.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/clock.ts';
import { createIntake, type TakenItem } from '../intake/intake.ts';
import { rememberOutcome } from '../intake/outcomes.ts';
import { storiesTold } from '../intake/stories-told.ts';
import { createThreadAnalyst } from '../intake/thread-analyst.ts';
import { createLog } from '../operations/create-log.ts';
import { type Health, startHealthServer } from '../operations/health-server.ts';
import type { Log } from '../platforms/log.ts';
import { plainReason } from '../platforms/plain-reason.ts';
import type { Platform } from '../platforms/platform.ts';
import { createWebPlatform } from '../platforms/web/web-platform.ts';
import { plainAddress } from '../sources/feeds/article-key.ts';
import type { PageReader } from '../sources/page-reader.ts';
import { createBell } from './bell.ts';
import { takeBriefings } from './bundled.ts';
import { createCommands } from './commands.ts';
import { createFeedsRunner } from './feeds-runner.ts';
import { createPlatforms } from './platforms.ts';
import type { Stores } from './stores.ts';
import { createLazyWeb } from './web.ts';

/** Runs the bot until it is told to stop: every platform that has a token, or the terminal. Gives the exit status. */
export async function runBot(
  config: Config,
  stores: Stores,
  pages: PageReader,
  clock: Clock,
  complain: (text: string) => void,
): Promise<number> {
  const log = createLog(config.logLevel, clock, complain);
  // A client library may fail where nobody can catch it (Bolt does, on a signed request that holds `null`): the others go on.
  process.on('unhandledRejection', (error) =>
    log.error('Something failed where nobody waited for it', { reason: plainReason(error) }),
  );
  const { promise: left, resolve: leave } = Promise.withResolvers<void>();
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  const analyst = createThreadAnalyst();
  const feedsDue = createBell();
  const web = createLazyWeb(config, stores.records, pages, clock, feedsDue.ring);
  const intake = createIntake(stores.archive, analyst, clock, stores.records);
  const { subscriptions, watches, timeZone } = config.settings;
  const beginning = { now: clock.now(), cursor: await stores.archive.lastArrival(), defaultZone: timeZone };
  await settleOrders(stores.records, { subscriptions, watches }, beginning);
  const stopping = new AbortController();
  // Taken in while the platforms start; the first answers wait for it.
  const remember = (item: TakenItem) => rememberOutcome(stores.records, item, clock.now(), plainAddress);
  const bundled = takeBriefings(config.briefings, intake, pages, remember, complain, stopping.signal);
  const feeds = createFeedsRunner({ config, stores, web, pages, intake, clock, log, due: feedsDue });
  const commands = createCommands(config, stores, web, [feeds], clock);
  const router = afterwards(bundled, createRouter(commands, stores.memory));
  const page = config.http === null ? null : createWebPlatform(log);
  const platforms = [
    ...(await createPlatforms(config, stores, clock, log, leave, feeds.bar)),
    ...(page === null ? [] : [page]),
  ];
  const health =
    config.http === null || page === null
      ? null
      : await startHealthServer(config.http.host, config.http.port, healthOf(stores), page.respond);
  if (health !== null) log.info('The web page is served', { url: `http://${config.http?.host}:${health.port}/` });
  // Each on its own: one platform that cannot start never stops another.
  let status = 0;
  void Promise.all(platforms.map((platform) => startPlatform(platform, router, log))).then((started) => {
    if (started.some(Boolean)) return;
    log.error('Nothing is left to run for: mend what is said above, and start again');
    status = 2;
    leave();
  });
  const stops = [startBriefings(config, stores, platforms, clock, log), feeds.start(bundled)];
  bundled.catch((error: unknown) =>
    log.error('The bundled articles could not be taken in', { reason: reasonOf(error) }),
  );
  await left;
  stopping.abort();
  await bundled.catch(() => {});
  await Promise.all([...stops.map((stop) => stop()), ...platforms.map((platform) => platform.stop()), health?.close()]);
  await Promise.all([analyst.close(), web.close()]);
  return status;
}

/** A router whose answers wait for something; what fails there is told by whoever started it. */
function afterwards(work: Promise<void>, router: Router): Router {
  const done = work.catch(() => {});
  return {
    ...router,
    async ask(place, text) {
      await done;
      return router.ask(place, text);
    },
    async answer(request) {
      await done;
      return router.answer(request);
    },
    async complete(request) {
      await done;
      return router.complete(request);
    },
  };
}

/** False when it cannot start at all. Without its commands registered a platform still has mentions, direct messages, briefings, and the commands registered before. */
async function startPlatform(platform: Platform, router: Router, log: Log): Promise<boolean> {
  const declared = platform.declare(router.declarations).then(
    () => null,
    (error: unknown) => reasonOf(error),
  );
  try {
    await platform.start(router);
  } catch (error) {
    log.error(`The platform ${platform.id} could not start`, { reason: reasonOf(error) });
    return false;
  }
  const reason = await declared;
  if (reason !== null) log.error(`The commands could not be registered with ${platform.id}`, { reason });
  return true;
}

/** Wakes every minute: freezes what has come due, then has it delivered. */
function startBriefings(
  { settings: { delivery } }: Config,
  { archive, records, ledger }: Stores,
  platforms: readonly Platform[],
  clock: Clock,
  log: Log,
): () => Promise<void> {
  const editor = createEditor(archive, records, ledger, (articles) => storiesTold(records, articles));
  const scheduler = createScheduler(records, ledger, editor, clock, log);
  const watcher = createWatcher(archive, records, ledger, clock, log);
  const pace = {
    leaseMs: safeLeaseMs(delivery.request * 1000, delivery.settle * 1000),
    firstRetryMs: delivery.retry * 1000,
    longestRetryMs: delivery.longestRetry * 1000,
  };
  const courier = createCourier(platforms, records, ledger, pace, clock, log);
  const failed = (error: unknown): void =>
    log.error('The briefings could not be looked at; they are looked at again soon', { reason: reasonOf(error) });
  const stop = everySeconds(delivery.wake, async () => {
    try {
      await scheduler.look();
      await watcher.look();
    } catch (error) {
      failed(error);
    }
    // Not waited for: a channel that is slow must not keep the next look waiting.
    courier.deliver().catch(failed);
  });
  return async () => {
    await stop();
    await courier.close();
  };
}

function healthOf({ archive, ledger }: Stores): Health {
  return {
    ready: async () => (await archive.status()).articles >= 0,
    async metrics() {
      const { articles, sentences, actors } = await archive.status();
      const waiting = (await ledger.due(1000)).length;
      return {
        articles,
        sentences,
        actors,
        outbox_waiting: waiting,
        resident_bytes: process.memoryUsage.rss(),
        uptime_seconds: Math.round(process.uptime()),
      };
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
