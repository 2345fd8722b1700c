import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait before trying again, in milliseconds: the first pause, and what doubling stops at. */
export interface Pauses {
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

/** Doubling pauses with jitter, so that many bots do not come back in one wave. `attempt` counts from 0. */
export function pauseMs(pauses: Pauses, attempt: number): number {
  const longest = Math.min(pauses.longestPauseMs, pauses.pauseMs * 2 ** Math.min(attempt, 20));
  return longest * (0.5 + Math.random() / 2);
}

/** Resolves after the time or as soon as the signal fires; never rejects. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
