import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { DeliveryLedger } from '../../src/archive/ledger.ts';
import type { RecordStore } from '../../src/archive/records.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteLedger } from '../../src/archive/sqlite/sqlite-ledger.ts';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import { createCourier } from '../../src/briefings/courier.ts';
import { createEditor } from '../../src/briefings/editor.ts';
import { createScheduler } from '../../src/briefings/scheduler.ts';
import {
  allSubscriptions,
  findSubscription,
  type Subscription,
  saveSubscription,
  subscriptionId,
} from '../../src/briefings/subscription.ts';
import { saveWatch, watchId } from '../../src/briefings/watch.ts';
import { createWatcher } from '../../src/briefings/watcher.ts';
import { BotError } from '../../src/core/errors.ts';
import { analyseIncoming } from '../../src/intake/analyse-incoming.ts';
import { storiesTold } from '../../src/intake/stories-told.ts';
import { renderForTerminal } from '../../src/platforms/console/render.ts';
import { channelPlatform } from '../support/channel-platform.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { dailySubscription } from '../support/daily-subscription.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const minuteMs = 60_000;
const pace = { leaseMs: 120_000, firstRetryMs: 30_000, longestRetryMs: 15 * minuteMs };
const place = { platform: 'slack' as const, tenant: 't1', channel: 'c1', thread: null };

/** A channel that keeps what is published under each key, and refuses or fails as told. */
function channel() {
  const posts = new Map<string, string>();
  let failure: Error | null = null;
  const platform = channelPlatform(async (_channel, message, key) => {
    if (failure !== null) throw failure;
    if (!posts.has(key)) posts.set(key, renderForTerminal(message, { width: null, colour: false }));
    return { messages: [key] };
  });
  return {
    platform,
    posts: () => [...posts.values()],
    fail(error: Error | null) {
      failure = error;
    },
  };
}

let now = Date.parse('2024-11-13T06:00:00Z');
const clock = { now: () => now };
let folder: ReturnType<typeof temporaryFolder>;
let archive: Archive;
let records: RecordStore;
let ledger: DeliveryLedger;
let room: ReturnType<typeof channel>;

beforeEach(() => {
  now = Date.parse('2024-11-13T06:00:00Z');
  folder = temporaryFolder('briefings');
  const path = `${folder.path}/archive.db`;
  archive = openSqliteArchive(path);
  records = openSqliteRecords(path);
  ledger = openSqliteLedger(path, clock);
  room = channel();
});
afterEach(async () => {
  await Promise.all([archive.close(), records.close(), ledger.close()]);
  folder.remove();
});

async function publishArticle(key: string, published: string, text: string, outlet = 'The Post'): Promise<void> {
  const analysed = analyseIncoming({ key, url: null, title: null, outlet, published, text });
  if (analysed === null) throw new Error('no article');
  await archive.save([analysed], now);
}

async function subscribe(changes: Partial<Subscription> = {}): Promise<Subscription> {
  const subscription = dailySubscription(place, now, changes);
  await saveSubscription(records, subscription);
  return subscription;
}

/** One waking, as of a moment. */
async function wake(at: string): Promise<void> {
  now = Date.parse(at);
  const editor = createEditor(archive, records, ledger, (articles) => storiesTold(records, articles));
  await createScheduler(records, ledger, editor, clock, silent).look();
  await createCourier([room.platform], records, ledger, pace, clock, silent).deliver();
}

const troops = (number: string) =>
  `The defence ministry said on Tuesday that ${number} Ruritanian soldiers stand at the border. The talks go on in Zenda.`;

