import type { RecordStore } from '../archive/records.ts';
import { type Destination, findSubscription, saveSubscription } from './subscription.ts';
import { findWatch, saveWatch } from './watch.ts';

// The ledger knows a standing order by one name: a subscription's id, `ID:test` for its test editions, `watch:ID` for a watch.

export function testLane(subscription: string): string {
  return `${subscription}:test`;
}

export function watchLane(watch: string): string {
  return `watch:${watch}`;
}

/** Where what was frozen under a name in the ledger goes; null when nobody wants it any more. */
export async function findOrder(records: RecordStore, name: string): Promise<Destination | null> {
  const watch = watchOf(name);
  return watch === null ? findSubscription(records, subscriptionOf(name)) : findWatch(records, watch);
}

/** Rests what stands behind a name in the ledger, with the reason. */
export async function pauseOrder(records: RecordStore, name: string, reason: string): Promise<void> {
  const watchId = watchOf(name);
  if (watchId !== null) {
    const watch = await findWatch(records, watchId);
    if (watch !== null) await saveWatch(records, { ...watch, paused: reason });
    return;
  }
  const subscription = await findSubscription(records, subscriptionOf(name));
  if (subscription !== null) await saveSubscription(records, { ...subscription, paused: reason });
}

function watchOf(name: string): string | null {
  return name.startsWith('watch:') ? name.slice('watch:'.length) : null;
}

function subscriptionOf(name: string): string {
  return name.split(':')[0] ?? name;
}
