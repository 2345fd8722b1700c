import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';
import { type Destination, orderRecords, standingOrderSchema } from './standing-order.ts';

/** A channel's standing order to be told when something new is said of a name or topic. */
const watchSchema = standingOrderSchema.extend({
  text: z.string(),
  /** At most one alert in so many minutes. */
  everyMinutes: z.int().min(1),
  /** Local hours in which nothing is sent, kept for later; null for none. */
  quiet: z.object({ from: z.int().min(0).max(23), to: z.int().min(0).max(23), zone: z.string() }).nullable(),
  /** The last arrival that was looked at. */
  cursor: z.number(),
  /** When the last alert was made, milliseconds since the epoch; null before the first. */
  alertedAt: z.number().nullable(),
});

export type Watch = z.infer<typeof watchSchema>;

export const {
  all: allWatches,
  find: findWatch,
  save: saveWatch,
  remove: removeWatch,
} = orderRecords<Watch>('watch', watchSchema);

export function watchId({ platform, tenant, channel, thread }: Destination, text: string): string {
  const place = JSON.stringify([platform, tenant, channel, thread, text.toLowerCase()]);
  return createHash('sha256').update(place).digest('base64url').slice(0, 16);
}

/** What is watched in a place: in its briefing these people are quoted. */
export async function watchedAt(records: RecordStore, place: Destination): Promise<string[]> {
  const watches = await allWatches(records);
  return watches.filter(({ id, text }) => id === watchId(place, text)).map(({ text }) => text);
}
