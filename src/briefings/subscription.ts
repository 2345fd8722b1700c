import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RecordStore } from '../archive/records.ts';
import type { Schedule } from './schedule/schedule.ts';

const scheduleSchema = z.object({
  times: z.array(z.int()),
  weekdays: z.array(z.int()),
  monthDays: z.array(z.int()).nullable(),
  months: z.array(z.int()).nullable(),
  eitherDay: z.boolean(),
  zone: z.string(),
});

/** A channel's standing order for briefings. */
export const subscriptionSchema = z.object({
  id: z.string(),
  platform: z.enum(['discord', 'slack', 'console', 'web']),
  tenant: z.string().nullable(),
  channel: z.string(),
  thread: z.string().nullable(),
  /** Who set it up: told when it has to pause; empty for the settings file. */
  user: z.string(),
  /** The settings file keeps its own: what it names is not changed in chat. */
  origin: z.enum(['chat', 'settings']).default('chat'),
  /** Milliseconds since the epoch; slots before it are none of its own. */
  since: z.number(),
  schedule: scheduleSchema,
  /** Names and topics, of which a story must touch one; empty for everything. */
  topics: z.array(z.string()),
  outlets: z.array(z.string()),
  languages: z.array(z.string()),
  /** Stories in one edition. */
  length: z.int().min(1).max(25),
  /** What to do when nothing is new: a short brief that says so, or nothing. */
  whenNothingNew: z.enum(['say', 'silent']),
  /** A missed edition is still sent so long after its time, marked late. */
  catchUpMinutes: z.int().min(0),
  /** Why it rests; null while it runs. */
  paused: z.string().nullable(),
});

export type Subscription = Omit<z.infer<typeof subscriptionSchema>, 'schedule'> & { readonly schedule: Schedule };

export type Destination = Pick<Subscription, 'platform' | 'tenant' | 'channel' | 'thread'>;

const kind = 'subscription';

/** One channel has one subscription: its id follows from the channel. */
export function subscriptionId({ platform, tenant, channel, thread }: Destination): string {
  const place = JSON.stringify([platform, tenant, channel, thread]);
  return createHash('sha256').update(place).digest('base64url').slice(0, 16);
}

/** Records that cannot be read are left out: one bad record stops nobody else's briefing. */
export async function allSubscriptions(records: RecordStore): Promise<readonly Subscription[]> {
  const found = await records.all(kind);
  return found.flatMap(({ value }) => {
    const parsed = subscriptionSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

export async function findSubscription(records: RecordStore, id: string): Promise<Subscription | null> {
  const parsed = subscriptionSchema.safeParse(await records.get(kind, id));
  return parsed.success ? parsed.data : null;
}

export async function saveSubscription(records: RecordStore, subscription: Subscription): Promise<void> {
  await records.put(kind, subscription.id, subscription);
}

export async function removeSubscription(records: RecordStore, id: string): Promise<boolean> {
  return records.remove(kind, id);
}
