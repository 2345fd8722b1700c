import { schedule } from 'node-cron';

/**
 * Calls `work` every so many seconds (a divisor of 60), one call at a time; gives what stops it. Waking late or twice harms
 * nothing: the ledger decides.
 */
export function everySeconds(seconds: number, work: () => Promise<void>): () => Promise<void> {
  const task = schedule(seconds >= 60 ? '* * * * *' : `*/${seconds} * * * * *`, work, { noOverlap: true });
  return async () => {
    await task.destroy();
  };
}
