import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceItem } from '../../../src/sources/article-source.ts';
import { createFeedReader } from '../../../src/sources/feeds/create-feed-reader.ts';
import { createMemoryFeedStore, type FeedStore } from '../../../src/sources/feeds/feed-record.ts';
import { createFeedRegistry } from '../../../src/sources/feeds/feed-registry.ts';
import { createFeedsSource } from '../../../src/sources/feeds/feeds-source.ts';
import { createAddressGuard } from '../../../src/sources/fetching/address-guard.ts';
import { createFetcher, fetcherDefaults } from '../../../src/sources/fetching/create-fetcher.ts';
import { createPageReader } from '../../../src/sources/pages/create-page-reader.ts';
import { goodPage } from '../../support/origin.ts';

const feeds = createFeedReader();
const pages = createPageReader({ workers: 1 });
let now = Date.UTC(2024, 10, 14);
const clock = { now: () => now };
const fetcher = createFetcher({
  ...fetcherDefaults,
  guard: createAddressGuard(['127.0.0.1']),
  clock: { now: () => Date.now() },
  gapPerHostMs: 0,
});
afterAll(async () => {
  await Promise.all([feeds.close(), pages.close(), fetcher.close()]);
});

type Answer = { readonly body: string; readonly status?: number; readonly headers?: Record<string, string> };
let answers: Record<string, Answer>;
let asked: string[];
let server: Server;
let base: string;
let store: FeedStore;

