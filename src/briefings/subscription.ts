import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Schedule } from './schedule/schedule.ts';
import { type Destination, orderRecords, standingOrderSchema } from './standing-order.ts';

const scheduleSchema = z.object({
  times: z.array(z.int()),
  weekdays: z.array(z.int()),
  monthDays: z.array(z.int()).nullable(),
  months: z.array(z.int()).nullable(),
  eitherDay: z.boolean(),
  zone: z.string(),
});

/** A channel's standing order for briefings. */
const subscriptionSchema = standingOrderSchema.extend({
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
});

export type Subscription = Omit<z.infer<typeof subscriptionSchema>, 'schedule'> & { readonly schedule: Schedule };

export const {
  all: allSubscriptions,
  find: findSubscription,
  save: saveSubscription,
  remove: removeSubscription,
} = orderRecords<Subscription>('subscription', subscriptionSchema);

/** One channel has one subscription: its id follows from the channel. */
export function subscriptionId({ platform, tenant, channel, thread }: Destination): string {
  const place = JSON.stringify([platform, tenant, channel, thread]);
  return createHash('sha256').update(place).digest('base64url').slice(0, 16);
}
