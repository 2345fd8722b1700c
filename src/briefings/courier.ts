import type { Claim, DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import { BotError } from '../core/errors.ts';
import type { Log } from '../platforms/log.ts';
import type { Platform } from '../platforms/platform.ts';
import { thawEdition } from './edition.ts';
import { layOutEdition } from './lay-out-edition.ts';
import { findOrder, pauseOrder } from './orders.ts';

/** Brings frozen editions to their channels: claim, publish under the claim's key, confirm. */
export interface Courier {
  /** Delivers what is due until nothing is. Safe to call from any number of processes. */
  deliver(): Promise<void>;
}

/** Longer than any request may take: a claim that nobody confirmed in this time may be taken by another. */
const leaseMs = 120_000;
const atOnce = 16;
/** A failed try waits at least so long, longer than a request's timeout: a late effect must show before the channel is asked. */
const firstRetryMs = 30_000;
const longestRetryMs = 15 * 60_000;

export function createCourier(
  platforms: readonly Platform[],
  records: RecordStore,
  ledger: DeliveryLedger,
  log: Log,
): Courier {
  async function bring(claim: Claim): Promise<void> {
    const order = await findOrder(records, claim.subscription);
    const edition = thawEdition(claim.content);
    const platform = platforms.find(({ id }) => id === order?.platform);
    if (order === null || edition === null) {
      await ledger.fail(
        claim,
        order === null ? 'nobody subscribes any more' : 'the frozen edition cannot be read',
        null,
      );
      return;
    }
    if (platform === undefined) {
      await ledger.fail(claim, `the platform ${order.platform} does not run here`, longestRetryMs);
      return;
    }
    try {
      const receipt = await platform.publish(order, layOutEdition(edition.answer, edition.layout, 1), claim.key);
      await ledger.confirm(claim, JSON.stringify(receipt.messages));
      log.info('An edition stands', {
        subscription: claim.subscription,
        slot: claim.slot,
        messages: receipt.messages.length,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const refused = error instanceof BotError && (error.code === 'forbidden' || error.code === 'not-found');
      await ledger.fail(claim, reason, refused ? null : retryAfter(claim.attempt));
      if (refused) await pauseOrder(records, claim.subscription, reason);
      log.warn(
        refused
          ? 'A subscription is paused: its channel refuses the bot'
          : 'An edition was not delivered; it will be tried again',
        {
          subscription: claim.subscription,
          slot: claim.slot,
          reason,
        },
      );
    }
  }

  return {
    async deliver() {
      for (;;) {
        const claims = await ledger.claim(leaseMs, atOnce);
        if (claims.length === 0) return;
        await Promise.all(claims.map(bring));
      }
    },
  };
}

function retryAfter(attempt: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempt - 1, 10));
}
