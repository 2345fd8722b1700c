import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCourier } from '../../src/briefings/courier.ts';
import { createRouter, type Router } from '../../src/commands/router.ts';
import { createCommands } from '../../src/composition/commands.ts';
import { createLazyWeb } from '../../src/composition/web.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { createIntake } from '../../src/intake/intake.ts';
import { createLazyAnalyst } from '../../src/intake/lazy-analyst.ts';
import { findOutcome, rememberOutcome } from '../../src/intake/outcomes.ts';
import type { Place, Platform } from '../../src/platforms/platform.ts';
import { plainAddress } from '../../src/sources/feeds/article-key.ts';
import { createFeedReader } from '../../src/sources/feeds/create-feed-reader.ts';
import { createMemoryFeedStore } from '../../src/sources/feeds/feed-record.ts';
import { createFeedRegistry } from '../../src/sources/feeds/feed-registry.ts';
import { createFeedsSource } from '../../src/sources/feeds/feeds-source.ts';
import type { Selection } from '../../src/sources/feeds/selection.ts';
import { createAddressGuard } from '../../src/sources/fetching/address-guard.ts';
import { createFetcher, fetcherDefaults } from '../../src/sources/fetching/create-fetcher.ts';
import { createPageReader } from '../../src/sources/pages/create-page-reader.ts';
import { type NewsOrigin, reportNumber, startNewsOrigin } from '../support/news-origin.ts';
import { editorsDesk, openNewsroom } from '../support/newsroom.ts';

const here: Place = { ...editorsDesk, user: 'editor', direct: false, manager: true };
const elsewhere: Place = { ...here, channel: 'c2' };
const patience = { timeout: 60_000 };
const selection: Selection = { maxAgeDays: 30, leaveOut: ['horoscope', '/sport/'] };

let room: ReturnType<typeof openNewsroom>;
let origin: NewsOrigin;
let router: Router;
let poll: (selected?: Selection) => Promise<void>;
let close: () => Promise<void>;

const item = (path: string, report: number, day: string | null, title = reportNumber(report).title) =>
  `<item><title>${title}</title><link>${path}</link>${day === null ? '' : `<pubDate>${day} 10:00:00 GMT</pubDate>`}<description><![CDATA[${reportNumber(report).html}]]></description></item>`;

/** The newest first, as feeds go. */
const items = [
  item('/copied', 1, 'Mon, 11 Nov 2024', 'Told again'),
  item('/told', 1, 'Mon, 11 Nov 2024'),
  item('/outside', 14, 'Mon, 11 Nov 2024').replaceAll('Ellery', 'Norham'),
  item('/undated', 27, null),
  item('/late', 40, 'Fri, 01 Nov 2024').replaceAll('Norham', 'Ellery'),
  item('/old', 3, 'Fri, 01 Mar 2019'),
  item('/sport/cup', 4, 'Mon, 11 Nov 2024'),
  item('/stars', 5, 'Mon, 11 Nov 2024', 'Your HOROSCOPE for the week'),
  '<item><title>Away</title><link>/missing</link></item>',
  '<item><title>Nothing</title><link>/menu</link></item>',
  '<item><title>Closed</title><link>/private/x</link></item>',
];

beforeAll(async () => {
  origin = await startNewsOrigin((path) => {
    if (path === '/feed')
      return {
        body: `<rss version="2.0"><channel><title>Valley News</title>${items.join('')}</channel></rss>`,
        type: 'application/rss+xml',
      };
    if (path === '/robots.txt') return { body: 'User-agent: *\nDisallow: /private/', type: 'text/plain' };
    if (path === '/menu')
      return {
        body: '<html><body><nav><a href="/a">News</a> <a href="/b">Sport</a></nav></body></html>',
        type: 'text/html',
      };
    return null;
  });
  room = openNewsroom('2024-11-12T06:00:00Z');
  const { archive, records, clock } = room;
  const config = loadConfig({ FETCH_ALLOW: '127.0.0.1', BRIEFINGS: 'none' });
  const pages = createPageReader({ workers: 1 });
  const web = createLazyWeb(config, records, pages, clock);
  const memory = { get: async () => undefined, set: async () => true };
  const guard = createAddressGuard(['127.0.0.1']);
  const fetcher = createFetcher({ ...fetcherDefaults, guard, clock: { now: () => Date.now() }, gapPerHostMs: 0 });
  const feeds = createFeedReader();
  const store = createMemoryFeedStore();
  const stores = { ...room, memory: memory as never };
  router = createRouter(createCommands(config, stores, web, [], clock), memory);
  const intake = createIntake(archive, createLazyAnalyst(), clock, records);
  poll = async (selected = selection) => {
    const options = { store, fetcher, feeds, pages, clock, concurrency: 1, maxPageBytes: 1e6, selection: selected };
    for await (const taken of intake.take(createFeedsSource(options), AbortSignal.timeout(50_000)))
      await rememberOutcome(records, taken, clock.now(), plainAddress);
  };
  close = async () => {
    await Promise.all([fetcher.close(), feeds.close(), pages.close(), origin.close()]);
    await room.close();
  };
  await createFeedRegistry({ store, fetcher, feeds, pages, clock }).addAll([
    { url: `${origin.url}/feed`, title: null },
  ]);
  await poll();
}, patience.timeout);
afterAll(() => close());

