import { describe, expect, it, vi } from 'vitest';
import { createDiscordPlatform } from '../../../src/platforms/discord/discord-platform.ts';
import { type DiscordBot, recording, says, withBot } from '../../support/discord-bot.ts';
import { ids, type WorldInteraction } from '../../support/discord-model.ts';
import { discordOptions, memoryStore, patientTiming } from '../../support/discord-options.ts';
import { posted } from '../../support/discord-posted.ts';
import type { FaultKind } from '../../support/http-faults.ts';
import { prose } from '../../support/messages.ts';

const patience = { timeout: 20_000, interval: 5 };

describe('a request on Discord', () => {
  async function answered(interaction: WorldInteraction, text: string): Promise<void> {
    await vi.waitFor(
      () => expect(interaction.messages.map((message) => posted(message).text).join('')).toContain(text),
      patience,
    );
  }

  for (const when of ['before', 'after'] as const) {
    it.concurrent.each<FaultKind>(['500', 'reset', 'hang', 'truncate', 'garbage', '429'])(
      `is answered once when an acknowledgement meets %s ${when} the effect`,
      (kind) =>
        withBot(async (bot) => {
          bot.server.faults.add({ method: 'POST', path: /callback$/u, kind, when, times: 1 });
          const interaction = bot.server.command('who', { name: 'Ann' });
          await answered(interaction, 'Answer to /who Ann.');
          expect(interaction.messages).toHaveLength(1);
        }),
    );

    it.concurrent.each<FaultKind>(['429', '500', 'reset', 'hang', 'html'])(
      `arrives whole and once when a part meets %s ${when} the effect`,
      (kind) =>
        withBot(
          async (bot) => {
            bot.server.faults.add({ method: 'POST', path: /^\/webhooks/u, kind, when, times: 1 });
            bot.server.faults.add({ method: 'PATCH', path: /^\/webhooks/u, kind, when, times: 1 });
            const interaction = bot.server.command('who', { name: 'Ann' });
            const tail = prose(9000).slice(-20).trim();
            await answered(interaction, tail);
            expect(interaction.messages).toHaveLength(3);
          },
          () => says(prose(9000)),
        ),
    );
  }

  it.concurrent('for a file gets it, or its text where a server lets nobody attach files', () =>
    withBot(
      async (bot) => {
        const asked = bot.server.command('status', {});
        await answered(asked, 'Here it is.');
        expect(asked.messages.flatMap(({ files }) => files)).toEqual([
          { name: 'feeds.opml', text: '<opml>all</opml>' },
        ]);
        bot.server.faults.add({ method: 'PATCH', path: /^\/webhooks/u, kind: '403', when: 'before', times: 1 });
        const again = bot.server.command('status', {});
        await answered(again, '<opml>all</opml>');
        expect(again.messages.flatMap(({ files }) => files)).toEqual([]);
        expect(again.ephemeral).toBe(true);
      },
      () => ({
        ...says('Here it is.'),
        file: { name: 'feeds.opml', mediaType: 'text/x-opml', text: '<opml>all</opml>' },
      }),
      { timing: patientTiming },
    ));

  it.concurrent('has one effect however often Discord delivers it', () =>
    withBot(
      async (bot) => {
        bot.server.world.acknowledgeWithinMs = 60_000;
        for (let round = 0; round < 10; round += 1) {
          const interactions = Array.from({ length: 20 }, (_, n) =>
            bot.server.command('who', { name: `Ann ${round} ${n}` }),
          );
          const mention = bot.server.write(ids.channel, `<@${ids.bot}> who Ben ${round}`);
          for (const id of [mention, ...interactions.map((interaction) => interaction.id)]) bot.server.repeat(id);
          await vi.waitFor(() => expect(interactions.every(({ state }) => state === 'answered')).toBe(true), patience);
          const replies = () =>
            bot.server.world.channel(ids.channel).messages.filter(({ replyTo }) => replyTo === mention);
          await vi.waitFor(() => expect(replies()).toHaveLength(1), patience);
          expect(interactions.every(({ messages }) => messages.length === 1)).toBe(true);
        }
        expect(bot.requests).toHaveLength(210);
        expect(bot.server.world.refusals).toEqual([]);
      },
      undefined,
      { timing: patientTiming },
    ));

  it.concurrent('sends a private answer to a mention as a direct message, and says so', () =>
    withBot(async (bot) => {
      bot.server.write(ids.channel, `<@${ids.bot}> status`);
      const direct = bot.server.world.channel(`5${ids.member.slice(1)}`);
      const open = bot.server.world.channel(ids.channel);
      await vi.waitFor(() => expect(open.messages).toHaveLength(2), patience);
      expect(direct.messages.map((message) => posted(message).text).join('')).toContain('Answer to status.');
      expect(open.messages.map((message) => posted(message).text).join('')).not.toContain('Answer to status.');
    }));

  it.concurrent('keeps a private answer private in all its parts', () =>
    withBot(
      async (bot) => {
        const interaction = bot.server.command('status', {});
        await vi.waitFor(() => expect(interaction.messages).toHaveLength(3), patience);
        expect(bot.server.world.channel(ids.channel).messages).toEqual([]);
      },
      () => says(prose(9000)),
      { timing: patientTiming },
    ));

  it.concurrent('knows the place: thread, direct message, managing role, permission', () =>
    withBot(
      async (bot) => {
        const place = async (act: () => unknown) => {
          const before = bot.requests.length;
          act();
          await vi.waitFor(() => expect(bot.requests.length).toBeGreaterThan(before), patience);
          return bot.requests.at(-1)?.place;
        };
        const { server } = bot;
        expect(await place(() => server.command('status', {}, { channel: ids.thread }))).toMatchObject({
          channel: ids.channel,
          thread: ids.thread,
          manager: false,
        });
        expect(await place(() => server.command('status', {}, { manager: true }))).toMatchObject({ manager: true });
        expect(await place(() => server.command('status', {}, { roles: [ids.botRole] }))).toMatchObject({
          manager: true,
        });
        expect(await place(() => server.command('status', {}, { direct: true }))).toMatchObject({
          tenant: null,
          direct: true,
          manager: true,
        });
        expect(await place(() => server.write(ids.thread, `<@${ids.bot}> x`))).toMatchObject({
          channel: ids.channel,
          thread: ids.thread,
          manager: false,
        });
        expect(await place(() => server.write(ids.channel, `<@&${ids.botRole}> x`))).toMatchObject({
          channel: ids.channel,
          manager: false,
        });
        expect(
          await place(() => server.write(ids.channel, `<@${ids.bot}> x`, { roles: [ids.managerRole] })),
        ).toMatchObject({ manager: true });
      },
      undefined,
      { managerRoles: [ids.botRole] },
    ));

  it.concurrent('is none where nobody addresses the bot', () =>
    withBot(async (bot) => {
      bot.server.write(ids.channel, 'who Ann');
      bot.server.write(ids.channel, '<@700000000000000009> who Ann');
      bot.server.write(ids.channel, `<@${ids.bot}> who Zoe`);
      await vi.waitFor(() => expect(bot.requests).toHaveLength(1), patience);
      expect(bot.requests[0]?.text).toBe('who Zoe');
    }));

  const store = memoryStore();

  it.concurrent('runs a button pressed after a restart, however long its command', () =>
    withBot(
      async (bot) => {
        const command = `/figures ${'North Sea ferry passengers '.repeat(8)}page 2`;
        const message = { blocks: [{ type: 'buttons' as const, buttons: [{ label: 'More', command }] }] };
        const receipt = await bot.platform.publish(
          { tenant: ids.guild, channel: ids.channel, thread: null },
          message,
          'k',
        );
        await bot.platform.stop();

        const requests: DiscordBot['requests'] = [];
        const next = createDiscordPlatform(discordOptions(bot.server, { store }));
        await next.start(recording(requests, () => says('Second page.')));
        await answered(bot.server.press(receipt.messages[0] ?? '', 'More'), 'Second page.');
        expect(requests).toMatchObject([{ kind: 'button', text: command }]);
        await next.stop();

        const forgetful = createDiscordPlatform(discordOptions(bot.server));
        await forgetful.start(recording(requests, () => says('Second page.')));
        await answered(bot.server.press(receipt.messages[0] ?? '', 'More'), 'This button has expired.');
        await forgetful.stop();
      },
      undefined,
      { store },
    ));
});
