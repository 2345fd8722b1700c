import { App, type AuthorizeResult, type AuthorizeSourceData, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Clock } from '../../core/clock.ts';
import { BotError } from '../../core/errors.ts';
import type { Message } from '../../core/message.ts';
import { choicesOf } from '../answer-of.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import type { Log } from '../log.ts';
import { pause, pauseMs } from '../pause.ts';
import type { Channel, CommandDeclaration, Handler, Platform, Receipt } from '../platform.ts';
import { createSeen } from '../seen.ts';
import { type AnswerTools, answerExpired, answerRequest, offerPickers } from './answer.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { commandOf, rememberButtons } from './buttons.ts';
import { clientOptions, createCalls } from './calls.ts';
import { type Connection, createHttpConnection, createSocketConnection } from './connection.ts';
import { badBotToken, failureOf, reasonOf, translated } from './errors.ts';
import { homeView } from './home.ts';
import { createInstallationStore, type SlackStore } from './installations.ts';
import { completeWithinMs, slackLimits } from './limits.ts';
import { createManagers } from './managers.ts';
import { createPacer } from './pacer.ts';
import { type Deed, parseAction, parseCommand, parseHomeOpened, parseMessage, parseSuggestion } from './parse.ts';
import { optionsOf } from './picker.ts';
import { markOf, type PostTools, postOnce, standingPosts, type Target } from './post-once.ts';
import { renderSlack } from './render.ts';
import { botScopes } from './scopes.ts';
import { createSecretBox } from './secret-box.ts';
import { slackTiming, type Timing } from './timing.ts';
import { createInstalledWorkspaces, createSingleWorkspace, type Workspace, type Workspaces } from './workspaces.ts';

export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly encryptionKey: string;
}

export interface SlackOptions {
  /** Null when workspaces install the app by OAuth. */
  readonly botToken: string | null;
  /** With one: Socket Mode. Null: signed HTTP. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly port: number;
  /** Another address of the Web API, ending in /api/; null for Slack's own. */
  readonly apiUrl: string | null;
  /** For several workspaces; of no use beside a bot token. */
  readonly oauth: OAuthOptions | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Keeps across restarts: the commands of buttons that are too long for a button, and installations (encrypted). */
  readonly store: SlackStore;
  /** User ids that may manage, besides a workspace's admins and owners. */
  readonly managers: readonly string[];
  readonly linkOf: CitationLink;
  readonly timing?: Timing;
}

const SEEN_EVENTS = 20_000;
/** A publication is looked for so far back: far longer than anybody keeps trying the same one. */
const LOOK_BACK_MS = 48 * 60 * 60 * 1000;

