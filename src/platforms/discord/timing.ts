/** How long things may take, in milliseconds; tests shorten them. */
export interface Timing {
  /** One REST request. */
  readonly requestMs: number;
  /** One attempt to acknowledge an interaction: several must fit into 3 s. */
  readonly acknowledgeMs: number;
  /** From a request that got no answer until the channel's history is believed: longer than a request may still be under way. */
  readonly settleMs: number;
  /** First pause before trying again; it doubles up to `longestPauseMs`. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
  /** For the whole of stop(). */
  readonly drainMs: number;
}

export const discordTiming: Timing = {
  requestMs: 15_000,
  acknowledgeMs: 900,
  settleMs: 20_000,
  pauseMs: 500,
  longestPauseMs: 60_000,
  drainMs: 9000,
};
