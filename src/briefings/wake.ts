import { schedule } from 'node-cron';

/** Calls `work` every minute, one call at a time; gives what stops it. Waking late or twice harms nothing: the ledger decides. */
export function everyMinute(work: () => Promise<void>): () => Promise<void> {
  const task = schedule('* * * * *', work, { noOverlap: true });
  return async () => {
    await task.destroy();
  };
}