export function createSlackPlatform(options: SlackOptions): Platform {
  const { clock, log, store, linkOf, timing = slackTiming } = options;
  const logger = createBoltLogger(log);
  const callOptions = { apiUrl: options.apiUrl, timing, log, logger };
  const calls = createCalls(callOptions);
  const installations =
    options.oauth === null ? null : createInstallationStore(store, createSecretBox(options.oauth.encryptionKey));
  const workspaces = createWorkspaces();
  const now = (): number => clock.now();
  const postTools: PostTools = { calls, pacer: createPacer(timing.channelMs, now), timing, log, now };
  const managers = createManagers(calls, options.managers, clock, log);

  const seen = createSeen(SEEN_EVENTS);
  const inFlight = new Set<Promise<void>>();
  let declarations: readonly CommandDeclaration[] = [];
  let tools: AnswerTools | null = null;
  const closing = new AbortController();
  let stopped: Promise<void> | null = null;

  const connection = createConnection();
  const app = createApp();

  function createWorkspaces(): Workspaces {
    if (options.botToken !== null) return createSingleWorkspace(calls, options.botToken.trim());
    if (installations === null)
      throw new BotError(
        'bad-config',
        'Slack needs SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for several workspaces: set one',
      );
    return createInstalledWorkspaces(installations);
  }

  function createConnection(): Connection {
    const { appToken, signingSecret, port, oauth, botToken } = options;
    if (appToken !== null) {
      if (botToken === null)
        throw new BotError('bad-config', 'Slack installs an app by OAuth over HTTP only: leave out SLACK_APP_TOKEN');
      const receiver = new SocketModeReceiver({
        appToken: appToken.trim(),
        logger,
        autoReconnectEnabled: false,
        clientPingTimeout: 15_000,
        installerOptions: { clientOptions: clientOptions(callOptions) },
      });
      return createSocketConnection(receiver, { timing, log, logger });
    }
    if (signingSecret === null)
      throw new BotError(
        'bad-config',
        'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP): set one',
      );
    const installing =
      botToken !== null || oauth === null || installations === null
        ? {}
        : {
            clientId: oauth.clientId,
            clientSecret: oauth.clientSecret,
            stateSecret: oauth.stateSecret,
            installationStore: installations,
            scopes: botScopes.map(({ scope }) => scope),
            installerOptions: { directInstall: true, clientOptions: clientOptions(callOptions) },
          };
    const receiver = new HTTPReceiver({ signingSecret: signingSecret.trim(), logger, ...installing });
    return createHttpConnection(receiver, port, { timing, log, logger });
  }

  function createApp(): App {
    const bolt = new App({
      receiver: connection.receiver,
      deferInitialization: true,
      convoStore: false,
      logger,
      clientOptions: clientOptions(callOptions),
      // With OAuth, the receiver's installer authorizes.
      ...(options.botToken === null ? {} : { authorize }),
    });
    bolt.error(async (error) => log.error('An event from Slack could not be taken', { reason: reasonOf(error) }));
    bolt.command(/./u, async ({ ack, body }) => {
      await ack();
      take(parseCommand(body, declarations));
    });
    bolt.action(/./u, async ({ ack, body }) => {
      await ack();
      take(parseAction(body));
    });
    bolt.event('app_mention', async ({ body }) => take(parseMessage(body)));
    bolt.event('message', async ({ body }) => take(parseMessage(body)));
    bolt.event('app_home_opened', async ({ body }) => showHome(body));
    bolt.event('app_uninstalled', async ({ body }) => workspaces.forget(body.team_id));
    bolt.event('tokens_revoked', async ({ body, event }) => {
      if ((event.tokens.bot ?? []).length > 0) await workspaces.forget(body.team_id);
    });
    bolt.options(/./u, async ({ ack, body }) => {
      await ack({ options: optionsOf(await completed(body)) });
    });
    return bolt;
  }

  async function authorize({ teamId }: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> {
    const { token, bot, botUser, team } = await workspaces.of(teamId ?? null);
    return { botToken: token, botId: bot, botUserId: botUser, ...(team === null ? {} : { teamId: team }) };
  }

  function take(deed: Deed | null): void {
    if (deed === null) return;
    const { ticket } = deed;
    run(ticket.id, ticket.tenant, async (ready, workspace) => {
      const asker = { workspace, ticket };
      if (deed.type === 'choose') return offerPickers(ready, asker);
      if (deed.type === 'ask') return answerRequest(ready, asker, deed.kind, deed.text);
      const command = await commandOf(store, deed.value).catch((error: unknown) => {
        log.error('The command of a button could not be looked up', { reason: reasonOf(error) });
        return null;
      });
      if (command === null) return answerExpired(ready, asker);
      return answerRequest(ready, asker, 'button', command);
    });
  }

  /** Runs what an event asks for; nothing that goes wrong there reaches anything else. */
  function run(
    id: string,
    tenant: string | null,
    work: (tools: AnswerTools, workspace: Workspace) => Promise<void>,
  ): void {
    const ready = tools;
    if (ready === null || stopped !== null || !seen.first(id)) return;
    const running = workspaces
      .of(tenant)
      .then((workspace) => work(ready, workspace))
      .catch((error: unknown) => log.error('An answer could not be delivered to Slack', { reason: reasonOf(error) }));
    void tracked(running);
  }

  /** Stopping waits for it. */
  function tracked<T>(work: Promise<T>): Promise<T> {
    const done = work.then(
      () => undefined,
      () => undefined,
    );
    inFlight.add(done);
    void done.then(() => inFlight.delete(done));
    return work;
  }

  function showHome(body: unknown): void {
    const opened = parseHomeOpened(body);
    if (opened === null) return;
    run(opened.id, opened.tenant, async (_, { token }) => {
      await calls.repeated('views.publish', token, { user_id: opened.user, view: homeView(declarations) });
    });
  }

  /** Choices in time, or none. */
  async function completed(body: unknown): Promise<readonly string[]> {
    const suggestion = parseSuggestion(body);
    if (suggestion === null || tools === null || stopped !== null) return [];
    const { ticket, command, prefix } = suggestion;
    const place = {
      platform: 'slack' as const,
      tenant: ticket.tenant,
      channel: ticket.channel ?? ticket.user,
      thread: null,
      user: ticket.user,
      direct: ticket.direct,
      manager: false,
    };
    const controller = new AbortController();
    const late = pause(completeWithinMs, controller.signal).then(() => []);
    const choices = await Promise.race([choicesOf(tools, { place, command, prefix }), late]);
    controller.abort();
    return choices;
  }

  async function stop(): Promise<void> {
    closing.abort();
    const patience = new AbortController();
    await Promise.race([Promise.all(inFlight), pause(timing.drainMs, patience.signal)]);
    patience.abort();
    if (inFlight.size > 0) log.warn('Stopping with answers unfinished', { unfinished: inFlight.size });
    await connection.close();
  }

  /** Waits for a Slack that cannot be reached; rejects with `bad-config` when waiting is of no use. */
  async function identified(): Promise<void> {
    let refusals = 0;
    for (let attempt = 0; stopped === null; attempt += 1) {
      try {
        await workspaces.of(null);
        return;
      } catch (error) {
        const failure = failureOf(error);
        refusals = failure === 'unauthorized' || failure === 'refused' ? refusals + 1 : 0;
        if (refusals > 1) throw badBotToken(error);
        log.warn('Could not reach Slack; trying again', { reason: reasonOf(error) });
        await pause(pauseMs(timing, attempt), closing.signal);
      }
    }
  }

  return {
    id: 'slack',
    limits: slackLimits,

    async start(handler: Handler) {
      tools = { ...postTools, handler, buttons: store, linkOf, managers, declarations: () => declarations };
      if (options.botToken !== null) await identified();
      if (stopped !== null) return;
      await app.init();
      await connection.open();
    },

    stop() {
      stopped ??= stop();
      return stopped;
    },

    /** Slack learns an app's commands from its manifest; here they only tell a command from the umbrella. */
    async declare(commands) {
      declarations = commands;
    },

    publish: (channel, message, key) => tracked(publish(channel, message, key)),

    async directTo(user, tenant) {
      const { token } = await workspaces.of(tenant);
      const opened = await calls.repeated('conversations.open', token, { users: user }).catch((error: unknown) => {
        throw translated(error, 'a direct message');
      });
      const channel: unknown = 'channel' in opened ? opened['channel'] : null;
      if (typeof channel !== 'object' || channel === null || !('id' in channel))
        throw new BotError('platform', 'Slack did not open a direct message');
      return { tenant, channel: String(channel.id), thread: null };
    },
  };

  async function publish({ tenant, channel, thread }: Channel, message: Message, key: string): Promise<Receipt> {
    const { token } = await workspaces.of(tenant).catch((error: unknown) => {
      throw translated(error, `channel ${channel}`);
    });
    const target: Target = { token, channel, thread };
    const parts = renderSlack(message, linkOf);
    for (const part of parts) await rememberButtons(store, part.buttons);
    const keys = parts.map((_, index) => `publish ${key} ${index}`);
    const marks = keys.map((partKey) => markOf(target, partKey));
    const standing = await standingPosts(calls, target, marks, clock.now() - LOOK_BACK_MS);
    const messages: string[] = [];
    for (const [index, part] of parts.entries())
      messages.push(standing[index] ?? (await postOnce(postTools, { target, key: keys[index] ?? key, part })));
    return { messages };
  }
}
