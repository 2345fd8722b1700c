import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openSqliteArchive } from '../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteRecords } from '../src/archive/sqlite/sqlite-records.ts';
import { createIntake } from '../src/intake/intake.ts';
import { rememberOutcome } from '../src/intake/outcomes.ts';
import { filedStories } from '../src/intake/story-records.ts';
import { createThreadAnalyst } from '../src/intake/thread-analyst.ts';
import { plainAddress } from '../src/sources/feeds/article-key.ts';
import { createFeedReader } from '../src/sources/feeds/create-feed-reader.ts';
import { createFeedRegistry } from '../src/sources/feeds/feed-registry.ts';
import { createFeedsSource } from '../src/sources/feeds/feeds-source.ts';
import { createRecordFeedStore } from '../src/sources/feeds/record-feed-store.ts';
import { createAddressGuard } from '../src/sources/fetching/address-guard.ts';
import { createFetcher, fetcherDefaults } from '../src/sources/fetching/create-fetcher.ts';
import { createPageReader } from '../src/sources/pages/create-page-reader.ts';
import { feedOf, reportNumber } from '../tests/support/news-origin.ts';

// Feeds on loopback, taken in and analysed by the real parts in a process of its own; killed in the middle where asked:
//   node bench/feeds-load.ts [--feeds 20] [--items 10] [--kills 2] [--long]       --long is 500 feeds, 20,000 items
// Every fourth feed only announces its articles: they are read off their pages. Prints the rate and the event loop's delay,
// and counts what is held: exit status 1 when anything is lost or doubled.

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '20' },
    items: { type: 'string', default: '10' },
    kills: { type: 'string', default: '2' },
    long: { type: 'boolean', default: false },
    worker: { type: 'string' },
    port: { type: 'string', default: '0' },
  },
});
const feedCount = values.long ? 500 : Number(values.feeds);
const itemCount = values.long ? 40 : Number(values.items);
const clock = { now: () => Date.now() };

/** One address of loopback for each feed: hosts are what the fetcher is polite to. */
function hostOf(feed: number, port: number): string {
  return `http://127.1.${Math.floor(feed / 250)}.${(feed % 250) + 1}:${port}`;
}

async function takeAll(folder: string, port: number): Promise<void> {
  const path = join(folder, 'archive.db');
  const archive = openSqliteArchive(path);
  const records = openSqliteRecords(path);
  const pages = createPageReader({ workers: 1 });
  const feeds = createFeedReader();
  const guard = createAddressGuard(['127.0.0.0/8']);
  const fetcher = createFetcher({ ...fetcherDefaults, guard, clock, gapPerHostMs: 0 });
  const store = createRecordFeedStore(records);
  const registry = createFeedRegistry({ store, fetcher, feeds, pages, clock });
  const list = Array.from({ length: feedCount }, (_, feed) => ({ url: `${hostOf(feed, port)}/${feed}`, title: null }));
  await registry.addAll(list);
  const analyst = createThreadAnalyst();
  const intake = createIntake(archive, analyst, clock, records);
  const source = createFeedsSource({ store, fetcher, feeds, pages, clock, concurrency: 4, maxPageBytes: 8_000_000 });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const began = performance.now();
  const tally = { new: 0, revised: 0, unchanged: 0, refused: 0 };
  for await (const item of intake.take(source, new AbortController().signal)) {
    tally[item.outcome]++;
    await rememberOutcome(records, item, clock.now(), plainAddress);
  }
  delay.disable();
  const seconds = (performance.now() - began) / 1000;
  const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(0);
  console.log(
    `taken in: ${JSON.stringify(tally)} in ${seconds.toFixed(1)} s, ${(tally.new / seconds).toFixed(1)} new articles a second; event loop delay p50 ${ms(delay.percentile(50))} ms, p99 ${ms(delay.percentile(99))} ms, most ${ms(delay.max)} ms (10 of them are the sampling); ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
  );
  await Promise.all([analyst.close(), pages.close(), feeds.close(), fetcher.close()]);
  await archive.close();
  await records.close();
}

function page(number: number): string {
  const { title, html } = reportNumber(number);
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${html}</article><footer>Valley News</footer></body></html>`;
}

function announcing(from: number, host: string): string {
  const items = Array.from(
    { length: itemCount },
    (_, i) => `<item><title>${reportNumber(from + i).title}</title><link>${host}/report/${from + i}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>Valley pages</title>${items.join('')}</channel></rss>`;
}

async function measure(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'feeds-load-'));
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const report = /^\/report\/(\d+)$/u.exec(request.url ?? '')?.[1];
    const feed = /^\/(\d+)$/u.exec(request.url ?? '')?.[1];
    if (report !== undefined) response.setHeader('content-type', 'text/html').end(page(Number(report)));
    else if (feed !== undefined) {
      const [from, host] = [Number(feed) * itemCount, hostOf(Number(feed), port)];
      const text = Number(feed) % 4 === 3 ? announcing(from, host) : feedOf(`Valley ${feed}`, from, itemCount, host);
      response.setHeader('content-type', 'application/rss+xml').end(text);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const start = (): ChildProcess =>
    spawn(
      process.execPath,
      [
        import.meta.filename,
        ...['--worker', folder, '--port', String(port), '--feeds', String(feedCount), '--items', String(itemCount)],
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));
  for (let kill = 1; kill <= Number(values.kills); kill++) {
    const child = start();
    const end = ended(child);
    await Promise.race([end, sleep(2_000 + Math.random() * (values.long ? 60_000 : 4_000))]);
    child.kill('SIGKILL');
    await end;
    console.log(`killed ${kill} time${kill === 1 ? '' : 's'}`);
  }
  await ended(start());
  server.close();
  server.closeAllConnections();

  const archive = openSqliteArchive(join(folder, 'archive.db'));
  const held = await archive.articlesSince(null, feedCount * itemCount * 2);
  await archive.close();
  const records = openSqliteRecords(join(folder, 'archive.db'));
  const filed = await filedStories(
    records,
    held.map(({ id }) => id),
  );
  await records.close();
  rmSync(folder, { recursive: true, force: true });
  const addresses = new Set(held.map(({ url }) => url));
  const revised = held.filter(({ revision }) => revision > 1).length;
  console.log(
    `held: ${held.length} articles at ${addresses.size} addresses of ${feedCount * itemCount}; ${revised} revised; ${filed.size} filed in ${new Set(filed.values()).size} stories`,
  );
  const whole = held.length === feedCount * itemCount && addresses.size === held.length && filed.size === held.length;
  return whole && revised === 0 ? 0 : 1;
}

if (values.worker === undefined) process.exitCode = await measure();
else await takeAll(values.worker, Number(values.port));
