import { describe, expect, it, vi } from 'vitest';
import { createDiscordPlatform } from '../../../src/platforms/discord/discord-platform.ts';
import type { Request } from '../../../src/platforms/platform.ts';
import { contractCommands } from '../../contracts/platform-contract.ts';
import { type DiscordBot, recording, says, withBot } from '../../support/discord-bot.ts';
import { ids, type WorldMessage } from '../../support/discord-model.ts';
import { discordOptions, patientTiming } from '../../support/discord-options.ts';
import { posted } from '../../support/discord-posted.ts';
import { startDiscordServer } from '../../support/discord-server.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { prose } from '../../support/messages.ts';

const patience = { timeout: 20_000, interval: 10 };

describe('the connection to Discord', () => {
  async function answers(bot: DiscordBot, name: string): Promise<void> {
    const interaction = bot.server.command('who', { name });
    await vi.waitFor(
      () => expect(interaction.messages.map((message) => posted(message).text).join('')).toContain(name),
      patience,
    );
  }

  it.concurrent('resumes after every loss, and answers what came meanwhile once', () =>
    withBot(async (bot) => {
      for (const code of [undefined, 4000, undefined, 4009]) {
        const before = bot.server.gateway().counts.resumed;
        bot.server.gateway().drop(code);
        const missed = bot.server.command('who', { name: 'Missed' });
        await vi.waitFor(() => expect(bot.server.gateway().counts.resumed).toBe(before + 1), patience);
        await vi.waitFor(() => expect(missed.messages).toHaveLength(1), patience);
      }
      await answers(bot, 'Ann');
      expect(bot.requests).toHaveLength(5);
    }));

  it.concurrent('goes where Discord asks it to come back, or that its session be resumed or begun anew', () =>
    withBot(async (bot) => {
      const gateway = bot.server.gateway();
      const asks = [gateway.reconnect, () => gateway.invalidate(true), gateway.reconnect];
      for (const [index, ask] of asks.entries()) {
        ask();
        await vi.waitFor(() => expect(gateway.counts.resumed).toBe(index + 1), patience);
        await answers(bot, `Ann ${index}`);
      }
      gateway.invalidate(false);
      await vi.waitFor(() => expect(gateway.counts.identified).toBe(2), patience);
      await answers(bot, 'Ben');
      expect(bot.requests).toHaveLength(4);
      expect(gateway.refusals).toEqual([]);
    }));

  it.concurrent('gives up a connection on which nothing comes back any more, and resumes on another', () =>
    withBot(async (bot) => {
      const { counts, heartbeats } = bot.server.gateway();
      heartbeats.everyMs = 100;
      bot.server.gateway().drop();
      await vi.waitFor(() => expect(counts.resumed).toBe(1), patience);
      await vi.waitFor(() => expect(counts.heartbeats).toBeGreaterThan(1), patience);
      heartbeats.acknowledged = false;
      heartbeats.everyMs = 41_250;
      await vi.waitFor(() => expect(counts.resumed).toBe(2), patience);
      heartbeats.acknowledged = true;
      await answers(bot, 'Ann');
    }));

  it.concurrent('shares its servers out to as many connections as Discord wants, and hears all of them', async () => {
    const server = await startDiscordServer();
    server.world.shards = 2;
    const requests: Request[] = [];
    const platform = createDiscordPlatform(discordOptions(server));
    await platform.start(recording(requests, () => says('Here.')));
    await platform.declare(contractCommands);
    expect(server.gateway().counts.identified).toBe(2);
    const inServer = server.command('who', { name: 'Ann' });
    server.write(`5${ids.member.slice(1)}`, 'who Ben');
    await vi.waitFor(() => expect(inServer.messages).toHaveLength(1), patience);
    await vi.waitFor(() => expect(requests).toHaveLength(2), patience);
    await platform.stop();
    await server.close();
  });

  it.concurrent('answers each question once where two processes of the bot run', async () => {
    const server = await startDiscordServer();
    server.world.acknowledgeWithinMs = 60_000;
    const platforms = [0, 1].map(() => createDiscordPlatform(discordOptions(server, { timing: patientTiming })));
    for (const platform of platforms) {
      await platform.start(recording([], () => says(prose(9000))));
      await platform.declare(contractCommands);
    }
    const asked = Array.from({ length: 10 }, (_, n) => server.command('who', { name: `Ann ${n}` }));
    const mention = server.write(ids.channel, `<@${ids.bot}> who Ben`);
    await vi.waitFor(() => expect(asked.every(({ messages }) => messages.length === 3)).toBe(true), patience);
    const tail = prose(9000).slice(-20).trim();
    const mentioned = () => {
      const { messages } = server.world.channel(ids.channel);
      return messages
        .slice(messages.findIndex(({ id }) => id === mention) + 1)
        .filter((each) => each.interaction === null);
    };
    await vi.waitFor(
      () =>
        expect(
          mentioned()
            .map((each) => posted(each).text)
            .join(''),
        ).toContain(tail),
      patience,
    );
    for (const platform of platforms) await platform.stop();
    expect(asked.map(({ messages }) => messages.length)).toEqual(asked.map(() => 3));
    expect(mentioned()).toHaveLength(3);
    await server.close();
  });

  it.concurrent('begins a new session after Discord was away altogether and has forgotten the old one', () =>
    withBot(async (bot) => {
      await bot.server.away();
      await new Promise((resolve) => setTimeout(resolve, 700));
      await bot.server.back();
      await vi.waitFor(() => expect(bot.server.gateway().counts.identified).toBe(1), patience);
      await answers(bot, 'Ann');
    }));

  it.concurrent('logs in again when Discord ends the session for good, once the cause is mended', () =>
    withBot(async (bot) => {
      const { token } = bot.server.world;
      bot.server.world.token = 'another.token.now';
      bot.server.gateway().drop(4004);
      await vi.waitFor(() => expect(bot.log.lines.join('\n')).toContain('Reset Token'), patience);
      bot.server.world.token = token;
      await vi.waitFor(() => expect(bot.server.gateway().connections()).toBe(1), patience);
      await answers(bot, 'Ann');
    }));

  it.concurrent('waits for a Discord that is down at start', async () => {
    const server = await startDiscordServer();
    await server.away();
    const platform = createDiscordPlatform(discordOptions(server));
    const starting = Promise.all([
      platform.declare(contractCommands),
      platform.start(recording([], () => says('Up.'))),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await server.back();
    await starting;
    expect(server.gateway().connections()).toBe(1);
    expect(server.world.commands).toHaveLength(contractCommands.length);
    await platform.stop();
    await server.close();
  });

  it.concurrent('answers what is written to it while its servers are still being told', async () => {
    const server = await startDiscordServer();
    const tellGuilds = server.gateway().holdGuilds();
    const requests: Request[] = [];
    const platform = createDiscordPlatform(discordOptions(server));
    const starting = platform.start(recording(requests, () => says('Here.')));
    await vi.waitFor(() => expect(server.gateway().counts.identified).toBe(1), patience);
    server.write(ids.channel, `<@${ids.bot}> who Ann`, { manager: true });
    server.write(`5${ids.member.slice(1)}`, 'who Ben');
    await new Promise((resolve) => setTimeout(resolve, 100));
    tellGuilds();
    await starting;
    await vi.waitFor(() => expect(requests).toHaveLength(2), patience);
    expect(requests[0]?.place).toMatchObject({ manager: true, tenant: ids.guild });
    await platform.stop();
    await server.close();
  });

  it.concurrent('names at start the permission that is missing, and the step that mends it', async () => {
    const server = await startDiscordServer();
    server.world.withheld = 1n << 16n;
    const log = memoryLog();
    const platform = createDiscordPlatform(discordOptions(server, { log }));
    await platform.start(recording([], () => says('Up.')));
    expect(log.lines.join('\n')).toMatch(/Newsroom.* lacks Read Message History: allow it/u);
    await platform.stop();
    await server.close();
  });

  it.concurrent('gives up waiting when it is stopped', async () => {
    const server = await startDiscordServer();
    await server.away();
    const platform = createDiscordPlatform(discordOptions(server));
    const starting = platform.start(recording([], () => says('Up.')));
    await platform.stop();
    await starting;
  });

  it.concurrent('survives one refusal of its token at start', async () => {
    const server = await startDiscordServer();
    server.faults.add({ method: 'GET', path: '/gateway/bot', kind: '401', when: 'before', times: 1 });
    const platform = createDiscordPlatform(discordOptions(server));
    await platform.start(recording([], () => says('Up.')));
    await platform.stop();
    await server.close();
  });

  it.concurrent.each([
    ['a wrong token', 'another.token.here', 0, /DISCORD_TOKEN.*Reset Token/u],
    ['an intent it may not use', null, 1 << 9, /intents/u],
  ])('ends the start on %s, with the step that mends it', async (_, token, forbidden, words) => {
    const server = await startDiscordServer();
    server.world.forbiddenIntents = forbidden;
    const log = memoryLog();
    const platform = createDiscordPlatform(discordOptions(server, { log, ...(token === null ? {} : { token }) }));
    await expect(platform.start(recording([], () => says('')))).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(words),
    });
    expect(log.lines.join('\n')).not.toContain(token ?? server.world.token);
    await platform.stop();
    await server.close();
  });

  it.concurrent('writes no token into the log, whatever fails', () =>
    withBot(
      async (bot) => {
        for (const kind of ['403', '500', 'reset', 'garbage'] as const) {
          const times = kind === '403' ? 1 : 5;
          bot.server.faults.add({ method: 'PATCH', path: /^\/webhooks/u, kind, when: 'before', times });
          const interaction = bot.server.command('who', { name: kind });
          await vi.waitFor(() => expect(interaction.messages.length).toBeGreaterThan(0), patience);
          expect(posted(interaction.messages[0] as WorldMessage).text).toContain('could not be shown');
          expect(bot.log.lines.join('\n')).toContain('did not take an answer');
          expect(bot.log.lines.join('\n')).not.toContain(interaction.token);
        }
        expect(bot.log.lines.join('\n')).not.toContain(bot.server.world.token);
      },
      () => says('x'.repeat(9000)),
    ));
});

describe('the commands registered with Discord', () => {
  it.concurrent('are replaced when stale, and left alone when current', () =>
    withBot(async (bot) => {
      expect(bot.server.world.commandWrites).toBe(1);
      const again = createDiscordPlatform(discordOptions(bot.server));
      await again.declare(contractCommands);
      expect(bot.server.world.commandWrites).toBe(1);
      await again.declare(contractCommands.slice(1));
      expect(bot.server.world.commandWrites).toBe(2);
      expect(bot.server.world.commands.map(({ name }) => name)).toEqual(['quotes', 'status', 'subscribe', 'feeds']);
      expect(bot.server.world.commands.at(-1)).toMatchObject({ default_member_permissions: '32' });
    }));
});
