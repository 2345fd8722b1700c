import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourier } from '../../src/briefings/courier.ts';
import { reportFeeds } from '../../src/composition/feed-reports.ts';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { BotError } from '../../src/core/errors.ts';
import { renderForTerminal } from '../../src/platforms/console/render.ts';
import type { Channel, Platform } from '../../src/platforms/platform.ts';
import type { FeedOwner, FeedRecord } from '../../src/sources/feeds/feed-record.ts';
import { createFeedRegistry } from '../../src/sources/feeds/feed-registry.ts';
import { afterPoll, type PollOutcome } from '../../src/sources/feeds/poll-schedule.ts';
import { createRecordFeedStore } from '../../src/sources/feeds/record-feed-store.ts';
import { openNewsroom } from '../support/newsroom.ts';

const desk: FeedOwner = { platform: 'slack', tenant: 't1', channel: 'c1', thread: null, user: 'U1' };
const broken: PollOutcome = { kind: 'failed', reason: 'answers with status 500', retryAfterMs: null };
const well: PollOutcome = { kind: 'polled', fresh: 0, askedMs: null };
const gone: PollOutcome = { kind: 'gone', reason: 'is gone for good: status 410' };
const pace = { leaseMs: 120_000, firstRetryMs: 30_000, longestRetryMs: 900_000 };
const slack = loadConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });

let room: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  room = openNewsroom('2024-11-01T06:00:00Z');
});
afterEach(() => room.close());

const store = () => createRecordFeedStore(room.records);
const unused = {} as never;
const registry = () =>
  createFeedRegistry({ store: store(), fetcher: unused, feeds: unused, pages: unused, clock: room.clock });

async function add(owner: FeedOwner | null, ...urls: readonly string[]): Promise<void> {
  await registry().addAll(
    urls.map((url) => ({ url, title: 'Ostmark Courier' })),
    owner,
  );
}

/** What a poll of every feed comes to. */
async function poll(outcome: PollOutcome): Promise<void> {
  for (const record of await store().all()) await store().put(afterPoll(record, outcome, room.clock.now()));
}

const report = (config: Config = slack, feeds = registry()) =>
  reportFeeds(feeds, room.ledger, config, room.clock, room.log);

/** Posts whatever waits; gives what was posted. */
async function deliver(refusing: string | null = null) {
  const posts: { readonly channel: string; readonly text: string }[] = [];
  const platform = {
    id: 'slack',
    async publish({ channel }: Channel, message: Parameters<Platform['publish']>[1]) {
      if (channel === refusing) throw new BotError('forbidden', 'the bot was removed from there');
      posts.push({ channel, text: renderForTerminal(message, { width: null, colour: false }) });
      return { messages: [String(posts.length)] };
    },
    directTo: async (user: string) => ({ tenant: 't1', channel: `direct ${user}`, thread: null }),
  } as unknown as Platform;
  const courier = createCourier([platform], room.records, room.ledger, pace, room.clock, room.log);
  await courier.deliver();
  await courier.deliver();
  return posts;
}

/** Three days of failing, up to a report. */
async function fail(day: string, until: string): Promise<void> {
  room.at(`${day}T06:00:00Z`);
  await poll(broken);
  room.at(`${until}T06:00:00Z`);
  await poll(broken);
}

