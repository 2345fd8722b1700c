import { z } from 'zod';
import { BotError } from '../../core/errors.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Log } from '../log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { type Calls, createCalls } from './calls.ts';
import { badAppToken, badBotToken, codeOf, failureOf, neededScope, reasonOf, translated } from './errors.ts';
import { createInstallationStore, installedTeams, type SlackStore } from './installations.ts';
import { botScopes } from './scopes.ts';
import { createSecretBox } from './secret-box.ts';
import { slackTiming } from './timing.ts';
import { createInstalledWorkspaces } from './workspaces.ts';

export interface DiagnoseOptions {
  /** Null when workspaces install the app by OAuth. */
  readonly botToken: string | null;
  /** Null without Socket Mode. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly apiUrl: string | null;
  /** Where workspaces that install the app are kept; null with a bot token. */
  readonly installed: { readonly store: SlackStore; readonly encryptionKey: string } | null;
  /** Channels that briefings go to. */
  readonly channels: readonly { readonly tenant: string | null; readonly channel: string }[];
}

const REQUEST_MS = 8000;
const SCOPES_PAGE = 'https://api.slack.com/apps, the app, OAuth & Permissions, Bot Token Scopes';

const Identity = z.object({
  team: z.string(),
  user: z.string(),
  response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
});
const ChannelInfo = z.object({
  channel: z.object({
    name: z.string().optional(),
    is_im: z.boolean().optional(),
    is_member: z.boolean().optional(),
    is_archived: z.boolean().optional(),
  }),
});

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What works with Slack, what does not, and the step that mends it. Changes nothing; never throws. */
export async function diagnoseSlack(options: DiagnoseOptions): Promise<readonly Diagnosis[]> {
  const { botToken, appToken, apiUrl, channels } = options;
  const calls = createCalls({
    apiUrl,
    timing: { ...slackTiming, requestMs: REQUEST_MS, pauseMs: 100, longestPauseMs: 1000 },
    log: silent,
    logger: createBoltLogger(silent),
  });
  const found: Diagnosis[] = [await waysIn(calls, options)];
  if (botToken === null) return [...found, ...(await installedDiagnoses(calls, options))];
  found.push(
    ...(await botDiagnoses(
      calls,
      botToken.trim(),
      channels.map(({ channel }) => channel),
      (error) => troubleOf(error, apiUrl, 'bot'),
    )),
  );
  // A Slack that is not there is said once.
  return appToken !== null && found.length > 1 && found[0]?.what === found[1]?.what ? found.slice(1) : found;
}

/** What a bot token is good for in its workspace. */
async function botDiagnoses(
  calls: Calls,
  token: string,
  channels: readonly string[],
  trouble: (error: unknown) => Diagnosis,
): Promise<readonly Diagnosis[]> {
  try {
    const identity = Identity.parse(await calls.repeated('auth.test', token, {}));
    const found = [
      fine(`Slack knows the bot token: ${identity.user} in workspace "${identity.team}"`),
      ...scopeDiagnoses(identity.response_metadata?.scopes ?? null),
    ];
    for (const channel of channels) found.push(await channelDiagnosis(calls, token, channel));
    return found;
  } catch (error) {
    return [trouble(error)];
  }
}

/** Each workspace that installed the app by OAuth. */
async function installedDiagnoses(
  calls: Calls,
  { installed, channels, apiUrl }: DiagnoseOptions,
): Promise<readonly Diagnosis[]> {
  const teams = installed === null ? [] : await installedTeams(installed.store);
  if (installed === null || teams.length === 0)
    return [fine('No workspace has installed the app yet: open /slack/install on its address')];
  const workspaces = createInstalledWorkspaces(
    createInstallationStore(installed.store, createSecretBox(installed.encryptionKey)),
  );
  const found: Diagnosis[] = [];
  for (const team of teams) {
    const here = channels.filter(({ tenant }) => tenant === team).map(({ channel }) => channel);
    try {
      const { token } = await workspaces.of(team);
      found.push(
        ...(await botDiagnoses(calls, token, here, (error) =>
          failureOf(error) === 'unauthorized'
            ? wrong(
                `Slack does not accept the token of workspace ${team} any more`,
                'open /slack/install on its address there',
              )
            : troubleOf(error, apiUrl, 'bot'),
        )),
      );
    } catch (error) {
      found.push(
        wrong(`Workspace ${team} cannot be served`, error instanceof BotError ? error.message : reasonOf(error)),
      );
    }
  }
  return found;
}

