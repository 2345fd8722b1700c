import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Diagnosis } from '../diagnosis.ts';
import type { Log } from '../log.ts';
import { type Calls, createCalls } from './calls.ts';
import { badToken, codeOf, discordCodes, failureOf, reasonOf } from './errors.ts';
import { discordInvitation } from './invitation.ts';
import { missingPermissions, permissionsIn } from './permissions.ts';
import { restAddress } from './rest-address.ts';
import { discordTiming } from './timing.ts';
import { bareToken } from './token.ts';

export interface DiagnoseOptions {
  readonly token: string;
  readonly apiBase: string | null;
  /** Channels that briefings go to. */
  readonly channels: readonly string[];
}

const REQUEST_MS = 8000;
/** Servers looked at one by one; with more of them the check would take minutes. */
const SERVERS = 20;
const PORTAL = 'https://discord.com/developers/applications';

const Application = z.object({ id: z.string(), name: z.string(), interactions_endpoint_url: z.string().nullish() });
const Gateway = z.object({ session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }) });
const Servers = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));
const ChannelData = z.object({
  id: z.string(),
  type: z.number(),
  guild_id: z.string().nullish(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: z.string(), deny: z.string() })).nullish(),
});
const Server = z.object({ roles: z.array(z.object({ id: z.string(), permissions: z.string() })) });
const Member = z.object({ roles: z.array(z.string()) });

const THREAD_TYPES: readonly number[] = [10, 11, 12];
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What works with Discord, what does not, and the step that mends it. Changes nothing; never throws. */
export async function diagnoseDiscord({ token, apiBase, channels }: DiagnoseOptions): Promise<readonly Diagnosis[]> {
  const bare = bareToken(token);
  const rest = new REST({
    ...(apiBase === null ? {} : { api: restAddress(apiBase) }),
    version: '10',
    retries: 0,
    timeout: REQUEST_MS,
  }).setToken(bare);
  const calls = createCalls(rest, bare, { ...discordTiming, pauseMs: 100 }, silent);
  try {
    const application = Application.parse(await get(calls, Routes.currentApplication()));
    const found: Diagnosis[] = [fine(`Discord knows the token: application "${application.name}"`)];
    if (typeof application.interactions_endpoint_url === 'string' && application.interactions_endpoint_url !== '') {
      found.push(
        wrong(
          'Discord sends commands to an Interactions Endpoint URL, not to this bot',
          `open ${PORTAL}, choose the application, General Information, and empty Interactions Endpoint URL`,
        ),
      );
    }
    found.push(await sessionStarts(calls));
    found.push(...(await servers(calls, application.id)));
    for (const channel of channels) found.push(await channelDiagnosis(calls, application.id, channel));
    return found;
  } catch (error) {
    return [troubleOf(error, apiBase)];
  }
}

async function sessionStarts(calls: Calls): Promise<Diagnosis> {
  const { session_start_limit: limit } = Gateway.parse(await get(calls, Routes.gatewayBot()));
  if (limit.remaining > 0) return fine(`The bot may connect ${limit.remaining} more times today`);
  const minutes = Math.ceil(limit.reset_after / 60_000);
  return wrong('The bot has connected too often today', `wait ${minutes} minutes, and look why it restarts so often`);
}

async function servers(calls: Calls, application: string): Promise<readonly Diagnosis[]> {
  const joined = Servers.parse(await get(calls, Routes.userGuilds()));
  if (joined.length === 0)
    return [wrong('The bot is in no server yet', `open ${discordInvitation(application)} and choose one`)];
  const found: Diagnosis[] = [];
  for (const { id, name, permissions } of joined.slice(0, SERVERS)) {
    const missing = missingPermissions(BigInt(permissions));
    if (missing.length > 0) {
      found.push(
        wrong(
          `Server "${name}": the bot lacks ${missing.join(', ')}`,
          `Server Settings, Roles, the bot's role: allow ${missing.join(', ')}; or open ${discordInvitation(application)} again`,
        ),
      );
    } else if (!(await hasCommandScope(calls, application, id))) {
      found.push(
        wrong(
          `Server "${name}": the bot was invited without the scope applications.commands, so its commands do not appear`,
          `open ${discordInvitation(application)} and choose that server again`,
        ),
      );
    } else {
      found.push(fine(`Server "${name}": all permissions and scopes are there`));
    }
  }
  return found;
}

/** Discord lets an application look at a server's commands only where it was invited to make some. */
async function hasCommandScope(calls: Calls, application: string, server: string): Promise<boolean> {
  try {
    await get(calls, Routes.applicationGuildCommands(application, server));
    return true;
  } catch (error) {
    if (codeOf(error) === discordCodes.missingAccess) return false;
    throw error;
  }
}

async function channelDiagnosis(calls: Calls, self: string, id: string): Promise<Diagnosis> {
  try {
    const given = ChannelData.parse(await get(calls, Routes.channel(id)));
    if (typeof given.guild_id !== 'string') return fine(`Channel ${id} is a direct message`);
    // A thread has its parent's exceptions.
    const parent = THREAD_TYPES.includes(given.type) && typeof given.parent_id === 'string' ? given.parent_id : null;
    const channel = parent === null ? given : ChannelData.parse(await get(calls, Routes.channel(parent)));
    const { roles } = Server.parse(await get(calls, Routes.guild(given.guild_id)));
    const member = Member.parse(await get(calls, Routes.guildMember(given.guild_id, self)));
    const bits = new Map(roles.map((role) => [role.id, BigInt(role.permissions)]));
    const held = permissionsIn(
      given.guild_id,
      { id: self, roles: member.roles },
      bits,
      channel.permission_overwrites ?? [],
    );
    const missing = missingPermissions(held).filter((name) => parent !== null || name !== 'Send Messages in Threads');
    if (missing.length === 0) return fine(`Channel ${id}: the bot may post there`);
    return wrong(
      `Channel ${id}: the bot lacks ${missing.join(', ')}`,
      `Edit Channel, Permissions, add the bot, and allow ${missing.join(', ')}`,
    );
  } catch (error) {
    const code = codeOf(error);
    if (code === discordCodes.unknownChannel)
      return wrong(`Channel ${id} does not exist any more`, 'subscribe another channel');
    if (code === discordCodes.missingAccess)
      return wrong(
        `The bot may not see channel ${id}`,
        'Edit Channel, Permissions, add the bot, and allow View Channel',
      );
    return wrong(`Channel ${id} could not be checked: ${reasonOf(error)}`, 'try again in a moment');
  }
}

function get(calls: Calls, route: `/${string}`): Promise<unknown> {
  return calls.repeated({ method: 'get', route });
}

function troubleOf(error: unknown, apiBase: string | null): Diagnosis {
  if (error instanceof z.ZodError) return wrong('What answers is not Discord', mendAddress(apiBase));
  if (failureOf(error) === 'unauthorized') return wrong('Discord does not accept the token', badToken(error).message);
  if (failureOf(error) === 'refused') return wrong(`Discord refused: ${reasonOf(error)}`, mendAddress(apiBase));
  return wrong(`Discord cannot be reached: ${reasonOf(error)}`, mendAddress(apiBase));
}

function mendAddress(apiBase: string | null): string {
  return apiBase === null
    ? 'check that this machine reaches https://discord.com'
    : 'check DISCORD_API_BASE, or leave it out for Discord itself';
}

function fine(what: string): Diagnosis {
  return { ok: true, what, mend: null };
}

function wrong(what: string, mend: string): Diagnosis {
  return { ok: false, what, mend };
}
