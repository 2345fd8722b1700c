import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';
import type { Destination } from './subscription.ts';

/** A channel's standing order to be told when something new is said of a name or topic. */
export const watchSchema = z.object({
  id: z.string(),
  platform: z.enum(['discord', 'slack', 'console', 'web']),
  tenant: z.string().nullable(),
  channel: z.string(),
  thread: z.string().nullable(),
  user: z.string(),
  /** The settings file keeps its own: what it names is not changed in chat. */
  origin: z.enum(['chat', 'settings']).default('chat'),
  text: z.string(),
  /** At most one alert in so many minutes. */
  everyMinutes: z.int().min(1),
  /** Local hours in which nothing is sent, kept for later; null for none. */
  quiet: z.object({ from: z.int().min(0).max(23), to: z.int().min(0).max(23), zone: z.string() }).nullable(),
  /** The last arrival that was looked at. */
  cursor: z.number(),
  /** When the last alert was made, milliseconds since the epoch; null before the first. */
  alertedAt: z.number().nullable(),
  paused: z.string().nullable(),
});

export type Watch = z.infer<typeof watchSchema>;

const kind = 'watch';

export function watchId({ platform, tenant, channel, thread }: Destination, text: string): string {
  const place = JSON.stringify([platform, tenant, channel, thread, text.toLowerCase()]);
  return createHash('sha256').update(place).digest('base64url').slice(0, 16);
}

export async function allWatches(records: RecordStore): Promise<readonly Watch[]> {
  const found = await records.all(kind);
  return found.flatMap(({ value }) => {
    const parsed = watchSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** What is watched in a place: in its briefing these people are quoted. */
export async function watchedAt(records: RecordStore, place: Destination): Promise<string[]> {
  const watches = await allWatches(records);
  return watches.filter(({ id, text }) => id === watchId(place, text)).map(({ text }) => text);
}

export async function findWatch(records: RecordStore, id: string): Promise<Watch | null> {
  const parsed = watchSchema.safeParse(await records.get(kind, id));
  return parsed.success ? parsed.data : null;
}

export async function saveWatch(records: RecordStore, watch: Watch): Promise<void> {
  await records.put(kind, watch.id, watch);
}

export async function removeWatch(records: RecordStore, id: string): Promise<boolean> {
  return records.remove(kind, id);
}
