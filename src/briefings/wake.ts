import { schedule } from 'node-cron';

/** Calls `work` every minute, one call at a time; gives what stops it. Waking late or twice harms nothing: the ledger decides. */
export function everyMinute(work: () => Promise<void>): () => Promise<void> {
  return everySeconds(60, work);
}

/** As `everyMinute`; the seconds must divide a minute. */
export function everySeconds(seconds: number, work: () => Promise<void>): () => Promise<void> {
  const task = schedule(seconds >= 60 ? '* * * * *' : `*/${seconds} * * * * *`, work, { noOverlap: true });
  return async () => {
    await task.destroy();
  };
}
