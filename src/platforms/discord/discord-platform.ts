import {
  type APIInteraction,
  type Client,
  type GatewayMessageCreateDispatchData,
  PermissionFlagsBits,
  REST,
  Routes,
} from 'discord.js';
import type { Clock } from '../../core/clock.ts';
import { BotError } from '../../core/errors.ts';
import type { Message } from '../../core/message.ts';
import { createInFlight } from '../in-flight.ts';
import type { ButtonStore } from '../kept-command.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import type { Log } from '../log.ts';
import { pause, pauseMs } from '../pause.ts';
import type { Channel, CommandDeclaration, Handler, Platform, Receipt } from '../platform.ts';
import { createSeen } from '../seen.ts';
import { type AnswerTools, answerCompletion, answerExpired, answerInteraction } from './answer.ts';
import { answerMessage } from './answer-message.ts';
import { fileOrigins } from './attachments.ts';
import { commandOf, rememberButtons } from './buttons.ts';
import { createCalls } from './calls.ts';
import { commandBody, declareCommands } from './declare.ts';
import { badToken, failureOf, reasonOf, translated } from './errors.ts';
import { openForumPost, serverOfForum, threadName } from './forum.ts';
import { discordLimits } from './limits.ts';
import { type Deed, type MessageSurroundings, parseInteraction, parseMessage, type Surroundings } from './parse.ts';
import { markOf, type PostTools, postOnce, standingPosts } from './post-once.ts';
import { type Mark, type RenderedPart, renderDiscord } from './render.ts';
import { restAddress } from './rest-address.ts';
import { createSession } from './session.ts';
import { startNotices } from './start-notices.ts';
import { discordTiming, type Timing } from './timing.ts';
import { bareToken } from './token.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Another address of the REST API, without the version; null for Discord's own. */
  readonly apiBase: string | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Keeps the commands of buttons that are too long for a button, across restarts. */
  readonly store: ButtonStore;
  /** Role ids whose members may manage, besides members with Manage Server. */
  readonly managerRoles: readonly string[];
  readonly linkOf: CitationLink;
  readonly timing?: Timing;
}

const SEEN_EVENTS = 20_000;
/** A publication is looked for so far back: far longer than anybody keeps trying the same one. */
const LOOK_BACK_MS = 48 * 60 * 60 * 1000;

