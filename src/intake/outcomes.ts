import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';
import type { TakenItem } from './intake.ts';

/** What last became of an address. */
export const outcomeSchema = z.object({
  outcome: z.enum(['new', 'revised', 'unchanged', 'refused']),
  reason: z.string().nullable(),
  article: z.string().nullable(),
  /** Of a reprint: the article that it repeats. */
  reprintOf: z.string().nullable().default(null),
  /** Milliseconds since the epoch. */
  at: z.number(),
});

export type Outcome = z.infer<typeof outcomeSchema>;

const kind = 'outcome';

/**
 * Remembers what became of an item, for `/why-not`, under the address where it was found and the one that the article gives itself,
 * both made plain. "Unchanged" never hides an earlier outcome, and no later failure hides that an article is held.
 */
export async function rememberOutcome(
  records: RecordStore,
  item: TakenItem,
  at: number,
  plain: (address: string) => string,
): Promise<void> {
  const outcome: Outcome =
    item.outcome === 'refused'
      ? { outcome: 'refused', reason: item.reason, article: null, reprintOf: null, at }
      : { outcome: item.outcome, reason: null, article: item.article, reprintOf: item.reprintOf ?? null, at };
  const own = item.outcome === 'refused' ? null : item.url;
  for (const place of new Set([plain(item.place), plain(own ?? item.place)])) {
    const known = await findOutcome(records, place);
    if (known !== null && (item.outcome === 'unchanged' || (item.outcome === 'refused' && known.article !== null)))
      continue;
    await records.put(kind, place, outcome);
    // The write waited for the disk: whoever asks something gets a turn before the next.
    await nextTurn();
  }
}

export async function findOutcome(records: RecordStore, place: string): Promise<Outcome | null> {
  const parsed = outcomeSchema.safeParse(await records.get(kind, place));
  return parsed.success ? parsed.data : null;
}
