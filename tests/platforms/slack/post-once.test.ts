import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSlackPlatform } from '../../../src/platforms/slack/slack-platform.ts';
import type { FaultKind } from '../../support/http-faults.ts';
import { prose } from '../../support/messages.ts';
import { recording, type SlackBot, says, withBot } from '../../support/slack-bot.ts';
import { ids } from '../../support/slack-model.ts';
import { patientTiming, quickTiming, slackOptions } from '../../support/slack-options.ts';

const channel = { tenant: ids.team, channel: ids.briefings, thread: null };
const post = { method: 'POST', path: /chat\.postMessage$/u };
const kinds: readonly FaultKind[] = ['429', '500', '503', '401', 'reset', 'hang', 'truncate', 'garbage', 'html'];

describe('a publication on Slack', () => {
  function standing(bot: SlackBot, id: string = ids.briefings): readonly string[] {
    return bot.server.world
      .channel(id)
      .messages.filter((message) => message.bot)
      .map(({ ts }) => ts);
  }

  for (const when of ['before', 'after'] as const) {
    it.concurrent.each(kinds)(`stands once when Slack answers %s ${when} the effect`, (kind) =>
      withBot(async (bot) => {
        bot.server.faults.add({ ...post, kind, when, times: 1 });
        const receipt = await bot.platform.publish(channel, says(prose(12_000)), 'digest');
        expect(receipt.messages.length).toBeGreaterThan(1);
        expect(standing(bot)).toEqual(receipt.messages);
      }),
    );

    it.concurrent(`stands once when Slack fails three times ${when} the effect`, () =>
      withBot(async (bot) => {
        bot.server.faults.add({ ...post, kind: 'reset', when, times: 3 });
        await bot.platform.publish(channel, says('Once.'), 'digest');
        expect(standing(bot)).toHaveLength(1);
      }));
  }

  it.concurrent('goes to a channel no sooner than Slack asks, nor does what waits behind it', () =>
    withBot(
      async (bot) => {
        const sent: number[] = [];
        let asked = 0;
        bot.server.observe = (moment, path) => {
          if (path.endsWith('chat.postMessage') && moment === 'arrived') sent.push(performance.now());
          if (path.endsWith('chat.postMessage') && sent.length === 1) asked = performance.now();
          return true;
        };
        bot.server.faults.add({ ...post, kind: '429-second', when: 'before', times: 1 });
        await Promise.all(['a', 'b', 'c'].map((key) => bot.platform.publish(channel, says(key), key)));
        expect(sent).toHaveLength(4);
        expect(Math.min(...sent.slice(1)) - asked).toBeGreaterThanOrEqual(999);
        expect(standing(bot)).toHaveLength(3);
      },
      undefined,
      { timing: { ...patientTiming, channelMs: 400 } },
    ));

  it.concurrent('goes to no channel of the workspace inside the time that Slack asked for, and to all after it', () =>
    withBot(
      async (bot) => {
        const rooms = [...Array(12).keys()].map((n) => `C0ROOM${n}`);
        const known = bot.server.world.channel(ids.briefings);
        for (const id of rooms) bot.server.world.channels.set(id, { ...known, id, messages: [] });
        const sent: number[] = [];
        bot.server.observe = (moment, path) => {
          if (moment === 'arrived' && path.endsWith('chat.postMessage')) sent.push(performance.now());
          return true;
        };
        bot.server.faults.add({ ...post, kind: '429-second', when: 'before', times: 1 });
        const first = bot.platform.publish({ ...channel, channel: rooms[0] ?? '' }, says('First.'), 'digest');
        await vi.waitFor(() => expect(sent).toHaveLength(1));
        // Slack's answer is on its way: what is begun after it must wait.
        await new Promise((resolve) => setTimeout(resolve, 100));
        const others = rooms.slice(1).map((room) => {
          return bot.platform.publish({ ...channel, channel: room }, says('More.'), 'digest');
        });
        await Promise.all([first, ...others]);
        const [refused = 0, ...after] = sent;
        expect(after).toHaveLength(12);
        expect(Math.min(...after) - refused).toBeGreaterThanOrEqual(999);
        expect(rooms.map((room) => standing(bot, room).length)).toEqual(rooms.map(() => 1));
      },
      undefined,
      { timing: patientTiming },
    ));

  it.concurrent('is not posted again before Slack wants it, and looked for only then', () =>
    withBot(
      async (bot) => {
        const calls: { readonly path: string; readonly at: number }[] = [];
        bot.server.observe = (moment, path) => {
          if (moment === 'arrived') calls.push({ path, at: performance.now() });
          return true;
        };
        bot.server.faults.add({ ...post, kind: '429-second', when: 'before', times: 2 });
        await bot.platform.publish(channel, says('Once.'), 'digest');
        const posts = calls.filter(({ path }) => path.endsWith('chat.postMessage'));
        expect(posts).toHaveLength(3);
        for (const [index, { at }] of posts.entries()) {
          const soonest = calls.find((call) => call.at > at)?.at ?? Number.POSITIVE_INFINITY;
          if (index < 2) expect(soonest - at).toBeGreaterThanOrEqual(999);
        }
      },
      undefined,
      { timing: patientTiming },
    ));

  it.concurrent('waits as long as Slack asks with everything else, too', () =>
    withBot(async (bot) => {
      const asked: number[] = [];
      bot.server.observe = (moment, path) => {
        if (path.endsWith('conversations.history') && moment === 'arrived') asked.push(performance.now());
        return true;
      };
      bot.server.faults.add({
        method: 'POST',
        path: /conversations\.history$/u,
        kind: '429-second',
        when: 'before',
        times: 1,
      });
      await bot.platform.publish(channel, says('Once.'), 'digest');
      expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(999);
    }));

  it.concurrent('stands once when a post comes through only after the bot gave it up', () =>
    withBot(
      async (bot) => {
        bot.server.faults.add({ ...post, kind: 'late', when: 'before', times: 1 });
        const receipt = await bot.platform.publish(channel, says('Once.'), 'digest');
        expect(standing(bot)).toEqual(receipt.messages);
      },
      undefined,
      { timing: { ...quickTiming, settleMs: 900 } },
    ));

  it('stands once under any run of faults, however often it is published', async () => {
    const fault = fc.record({
      kind: fc.constantFrom<FaultKind>('429', '500', 'reset', 'garbage', 'html', 'truncate'),
      when: fc.constantFrom('before' as const, 'after' as const),
      times: fc.integer({ min: 1, max: 2 }),
      path: fc.constantFrom(/chat\.postMessage$/u, /conversations\.history$/u),
    });
    await withBot(
      async (bot) => {
        await fc.assert(
          fc.asyncProperty(fc.array(fault, { maxLength: 4 }), fc.uuid(), async (faults, key) => {
            const before = standing(bot).length;
            bot.server.faults.clear();
            for (const each of faults) bot.server.faults.add({ method: 'POST', ...each });
            await bot.platform.publish(channel, says(key), key).catch(() => null);
            bot.server.faults.clear();
            const receipt = await bot.platform.publish(channel, says(key), key);
            expect(standing(bot).slice(before)).toEqual(receipt.messages);
          }),
          { numRuns: 25 },
        );
      },
      undefined,
      { timing: { ...patientTiming, settleMs: 1 } },
    );
  });

  it.concurrent('stands once after a restart, under much that others wrote', () =>
    withBot(async (bot) => {
      bot.server.faults.add({ ...post, kind: 'reset', when: 'after', times: 9 });
      const silence = { method: 'POST', path: /conversations\.history$/u, kind: '500', when: 'before' } as const;
      const failed = bot.platform.publish(channel, says(prose(20_000)), 'digest');
      await vi.waitFor(() => expect(standing(bot)).toHaveLength(1));
      bot.server.faults.add({ ...silence, times: 99 });
      await expect(failed).rejects.toMatchObject({ code: 'platform' });
      await bot.platform.stop();
      bot.server.faults.clear();
      const world = bot.server.world.channel(ids.briefings);
      for (let n = 0; n < 450; n += 1) {
        bot.server.world.add(world, {
          user: ids.member,
          bot: false,
          text: `chatter ${n}`,
          blocks: [],
          metadata: null,
          thread: null,
          onlyFor: null,
          via: null,
        });
      }
      const next = createSlackPlatform(slackOptions(bot.server));
      const receipt = await next.publish(channel, says(prose(20_000)), 'digest');
      expect(receipt.messages.length).toBeGreaterThan(2);
      expect(standing(bot)).toEqual(receipt.messages);
      await next.stop();
    }));

  it.concurrent('says that nobody can tell when Slack stays silent', () =>
    withBot(async (bot) => {
      bot.server.faults.add({ ...post, kind: 'reset', when: 'before', times: 99 });
      await expect(bot.platform.publish(channel, says('No.'), 'digest')).rejects.toMatchObject({ code: 'platform' });
    }));

  it.concurrent('stands in each of two channels, and in a thread, under one key', () =>
    withBot(async (bot) => {
      const first = await bot.platform.publish(channel, says('Both.'), 'digest');
      await bot.platform.publish({ ...channel, channel: ids.channel }, says('Both.'), 'digest');
      const thread = { ...channel, thread: first.messages[0] ?? '' };
      const reply = await bot.platform.publish(thread, says('Both.'), 'digest');
      expect(await bot.platform.publish(thread, says('Both.'), 'digest')).toEqual(reply);
      expect(standing(bot)).toHaveLength(2);
      expect(standing(bot, ids.channel)).toHaveLength(1);
      expect(bot.server.world.channel(ids.briefings).messages.at(-1)?.thread).toBe(first.messages[0]);
    }));

  it.concurrent.each([
    ['is closed to the bot', ids.elsewhere, 'forbidden', /invite/u],
    ['is archived', ids.archived, 'forbidden', /archived/u],
    ['lets only some post', ids.locked, 'forbidden', /admin/u],
    ['is private and without the bot', ids.hidden, 'not-found', /invite/u],
    ['is gone', 'C0GONE', 'not-found', /does not exist/u],
  ])('names the reason where the channel %s', (_, target, code, words) =>
    withBot(async (bot) => {
      const failed = bot.platform.publish({ ...channel, channel: target }, says('No.'), 'digest');
      await expect(failed).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    }),
  );

  it.concurrent('reaches a person directly', () =>
    withBot(async (bot) => {
      const direct = await bot.platform.directTo?.(ids.member, ids.team);
      expect(direct).toEqual({ tenant: ids.team, channel: ids.memberDirect, thread: null });
      await bot.platform.publish(direct ?? channel, says('For you.'), 'digest');
      expect(standing(bot, ids.memberDirect)).toHaveLength(1);
      await expect(bot.platform.directTo?.('U0NOBODY', ids.team)).rejects.toMatchObject({ code: 'platform' });
    }));

  it.concurrent('names the scope that is missing', () =>
    withBot(async (bot) => {
      const [workspace] = bot.server.world.workspaces;
      if (workspace === undefined) throw new Error('no workspace');
      workspace.scopes = workspace.scopes.filter((scope) => scope !== 'channels:history');
      const failed = bot.platform.publish(channel, says('No.'), 'digest');
      await expect(failed).rejects.toMatchObject({
        code: 'forbidden',
        message: expect.stringMatching(/channels:history.*reinstall/u),
      });
      expect(standing(bot)).toEqual([]);
    }));

  it.concurrent('keeps its distance from the post before it in the channel', () =>
    withBot(
      async (bot) => {
        const began = performance.now();
        await Promise.all(['a', 'b', 'c'].map((key) => bot.platform.publish(channel, says(key), key)));
        expect(performance.now() - began).toBeGreaterThanOrEqual(195);
        expect(standing(bot)).toHaveLength(3);
      },
      undefined,
      { timing: { ...quickTiming, requestMs: 10_000, channelMs: 100 } },
    ));

  it.concurrent('is finished before the bot stops', () =>
    withBot(async (bot) => {
      bot.server.faults.add({ ...post, kind: 'reset', when: 'after', times: 1 });
      const publishing = bot.platform.publish(channel, says('Still.'), 'digest');
      await bot.platform.stop();
      expect(standing(bot)).toEqual((await publishing).messages);
      const again = createSlackPlatform(slackOptions(bot.server));
      await again.start(recording([], () => says('')));
      await again.stop();
    }));
});