beforeEach(async () => {
  answers = {};
  asked = [];
  store = createMemoryFeedStore();
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = answers[path];
    if (path !== '/robots.txt') asked.push(path);
    const etag = answer?.headers?.['etag'];
    if (etag !== undefined && request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else
      response
        .writeHead(answer === undefined ? 404 : (answer.status ?? 200), answer?.headers ?? {})
        .end(answer?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const source = () =>
  createFeedsSource({ store, fetcher, feeds, pages, clock, concurrency: 4, maxPageBytes: 2_000_000 });
const registry = () => createFeedRegistry({ store, fetcher, feeds, pages, clock });
const patience = () => AbortSignal.timeout(25_000);

async function poll(): Promise<SourceItem[]> {
  const items = await Array.fromAsync(source().changes(null, patience()));
  now += 3 * 86_400_000;
  return items.filter(({ kind }) => kind !== 'checkpoint');
}

function rss(...items: readonly string[]): string {
  return `<rss version="2.0"><channel><title>Ostmark Courier</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
}

describe('articles from feeds', () => {
  it('come from the page where the feed only announces them, and once', async () => {
    answers['/feed'] = { body: rss('<title>Ferry raised</title><link>/a</link><description>Short.</description>') };
    answers['/a'] = { body: goodPage, headers: { 'content-type': 'text/html' } };
    await registry().add(`${base}/feed`, patience());
    expect(await poll()).toMatchObject([
      {
        kind: 'article',
        article: {
          key: `${base}/a`,
          title: 'Ferry raised',
          outlet: 'Ostmark Courier',
          published: '2024-11-13T10:00:00Z',
        },
      },
    ]);
    expect(await poll()).toEqual([]);
  });

  it('come from the feed where it holds the whole text, with and without a link', async () => {
    const text =
      '&lt;p&gt;The ferry that had blocked the harbour was raised by divers on the ninth day.&lt;/p&gt;'.repeat(20);
    answers['/feed'] = {
      body: rss(
        `<title>One</title><link>/one</link><description>${text}</description>`,
        `<title>Two</title><guid>g2</guid><description>${text}</description>`,
      ),
    };
    await registry().add(`${base}/feed`, patience());
    const items = await poll();
    expect(items.map((item) => item.kind === 'article' && item.article.key).sort()).toEqual([
      `${base}/feed#g2`,
      `${base}/one`,
    ]);
    expect(asked).not.toContain('/one');
  });

  it('come again when the entry changes, and not when only its id does', async () => {
    const one = (guid: string, title: string) =>
      rss(`<title>${title}</title><link>/a</link><guid isPermaLink="false">${guid}</guid>`);
    answers['/a'] = { body: goodPage };
    answers['/feed'] = { body: one('1', 'Ferry raised') };
    await registry().add(`${base}/feed`, patience());
    expect(await poll()).toHaveLength(1);
    answers['/feed'] = { body: one('2', 'Ferry raised') };
    expect(await poll()).toHaveLength(0);
    answers['/feed'] = { body: one('2', 'Ferry raised at last') };
    expect(await poll()).toHaveLength(1);
  });

  it('are asked for with what the last answer said', async () => {
    answers['/feed'] = { body: rss(), headers: { etag: '"v1"' } };
    await registry().add(`${base}/feed`, patience());
    await poll();
    const before = await store.all();
    await poll();
    expect((await store.all())[0]).toMatchObject({ etag: '"v1"', failures: 0, seen: before[0]?.seen });
  });

  it('have no date from the future', async () => {
    answers['/a'] = { body: goodPage };
    answers['/feed'] = {
      body: rss('<title>Ferry</title><link>/a</link><pubDate>Wed, 13 Nov 2097 10:00:00 GMT</pubDate>'),
    };
    await registry().add(`${base}/feed`, patience());
    expect(await poll()).toMatchObject([{ article: { published: '2024-11-13T10:00:00Z' } }]);
  });

  it('are tried again when their page could not be had, but not for ever', async () => {
    answers['/feed'] = { body: rss('<title>Ferry</title><link>/a</link>'), headers: { etag: '"v1"' } };
    answers['/a'] = { body: '', status: 500 };
    await registry().add(`${base}/feed`, patience());
    expect(await poll()).toMatchObject([{ kind: 'refused' }]);
    answers['/a'] = { body: goodPage };
    expect(await poll()).toMatchObject([{ kind: 'article' }]);
    expect(await poll()).toEqual([]);
    answers['/feed'] = { body: rss('<title>Ferry</title><link>/never</link>') };
    answers['/never'] = { body: '', status: 500 };
    const outcomes = [await poll(), await poll(), await poll(), await poll(), await poll()];
    expect(outcomes.flat()).toHaveLength(3);
  });

  it('follow a feed that moved for good, and leave one that is gone', async () => {
    answers['/feed'] = { body: rss() };
    await registry().add(`${base}/feed`, patience());
    answers['/feed'] = { body: '', status: 301, headers: { location: '/new' } };
    answers['/new'] = { body: rss() };
    await poll();
    expect((await store.all())[0]).toMatchObject({ id: `${base}/feed`, url: `${base}/new` });
    answers['/new'] = { body: '', status: 410 };
    expect(await poll()).toMatchObject([{ kind: 'refused', reason: 'is gone for good: status 410' }]);
    asked = [];
    expect(await poll()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('are not lost when the consumer stops in the middle', async () => {
    const text =
      '&lt;p&gt;The ferry that had blocked the harbour was raised by divers on the ninth day.&lt;/p&gt;'.repeat(20);
    answers['/feed'] = {
      body: rss(
        ...['1', '2', '3'].map((n) => `<title>${n}</title><link>/${n}</link><description>${text}</description>`),
      ),
    };
    await registry().add(`${base}/feed`, patience());
    for await (const item of source().changes(null, patience())) {
      expect(item.kind).toBe('article');
      break;
    }
    for await (const item of source().changes(null, patience())) if (item.kind === 'checkpoint') break;
    expect(await poll()).toHaveLength(3);
  });

  it('of one broken feed do not hold up another', async () => {
    answers['/bad'] = { body: rss() };
    answers['/good'] = { body: rss('<title>Ferry</title><link>/a</link>') };
    answers['/a'] = { body: goodPage };
    await registry().add(`${base}/bad`, patience());
    await registry().add(`${base}/good`, patience());
    answers['/bad'] = { body: '<html>maintenance</html>' };
    const items = await poll();
    expect(items.map(({ kind }) => kind).sort()).toEqual(['article', 'refused']);
    expect((await registry().list()).find(({ id }) => id.endsWith('/bad'))).toMatchObject({
      failures: 1,
      lastFailure: expect.stringContaining('a web page'),
    });
  });
});

describe('the list of feeds', () => {
  it('may name a site in the settings: its feed is found, and cannot be removed but by the settings', async () => {
    answers['/'] = {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>News</body></html>',
    };
    answers['/feed'] = { body: rss('<title>Ferry</title><link>/a</link>') };
    answers['/a'] = { body: goodPage };
    const site = `${base}/`;
    const configured = createFeedRegistry({ store, fetcher, feeds, pages, clock, configured: [site] });
    await configured.addAll([{ url: site, title: null }]);
    expect((await poll()).map(({ kind }) => kind)).toEqual(['article']);
    expect(await configured.list()).toMatchObject([{ id: site, url: `${base}/feed`, failingSince: null }]);
    await expect(configured.remove(site)).rejects.toThrow('stands in the settings');
    expect(await configured.list()).toMatchObject([{ status: 'paused' }]);
  });

  it('takes in OPML from an address', async () => {
    answers['/mine.opml'] = {
      body: '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"/></body></opml>',
    };
    expect(await registry().importFrom(`${base}/mine.opml`, patience())).toBe(2);
    expect(await registry().importFrom(`${base}/mine.opml`, patience())).toBe(0);
    await expect(registry().importFrom(`${base}/none.opml`, patience())).rejects.toThrow('404');
  });

  it('finds a site’s feed by what it announces, or where feeds usually stand', async () => {
    answers['/'] = {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/news.rss"></head><body>x</body></html>',
    };
    answers['/news.rss'] = { body: rss() };
    expect(await registry().add(`${base}/`, patience())).toMatchObject({
      url: `${base}/news.rss`,
      title: 'Ostmark Courier',
    });
    answers['/'] = { body: '<html><body>no word of feeds</body></html>' };
    answers['/rss.xml'] = { body: rss() };
    expect(await registry().test(`${base}/`, patience())).toMatchObject({ url: `${base}/rss.xml` });
  });

  it('says why there is none', async () => {
    answers['/'] = { body: '<html><body>no word of feeds</body></html>' };
    await expect(registry().add(`${base}/`, patience())).rejects.toThrow('no feed was found');
    await expect(registry().add(`${base}/missing`, patience())).rejects.toThrow('answers with status 404');
    await expect(registry().remove('https://nowhere.example/')).rejects.toThrow(
      'no feed "https://nowhere.example/" is on the list',
    );
  });

  it('holds each feed once, pauses, resumes and removes it', async () => {
    answers['/feed'] = { body: rss('<title>Ferry</title><link>/a</link>') };
    answers['/a'] = { body: goodPage };
    await registry().add(`${base}/feed`, patience());
    await registry().add(`${base}/feed`, patience());
    expect(await registry().list()).toHaveLength(1);
    await registry().pause(`${base}/feed`);
    expect(await poll()).toEqual([]);
    await registry().resume('Ostmark Courier');
    expect(await poll()).toHaveLength(1);
    await registry().remove(`${base}/feed`);
    expect(await registry().list()).toEqual([]);
  });

  it('takes OPML in and gives it out', async () => {
    const opml =
      '<opml version="2.0"><head/><body><outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://b.example/f"/></body></opml>';
    expect(await registry().importOpml(Buffer.from(opml))).toBe(2);
    expect(await registry().importOpml(Buffer.from(opml))).toBe(0);
    expect(await registry().exportOpml()).toContain('xmlUrl="https://b.example/f"');
  });
});
