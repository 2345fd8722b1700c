import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFate } from '../../src/briefings/article-fate.ts';
import { briefingsReport } from '../../src/briefings/briefings-report.ts';
import { createCourier } from '../../src/briefings/courier.ts';
import { settleOrders } from '../../src/briefings/settled-orders.ts';
import { findSubscription, subscriptionId } from '../../src/briefings/subscription.ts';
import { allWatches, saveWatch, watchId } from '../../src/briefings/watch.ts';
import { createWatcher } from '../../src/briefings/watcher.ts';
import { createBriefingCommand } from '../../src/commands/briefing-command.ts';
import type { Command } from '../../src/commands/command.ts';
import { createSubscriptionCommands } from '../../src/commands/subscription-commands.ts';
import { BotError } from '../../src/core/errors.ts';
import { storiesTold } from '../../src/intake/stories-told.ts';
import { renderForTerminal } from '../../src/platforms/console/render.ts';
import type { Channel, Place } from '../../src/platforms/platform.ts';
import { channelPlatform } from '../support/channel-platform.ts';
import { editorsDesk, openNewsroom } from '../support/newsroom.ts';

let room: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  room = openNewsroom('2024-11-12T06:00:00Z');
});
afterEach(() => room.close());

const person: Place = { ...editorsDesk, user: 'editor', direct: false, manager: true };
const pace = { leaseMs: 120_000, firstRetryMs: 30_000, longestRetryMs: 900_000 };
const story =
  'The council of Strelsau voted 31 to 12 on Tuesday for a tramway to the harbour, and work begins in spring.';

function commands(): readonly Command[] {
  const { archive, records, ledger, editor, clock } = room;
  return [
    ...createSubscriptionCommands({ archive, records, ledger, editor, clock, defaultZone: 'UTC' }),
    createBriefingCommand({
      archive,
      records,
      ledger,
      stories: (articles) => storiesTold(records, articles),
      clock,
      length: 5,
    }),
  ];
}

async function ask(line: string): Promise<string> {
  const [, name = '', argument = ''] = /^\/(\S+) ?(.*)$/u.exec(line) ?? [];
  const command = commands().find((each) => each.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const { message } = await command.run({ place: person, argument, page: 1 });
  return renderForTerminal(message, { width: null, colour: false });
}

/** A platform that keeps what it is given, by channel, and whose channels refuse as told. */
function loosePlatform(refusing: Error | null, direct = true) {
  const posts: { channel: string; text: string }[] = [];
  const platform = channelPlatform(
    async ({ channel }: Channel, message) => {
      if (channel === editorsDesk.channel && refusing !== null) throw refusing;
      posts.push({ channel, text: renderForTerminal(message, { width: null, colour: false }) });
      return { messages: [String(posts.length)] };
    },
    direct ? async (user) => ({ tenant: 't1', channel: `direct ${user}`, thread: null }) : null,
  );
  const { records, ledger, clock, log } = room;
  return { posts, courier: createCourier([platform], records, ledger, pace, clock, log) };
}

describe('a subscription', () => {
  it('is previewed to one person, without a trace', async () => {
    await room.article('tram', '2024-11-11', story);
    expect(await ask('/subscribe preview')).toContain('This channel has no briefing.');
    const { id } = await room.subscribe();
    const preview = await ask('/subscribe preview');
    expect(preview).toContain('A preview of the next briefing');
    expect(preview).toContain('tramway to the harbour');
    expect(await room.ledger.history(id, 5)).toEqual([]);
    expect(await room.edition('2024-11-12')).toContain('tramway to the harbour');
  });

  it('has its editions listed, and shown again by their reference', async () => {
    expect(await ask('/briefing list')).toContain('no edition yet');
    await room.article('tram', '2024-11-11', story);
    await room.subscribe();
    const first = await room.edition('2024-11-12');
    const { courier } = loosePlatform(null);
    await courier.deliver();
    room.at('2024-11-15T08:00:30Z');
    await room.edition('2024-11-15');
    const list = await ask('/briefing list');
    expect(list).toMatch(
      /2024-11-15T08:00Z: open\n.*2024-11-14T08:00Z: skipped, missed.*\n.*\n.*2024-11-12T08:00Z: sent/u,
    );
    expect(await ask('/briefing 2024-11-12T08:00Z')).toBe(first);
    expect(await ask('/briefing 2024-11-14T08:00Z')).toContain('missed');
  });

  it('that must pause tells who set it up, once, in private', async () => {
    await room.subscribe();
    await room.edition('2024-11-12');
    const { posts, courier } = loosePlatform(new BotError('forbidden', 'the bot may not write there'));
    await courier.deliver();
    await courier.deliver();
    room.at('2024-11-13T08:00:30Z');
    await courier.deliver();
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ channel: 'direct editor', text: expect.stringContaining('may not write there') });
    expect(await briefingsReport(room.records, room.ledger, room.clock, editorsDesk)).toContainEqual(
      expect.stringContaining('paused: the bot may not write there'),
    );
  });

  it('that cannot be delivered for a day is held, with the reason', async () => {
    const { id } = await room.subscribe();
    await room.edition('2024-11-12');
    const failing = loosePlatform(new Error('no answer'));
    await failing.courier.deliver();
    room.at('2024-11-13T09:00:00Z');
    const { posts, courier } = loosePlatform(null);
    await courier.deliver();
    expect(posts).toEqual([]);
    expect(await room.ledger.history(id, 1)).toMatchObject([{ state: 'held', note: expect.stringContaining('a day') }]);
  });

  it('that must pause where nobody can be written to shows it in /status', async () => {
    await room.subscribe();
    await room.edition('2024-11-12');
    const { posts, courier } = loosePlatform(new BotError('not-found', 'the channel is gone'), false);
    await courier.deliver();
    expect(posts).toEqual([]);
    const report = await briefingsReport(room.records, room.ledger, room.clock, editorsDesk);
    expect(report.join('\n')).toMatch(/paused: the channel is gone[\s\S]*1 paused/u);
  });
});

