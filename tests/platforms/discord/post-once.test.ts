import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Message } from '../../../src/core/message.ts';
import { createDiscordPlatform } from '../../../src/platforms/discord/discord-platform.ts';
import { type DiscordBot, recording, says, withBot } from '../../support/discord-bot.ts';
import { ids } from '../../support/discord-model.ts';
import { discordOptions, patientTiming, quickTiming } from '../../support/discord-options.ts';
import { posted } from '../../support/discord-posted.ts';
import type { FaultKind } from '../../support/http-faults.ts';
import { prose } from '../../support/messages.ts';

const channel = { tenant: ids.guild, channel: ids.briefings, thread: null };
const post = { method: 'POST', path: `/channels/${ids.briefings}/messages` };
const kinds: readonly FaultKind[] = ['429', '429-global', '500', '503', 'reset', 'hang', 'truncate', 'garbage', 'html'];

describe('a publication on Discord', () => {
  function standing(bot: DiscordBot): readonly string[] {
    return bot.server.world.channel(ids.briefings).messages.map((message) => posted(message).text);
  }

  for (const when of ['before', 'after'] as const) {
    it.concurrent.each(kinds)(`stands once when Discord answers %s ${when} the effect`, (kind) =>
      withBot(async (bot) => {
        bot.server.faults.add({ ...post, kind, when, times: 1 });
        const receipt = await bot.platform.publish(channel, says(prose(5000)), 'digest');
        expect(standing(bot)).toHaveLength(receipt.messages.length);
        expect(receipt.messages).toEqual(bot.server.world.channel(ids.briefings).messages.map(({ id }) => id));
      }),
    );

    it.concurrent(`stands once when Discord fails three times ${when} the effect and forgets nonces`, () =>
      withBot(async (bot) => {
        bot.server.world.remembersNonces = false;
        bot.server.faults.add({ ...post, kind: 'reset', when, times: 3 });
        await bot.platform.publish(channel, says('Once.'), 'digest');
        expect(standing(bot)).toEqual(['\nOnce.']);
      }));
  }

  it.concurrent('stands once when Discord posts it long after the request was given up, and forgets nonces', () =>
    withBot(async (bot) => {
      bot.server.world.remembersNonces = false;
      bot.server.faults.add({ ...post, kind: 'late', when: 'after', times: 2 });
      await bot.platform.publish(channel, says(prose(5000)), 'digest');
      expect(standing(bot)).toHaveLength(2);
    }));

  it.concurrent('stands once whatever fails when, however often it is tried again', async () => {
    const fault = fc.record({
      method: fc.constantFrom('POST', 'POST', 'GET'),
      kind: fc.constantFrom<FaultKind>('500', '503', 'reset', 'hang', 'truncate', 'garbage', 'html', '429', '401'),
      when: fc.constantFrom<'before' | 'after'>('before', 'after'),
      times: fc.integer({ min: 1, max: 3 }),
    });
    const troubles = fc.sample(fc.record({ faults: fc.array(fault, { maxLength: 6 }), remembers: fc.boolean() }), {
      numRuns: 12,
      seed: 7,
    });
    const message = says(prose(9000));
    const tryOn = ({ faults, remembers }: (typeof troubles)[number]) =>
      withBot(async (bot) => {
        bot.server.world.remembersNonces = remembers;
        for (const each of faults) {
          // These answers say that nothing was done.
          bot.server.faults.add({ ...each, path: post.path, when: /^4/u.test(each.kind) ? 'before' : each.when });
        }
        let receipt = null;
        for (let attempt = 0; receipt === null && attempt < 12; attempt += 1) {
          receipt = await bot.platform.publish(channel, message, 'digest').catch(() => null);
        }
        expect(receipt?.messages).toEqual(bot.server.world.channel(ids.briefings).messages.map(({ id }) => id));
        expect(receipt?.messages).toHaveLength(3);
      });
    await Promise.all(troubles.map(tryOn));
  });

  it.concurrent.each([
    ['to the channel', '429-second', [ids.briefings]],
    ['anywhere', '429-global-second', [ids.briefings, ids.channel, ids.thread]],
  ] as const)('does not go %s inside the time that Discord asked for', (_, kind, rooms) =>
    withBot(
      async (bot) => {
        const sent: number[] = [];
        bot.server.observe = (moment, method) => {
          if (moment === 'arrived' && method === 'POST') sent.push(performance.now());
          return true;
        };
        bot.server.faults.add({ ...post, kind, when: 'before', times: 1 });
        const first = bot.platform.publish(channel, says('First.'), 'digest');
        await vi.waitFor(() => expect(sent).toHaveLength(1));
        await new Promise((resolve) => setTimeout(resolve, 100));
        const others = rooms.flatMap((room) =>
          ['a', 'b'].map((key) => bot.platform.publish({ ...channel, channel: room }, says(key), key)),
        );
        await Promise.all([first, ...others]);
        const [refused = 0, ...after] = sent;
        expect(after).toHaveLength(1 + 2 * rooms.length);
        expect(Math.min(...after) - refused).toBeGreaterThanOrEqual(999);
      },
      undefined,
      { timing: patientTiming },
    ),
  );

  it.concurrent('keeps to fifty requests a second over all channels', () =>
    withBot(
      async (bot) => {
        const rooms = Array.from({ length: 60 }, (_, n) => String(630_000_000_000_000_000n + BigInt(n)));
        const known = bot.server.world.channel(ids.briefings);
        for (const id of rooms) bot.server.world.channels.set(id, { ...known, id, messages: [] });
        const before = bot.server.calls.length;
        await Promise.all(
          rooms.map((room) => bot.platform.publish({ ...channel, channel: room }, says('At once.'), 'digest')),
        );
        const arrived = bot.server.calls.slice(before).map(({ at }) => at);
        expect(arrived.length).toBeGreaterThanOrEqual(120);
        // A little less than a second: what was sent early may arrive late.
        for (const [index, at] of arrived.slice(0, -50).entries())
          expect((arrived[index + 50] ?? 0) - at).toBeGreaterThanOrEqual(500);
        expect(rooms.map((room) => bot.server.world.channel(room).messages.length)).toEqual(rooms.map(() => 1));
      },
      undefined,
      { timing: patientTiming },
    ));

  it.concurrent('stands once after a restart, long after Discord has forgotten the nonce', () =>
    withBot(async (bot) => {
      bot.server.faults.add({ ...post, kind: 'reset', when: 'after', times: 9 });
      bot.server.faults.add({ method: 'GET', path: post.path, kind: '500', when: 'before', times: 99 });
      await expect(bot.platform.publish(channel, says(prose(9000)), 'digest')).rejects.toMatchObject({
        code: 'platform',
      });
      await bot.platform.stop();
      bot.server.faults.clear();
      bot.server.world.remembersNonces = false;
      for (let n = 0; n < 250; n += 1) bot.server.write(ids.briefings, `chatter ${n}`);

      const next = createDiscordPlatform(discordOptions(bot.server));
      // Before it is connected it cannot tell a forum from a channel.
      await expect(next.publish(channel, says(prose(9000)), 'digest')).rejects.toMatchObject({ code: 'platform' });
      await next.start(recording([], () => says('')));
      const receipt = await next.publish(channel, says(prose(9000)), 'digest');
      expect(receipt.messages).toHaveLength(3);
      const own = bot.server.world.channel(ids.briefings).messages.filter(({ author }) => author.bot);
      expect(own.map(({ id }) => id)).toEqual(receipt.messages);
      await next.stop();
    }));

  it.concurrent('reaches a person in private', () =>
    withBot(async ({ platform, server }) => {
      const direct = await platform.directTo?.(ids.member, ids.guild);
      if (direct === undefined) throw new Error('Discord has direct messages');
      await platform.publish(direct, says('Your briefing is paused.'), 'notice');
      expect(server.world.channel(direct.channel)).toMatchObject({ recipient: ids.member, messages: [{}] });
    }));

  it.concurrent('stands in each of two channels under one key', () =>
    withBot(async (bot) => {
      const other = { ...channel, channel: ids.channel };
      const first = await bot.platform.publish(channel, says('Both.'), 'digest');
      const second = await bot.platform.publish(other, says('Both.'), 'digest');
      expect(second.messages).not.toEqual(first.messages);
      expect(bot.server.world.channel(ids.channel).messages).toHaveLength(1);
      expect(standing(bot)).toHaveLength(1);
    }));

  it.concurrent('reaches a thread', () =>
    withBot(async (bot) => {
      await bot.platform.publish({ ...channel, thread: ids.thread }, says('In the thread.'), 'digest');
      expect(bot.server.world.channel(ids.thread).messages).toHaveLength(1);
    }));

  it.concurrent.each<FaultKind>(['500', 'reset', 'garbage'])(
    'opens one named post in a forum, also when Discord answers %s',
    (kind) =>
      withBot(async (bot) => {
        const forum = { ...channel, channel: ids.forum };
        const message: Message = {
          blocks: [{ type: 'heading', text: 'Morning briefing' }, ...says(prose(9000)).blocks],
        };
        bot.server.faults.add({ method: 'POST', path: /threads$/u, kind, when: 'after', times: 1 });
        bot.server.faults.add({ method: 'POST', path: /messages$/u, kind, when: 'before', times: 1 });
        const receipt = await bot.platform.publish(forum, message, 'digest');
        expect(await bot.platform.publish(forum, message, 'digest')).toEqual(receipt);
        const opened = [...bot.server.world.channels.values()].filter(({ parent }) => parent === ids.forum);
        expect(opened).toMatchObject([{ name: 'Morning briefing', id: receipt.messages[0] }]);
        expect(opened[0]?.messages.map(({ id }) => id)).toEqual(receipt.messages);
        expect(receipt.messages).toHaveLength(3);
      }),
  );

  it.concurrent('finds its post in a forum again where the forum has archived it, and goes on in it', () =>
    withBot(async (bot) => {
      const forum = { ...channel, channel: ids.forum };
      const message: Message = { blocks: [{ type: 'heading', text: 'Evening' }, ...says(prose(5000)).blocks] };
      bot.server.faults.add({ method: 'POST', path: /messages$/u, kind: '500', when: 'before', times: 99 });
      await expect(bot.platform.publish(forum, message, 'digest')).rejects.toMatchObject({ code: 'platform' });
      const opened = () => [...bot.server.world.channels.values()].filter(({ parent }) => parent === ids.forum);
      for (const post of opened()) post.archived = true;
      bot.server.faults.clear();
      // What cannot be looked up is not posted anew.
      bot.server.faults.add({ method: 'GET', path: /archived\/public$/u, kind: '500', when: 'before', times: 5 });
      await expect(bot.platform.publish(forum, message, 'digest')).rejects.toMatchObject({ code: 'platform' });
      const receipt = await bot.platform.publish(forum, message, 'digest');
      expect(opened()).toHaveLength(1);
      expect(opened()[0]?.messages.map(({ id }) => id)).toEqual(receipt.messages);
    }));

  it.concurrent('knows a forum also where Discord has not told of its server yet', () =>
    withBot(async (bot) => {
      const { world } = bot.server;
      const forum = '690000000000000015';
      world.channels.set(forum, { ...world.channel(ids.forum), id: forum, messages: [] });
      const receipt = await bot.platform.publish({ ...channel, channel: forum }, says('Here.'), 'digest');
      expect(world.channel(receipt.messages[0] ?? '')).toMatchObject({ parent: forum });
    }));

  it.concurrent('survives one answer 401, after which the client forgets its token', () =>
    withBot(async (bot) => {
      bot.server.faults.add({ ...post, kind: '401', when: 'before', times: 1 });
      await bot.platform.publish(channel, says('Still here.'), 'digest');
      expect(standing(bot)).toHaveLength(1);
    }));

  it.concurrent.each([
    ['refuses posts', ids.locked, 'forbidden', /Send Messages/u],
    ['hides', ids.hidden, 'forbidden', /no longer lets the bot into/u],
    ['has deleted', '699999999999999999', 'not-found', /does not exist/u],
  ])('names the reason where the server %s the channel', (_, target, code, words) =>
    withBot(async (bot) => {
      const failed = bot.platform.publish({ ...channel, channel: target }, says('No.'), 'digest');
      await expect(failed).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    }),
  );

  it.concurrent('does not post where nobody could tell later whether it did', () =>
    withBot(async (bot) => {
      await bot.platform.stop();
      bot.server.world.channel(ids.briefings).readHistory = false;
      const next = createDiscordPlatform(discordOptions(bot.server, { timing: quickTiming }));
      await next.start({ visibility: () => 'public', answer: async () => says(''), complete: async () => [] });
      await expect(next.publish(channel, says('No.'), 'digest')).rejects.toMatchObject({ code: 'forbidden' });
      expect(standing(bot)).toEqual([]);
      await next.stop();
    }));
});
