import { setTimeout as sleep } from 'node:timers/promises';

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

/** Doubling pauses with jitter, so that many bots do not come back in one wave. `attempt` counts from 0. */
export function pauseMs(timing: Timing, attempt: number): number {
  const longest = Math.min(timing.longestPauseMs, timing.pauseMs * 2 ** Math.min(attempt, 20));
  return longest * (0.5 + Math.random() / 2);
}

/** Resolves after the time or as soon as the signal fires; never rejects. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
