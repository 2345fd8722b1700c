import type { RecordStore } from '../archive/records.ts';
import { BotError } from '../core/errors.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { parseQuietHours } from './quiet-hours.ts';
import { parseSchedule } from './schedule/parse-schedule.ts';
import type { Destination } from './standing-order.ts';
import {
  allSubscriptions,
  findSubscription,
  removeSubscription,
  type Subscription,
  saveSubscription,
  subscriptionId,
} from './subscription.ts';
import { allWatches, findWatch, removeWatch, saveWatch, type Watch, watchId } from './watch.ts';

interface PlaceSettings {
  readonly platform: PlatformId;
  /** Discord server or Slack workspace. */
  readonly server: string | null;
  readonly channel: string;
  readonly thread: string | null;
}

export interface SubscriptionSettings extends PlaceSettings {
  readonly when: string;
  readonly about: readonly string[];
  readonly from: readonly string[];
  readonly languages: readonly string[];
  readonly stories: number;
  readonly silent: boolean;
  /** Minutes. */
  readonly catchUp: number;
}

export interface WatchSettings extends PlaceSettings {
  readonly name: string;
  /** Minutes. */
  readonly every: number;
  /** "22 to 7 in Brussels"; null for none. */
  readonly quiet: string | null;
}

/** What the records cannot know of a new order. */
export interface Beginning {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The archive's last arrival. */
  readonly cursor: number;
  readonly defaultZone: string;
}

export interface OrderSettings {
  readonly subscriptions: readonly SubscriptionSettings[];
  readonly watches: readonly WatchSettings[];
}

/** The orders of the settings file as they would begin. Throws `bad-config` naming the one that cannot be understood. */
export function ordersOf(
  { subscriptions, watches }: OrderSettings,
  beginning: Beginning,
): { readonly subscriptions: readonly Subscription[]; readonly watches: readonly Watch[] } {
  return {
    subscriptions: subscriptions.map((each) => subscriptionOf(each, beginning)),
    watches: watches.map((each) => watchOf(each, beginning)),
  };
}

/**
 * Brings the orders of the settings file into the one list with those made in chat. The file wins for its own: they are as it says, and
 * end when it no longer names them. One that rested begins again, since somebody has started the bot. Throws `bad-config`.
 */
export async function settleOrders(records: RecordStore, settings: OrderSettings, beginning: Beginning): Promise<void> {
  const { subscriptions, watches } = ordersOf(settings, beginning);
  for (const wanted of subscriptions) {
    const known = await findSubscription(records, wanted.id);
    await saveSubscription(records, { ...wanted, since: known?.since ?? wanted.since });
  }
  for (const wanted of watches) {
    const known = await findWatch(records, wanted.id);
    const { cursor, alertedAt } = known ?? wanted;
    await saveWatch(records, { ...wanted, cursor, alertedAt });
  }
  const ids = new Set([...subscriptions, ...watches].map(({ id }) => id));
  for (const { id, origin } of await allSubscriptions(records))
    if (origin === 'settings' && !ids.has(id)) await removeSubscription(records, id);
  for (const { id, origin } of await allWatches(records))
    if (origin === 'settings' && !ids.has(id)) await removeWatch(records, id);
}

function subscriptionOf(settings: SubscriptionSettings, { now, defaultZone }: Beginning): Subscription {
  const parsed = parseSchedule(settings.when, defaultZone);
  if (!parsed.ok)
    throw new BotError('bad-config', `The settings' subscription of channel ${settings.channel}: ${parsed.problem}`);
  const place = placeOf(settings);
  return {
    ...place,
    id: subscriptionId(place),
    user: '',
    origin: 'settings',
    since: now,
    schedule: parsed.schedule,
    topics: [...settings.about],
    outlets: [...settings.from],
    languages: [...settings.languages],
    length: settings.stories,
    whenNothingNew: settings.silent ? 'silent' : 'say',
    catchUpMinutes: settings.catchUp,
    paused: null,
  };
}

function watchOf(settings: WatchSettings, { cursor, defaultZone }: Beginning): Watch {
  const quiet = settings.quiet === null ? null : parseQuietHours(settings.quiet, defaultZone);
  if (typeof quiet === 'string')
    throw new BotError('bad-config', `The settings' watch on “${settings.name}”: ${quiet}`);
  const place = placeOf(settings);
  return {
    ...place,
    id: watchId(place, settings.name),
    user: '',
    origin: 'settings',
    text: settings.name,
    everyMinutes: settings.every,
    quiet,
    cursor,
    alertedAt: null,
    paused: null,
  };
}

function placeOf({ platform, server, channel, thread }: PlaceSettings): Destination {
  return { platform, tenant: server, channel, thread };
}
