import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';
import { type Refusal, refusals } from '../sources/article-source.ts';
import type { TakenItem } from './intake.ts';

/** What last became of an address. */
const outcomeSchema = z.object({
  outcome: z.enum(['new', 'revised', 'unchanged', 'refused']),
  /** Of a refusal. */
  why: z.enum(refusals).nullable().default(null),
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
 * both made plain. Neither "unchanged" nor a later failure hides when an article came to be held.
 */
export async function rememberOutcome(
  records: RecordStore,
  item: TakenItem,
  at: number,
  plain: (address: string) => string,
): Promise<void> {
  const outcome: Outcome =
    item.outcome === 'refused'
      ? { outcome: 'refused', why: item.why, reason: item.reason, article: null, reprintOf: null, at }
      : {
          outcome: item.outcome,
          why: null,
          reason: null,
          article: item.article,
          reprintOf: item.reprintOf ?? null,
          at,
        };
  const own = item.outcome === 'refused' ? null : item.url;
  for (const place of new Set([plain(item.place), plain(own ?? item.place)])) {
    const known = await findOutcome(records, place);
    if (known !== null && (item.outcome === 'unchanged' || item.outcome === 'refused') && known.article !== null)
      continue;
    await records.put(kind, place, outcome);
    // The write waited for the disk: whoever asks something gets a turn before the next.
    await nextTurn();
  }
}

export async function findOutcome(records: RecordStore, place: string): Promise<Outcome | null> {
  const parsed = outcomeSchema.safeParse(await records.get(kind, place));
  if (!parsed.success) return null;
  const { data } = parsed;
  return data.outcome === 'refused' && data.why === null ? { ...data, why: whyInWords(data.reason ?? '') } : data;
}

/** Records of earlier versions give the reason in words alone. */
function whyInWords(reason: string): Refusal {
  if (/^holds the same as|^has the same address/u.test(reason)) return 'duplicate';
  return /\b(?:no article|not-an-article)\b/u.test(reason) ? 'not-an-article' : 'unreadable';
}
