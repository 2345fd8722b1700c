import type { HTTPReceiver, Logger, SocketModeReceiver } from '@slack/bolt';
import { BotError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import { pause, pauseMs } from '../pause.ts';
import { badAppToken, failureOf, reasonOf } from './errors.ts';
import type { Timing } from './timing.ts';

/** How events come in. */
export interface Connection {
  readonly receiver: SocketModeReceiver | HTTPReceiver;
  /** Resolves when events can come in, however long that takes; rejects with `bad-config` when waiting is of no use. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly timing: Timing;
  readonly log: Log;
  readonly logger: Logger;
}

/** One refusal of the token may be a hiccup of Slack's; so many in a row are not. */
const REFUSALS_BELIEVED = 2;
const CLOSE_WITHIN_MS = 800;

/**
 * A lasting Socket Mode connection. The client's own reconnecting is off: a Slack that is away for a moment makes it
 * reject where nobody can catch it, which would end the process.
 */
export function createSocketConnection(receiver: SocketModeReceiver, { timing, log }: ConnectionOptions): Connection {
  const closing = new AbortController();
  const stopping = aborted(closing.signal);
  stopping.catch(() => undefined);
  let refusals = 0;

  async function connect(): Promise<void> {
    const patience = new AbortController();
    const late = pause(timing.connectMs, patience.signal).then(() => {
      if (!patience.signal.aborted) throw new Error('Slack did not say hello in time');
    });
    try {
      await Promise.race([receiver.client.start(), late, stopping]);
    } catch (error) {
      drop();
      throw error ?? new Error('Slack closed the connection before saying hello');
    } finally {
      patience.abort();
    }
  }

  /** Closes at once: the first call says goodbye, the second does not wait for an answer. */
  function drop(): void {
    void receiver.client.disconnect();
    void receiver.client.disconnect();
  }

  async function keepTrying(patient: boolean): Promise<void> {
    for (let attempt = 0; !closing.signal.aborted; attempt += 1) {
      try {
        await connect();
        refusals = 0;
        receiver.client.once('disconnected', () => void reopen());
        log.info('Connected to Slack');
        return;
      } catch (error) {
        if (closing.signal.aborted) return;
        refusals = isFatal(error) ? refusals + 1 : 0;
        if (refusals >= REFUSALS_BELIEVED && !patient) throw badAppToken(error);
        log.warn('Could not connect to Slack; trying again', { reason: reasonOf(error) });
        await pause(pauseMs(timing, attempt), closing.signal);
      }
    }
  }

  async function reopen(): Promise<void> {
    if (closing.signal.aborted) return;
    log.info('Slack connection lost; reconnecting');
    await keepTrying(true);
  }

  return {
    receiver,
    open: () => keepTrying(false),
    async close() {
      closing.abort();
      const closed = new AbortController();
      await Promise.race([receiver.client.disconnect(), pause(CLOSE_WITHIN_MS, closed.signal)]);
      drop();
      closed.abort();
    },
  };
}

function isFatal(error: unknown): boolean {
  const failure = failureOf(error);
  return failure === 'unauthorized' || failure === 'refused';
}

/** Signed HTTP requests on a port. */
export function createHttpConnection(receiver: HTTPReceiver, port: number, { log }: ConnectionOptions): Connection {
  let listening = false;
  return {
    receiver,
    async open() {
      try {
        await receiver.start(port);
      } catch (error) {
        throw new BotError(
          'bad-config',
          `Slack requests cannot be taken on port ${port} (${reasonOf(error)}): choose another SLACK_PORT`,
        );
      }
      listening = true;
      log.info('Listening for Slack', { port, path: '/slack/events' });
    },
    async close() {
      if (!listening) return;
      listening = false;
      const closed = new AbortController();
      await Promise.race([receiver.stop(), pause(CLOSE_WITHIN_MS, closed.signal)]);
      closed.abort();
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('closing')), { once: true });
  });
}
