import type { DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../platforms/log.ts';
import { freezeEdition } from './edition.ts';
import { type Editor, slotId } from './editor.ts';
import { slotsBetween } from './schedule/slots.ts';
import { allSubscriptions, type Subscription } from './subscription.ts';

/** Looks which slots have come due and freezes their editions: the ledger, not the waking, decides what is due. */
export interface Scheduler {
  /** One look. Safe to call at any time, from any number of processes: a slot has one edition. */
  look(): Promise<void>;
}

const minuteMs = 60_000;
const lateAfterMs = 5 * minuteMs;

export function createScheduler(
  records: RecordStore,
  ledger: DeliveryLedger,
  editor: Editor,
  clock: Clock,
  log: Log,
): Scheduler {
  async function lookAt(subscription: Subscription): Promise<void> {
    const now = clock.now();
    const last = await ledger.lastSlot(subscription.id);
    const after = Math.max(subscription.since, last === null ? 0 : Date.parse(last));
    const due = slotsBetween(subscription.schedule, after, now);
    const newest = due.at(-1);
    for (const slot of due) {
      const missedMs = now - slot.at;
      if (subscription.paused !== null) await skip(subscription, slot, `paused: ${subscription.paused}`);
      else if (missedMs > subscription.catchUpMinutes * minuteMs)
        await skip(subscription, slot, 'missed: the bot was away for longer than the catch-up window');
      else if (slot !== newest) await skip(subscription, slot, 'missed: its news is in the next edition');
      else
        await freeze(
          subscription,
          slot,
          missedMs > lateAfterMs ? `Late: due at ${slot.local.slice(11)} (${subscription.schedule.zone}).` : null,
        );
    }
  }

  async function skip({ id }: Subscription, slot: { at: number }, reason: string): Promise<void> {
    const { created } = await ledger.skip(id, slotId(slot), reason);
    if (created) log.info('An edition is skipped', { subscription: id, slot: slotId(slot), reason });
  }

  async function freeze(
    subscription: Subscription,
    slot: { at: number; local: string },
    remark: string | null,
  ): Promise<void> {
    const edition = await editor.compose(subscription, slot, remark);
    const silent = edition.answer.items.length === 0 && subscription.whenNothingNew === 'silent';
    const { created } = await ledger.freeze(subscription.id, slotId(slot), silent ? [] : [freezeEdition(edition)]);
    if (created)
      log.info(silent ? 'Nothing is new, and the channel wants silence then' : 'An edition is ready', {
        subscription: subscription.id,
        slot: slotId(slot),
        items: edition.answer.items.length,
      });
  }

  return {
    async look() {
      for (const subscription of await allSubscriptions(records)) {
        try {
          await lookAt(subscription);
        } catch (error) {
          // One subscription's trouble is not the others': it is looked at again next time.
          log.error('An edition could not be made', { subscription: subscription.id, reason: reasonOf(error) });
        }
      }
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
