import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectRoot, runBot, temporaryFolder } from '../support/command-line.ts';
import { ids as discordIds } from '../support/discord-model.ts';
import { posted as postedOnDiscord } from '../support/discord-posted.ts';
import { type DiscordServer, startDiscordServer } from '../support/discord-server.ts';
import { freePort } from '../support/free-port.ts';
import { startBot } from '../support/running-bot.ts';
import { signatureOf } from '../support/slack-delivery.ts';
import { ids as slackIds } from '../support/slack-model.ts';
import { signingSecret } from '../support/slack-options.ts';
import { posted as postedOnSlack } from '../support/slack-posted.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';

const patience = { timeout: 100_000, interval: 50 };
const folder = temporaryFolder('platforms');
let discord: DiscordServer;
let slack: SlackServer;

beforeAll(async () => {
  discord = await startDiscordServer();
  slack = await startSlackServer();
});
afterAll(async () => {
  await Promise.all([discord.close(), slack.close()]);
  folder.remove();
});

function saidOnDiscord(): string {
  const { messages } = discord.world.channel(discordIds.channel);
  return messages.map((message) => postedOnDiscord(message).text).join('\n');
}

function saidOnSlack(): string {
  const { messages } = slack.world.channel(slackIds.memberDirect);
  return messages.map((message) => postedOnSlack(message, true).text).join('\n');
}

describe('the whole bot on both platforms', { timeout: 120_000 }, () => {
  it('ends with status 2 and the step that mends it where no platform takes its token', async () => {
    const run = await runBot([], '', {
      DISCORD_TOKEN: 'another.token.here',
      DISCORD_API_BASE: discord.apiBase,
      SLACK_BOT_TOKEN: 'xoxb-not-this-one',
      SLACK_APP_TOKEN: slack.world.appToken,
      SLACK_API_URL: slack.apiUrl,
      ARCHIVE_URL: `${folder.path}/empty.db`,
      BRIEFINGS: 'none',
    });
    expect(run.status).toBe(2);
    expect(run.err).toMatch(/platform discord could not start.*Reset Token/u);
    expect(run.err).toMatch(/platform slack could not start.*install the app/u);
    expect(run.err).not.toMatch(/another\.token|not-this-one/u);
  });

  it('answers where its commands cannot be registered, survives a signed request of nothing, and ends when told', async () => {
    const port = await freePort();
    slack.deliverTo({ port, secret: signingSecret });
    // Discord answers so where an application has registered too many commands in a day.
    discord.faults.add({ method: 'PUT', path: /commands$/u, kind: '403', when: 'before', times: 9 });
    const bot = startBot({
      DISCORD_TOKEN: discord.world.token,
      DISCORD_API_BASE: discord.apiBase,
      SLACK_BOT_TOKEN: slack.world.workspaces[0]?.token ?? '',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_PORT: String(port),
      SLACK_API_URL: slack.apiUrl,
      ARCHIVE_URL: `${folder.path}/archive.db`,
      BRIEFINGS: `${projectRoot}/briefings`,
      LOG_LEVEL: 'warn',
    });
    try {
      await vi.waitFor(() => expect(discord.gateway().connections()).toBe(1), patience);
      discord.write(discordIds.channel, `<@${discordIds.bot}> who Kaja Kallas`);
      await vi.waitFor(() => expect(saidOnDiscord()).toContain('Estonia'), patience);
      await vi.waitFor(() => expect(bot.errors()).toContain('could not be registered with discord'), patience);

      const at = Math.floor(Date.now() / 1000);
      const nothing = fetch(`http://127.0.0.1:${port}/slack/events`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-slack-request-timestamp': String(at),
          'x-slack-signature': signatureOf(signingSecret, at, 'null'),
        },
        body: 'null',
        signal: AbortSignal.timeout(1000),
      });
      await nothing.catch(() => null);
      await vi.waitFor(() => expect(bot.errors()).toContain('nobody waited'), patience);
      slack.direct('who Kaja Kallas');
      await vi.waitFor(() => expect(saidOnSlack()).toContain('Estonia'), patience);
    } finally {
      expect(await bot.end('SIGTERM')).toBe(0);
    }
    expect(bot.errors()).not.toContain(discord.world.token);
    expect(bot.errors()).not.toContain('xoxb-');
  });
});