describe('the settings file', () => {
  const wanted = {
    platform: 'slack' as const,
    server: 't1',
    channel: 'c1',
    thread: null,
    when: 'weekdays at 8 in Brussels',
    about: ['Strelsau'],
    from: [],
    languages: [],
    stories: 3,
    silent: false,
    catchUp: 60,
  };
  const watch = { ...editorsDesk, server: 't1', name: 'Zenda', every: 30, quiet: '22 to 7 in Brussels' };
  const beginning = () => ({ now: room.clock.now(), cursor: 7, defaultZone: 'UTC' });
  const settle = (subscriptions: (typeof wanted)[], watches: (typeof watch)[] = []) =>
    settleOrders(room.records, { subscriptions, watches }, beginning());

  it('makes one list with chat, and wins for its own', async () => {
    const id = subscriptionId(editorsDesk);
    await ask('/subscribe daily at 9');
    await settle([wanted], [watch]);
    expect(await findSubscription(room.records, id)).toMatchObject({
      origin: 'settings',
      length: 3,
      topics: ['Strelsau'],
    });
    expect(await allWatches(room.records)).toMatchObject([{ text: 'Zenda', cursor: 7, quiet: { from: 22, to: 7 } }]);
    for (const line of ['/subscribe daily at 7', '/schedule daily at 7', '/unsubscribe'])
      expect(await ask(line)).toContain('settings file');
    const began = room.clock.now();
    room.at('2024-11-12T07:00:00Z');
    await settle([{ ...wanted, stories: 9 }], [watch]);
    expect(await findSubscription(room.records, id)).toMatchObject({ length: 9, since: began });
    await settle([]);
    expect(await findSubscription(room.records, id)).toBeNull();
    expect(await allWatches(room.records)).toEqual([]);
  });

  it('leaves alone what was made in chat', async () => {
    await ask('/subscribe daily at 9');
    await settle([]);
    expect(await findSubscription(room.records, subscriptionId(editorsDesk))).toMatchObject({ origin: 'chat' });
  });

  it('is refused with what to mend', async () => {
    await expect(settle([{ ...wanted, when: 'whenever' }])).rejects.toThrow(/channel c1: .*“whenever”|channel c1: /u);
    await expect(settle([], [{ ...watch, quiet: 'at night' }])).rejects.toThrow(
      /“Zenda”: “at night” are no quiet hours/u,
    );
  });
});

