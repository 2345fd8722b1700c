import type { Archive } from '../archive/archive.ts';
import type { DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { StoriesTold } from './choose-stories.ts';
import { composeEdition } from './compose-edition.ts';
import { type Edition, thawEdition } from './edition.ts';
import { newsSince } from './news.ts';
import type { Slot } from './schedule/slots.ts';
import type { Subscription } from './subscription.ts';
import { watchedAt } from './watch.ts';

/** Makes the editions of subscriptions. */
export interface Editor {
  /** The edition of a subscription for a slot, from where its last edition ended. `remark` is small print for the reader; `again` asks for further pages. */
  compose(subscription: Subscription, slot: Slot, remark: string | null, again?: string): Promise<Edition>;
}

const lookBack = 20;

export function createEditor(
  archive: Archive,
  records: RecordStore,
  ledger: DeliveryLedger,
  stories: StoriesTold,
): Editor {
  return {
    async compose(subscription, slot, remark, again = `/briefing ${slotId(slot)}`) {
      const last = await lastEdition(ledger, subscription.id);
      const today = slot.local.slice(0, 10);
      return composeEdition(archive, stories, {
        start: { after: last?.cursor ?? 0, since: newsSince(last?.day ?? today) },
        told: last?.told ?? [],
        toldArticles: last?.toldArticles ?? [],
        watched: await watchedAt(records, subscription),
        filters: subscription,
        length: subscription.length,
        today,
        previous: last?.day ?? null,
        remark,
        again,
      });
    },
  };
}

/** How the ledger names a slot: the instant in UTC, so that slots compare as text. */
export function slotId({ at }: Pick<Slot, 'at'>): string {
  return new Date(at).toISOString().slice(0, 16).concat('Z');
}

/** With its day. */
async function lastEdition(
  ledger: DeliveryLedger,
  subscription: string,
): Promise<(Edition & { readonly day: string }) | null> {
  for (const { parts, slot } of await ledger.history(subscription, lookBack)) {
    const edition = thawEdition(parts[0] ?? '');
    if (edition !== null) return { ...edition, day: slot.slice(0, 10) };
  }
  return null;
}