export function createDiscordPlatform(options: DiscordOptions): Platform {
  const { clock, log, store, managerRoles, linkOf, timing = discordTiming } = options;
  const token = bareToken(options.token);
  // discord.js must not repeat requests on its own: what was posted without an answer would be posted twice.
  const restOptions = {
    ...(options.apiBase === null ? {} : { api: restAddress(options.apiBase) }),
    version: '10',
    retries: 0,
    timeout: timing.requestMs,
  };
  const rest = new REST(restOptions).setToken(token);
  // Answers to interactions carry their own token and do not count towards the bot's 50 requests a second.
  const interactionRest = new REST({
    ...restOptions,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    // Whoever acknowledges or adds a part must know of each attempt: a hidden second one would meet, or double, its own first.
    rejectOnRateLimit: ({ method }) => method === 'POST',
    // Every interaction has a route of its own: what is known of it is soon of no use.
    handlerSweepInterval: 300_000,
  });
  const channels = createCalls(rest, token, timing, log);
  const interactions = createCalls(interactionRest, null, timing, log);

  const postTools: PostTools = { calls: channels, timing, log, now: () => clock.now() };

  const seen = createSeen(SEEN_EVENTS);
  const inFlight = createInFlight();
  const origins = fileOrigins(options.apiBase);
  let declarations: readonly CommandDeclaration[] = [];
  let tools: AnswerTools | null = null;
  const closing = new AbortController();
  let stopped: Promise<void> | null = null;

  const session = createSession({ token, rest: restOptions, timing, log, onInteraction, onMessage });

  /** Runs what an event asks for; nothing that goes wrong there reaches anything else. */
  function run(id: string, work: (tools: AnswerTools) => Promise<void>): void {
    if (tools === null || stopped !== null || !seen.first(id)) return;
    const running = work(tools).catch((error: unknown) =>
      log.error('An answer could not be delivered to Discord', { reason: reasonOf(error) }),
    );
    void inFlight.tracked(running);
  }

  function onInteraction(interaction: APIInteraction): void {
    const deed = parseInteraction(interaction, surroundings());
    if (deed !== null) run(deed.ticket.id, (ready) => carryOut(ready, deed));
  }

  function surroundings(): Surroundings {
    const ownsServer = (user: string) =>
      session.client()?.guilds.cache.some(({ ownerId }) => ownerId === user) ?? false;
    return { declarations, managerRoles, fileOrigins: origins, ownsServer };
  }

  async function carryOut(ready: AnswerTools, deed: Deed): Promise<void> {
    if (deed.type === 'complete') return answerCompletion(ready, deed.ticket, deed.completion);
    if (deed.type === 'ask') return answerInteraction(ready, deed.ticket, deed.request);
    const command = await commandOf(store, deed.customId).catch((error: unknown) => {
      log.error('The command of a button could not be looked up', { reason: reasonOf(error) });
      return null;
    });
    if (command === null) return answerExpired(ready, deed.ticket, deed.place);
    return answerInteraction(ready, deed.ticket, { place: deed.place, kind: 'button', text: command });
  }

  function onMessage(message: GatewayMessageCreateDispatchData): void {
    const client = session.client();
    if (client === null) return;
    const address = parseMessage(message, surroundingsOf(client, surroundings()));
    if (address !== null) run(address.id, (ready) => answerMessage(ready, address));
  }

  async function stop(): Promise<void> {
    closing.abort();
    const patience = new AbortController();
    await Promise.race([inFlight.drained(), pause(timing.drainMs, patience.signal)]);
    patience.abort();
    const unfinished = inFlight.unfinished();
    if (unfinished > 0) log.warn('Stopping with answers unfinished', { unfinished });
    await session.close();
  }

  return {
    id: 'discord',
    limits: discordLimits,

    async start(handler: Handler) {
      tools = { handler, interactions, channels, buttons: store, linkOf, timing, log, now: () => clock.now() };
      await session.open();
      const client = session.client();
      for (const notice of client === null ? [] : startNotices(client)) log.warn(notice);
    },

    stop() {
      stopped ??= stop();
      return stopped;
    },

    async declare(commands) {
      declarations = commands;
      const wanted = commands.map((command) => commandBody(command, managerRoles.length === 0));
      const replaced = await untilReached(async () => declareCommands(channels, await applicationId(), wanted));
      if (replaced === null) return;
      log.info(replaced ? 'Registered the commands with Discord' : 'The commands registered with Discord are current');
    },

    publish: (channel, message, key) => inFlight.tracked(publish(channel, message, key)),

    async directTo(user) {
      const call = { method: 'post' as const, route: Routes.userChannels(), body: { recipient_id: user } };
      const channel = await channels.repeated(call).catch((error: unknown) => {
        throw translated(error, 'a direct message');
      });
      if (typeof channel !== 'object' || channel === null || !('id' in channel))
        throw new BotError('platform', 'Discord did not open a direct message');
      return { tenant: null, channel: String(channel.id), thread: null };
    },
  };

  async function publish(place: Channel, message: Message, key: string): Promise<Receipt> {
    const asked = place.thread ?? place.channel;
    // Before the servers are known nobody can tell a forum from a channel, or whether the history may be read.
    if (session.client() === null)
      throw new BotError('platform', 'Discord is not connected yet: publish again in a moment');
    refuseWithoutHistory(session.client(), asked);
    const parts = renderDiscord(message, linkOf);
    const keys = parts.map((_, index) => `publish ${key} ${index}`);
    for (const part of parts) await rememberButtons(store, part.buttons);
    const opened = await openedForumPost(place, message, parts[0], keys[0] ?? key);
    const target = opened ?? asked;
    const rest = opened === null ? 0 : 1;
    const marks = keys.map((partKey) => markOf(target, partKey));
    const standing = await standingPosts(channels, target, marks, clock.now() - LOOK_BACK_MS);
    const messages = opened === null ? [] : [opened];
    for (const [index, part] of parts.entries()) {
      if (index < rest) continue;
      const payload = (mark: Mark) => part.payload({ ephemeral: false, mark });
      const posting = { channel: target, key: keys[index] ?? key, payload, files: part.files, replyTo: null };
      messages.push(standing[index] ?? (await postOnce(postTools, posting)));
    }
    return { messages };
  }

  /** In a forum the first part opens a post, and the others follow in it; null anywhere else. */
  async function openedForumPost(
    place: Channel,
    message: Message,
    first: RenderedPart | undefined,
    key: string,
  ): Promise<string | null> {
    const server = await serverOfForum(channels, session.client(), place);
    if (server === null || first === undefined) return null;
    const forum = place.channel;
    const mark = markOf(forum, key);
    const payload = first.payload({ ephemeral: false, mark });
    return openForumPost(postTools, { server, forum, name: threadName(message), mark, payload, files: first.files });
  }

  /** Waits for a Discord that cannot be reached, as start() does; null when stopped meanwhile. */
  async function untilReached<T>(work: () => Promise<T>): Promise<T | null> {
    for (let attempt = 0; stopped === null; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (failureOf(error) === 'unauthorized') throw badToken(error);
        if (failureOf(error) !== 'doubtful')
          throw new BotError('platform', `Discord did not take the list of commands: ${reasonOf(error)}`);
        log.warn('Could not register the commands with Discord; trying again', { reason: reasonOf(error) });
        await pause(pauseMs(timing, attempt), closing.signal);
      }
    }
    return null;
  }

  async function applicationId(): Promise<string> {
    const known = session.client()?.application.id;
    if (known !== undefined) return known;
    const application = await channels.repeated({ method: 'get', route: Routes.currentApplication() });
    if (typeof application === 'object' && application !== null && 'id' in application) return String(application.id);
    throw new BotError(
      'platform',
      'Discord did not say which application the token belongs to: run briefing-bot check',
    );
  }
}

