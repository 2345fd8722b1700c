import { type Logger, webApi } from '@slack/bolt';
import { BotError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import { pause, pauseMs } from '../pause.ts';
import { failureOf, reasonOf, retryAfterMs } from './errors.ts';
import { createGate } from './gate.ts';
import type { Timing } from './timing.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type Result = webApi.WebAPICallResult;

/** Slack's Web API. */
export interface Calls {
  /** One attempt, as soon as Slack wants such calls. Rejects with the client's own error, for `failureOf`. */
  once(method: string, token: string, args: Arguments): Promise<Result>;
  /** Tries a call that may be repeated without harm until it is answered, a few times; waits as long as Slack asks. */
  repeated(method: string, token: string, args: Arguments): Promise<Result>;
  /** One attempt to answer through a response URL. Rejects with a BotError when the URL takes no more. */
  respond(url: string, body: Arguments): Promise<void>;
  /** One attempt to bring a file's bytes to the address that Slack gave for them. */
  upload(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

export interface CallOptions {
  readonly apiUrl: string | null;
  readonly timing: Timing;
  readonly log: Log;
  readonly logger: Logger;
}

const ATTEMPTS = 5;

/** What every client of ours is made with: no retries of its own, since they would repeat what must not be repeated. */
export function clientOptions({ apiUrl, timing, logger }: Omit<CallOptions, 'log'>): webApi.WebClientOptions {
  return {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    timeout: timing.requestMs,
    rejectRateLimitedCalls: true,
    logger,
  };
}

export function createCalls(options: CallOptions): Calls {
  const { timing, log } = options;
  const client = new webApi.WebClient(undefined, clientOptions(options));
  const never = new AbortController().signal;

  const gate = createGate(() => performance.now());

  function once(method: string, token: string, args: Arguments): Promise<Result> {
    const lane = `${method} ${token}`;
    return gate.through(lane, async () => {
      try {
        return await client.apiCall(method, { ...args, token });
      } catch (error) {
        if (failureOf(error) === 'limited') gate.shut(lane, retryAfterMs(error));
        throw error;
      }
    });
  }

  return {
    once,

    async repeated(method, token, args) {
      for (let round = 0; ; round += 1) {
        try {
          return await once(method, token, args);
        } catch (error) {
          const failure = failureOf(error);
          if ((failure !== 'doubtful' && failure !== 'limited') || round === ATTEMPTS - 1) throw error;
          log.warn('Slack gave no usable answer; trying again', { method, reason: reasonOf(error) });
          const least = failure === 'limited' ? retryAfterMs(error) : 0;
          await pause(Math.max(least, pauseMs(timing, round)), never);
        }
      }
    },

    async upload(url, bytes) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
        redirect: 'error',
        signal: AbortSignal.timeout(timing.requestMs),
      });
      await response.text();
      if (response.status !== 200) throw new Error(`HTTP ${response.status} for a file`);
    },

    async respond(url, body) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(timing.requestMs),
      });
      const answer = await response.text();
      if (response.status === 429)
        throw new webApi.WebAPIRateLimitedError(Number(response.headers.get('retry-after')) || 1);
      if ((response.status >= 400 && response.status < 500) || /^\{\s*"ok"\s*:\s*false\b/u.test(answer))
        throw new BotError('platform', `Slack takes no answer here any more (HTTP ${response.status})`);
      if (response.status !== 200 || !/^(?:ok|\{\s*"ok"\s*:\s*true\b.*\})\s*$/su.test(answer))
        throw new Error(`HTTP ${response.status} without a receipt`);
    },
  };
}
