import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';

/** How far a long ingest is, kept where every process on the archive can read it. */
const ingestSchema = z.object({
  done: z.number(),
  total: z.number(),
  refused: z.number(),
  /** Milliseconds since the epoch. */
  since: z.number(),
  /** When it last gave a sign of life. */
  at: z.number(),
});

export type IngestUnderWay = z.infer<typeof ingestSchema>;

const kind = 'ingest-under-way';
/** One that was killed cannot take its record away. */
const silenceMs = 60_000;

export async function tellIngest(records: RecordStore, id: string, state: IngestUnderWay): Promise<void> {
  await records.put(kind, id, state);
}

export async function endIngest(records: RecordStore, id: string): Promise<void> {
  await records.remove(kind, id);
}

/** Those that live, the oldest first. Takes away what a killed one left. */
export async function ingestsUnderWay(records: RecordStore, now: number): Promise<readonly IngestUnderWay[]> {
  const living: IngestUnderWay[] = [];
  for (const { id, value } of await records.all(kind)) {
    const parsed = ingestSchema.safeParse(value);
    if (parsed.success && now - parsed.data.at < silenceMs) living.push(parsed.data);
    else await records.remove(kind, id);
  }
  return living.sort((a, b) => a.since - b.since);
}