function surroundingsOf(client: Client<true>, surroundings: Surroundings): MessageSurroundings {
  return {
    ...surroundings,
    self: client.user.id,
    parentOf(channel) {
      const known = client.channels.cache.get(channel);
      return known?.isThread() ? known.parentId : null;
    },
    permissionsOf(guild, user, roles) {
      const known = client.guilds.cache.get(guild);
      if (known === undefined) return 0n;
      if (known.ownerId === user) return PermissionFlagsBits.Administrator;
      // The role that everybody has carries the server's own id.
      return [guild, ...roles].reduce(
        (bits, role) => bits | (known.roles.cache.get(role)?.permissions.bitfield ?? 0n),
        0n,
      );
    },
    isOwnRole: (guild, role) => client.guilds.cache.get(guild)?.roles.cache.get(role)?.tags?.botId === client.user.id,
  };
}

/** Without the history nobody could tell after a failure whether a publication stands: Discord then shows an empty channel. */
function refuseWithoutHistory(client: Client<true> | null, target: string): void {
  const channel = client?.channels.cache.get(target);
  if (channel === undefined || channel.isDMBased()) return;
  const permissions = client === null ? null : channel.permissionsFor(client.user);
  if (permissions !== null && !permissions.has(PermissionFlagsBits.ReadMessageHistory)) {
    throw new BotError(
      'forbidden',
      `The bot needs Read Message History in channel ${target}: without it a briefing could come twice`,
    );
  }
}
