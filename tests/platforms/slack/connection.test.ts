import { describe, expect, it, vi } from 'vitest';
import { createSlackPlatform } from '../../../src/platforms/slack/slack-platform.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { recording, type SlackBot, says, withBot } from '../../support/slack-bot.ts';
import { ids } from '../../support/slack-model.ts';
import { quickTiming, slackOptions } from '../../support/slack-options.ts';
import { posted } from '../../support/slack-posted.ts';
import { startSlackServer } from '../../support/slack-server.ts';

const patience = { timeout: 20_000, interval: 10 };

describe('the connection to Slack', () => {
  async function answers(bot: SlackBot, name: string): Promise<void> {
    bot.server.direct(`who ${name}`);
    const { messages } = bot.server.world.channel(ids.memberDirect);
    await vi.waitFor(
      () => expect(messages.map((message) => posted(message, true).text).join('')).toContain(`Answer to who ${name}.`),
      patience,
    );
  }

  it.concurrent('comes back after every loss, and answers what came meanwhile once', () =>
    withBot(async (bot) => {
      for (const [index, how] of (['refresh', 'cut', 'refresh', 'cut', 'cut'] as const).entries()) {
        const before = bot.server.socket().counts.opened;
        bot.server.socket().drop(how);
        await answers(bot, `Missed ${index}`);
        expect(bot.server.socket().counts.opened).toBe(before + 1);
      }
      expect(bot.requests).toHaveLength(5);
    }));

  it.concurrent('comes back after Slack was away altogether', () =>
    withBot(async (bot) => {
      await bot.server.away();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await bot.server.back();
      await vi.waitFor(() => expect(bot.server.socket().connections()).toBe(1), patience);
      await answers(bot, 'Ann');
    }));

  it.concurrent('waits for a Slack that opens connections which say nothing', () =>
    withBot(
      async (bot) => {
        bot.server.faults.add({ method: 'POST', path: /connections\.open$/u, kind: '500', when: 'before', times: 3 });
        bot.server.faults.add({ method: 'POST', path: /connections\.open$/u, kind: 'html', when: 'before', times: 3 });
        bot.server.socket().drop('cut');
        await answers(bot, 'Ann');
      },
      undefined,
      { timing: { ...quickTiming, connectMs: 500 } },
    ));

  it.concurrent('waits for a Slack that is down at start', async () => {
    const server = await startSlackServer();
    await server.away();
    const platform = createSlackPlatform(slackOptions(server));
    const starting = platform.start(recording([], () => says('Up.')));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await server.back();
    await starting;
    expect(server.socket().connections()).toBe(1);
    await platform.stop();
    await server.close();
  });

  it.concurrent('gives up waiting when it is stopped', async () => {
    const server = await startSlackServer();
    await server.away();
    const platform = createSlackPlatform(slackOptions(server));
    const starting = platform.start(recording([], () => says('Up.')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await platform.stop();
    await starting;
  });

  it.concurrent.each([
    ['a wrong bot token', { botToken: 'xoxb-not-this-one' }, /SLACK_BOT_TOKEN.*install the app/u],
    ['a wrong app token', { appToken: 'xapp-not-this-one' }, /SLACK_APP_TOKEN.*connections:write/u],
  ])('ends the start on %s, with the step that mends it', async (_, changes, words) => {
    const server = await startSlackServer();
    const log = memoryLog();
    const platform = createSlackPlatform(slackOptions(server, { log, ...changes }));
    await expect(platform.start(recording([], () => says('')))).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(words),
    });
    for (const token of Object.values(changes)) expect(log.lines.join('\n')).not.toContain(token);
    await platform.stop();
    await server.close();
  });

  it.concurrent('survives one refusal of each token', async () => {
    const server = await startSlackServer();
    const [workspace] = server.world.workspaces;
    const { appToken } = server.world;
    server.world.appToken = 'another';
    const log = memoryLog();
    const platform = createSlackPlatform(
      slackOptions(server, {
        log: {
          ...log,
          warn(message, fields) {
            log.warn(message, fields);
            server.world.appToken = appToken;
          },
        },
      }),
    );
    await platform.start(recording([], () => says('Up.')));
    expect(workspace?.token).toBeDefined();
    await platform.stop();
    await server.close();
  });

  it.concurrent('writes no token and no response address into the log, whatever fails', () =>
    withBot(
      async (bot) => {
        const lost = () => bot.log.lines.filter((line) => line.includes('could not be delivered')).length;
        for (const kind of ['403', '500', 'reset', 'garbage', 'truncate'] as const) {
          const before = lost();
          bot.server.faults.add({ method: 'POST', path: /^\/(?:response|api)/u, kind, when: 'before', times: 999 });
          bot.server.command('/brief', 'who Ann');
          bot.server.mention('who Ben');
          await vi.waitFor(() => expect(lost()).toBe(before + 2), patience);
          bot.server.faults.clear();
        }
        const log = bot.log.lines.join('\n');
        expect(log).not.toContain(bot.server.world.appToken);
        expect(log).not.toContain('xoxb-');
        expect(log).not.toContain('/response/');
      },
      undefined,
      { timing: { ...quickTiming, settleMs: 5 } },
    ));
});
