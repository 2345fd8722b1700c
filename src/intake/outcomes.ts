import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';
import type { TakenItem } from './intake.ts';

/** What last became of an address. */
export const outcomeSchema = z.object({
  outcome: z.enum(['new', 'revised', 'unchanged', 'refused']),
  reason: z.string().nullable(),
  article: z.string().nullable(),
  /** Milliseconds since the epoch. */
  at: z.number(),
});

export type Outcome = z.infer<typeof outcomeSchema>;

const kind = 'outcome';

/** Remembers what became of an item, for `/why-not`; "unchanged" never hides that an article is held or why it was refused. */
export async function rememberOutcome(records: RecordStore, item: TakenItem, at: number): Promise<void> {
  const known = await findOutcome(records, item.place);
  if (item.outcome === 'unchanged' && known !== null) return;
  const outcome: Outcome =
    item.outcome === 'refused'
      ? { outcome: 'refused', reason: item.reason, article: null, at }
      : { outcome: item.outcome, reason: null, article: item.article, at };
  await records.put(kind, item.place, outcome);
  // The write waited for the disk: whoever asks something gets a turn before the next.
  await nextTurn();
}

export async function findOutcome(records: RecordStore, place: string): Promise<Outcome | null> {
  const parsed = outcomeSchema.safeParse(await records.get(kind, place));
  return parsed.success ? parsed.data : null;
}