async function waysIn(calls: Calls, { appToken, signingSecret, apiUrl }: DiagnoseOptions): Promise<Diagnosis> {
  if (appToken === null) {
    if (signingSecret !== null && /^[0-9a-f]{32}$/u.test(signingSecret.trim()))
      return fine('Slack sends signed requests: the signing secret looks right');
    return wrong(
      'SLACK_SIGNING_SECRET is not the 32 hexadecimal digits that Slack gives',
      'open https://api.slack.com/apps, the app, Basic Information, Signing Secret, and copy it',
    );
  }
  try {
    await calls.repeated('apps.connections.open', appToken.trim(), {});
    return fine('Socket Mode connections open with the app token');
  } catch (error) {
    return troubleOf(error, apiUrl, 'app');
  }
}

function scopeDiagnoses(held: readonly string[] | null): readonly Diagnosis[] {
  if (held === null) return [];
  const missing = botScopes.filter(({ scope }) => !held.includes(scope));
  if (missing.length === 0) return [fine('The app has all the scopes it needs')];
  return missing.map(({ scope, without }) =>
    wrong(`The app lacks the scope ${scope}: ${without}`, `add it under ${SCOPES_PAGE}, and reinstall the app`),
  );
}

async function channelDiagnosis(calls: Calls, token: string, id: string): Promise<Diagnosis> {
  try {
    const { channel } = ChannelInfo.parse(await calls.repeated('conversations.info', token, { channel: id }));
    const name = channel.name === undefined ? id : `#${channel.name}`;
    if (channel.is_im === true) return fine(`Channel ${id} is a direct message`);
    if (channel.is_archived === true)
      return wrong(`Channel ${name} is archived`, 'unarchive it, or subscribe another channel');
    if (channel.is_member !== true)
      return wrong(`The bot is not in channel ${name}`, "type /invite and the bot's name there");
    return fine(`Channel ${name}: the bot is in it`);
  } catch (error) {
    if (codeOf(error) === 'channel_not_found')
      return wrong(
        `Channel ${id} does not exist, or is private and without the bot`,
        "type /invite and the bot's name there, or subscribe another channel",
      );
    const scope = neededScope(error);
    if (scope !== null)
      return wrong(
        `Channel ${id} could not be checked: the scope ${scope} is missing`,
        `add it under ${SCOPES_PAGE}, and reinstall the app`,
      );
    return wrong(`Channel ${id} could not be checked: ${translated(error, id).message}`, 'try again in a moment');
  }
}

function troubleOf(error: unknown, apiUrl: string | null, which: 'bot' | 'app'): Diagnosis {
  const address =
    apiUrl === null
      ? 'check that this machine reaches https://slack.com'
      : 'check SLACK_API_URL, or leave it out for Slack itself';
  if (error instanceof z.ZodError) return wrong('What answers is not Slack', address);
  const failure = failureOf(error);
  if (failure === 'unauthorized' || failure === 'refused')
    return wrong(
      `Slack does not accept the ${which} token`,
      (which === 'bot' ? badBotToken(error) : badAppToken(error)).message,
    );
  return wrong(`Slack cannot be reached: ${reasonOf(error)}`, address);
}

function fine(what: string): Diagnosis {
  return { ok: true, what, mend: null };
}

function wrong(what: string, mend: string): Diagnosis {
  return { ok: false, what, mend };
}
