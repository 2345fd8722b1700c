import type { RecordStore } from '../archive/records.ts';
import type { Destination } from './standing-order.ts';
import { findSubscription, saveSubscription } from './subscription.ts';
import { findWatch, saveWatch } from './watch.ts';

// The ledger knows a standing order by one name: a subscription's id, `ID:test` for its test editions, `watch:ID` for a watch,
// `notice:NAME` for what is told to the person who set up NAME.

export function testLane(subscription: string): string {
  return `${subscription}:test`;
}

export function watchLane(watch: string): string {
  return `watch:${watch}`;
}

export function noticeLane(name: string): string {
  return `notice:${name.replace(/:test$/u, '')}`;
}

/** Where something frozen goes. */
export interface Order extends Destination {
  /** The user to whom it goes directly instead of into the channel; null for the channel. */
  readonly person: string | null;
  /** Who set it up; empty for the settings file. */
  readonly user: string;
  readonly paused: boolean;
  /** What a watch looks for; null for a subscription. */
  readonly watched: string | null;
}

/** Where what was frozen under a name in the ledger goes; null when nobody wants it any more. */
export async function findOrder(records: RecordStore, name: string): Promise<Order | null> {
  const told = after('notice:', name);
  const watch = after('watch:', told ?? name);
  const found =
    watch === null ? await findSubscription(records, subscriptionOf(told ?? name)) : await findWatch(records, watch);
  if (found === null) return null;
  const { platform, tenant, channel, thread, user } = found;
  const watched = 'text' in found ? found.text : null;
  const paused = found.paused !== null;
  return { platform, tenant, channel, thread, user, person: told === null ? null : user, paused, watched };
}

/** An order in words for the person who set it up. */
export function orderedName({ channel, thread, watched }: Order): { readonly what: string; readonly again: string } {
  const place = `channel ${thread ?? channel}`;
  return watched === null
    ? { what: `The briefing of ${place}`, again: '/subscribe' }
    : { what: `The watch on “${watched}” of ${place}`, again: `/watch ${watched}` };
}

/** Rests what stands behind a name in the ledger, with the reason. */
export async function pauseOrder(records: RecordStore, name: string, reason: string): Promise<void> {
  const watchId = after('watch:', name);
  if (watchId !== null) {
    const watch = await findWatch(records, watchId);
    if (watch !== null) await saveWatch(records, { ...watch, paused: watch.paused ?? reason });
    return;
  }
  const subscription = await findSubscription(records, subscriptionOf(name));
  if (subscription !== null)
    await saveSubscription(records, { ...subscription, paused: subscription.paused ?? reason });
}

function after(prefix: string, name: string): string | null {
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}

function subscriptionOf(name: string): string {
  return name.split(':')[0] ?? name;
}
