import { ordersOf } from '../briefings/settled-orders.ts';
import type { Destination } from '../briefings/standing-order.ts';
import { allSubscriptions } from '../briefings/subscription.ts';
import { allWatches } from '../briefings/watch.ts';
import type { Config } from '../config/config.ts';
import { BotError } from '../core/errors.ts';
import type { Diagnosis } from '../platforms/diagnosis.ts';
import { createRecordFeedStore } from '../sources/feeds/record-feed-store.ts';
import { createAddressGuard } from '../sources/fetching/address-guard.ts';
import type { Stores } from './stores.ts';

/**
 * `briefing-bot check`: a line for each thing that was looked at: what works, what does not, and what to do. Exit status 2 when
 * anything does not work. Most mistakes in the configuration have ended the program with their message by then.
 */
export async function check(config: Config, stores: Stores, print: (text: string) => void): Promise<number> {
  const findings: Diagnosis[] = [
    configurationFinding(config),
    await archiveFinding(config, stores),
    await feedsFinding(config, stores),
    pageFinding(config),
  ];
  const places = await placesOf(config, stores);
  const { discord, slack } = config;
  if (discord === null) findings.push(fine('Discord is off: DISCORD_TOKEN is not set'));
  else {
    const { diagnoseDiscord } = await import('../platforms/discord/diagnose.ts');
    const channels = places.flatMap(({ platform, channel, thread }) =>
      platform === 'discord' ? [thread ?? channel] : [],
    );
    findings.push(...(await diagnoseDiscord({ token: discord.token.reveal(), apiBase: discord.apiBase, channels })));
  }
  if (slack === null) findings.push(fine('Slack is off: no Slack token is set'));
  else {
    const { diagnoseSlack } = await import('../platforms/slack/diagnose.ts');
    findings.push(
      ...(await diagnoseSlack({
        botToken: slack.botToken?.reveal() ?? null,
        appToken: slack.appToken?.reveal() ?? null,
        signingSecret: slack.signingSecret?.reveal() ?? null,
        apiUrl: slack.apiUrl,
        installed:
          slack.botToken === null && slack.oauth !== null
            ? { store: stores.memory, encryptionKey: slack.oauth.encryptionKey.reveal() }
            : null,
        channels: places.flatMap(({ platform, tenant, channel }) =>
          platform === 'slack' ? [{ tenant, channel }] : [],
        ),
      })),
    );
  }
  for (const { ok, what, mend } of findings)
    print(`${ok ? 'ok  ' : 'BAD '} ${what}${mend === null ? '' : `\n     ${mend}`}\n`);
  return findings.every(({ ok }) => ok) ? 0 : 2;
}

function configurationFinding({ fetchAllow, settings }: Config): Diagnosis {
  try {
    createAddressGuard(fetchAllow);
    ordersOf(settings, { now: 0, cursor: 0, defaultZone: settings.timeZone });
    return fine('the configuration is sound');
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    return { ok: false, what: error.message, mend: 'correct it in the environment, in .env or in the settings file' };
  }
}

/** Where something is to be posted: ordered in chat or in the settings file, which is read into the archive when the bot starts. */
async function placesOf({ settings }: Config, { records }: Stores): Promise<readonly Destination[]> {
  const { subscriptions, watches, sources } = settings;
  const written = [...subscriptions, ...watches, ...(sources.reportTo === null ? [] : [sources.reportTo])];
  const all = [
    ...(await allSubscriptions(records)),
    ...(await allWatches(records)),
    ...written.map(({ server, ...place }) => ({ ...place, tenant: server })),
  ];
  return [...new Map(all.map((place) => [destinationId(place), place])).values()];
}

function destinationId({ platform, tenant, channel, thread }: Destination): string {
  return JSON.stringify([platform, tenant, channel, thread]);
}

async function archiveFinding({ archiveUrl }: Config, { archive }: Stores): Promise<Diagnosis> {
  const { articles, newest } = await archive.status();
  const address = archiveUrl.replace(/\/\/[^@/]*@/u, '//…@');
  return fine(
    `the archive ${address} holds ${articles} articles${newest === null ? '' : `, the newest of ${newest.slice(0, 10)}`}`,
  );
}

async function feedsFinding({ settings }: Config, { records }: Stores): Promise<Diagnosis> {
  const held = await createRecordFeedStore(records).all();
  const urls = new Set([...held.map(({ url }) => url), ...settings.feeds]);
  if (urls.size === 0) return fine('no feed is on the list: /feeds add ADDRESS, or feeds in the settings');
  const failing = held.filter(({ failingSince, status }) => failingSince !== null && status !== 'paused').length;
  const said = failing === 0 ? 'none failing' : `${failing} failing (/feeds list says since when and why)`;
  return fine(`${urls.size} ${urls.size === 1 ? 'feed is' : 'feeds are'} on the list, ${said}`);
}

function pageFinding({ http }: Config): Diagnosis {
  return fine(
    http === null
      ? 'the web page is off: HTTP_PORT is not set'
      : `the web page is to be at http://${http.host}:${http.port}/`,
  );
}

function fine(what: string): Diagnosis {
  return { ok: true, what, mend: null };
}
