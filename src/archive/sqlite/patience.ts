import { setTimeout as pause } from 'node:timers/promises';
import { BotError } from '../../core/errors.ts';

const firstPauseMs = 2;
const longestPauseMs = 40;

/** Tries a small write again while another thread or process holds the lock, without stopping the event loop. */
export async function patiently<T>(busyMs: number, work: () => T): Promise<T> {
  let waited = 0;
  for (let wait = firstPauseMs; ; wait = Math.min(wait * 2, longestPauseMs)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || waited >= busyMs) throw error;
    }
    await pause(wait);
    waited += wait;
  }
}

function isBusy(error: unknown): boolean {
  const cause = error instanceof BotError ? error.cause : null;
  return cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number' && cause.errcode % 256 === 5;
}
