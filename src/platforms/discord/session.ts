import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Options,
  type RESTOptions,
} from 'discord.js';
import { BotError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import { pause, pauseMs } from '../pause.ts';
import { badToken, disallowedIntents, reasonOf } from './errors.ts';
import type { Timing } from './timing.ts';

export interface SessionOptions {
  readonly token: string;
  readonly rest: Partial<RESTOptions>;
  readonly timing: Timing;
  readonly log: Log;
  onInteraction(interaction: APIInteraction): void;
  onMessage(message: GatewayMessageCreateDispatchData): void;
}

/** A lasting connection to the gateway: lost connections are resumed by discord.js, ended sessions begun anew here. */
export interface Session {
  /** Resolves when connected for the first time, however long that takes; rejects with `bad-config` when waiting is of no use. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** What discord.js knows of servers, channels and roles; null before the first connection. */
  client(): Client<true> | null;
}

/** None of these is privileged: mentions and direct messages carry their text without Message Content. */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] as const;

/** One refusal of the token may be a hiccup of Discord's; so many in a row are not. */
const REFUSALS_BELIEVED = 2;
const GUILDS_WITHIN_MS = 5000;
const CLOSE_WITHIN_MS = 800;

export function createSession(options: SessionOptions): Session {
  const { token, timing, log } = options;
  const closing = new AbortController();
  let current: Client | null = null;

  async function connect(): Promise<Client> {
    const client = createClient(options);
    // What people write while the servers are still being told is theirs to be answered, once it is known who may what.
    let early: GatewayMessageCreateDispatchData[] | null = [];
    // Without a listener an error in discord.js would end the process.
    client.on(Events.Error, (error) => log.error('Discord client error', { reason: reasonOf(error) }));
    client.on(Events.ShardError, (error, shard) =>
      log.warn('Discord connection error', { shard, reason: reasonOf(error) }),
    );
    client.on(Events.ShardReconnecting, (shard) => {
      if (!closing.signal.aborted) log.info('Discord connection lost; reconnecting', { shard });
    });
    client.on(Events.ShardResume, (shard) => log.info('Discord connection resumed', { shard }));
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) => options.onInteraction(data));
    client.ws.on(GatewayDispatchEvents.MessageCreate, (data: GatewayMessageCreateDispatchData) => {
      if (early === null) options.onMessage(data);
      else early.push(data);
    });
    const abandon = (): void => void client.destroy();
    closing.signal.addEventListener('abort', abandon);
    try {
      await Promise.race([client.login(token), aborted(closing.signal)]);
      await readiness(client);
    } catch (error) {
      await client.destroy();
      throw error;
    } finally {
      closing.signal.removeEventListener('abort', abandon);
    }
    client.on(Events.ShardDisconnect, ({ code }) => {
      log.error('Discord ended the session for good; logging in again', { code });
      void client.destroy().then(() => reopen());
    });
    current = client;
    const held = early;
    early = null;
    for (const data of held) options.onMessage(data);
    return client;
  }

  /** Tries until connected. With `patient`, also when Discord says that it is of no use: somebody may mend it meanwhile. */
  async function open(patient: boolean): Promise<void> {
    let refusals = 0;
    for (let attempt = 0; !closing.signal.aborted; attempt += 1) {
      try {
        const { guilds } = await connect();
        log.info('Connected to Discord', { servers: guilds.cache.size });
        return;
      } catch (error) {
        if (closing.signal.aborted) return;
        const fatal = fatalError(error);
        refusals = fatal === null ? 0 : refusals + 1;
        if (fatal !== null && refusals >= REFUSALS_BELIEVED && !patient) throw fatal;
        log.warn('Could not connect to Discord; trying again', { reason: fatal?.message ?? reasonOf(error) });
        await pause(pauseMs(timing, attempt), closing.signal);
      }
    }
  }

  async function reopen(): Promise<void> {
    await pause(pauseMs(timing, 0), closing.signal);
    await open(true);
  }

  return {
    open: () => open(false),
    async close() {
      closing.abort();
      // A gateway that is gone does not answer the closing handshake.
      const closed = new AbortController();
      await Promise.race([current?.destroy(), pause(CLOSE_WITHIN_MS, closed.signal)]);
      closed.abort();
    },
    client: () => (current?.isReady() ? current : null),
  };
}

function createClient({ rest }: SessionOptions): Client {
  return new Client({
    intents,
    rest,
    allowedMentions: { parse: [] },
    enforceNonce: true,
    waitGuildTimeout: GUILDS_WITHIN_MS,
    // As many as Discord recommends: one carries 2,500 servers at most.
    shards: 'auto',
    // Many servers in one process: only servers, channels and roles are needed.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
}

async function readiness(client: Client): Promise<void> {
  if (client.isReady()) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  client.once(Events.ClientReady, () => resolve());
  await promise;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('closing')), { once: true });
  });
}

function fatalError(error: unknown): BotError | null {
  if (error instanceof BotError) return error;
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === 'TokenInvalid') return badToken(error);
  if (error.message === 'Authentication failed') return badToken(error);
  if (/intents/u.test(error.message)) return disallowedIntents(error);
  return null;
}