describe('what became of an article here', () => {
  it('is posted, not for this channel, or nothing where there are no briefings', async () => {
    await room.article('tram', '2024-11-11', story);
    await room.article(
      'rowing',
      '2024-11-11',
      'Hofbau won the rowing cup on Sunday before 3,000 spectators, for the first time.',
    );
    const { archive } = room;
    const held = room.clock.now();
    const headers = await archive.articlesSince(null, 9);
    const fate = async (word: string) => {
      for (const { id } of headers) {
        const article = await archive.article(id, null);
        if (article?.text.includes(word)) return articleFate(room, editorsDesk, article, held);
      }
      throw new Error(`no article on ${word}`);
    };
    expect(await fate('tramway')).toBe('Held, and posted nowhere here: this channel (channel c1) has no briefing.');
    await room.subscribe({ topics: ['tramway'] });
    expect(await fate('tramway')).toContain(
      'in the filters of this channel (channel c1); it waits for the next edition, 2024-11-12 08:00 UTC.',
    );
    await room.edition('2024-11-12');
    expect(await fate('tramway')).toBe(
      'About to be posted here (channel c1): the edition of 2024-11-12 08:00 UTC is on its way.',
    );
    await loosePlatform(null).courier.deliver();
    expect(await fate('tramway')).toBe('Posted here (channel c1) in the edition of 2024-11-12 08:00 UTC.');
    expect(await fate('rowing')).toBe(
      'Held, but not in the filters of this channel (channel c1): it is not about its topics, tramway.',
    );
  });

  it('is posted in an alert', async () => {
    await room.article('tram', '2024-11-11', story);
    const held = room.clock.now();
    const [header] = await room.archive.articlesSince(null, 9);
    const article = header === undefined ? null : await room.archive.article(header.id, null);
    if (article === null) throw new Error('no article');
    const fate = () => articleFate(room, editorsDesk, article, held);
    const { records, ledger, archive, clock, log } = room;
    await saveWatch(records, {
      ...editorsDesk,
      id: watchId(editorsDesk, 'tramway'),
      user: 'editor',
      origin: 'chat',
      text: 'tramway',
      everyMinutes: 60,
      quiet: null,
      cursor: 0,
      alertedAt: null,
      paused: null,
    });
    await createWatcher(archive, records, ledger, clock, log).look();
    expect(await fate()).toMatch(
      /^About to be posted here \(channel c1\): the alert on “tramway” of 2024-11-12 06:00 UTC/u,
    );
    await loosePlatform(null).courier.deliver();
    expect(await fate()).toBe('Posted here (channel c1) in the alert on “tramway” of 2024-11-12 06:00 UTC.');
    expect(await articleFate(room, { ...editorsDesk, channel: 'c2' }, article, held)).toContain('posted nowhere here');
  });

  it('is told of in an alert once, though two outlets have its sentence, and not by its headline', async () => {
    await room.article('one', '2024-11-12', `Tramway for Strelsau\n\n${story}`);
    await room.article('two', '2024-11-12', `STRELSAU (AP) — ${story}\n\nA tramway at last?`, 'The Echo');
    const { records, ledger, archive, clock, log } = room;
    const told = { everyMinutes: 60, quiet: null, cursor: 0, alertedAt: null, paused: null };
    const watch = { ...editorsDesk, id: watchId(editorsDesk, 'tramway'), user: 'editor', origin: 'chat' as const };
    await saveWatch(records, { ...watch, text: 'tramway', ...told });
    await createWatcher(archive, records, ledger, clock, log).look();
    const { courier, posts } = loosePlatform(null);
    await courier.deliver();
    const lines = posts.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('•'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('31 to 12');
  });

  it('is left out of an edition for one reason, which is named', async () => {
    await room.subscribe();
    await room.article('tram', '2024-11-11', story);
    const first = await room.edition('2024-11-12');
    expect(first).not.toContain('Left out');
    room.at('2024-11-12T20:00:00Z');
    const held = room.clock.now();
    await room.article('again', '2024-11-12', story, 'The Echo');
    await room.article(
      'torn',
      '2024-11-12',
      'No comment! Nothing at all? Well. Perhaps; who knows. Hofbau sleeps.',
      'The Echo',
    );
    for (let n = 0; n < 62; n += 1)
      await room.article(
        `cup ${n}`,
        '2024-11-12',
        `${cupTowns(n)} won the ${cupTowns(n + 100)} cup before ${3000 + 7 * n} guests in the rain on Tuesday.`,
        `Paper ${n}`,
      );
    const edition = await room.edition('2024-11-13');
    expect(edition).toMatch(
      /Left out: a story with nothing new since it was told here; a story without a sentence that can be told by itself; \d+ stories for which there was no room\./u,
    );
    const fates = new Map<string, number>();
    for (const { id } of await room.archive.articlesSince('2024-11-12', 400)) {
      const article = await room.archive.article(id, null);
      const said = article === null ? '' : await articleFate(room, editorsDesk, article, held);
      const reason = /left it out: (.*)\.$/u.exec(said)?.[1] ?? 'told';
      fates.set(reason, (fates.get(reason) ?? 0) + 1);
    }
    expect(Object.fromEntries(fates)).toMatchObject({
      'its story was told here before, and it brought nothing new': 1,
      'it has no sentence that can be told by itself': 1,
      told: 60,
      'there was no room for it among the stories that more outlets told, or that were newer': 2,
    });
  });
});

/** An invented name for each number. */
function cupTowns(n: number): string {
  const syllables = ['Bel', 'Dor', 'Fan', 'Gor', 'Hul', 'Kes', 'Lim', 'Mar', 'Nov', 'Pel', 'Ros', 'Sun', 'Tav'];
  const [a = '', b = ''] = [syllables[n % 13], syllables[Math.floor(n / 13) % 13]?.toLowerCase()];
  return `${a}${b}wick`;
}
