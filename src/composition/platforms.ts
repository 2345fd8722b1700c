import { dirname, join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/clock.ts';
import { createConsolePlatform } from '../platforms/console/console-platform.ts';
import { publisherLink } from '../platforms/layout/citation-link.ts';
import type { Log } from '../platforms/log.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Stores } from './stores.ts';
import { hasColour } from './terminal.ts';

/** Every platform that has a token; the terminal if none has. `leave` is called when the person at the terminal leaves. */
export async function createPlatforms(
  config: Config,
  { memory }: Stores,
  clock: Clock,
  log: Log,
  leave: () => void,
  activity: () => string | null,
): Promise<readonly Platform[]> {
  const platforms: Platform[] = [];
  const { request, settle } = config.settings.delivery;
  const limits = { requestMs: request * 1000, settleMs: settle * 1000 };
  if (config.discord !== null) {
    const { createDiscordPlatform } = await import('../platforms/discord/discord-platform.ts');
    const { discordTiming } = await import('../platforms/discord/timing.ts');
    platforms.push(
      createDiscordPlatform({
        token: config.discord.token.reveal(),
        apiBase: config.discord.apiBase,
        clock,
        log,
        store: memory,
        managerRoles: config.settings.permissions.managers,
        linkOf: publisherLink,
        timing: { ...discordTiming, ...limits },
      }),
    );
  }
  const { slack, settings } = config;
  if (slack !== null) {
    const { createSlackPlatform } = await import('../platforms/slack/slack-platform.ts');
    const { slackTiming } = await import('../platforms/slack/timing.ts');
    const { botToken, appToken, signingSecret, port, apiUrl, oauth } = slack;
    platforms.push(
      createSlackPlatform({
        botToken: botToken?.reveal() ?? null,
        appToken: appToken?.reveal() ?? null,
        signingSecret: signingSecret?.reveal() ?? null,
        port,
        apiUrl,
        oauth:
          oauth === null
            ? null
            : {
                clientId: oauth.clientId,
                clientSecret: oauth.clientSecret.reveal(),
                stateSecret: oauth.stateSecret.reveal(),
                encryptionKey: oauth.encryptionKey.reveal(),
              },
        clock,
        log,
        store: memory,
        managers: settings.permissions.managers,
        linkOf: publisherLink,
        timing: { ...slackTiming, ...limits },
      }),
    );
  }
  if (platforms.length > 0) return platforms;
  const greeting =
    'briefing-bot. Ask: /who Kaja Kallas, /figures North Korean troops, /dates inauguration, /quotes Rutte. /help lists everything; exit leaves.';
  const historyFile = config.archiveUrl.includes('://') ? null : join(dirname(config.archiveUrl), 'history');
  return [
    createConsolePlatform({
      input: process.stdin,
      output: process.stdout,
      colour: hasColour(),
      historyFile,
      log,
      greeting,
      activity,
      // As a service that only serves its page the bot has nobody at its terminal: that its input ends means nothing.
      onLeave: config.http !== null && !process.stdin.isTTY ? () => {} : leave,
    }),
  ];
}
