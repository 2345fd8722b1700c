import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';

/** Where a channel is; a thread of it where `thread` is not null. */
export const destinationSchema = z.object({
  platform: z.enum(['discord', 'slack', 'console', 'web']),
  tenant: z.string().nullable(),
  channel: z.string(),
  thread: z.string().nullable(),
});

export type Destination = Readonly<z.infer<typeof destinationSchema>>;

/** What everything that a channel has ordered once and for all holds. */
export const standingOrderSchema = destinationSchema.extend({
  id: z.string(),
  /** Who set it up: told when it has to pause; empty for the settings file. */
  user: z.string(),
  /** The settings file keeps its own: what it names is not changed in chat. */
  origin: z.enum(['chat', 'settings']).default('chat'),
  /** Why it rests; null while it runs. */
  paused: z.string().nullable(),
});

/** Standing orders of one kind among the archive's records. */
export interface OrderRecords<Kept> {
  /** Records that cannot be read are left out: one bad record stops nobody else's order. */
  all(records: RecordStore): Promise<readonly Kept[]>;
  find(records: RecordStore, id: string): Promise<Kept | null>;
  save(records: RecordStore, order: Kept): Promise<void>;
  remove(records: RecordStore, id: string): Promise<boolean>;
}

export function orderRecords<Kept extends { readonly id: string }>(
  kind: string,
  schema: z.ZodType<Kept>,
): OrderRecords<Kept> {
  const read = (value: unknown): Kept | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  return {
    all: async (records) => (await records.all(kind)).flatMap(({ value }) => read(value) ?? []),
    find: async (records, id) => read(await records.get(kind, id)),
    save: (records, order) => records.put(kind, order.id, order),
    remove: (records, id) => records.remove(kind, id),
  };
}
