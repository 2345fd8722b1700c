import { randomUUID } from 'node:crypto';
import type { RecordStore } from '../archive/records.ts';
import type { Progress } from '../cli/progress.ts';
import type { StatusReporter } from '../commands/status-command.ts';
import type { Clock } from '../core/clock.ts';
import { minuteOf } from '../core/minute-of.ts';
import { endIngest, ingestsUnderWay, tellIngest } from '../intake/ingests-under-way.ts';

const everyMs = 2_000;
/** Fewer are done before anybody asks. */
const longIngest = 10;

/** Gives a sign of life of a long ingest while `work` lasts, beside its bar: `/status` of the bot on the same archive tells of it. */
export async function withSign<T>(
  records: RecordStore,
  clock: Clock,
  total: number,
  progress: Progress,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (total < longIngest) return work(progress);
  const id = randomUUID();
  const state = { done: 0, total, refused: 0, since: clock.now() };
  let told = Promise.resolve();
  const tell = (): void => {
    told = told.then(() => tellIngest(records, id, { ...state, at: clock.now() })).catch(() => {});
  };
  tell();
  const timer = setInterval(tell, everyMs);
  try {
    return await work({
      ...progress,
      step(refused) {
        state.done++;
        if (refused) state.refused++;
        progress.step(refused);
      },
    });
  } finally {
    clearInterval(timer);
    await told;
    await endIngest(records, id);
  }
}

/** A line for each long ingest that is under way in whatever process. */
export function ingestReporter(records: RecordStore, clock: Clock): StatusReporter {
  return {
    report: async () =>
      (await ingestsUnderWay(records, clock.now())).map(
        ({ done, total, refused, since }) =>
          `Taking in ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files since ${minuteOf(since)}${refused === 0 ? '' : `, ${refused} refused`}`,
      ),
  };
}
