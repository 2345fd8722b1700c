import { type APIInteraction, type GatewayMessageCreateDispatchData, REST, Routes } from 'discord.js';
import type { Clock } from '../../core/clock.ts';
import { BotError } from '../../core/errors.ts';
import { createInFlight } from '../in-flight.ts';
import type { ButtonStore } from '../kept-command.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import type { Log } from '../log.ts';
import { pause, pauseMs } from '../pause.ts';
import type { CommandDeclaration, Handler, Platform } from '../platform.ts';
import { createSeen } from '../seen.ts';
import { type AnswerTools, answerCompletion, answerExpired, answerInteraction } from './answer.ts';
import { answerMessage } from './answer-message.ts';
import { fileOrigins } from './attachments.ts';
import { commandOf } from './buttons.ts';
import { createCalls } from './calls.ts';
import { commandBody, declareCommands } from './declare.ts';
import { badToken, failureOf, reasonOf, translated } from './errors.ts';
import { discordLimits } from './limits.ts';
import { type Deed, parseInteraction, parseMessage, type Surroundings } from './parse.ts';
import { type Publishing, publish } from './publish.ts';
import { restAddress } from './rest-address.ts';
import { createSession } from './session.ts';
import { startNotices } from './start-notices.ts';
import { surroundingsOf } from './surroundings.ts';
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

  const seen = createSeen(SEEN_EVENTS);
  const inFlight = createInFlight();
  const origins = fileOrigins(options.apiBase);
  let declarations: readonly CommandDeclaration[] = [];
  let tools: AnswerTools | null = null;
  const closing = new AbortController();
  let stopped: Promise<void> | null = null;

  const session = createSession({ token, rest: restOptions, timing, log, onInteraction, onMessage });
  const publishing: Publishing = {
    calls: channels,
    timing,
    log,
    now: () => clock.now(),
    client: () => session.client(),
    buttons: store,
    linkOf,
  };

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

    publish: (channel, message, key) => inFlight.tracked(publish(publishing, channel, message, key)),

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
