import type { Pauses } from '../pause.ts';

/** How long things may take, in milliseconds; tests shorten them. */
export interface Timing extends Pauses {
  /** One request to the Web API. */
  readonly requestMs: number;
  /** From a request that got no answer until the channel's history is believed: longer than a request may still be under way. */
  readonly settleMs: number;
  /** Between two posts to one channel: Slack hides what comes faster. */
  readonly channelMs: number;
  /** From asking for a connection until Slack says hello. */
  readonly connectMs: number;
  /** For the whole of stop(). */
  readonly drainMs: number;
}

export const slackTiming: Timing = {
  requestMs: 15_000,
  settleMs: 20_000,
  channelMs: 1000,
  connectMs: 20_000,
  pauseMs: 500,
  longestPauseMs: 60_000,
  drainMs: 9000,
};
