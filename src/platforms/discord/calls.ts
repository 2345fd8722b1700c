import { RateLimitError, type RawFile, type REST, type RouteLike } from 'discord.js';
import { BotError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import { pause, pauseMs } from '../pause.ts';
import { codeOf, discordCodes, failureOf, reasonOf } from './errors.ts';
import type { Timing } from './timing.ts';

export interface Call {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly route: RouteLike;
  readonly body?: unknown;
  readonly query?: URLSearchParams;
  /** Sent with the body. */
  readonly files?: readonly RawFile[];
}

/** Discord's REST API: one attempt each, nothing hidden. The rate limits of answers (429, Retry-After) are waited out below. */
export interface Calls {
  /** One attempt. Rejects with the client's own error, for `failureOf`. */
  once(call: Call, signal?: AbortSignal): Promise<unknown>;
  /** Tries a call that may be repeated without harm until it is answered, a few times. */
  repeated(call: Call): Promise<unknown>;
  /**
   * Acknowledges an interaction in time. False when Discord has given it up, or another process of the bot was faster; true also when
   * no attempt was answered, since one may have got through.
   */
  acknowledge(call: Call): Promise<boolean>;
}

const ATTEMPTS = 5;
const ACKNOWLEDGEMENTS = 3;

/**
 * @param rest a client whose own retries are off, since they would repeat what must not be repeated
 * @param token set again when an answer 401 has made the client forget it: one such answer may be a hiccup; null for calls without one
 */
export function createCalls(rest: REST, token: string | null, timing: Timing, log: Log): Calls {
  async function attempt({ method, route, body, query, files = [] }: Call, signal?: AbortSignal): Promise<unknown> {
    const options = {
      auth: token !== null,
      ...(body === undefined ? {} : { body }),
      ...(query === undefined ? {} : { query }),
      ...(files.length === 0 ? {} : { files: [...files] }),
      ...(signal === undefined ? {} : { signal }),
    };
    const answer: unknown = await rest[method](route, options);
    if (answer instanceof ArrayBuffer && answer.byteLength > 0) throw new Error('the answer is no JSON');
    return answer;
  }

  async function once(call: Call, signal?: AbortSignal): Promise<unknown> {
    try {
      return await attempt(call, signal);
    } catch (error) {
      if (token === null || failureOf(error) !== 'unauthorized') throw error;
      // A request answered 401 has had no effect.
      log.warn('Discord answered 401 once; trying the token again');
      rest.setToken(token);
      try {
        return await attempt(call, signal);
      } finally {
        rest.setToken(token);
      }
    }
  }

  async function repeated(call: Call): Promise<unknown> {
    const never = new AbortController().signal;
    for (let round = 0; ; round += 1) {
      try {
        return await once(call);
      } catch (error) {
        if (failureOf(error) !== 'doubtful' || round === ATTEMPTS - 1) throw error;
        log.warn('Discord gave no usable answer; trying again', { reason: reasonOf(error) });
        await pause(pauseMs(timing, round), never);
      }
    }
  }

  async function acknowledge(call: Call): Promise<boolean> {
    for (let round = 0; ; round += 1) {
      try {
        await once(call, AbortSignal.timeout(timing.acknowledgeMs));
        return true;
      } catch (error) {
        const code = codeOf(error);
        // An earlier attempt got through, only its answer was lost; before the first one it can only have been somebody else.
        if (code === discordCodes.alreadyAcknowledged) return round > 0;
        if (code === discordCodes.unknownInteraction) return false;
        if (failureOf(error) !== 'doubtful') throw error;
        log.warn('Discord gave no usable answer to an acknowledgement', { round, reason: reasonOf(error) });
        if (round === ACKNOWLEDGEMENTS - 1) return true;
        if (error instanceof RateLimitError) await pause(error.retryAfter, new AbortController().signal);
      }
    }
  }

  return { once, repeated, acknowledge };
}

/** The id in an answer that must be a message of this channel. Throws when it is not: such an answer proves nothing. */
export function receiptOf(answer: unknown, channel: string | null): string {
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'id' in answer &&
    typeof answer.id === 'string' &&
    'channel_id' in answer
  ) {
    if (channel === null || answer.channel_id === channel) return answer.id;
  }
  throw new BotError('platform', 'Discord answered with something that is not the message posted');
}
