import { z } from 'zod';
import type { RecordStore } from '../../archive/records.ts';
import type { FeedRecord, FeedStore } from './feed-record.ts';

const schema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  status: z.enum(['active', 'paused', 'gone']),
  owner: z
    .object({
      platform: z.enum(['discord', 'slack', 'console', 'web']),
      tenant: z.string().nullable(),
      channel: z.string(),
      thread: z.string().nullable(),
      user: z.string(),
    })
    .nullable()
    .default(null),
  addedAt: z.number().default(0),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  intervalMs: z.number(),
  nextDue: z.number(),
  lastSuccess: z.number().nullable(),
  failingSince: z.number().nullable(),
  failures: z.number(),
  lastFailure: z.string().nullable(),
  reported: z.boolean(),
  seen: z.record(z.string(), z.string()),
});

const kind = 'feed';

/** The list of feeds among the archive's records; a record that cannot be read counts as absent. */
export function createRecordFeedStore(records: RecordStore): FeedStore {
  const read = (value: unknown): FeedRecord | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  return {
    all: async () => (await records.all(kind)).flatMap(({ value }) => read(value) ?? []),
    get: async (id) => read(await records.get(kind, id)),
    put: (record) => records.put(kind, record.id, record),
    remove: async (id) => void (await records.remove(kind, id)),
  };
}