describe('a subscription', () => {
  it('gets its edition at the hour, once, however often anybody wakes', async () => {
    await publishArticle('a', '2024-11-12', troops('4,000'));
    await subscribe();
    await wake('2024-11-13T07:59:00Z');
    expect(room.posts()).toEqual([]);
    for (const at of ['08:00:30', '08:01:00', '08:01:00', '09:30:00']) await wake(`2024-11-13T${at}Z`);
    expect(room.posts()).toHaveLength(1);
    expect(room.posts()[0]).toContain('4,000 Ruritanian soldiers stand at the border. (The Post) [1]');
  });

  it('never repeats what it told, and leads with the new number beside the old one', async () => {
    await publishArticle('a', '2024-11-12', troops('4,000'));
    await subscribe();
    await wake('2024-11-13T08:00:30Z');
    await publishArticle('b', '2024-11-13', troops('5,500'));
    await wake('2024-11-14T08:00:30Z');
    await wake('2024-11-15T08:00:30Z');
    const [, second = '', third = ''] = room.posts();
    expect(second).toContain('5,500 Ruritanian soldiers stand');
    expect(second).toMatch(/What changed\n\n• .*4,000.* → .*5,500/u);
    expect(third).toContain('Nothing new since the last briefing.');
  });

  it('may rest when nothing is new', async () => {
    await subscribe({ whenNothingNew: 'silent' });
    await wake('2024-11-13T08:00:30Z');
    expect(room.posts()).toEqual([]);
    expect((await ledger.lastSlot(subscriptionId(place)))?.slice(0, 16)).toBe('2024-11-13T08:00');
  });

  it('sends what was missed once, marked late, and counts what was missed for too long', async () => {
    await publishArticle('a', '2024-11-12', troops('4,000'));
    const { id } = await subscribe();
    await wake('2024-11-15T09:00:00Z');
    expect(room.posts()).toHaveLength(1);
    expect(room.posts()[0]).toContain('Late: due at 08:00 (UTC).');
    const states = (await ledger.history(id, 9)).map(({ slot, state }) => [slot.slice(0, 10), state]);
    expect(states).toEqual([
      ['2024-11-15', 'sent'],
      ['2024-11-14', 'skipped'],
      ['2024-11-13', 'skipped'],
    ]);
  });

  it('tells only of its topics, and says how many stories are left', async () => {
    await publishArticle('a', '2024-11-12', troops('4,000'));
    for (const [index, town] of ['Strelsau', 'Hofbau', 'Tarlenheim'].entries()) {
      await publishArticle(
        `sport ${index}`,
        '2024-11-12',
        `${town} won the regional rowing cup on Sunday before ${index + 2},000 spectators.`,
      );
    }
    await subscribe({ topics: ['rowing cup'], length: 1 });
    await wake('2024-11-13T08:00:30Z');
    const [post = ''] = room.posts();
    expect(post).toContain('rowing cup');
    expect(post).not.toContain('soldiers');
  });

  it('tries again after a failure, and rests with the reason when its channel is gone', async () => {
    await publishArticle('a', '2024-11-12', troops('4,000'));
    const { id } = await subscribe();
    room.fail(new Error('connection reset'));
    await wake('2024-11-13T08:00:30Z');
    room.fail(null);
    await wake('2024-11-13T08:00:40Z');
    expect(room.posts()).toEqual([]);
    await wake('2024-11-13T08:02:00Z');
    expect(room.posts()).toHaveLength(1);
    room.fail(new BotError('not-found', 'the channel is gone'));
    await wake('2024-11-14T08:00:30Z');
    expect((await findSubscription(records, id))?.paused).toBe('the channel is gone');
    room.fail(null);
    await wake('2024-11-15T08:00:30Z');
    expect(room.posts()).toHaveLength(1);
  });

  it('delivers once with two processes on one archive', async () => {
    await publishArticle('a', '2024-11-12', troops('4,000'));
    await subscribe();
    await Promise.all([1, 2, 3].map(() => wake('2024-11-13T08:00:30Z')));
    expect(room.posts()).toHaveLength(1);
    expect(await allSubscriptions(records)).toHaveLength(1);
  });
});

describe('a watch', () => {
  const watch = {
    id: watchId(place, 'Zenda'),
    ...place,
    user: 'u1',
    origin: 'chat' as const,
    text: 'Zenda',
    everyMinutes: 60,
    quiet: { from: 22, to: 7, zone: 'UTC' },
    cursor: 0,
    alertedAt: null,
    paused: null,
  };

  async function look(at: string): Promise<void> {
    now = Date.parse(at);
    await createWatcher(archive, records, ledger, clock, silent).look();
    await createCourier([room.platform], records, ledger, pace, clock, silent).deliver();
  }

  it('alerts once to what is new, not more often than it may, and not in its quiet hours', async () => {
    await saveWatch(records, watch);
    await publishArticle('a', '2024-11-12', troops('4,000'));
    await look('2024-11-13T06:30:00Z');
    expect(room.posts()).toEqual([]);
    await look('2024-11-13T07:01:00Z');
    await look('2024-11-13T07:02:00Z');
    expect(room.posts()).toHaveLength(1);
    expect(room.posts()[0]).toContain('The talks go on in Zenda.');
    await publishArticle('b', '2024-11-13', 'The king arrived in Zenda late on Wednesday, and nobody saw him.');
    await look('2024-11-13T07:30:00Z');
    expect(room.posts()).toHaveLength(1);
    now += 60 * minuteMs;
    await look('2024-11-13T08:30:00Z');
    expect(room.posts()).toHaveLength(2);
    expect(room.posts()[1]).not.toContain('The talks go on');
  });

  it('shows some sentences of many, and leads to the others by their words', async () => {
    await saveWatch(records, { ...watch, quiet: null });
    const sentences = Array.from(
      { length: 11 },
      (_, n) => `The envoys met in Zenda for the ${n + 2}th time this week.`,
    );
    await publishArticle('a', '2024-11-12', sentences.join(' '));
    await look('2024-11-13T07:01:00Z');
    expect(room.posts()[0]).toContain('3 more sentences.');
    expect(room.posts()[0]).toMatch(/More.*\/search Zenda(?! page)/u);
  });
});
