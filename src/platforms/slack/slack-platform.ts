import { BotError } from '../../core/errors.ts';
import { type Message, withFileAsText } from '../../core/message.ts';
import { choicesOf } from '../answer-of.ts';
import { pause, pauseMs } from '../pause.ts';
import type { Channel, CommandDeclaration, Handler, Platform, Receipt } from '../platform.ts';
import { createSeen } from '../seen.ts';
import { type AnswerTools, answerExpired, answerRequest, offerPickers } from './answer.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { commandOf, rememberButtons } from './buttons.ts';
import { createCalls } from './calls.ts';
import { openDirect } from './direct.ts';
import { badBotToken, failureOf, reasonOf, translated } from './errors.ts';
import { fileOrigins } from './files.ts';
import { homeView } from './home.ts';
import { createInstallationStore } from './installations.ts';
import { completeWithinMs, slackLimits } from './limits.ts';
import { createManagers } from './managers.ts';
import type { SlackOptions } from './options.ts';
import { createPacer } from './pacer.ts';
import { type Deed, parseAction, parseCommand, parseHomeOpened, parseMessage, parseSuggestion } from './parse.ts';
import { markOf, type PostTools, postOnce, standingPosts, type Target } from './post-once.ts';
import { createConnection } from './receivers.ts';
import { renderSlack } from './render.ts';
import { createSecretBox } from './secret-box.ts';
import { createSlackApp } from './slack-app.ts';
import { slackTiming } from './timing.ts';
import { createInstalledWorkspaces, createSingleWorkspace, type Workspace, type Workspaces } from './workspaces.ts';

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
  const postTools: PostTools = {
    calls,
    pacer: createPacer(timing.channelMs, () => performance.now()),
    timing,
    log,
    now,
  };
  const managers = createManagers(calls, options.managers, clock, log);

  const seen = createSeen(SEEN_EVENTS);
  const inFlight = new Set<Promise<void>>();
  let declarations: readonly CommandDeclaration[] = [];
  let tools: AnswerTools | null = null;
  const closing = new AbortController();
  let stopped: Promise<void> | null = null;

  const installed = options.botToken === null;
  const connection = createConnection(options, installations, callOptions);
  const app = createSlackApp(connection, workspaces, installed, callOptions, {
    onCommand: (body) => take(parseCommand(body, declarations)),
    onAction: (body) => take(parseAction(body)),
    onMessage: (body) => take(parseMessage(body)),
    onHome: showHome,
    choices,
  });

  function createWorkspaces(): Workspaces {
    if (options.botToken !== null) return createSingleWorkspace(calls, options.botToken.trim());
    if (installations === null)
      throw new BotError(
        'bad-config',
        'Slack needs SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for several workspaces: set one',
      );
    return createInstalledWorkspaces(installations);
  }

  function take(deed: Deed | null): void {
    if (deed === null) return;
    const { ticket } = deed;
    run(ticket.id, ticket.tenant, async (ready, workspace) => {
      const asker = { workspace, ticket };
      if (deed.type === 'choose') return offerPickers(ready, asker);
      if (deed.type === 'ask') return answerRequest(ready, asker, deed);
      const command = await commandOf(store, deed.value).catch((error: unknown) => {
        log.error('The command of a button could not be looked up', { reason: reasonOf(error) });
        return null;
      });
      if (command === null) return answerExpired(ready, asker);
      return answerRequest(ready, asker, { kind: 'button', text: command, files: [] });
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
  async function choices(body: unknown): Promise<readonly string[]> {
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
    const found = await Promise.race([choicesOf(tools, { place, command, prefix }), late]);
    controller.abort();
    return found;
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
      tools = {
        ...postTools,
        origins: fileOrigins(options.apiUrl),
        handler,
        buttons: store,
        linkOf,
        managers,
        declarations: () => declarations,
      };
      if (!installed) await identified();
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
      const { token } = await tokenOf(tenant, 'a direct message');
      return { tenant, channel: await openDirect(calls, token, user), thread: null };
    },
  };

  async function publish({ tenant, channel, thread }: Channel, message: Message, key: string): Promise<Receipt> {
    const { token } = await tokenOf(tenant, `channel ${channel}`);
    const target: Target = { token, channel, thread };
    const parts = renderSlack(withFileAsText(message), linkOf);
    for (const part of parts) await rememberButtons(store, part.buttons);
    const keys = parts.map((_, index) => `publish ${key} ${index}`);
    const marks = keys.map((partKey) => markOf(target, partKey));
    const standing = await standingPosts(calls, target, marks, clock.now() - LOOK_BACK_MS);
    const messages: string[] = [];
    for (const [index, part] of parts.entries())
      messages.push(standing[index] ?? (await postOnce(postTools, { target, key: keys[index] ?? key, part })));
    return { messages };
  }

  function tokenOf(tenant: string | null, where: string): Promise<Workspace> {
    return workspaces.of(tenant).catch((error: unknown) => {
      throw translated(error, where);
    });
  }
}
