import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';
import type { FactChange } from '../core/fact-changes.ts';

const correctionSchema = z.object({
  revision: z.number(),
  /** When the revision was taken in, milliseconds since the epoch. */
  at: z.number(),
  changes: z.array(
    z.object({
      kind: z.enum(['figure', 'date', 'quotation']),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});

/** What a revision of an article changed in its facts. */
export interface Correction {
  readonly revision: number;
  readonly at: number;
  readonly changes: readonly FactChange[];
}

const kindOf = (article: string): string => `correction:${article}`;

export async function rememberCorrection(records: RecordStore, article: string, correction: Correction): Promise<void> {
  await records.put(kindOf(article), String(correction.revision), correction);
}

/** What was changed after a revision (0 for all), oldest first. */
export async function findCorrections(
  records: RecordStore,
  article: string,
  after: number,
): Promise<readonly Correction[]> {
  return (await records.all(kindOf(article)))
    .flatMap(({ value }) => correctionSchema.safeParse(value).data ?? [])
    .filter(({ revision }) => revision > after)
    .sort((a, b) => a.revision - b.revision);
}
