import { allSubscriptions } from '../briefings/subscription.ts';
import type { Config } from '../config/config.ts';
import type { Diagnosis } from '../platforms/diagnosis.ts';
import type { Stores } from './stores.ts';

/**
 * `briefing-bot check`: a line for each thing that was looked at: what works, what does not, and what to do. Exit status 2 when
 * anything does not work. The configuration is sound by then: a mistake in it has ended the program with its message.
 */
export async function check(config: Config, stores: Stores, print: (text: string) => void): Promise<number> {
  const findings: Diagnosis[] = [fine('the configuration is sound'), await archiveFinding(config, stores)];
  const { reportTo } = config.settings.sources;
  const places = [
    ...(await allSubscriptions(stores.records)),
    ...(reportTo === null ? [] : [{ ...reportTo, tenant: reportTo.server }]),
  ];
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

async function archiveFinding({ archiveUrl }: Config, { archive }: Stores): Promise<Diagnosis> {
  const { articles, newest } = await archive.status();
  const address = archiveUrl.replace(/\/\/[^@/]*@/u, '//…@');
  return fine(
    `the archive ${address} holds ${articles} articles${newest === null ? '' : `, the newest of ${newest.slice(0, 10)}`}`,
  );
}

function fine(what: string): Diagnosis {
  return { ok: true, what, mend: null };
}