async function asked(path: string, place = here): Promise<string> {
  const { answer } = await router.ask(place, `/why-not ${origin.url}${path}`);
  expect(answer.status).toBe('answered');
  return answer.note ?? '';
}

describe('/why-not', patience, () => {
  const at = '2024-11-12 06:00 UTC';

  it.each([
    ['/nobody', 'Not seen: no source has offered this address.'],
    ['/missing', `Fetched and unreadable: at ${at} it answers with status 404.`],
    ['/private/x', `Fetched and unreadable: at ${at} it is not allowed by the robots.txt of 127.0.0.1:`],
    ['/menu', `Not an article: at ${at} it is no article.`],
    ['/copied?utm_source=rss', `Duplicate of “${reportNumber(1).title}” (Valley News, ORIGIN/told): held since ${at}`],
    [
      '/old',
      `Too old: at ${at} it was published on 2019-03-01, and the setting sources.maxAgeDays takes in what is at most 30 days old.`,
    ],
    [
      '/sport/cup',
      `Filtered by the settings: at ${at} it has “/sport/” in its address, which the setting sources.leaveOut leaves out.`,
    ],
    ['/stars#today', `Filtered by the settings: at ${at} it has “horoscope” in its headline`],
    ['/told', 'Held, and posted nowhere here: this channel (channel c1) has no briefing.'],
    ['/undated', `“${reportNumber(27).title}”, without a date, was read at ${at}.`],
  ])('says of %s what became of it', async (path, said) => {
    expect(await asked(path)).toContain(said.replace('ORIGIN', origin.url));
  });

  it.each(['/undated/', '/undated?utm_medium=mail#top'])('knows an address however it was copied: %s', async (path) => {
    expect(await asked(path)).toContain(reportNumber(27).title);
    const { answer } = await router.ask(here, `/why-not ${origin.url.replace('http://', '')}${path}`);
    expect(answer.note).toContain(reportNumber(27).title);
  });

  it('finds a duplicate that /status counts apart', async () => {
    expect((await router.ask(here, '/status')).answer.note).toMatch(/^Status\n4 articles, 1 reprint, \d+ sentences/u);
  });

  it('says what a channel made of what is held, from its order to its post', async () => {
    await room.subscribe({ topics: ['Ellery'] });
    expect(await asked('/told')).toContain(
      'Held, and in the filters of this channel (channel c1); it waits for the next edition, 2024-11-12 08:00 UTC.',
    );
    expect(await asked('/late')).toContain('; it was published on 2024-11-01, and was no news any more when it came.');
    expect(await asked('/outside')).toContain(
      'Held, but not in the filters of this channel (channel c1): it is not about its topics, Ellery.',
    );
    await room.edition('2024-11-12');
    const { records, ledger, clock, log } = room;
    const pace = { leaseMs: 120_000, firstRetryMs: 30_000, longestRetryMs: 900_000 };
    const platform = { id: 'slack', publish: async () => ({ messages: ['1'] }) } as unknown as Platform;
    await createCourier([platform], records, ledger, pace, clock, log).deliver();
    expect(await asked('/told')).toMatch(
      /^Posted here \(channel c1\) in the edition of 2024-11-12 08:00 UTC\. “.+”, published 2024-11-11, was read at 2024-11-12 06:00 UTC\.$/u,
    );
    expect(await asked('/told', elsewhere)).toContain('this channel (channel c2) has no briefing');
  });

  it('keeps to an outcome when a later poll fails, and looks again at what another setting left out', async () => {
    room.at('2024-11-13T08:00:00Z');
    items[1] = items[1]?.replace(/<description>.*<\/description>/u, '').replace('</title>', ' again</title>') ?? '';
    await poll({ maxAgeDays: null, leaveOut: [] });
    expect(await asked('/told')).toContain('Posted here');
    expect(await asked('/old')).toContain('was read at 2024-11-13 08:00 UTC');
    expect(await asked('/stars')).toContain('was read at 2024-11-13 08:00 UTC');
  });

  it('reads the records of earlier versions', async () => {
    const old = (reason: string) => ({ outcome: 'refused', reason, article: null, at: 0 });
    await room.records.put('outcome', 'a', old('is no article that can be read (not-an-article)'));
    await room.records.put('outcome', 'b', old('answered with status 500'));
    expect(await findOutcome(room.records, 'a')).toMatchObject({ why: 'not-an-article', reprintOf: null });
    expect(await findOutcome(room.records, 'b')).toMatchObject({ why: 'unreadable' });
  });
});