describe('a feed that fails for long', () => {
  it('is told of once where it was added, with since when, why and what to do, and tried on', async () => {
    await add(desk, 'https://a.example/feed');
    await poll(well);
    await fail('2024-11-02', '2024-11-04');
    await report();
    expect(await deliver()).toEqual([]);
    room.at('2024-11-05T06:00:00Z');
    await report();
    const [post, ...more] = await deliver();
    expect(more).toEqual([]);
    expect(post?.channel).toBe('c1');
    for (const said of [
      'Ostmark Courier (https://a.example/feed) has failed since 2024-11-02 06:00 UTC: it answers with status 500.',
      '/feeds test https://a.example/feed',
      '/feeds pause https://a.example/feed',
      '/feeds remove https://a.example/feed',
    ])
      expect(post?.text).toContain(said);
    room.at('2024-11-09T06:00:00Z');
    await poll(broken);
    await report();
    expect(await deliver()).toEqual([]);
    expect((await store().all())[0]).toMatchObject({ status: 'active', reported: true });
  });

  it('is told of again only after it was read in between', async () => {
    await add(desk, 'https://a.example/feed');
    await fail('2024-11-02', '2024-11-05');
    await report();
    expect(await deliver()).toHaveLength(1);
    room.at('2024-11-06T06:00:00Z');
    await poll(well);
    await fail('2024-11-07', '2024-11-10');
    await report();
    expect(await deliver()).toHaveLength(1);
  });

  it('is told of once, whoever is killed in between and however many processes look', async () => {
    await add(desk, 'https://a.example/feed', 'https://b.example/feed');
    await fail('2024-11-02', '2024-11-05');
    const dying = {
      ...registry(),
      markReported: async () => {
        throw new Error('killed');
      },
    };
    await expect(report(slack, dying)).rejects.toThrow('killed');
    room.at('2024-11-05T09:00:00Z');
    await Promise.all([report(), report(), report()]);
    // A record that an older poll wrote back does not tell again, either.
    for (const record of await store().all()) await store().put({ ...record, reported: false });
    await report();
    const posts = await deliver();
    expect(posts).toHaveLength(1);
    expect(posts[0]?.text).toMatch(/a\.example[\s\S]*b\.example/u);
    expect((await store().all()).every(({ reported }) => reported)).toBe(true);
  });

  it('is told of together with others, and not every minute', async () => {
    const urls = Array.from({ length: 25 }, (_, i) => `https://a${i}.example/feed`);
    await add(desk, ...urls);
    await fail('2024-11-02', '2024-11-05');
    await report();
    const [post, ...more] = await deliver();
    expect([more, post?.text.match(/has failed since/gu)?.length]).toEqual([[], 10]);
    expect(post?.text).toContain('And 15 more: /feeds list');
    await add(desk, 'https://late.example/feed');
    const late = (await store().get('https://late.example/feed')) as FeedRecord;
    await store().put({ ...late, failingSince: Date.parse('2024-11-02T06:01:00Z'), lastFailure: 'is slow' });
    room.at('2024-11-05T06:05:00Z');
    await report();
    expect(await deliver()).toEqual([]);
    room.at('2024-11-05T07:00:00Z');
    await report();
    expect(await deliver()).toMatchObject([{ text: expect.stringContaining('late.example') }]);
  });

  it('that is gone is told of at once', async () => {
    await add(desk, 'https://a.example/feed');
    await poll(gone);
    await report();
    expect(await deliver()).toMatchObject([{ text: expect.stringContaining('is asked no more') }]);
  });

  it('is told to the person where the channel refuses the bot', async () => {
    await add(desk, 'https://a.example/feed');
    await poll(gone);
    await report();
    expect(await deliver('c1')).toMatchObject([{ channel: 'direct U1' }]);
  });

  it('that nobody added in chat is told where the settings say, else to the managers', async () => {
    await add(null, 'https://a.example/feed');
    await poll(gone);
    const { settings } = slack;
    const reportTo = { platform: 'slack' as const, server: 't1', channel: 'ops', thread: null };
    await report({ ...slack, settings: { ...settings, sources: { ...settings.sources, reportTo } } });
    expect(await deliver()).toMatchObject([{ channel: 'ops' }]);
    await add({ ...desk, platform: 'console' }, 'https://b.example/feed');
    await poll(gone);
    await report({ ...slack, settings: { ...settings, permissions: { managers: ['U7', '90071', 'W8'] } } });
    expect((await deliver()).map(({ channel }) => channel)).toEqual(['direct U7', 'direct W8']);
  });
});
