import type { Claim, DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { Clock } from '../core/clock.ts';
import { BotError } from '../core/errors.ts';
import type { Message } from '../core/message.ts';
import type { Log } from '../platforms/log.ts';
import type { Channel, Platform } from '../platforms/platform.ts';
import { thawEdition } from './edition.ts';
import { layOutEdition } from './lay-out-edition.ts';
import { type Addressee, freezeNotice, layOutNotice, thawNotice } from './notice.ts';
import { findOrder, noticeLane, type Order, orderedName, pauseOrder } from './orders.ts';
import type { Pace } from './pace.ts';

/** Brings frozen editions to their channels: claim, publish under the claim's key, confirm. */
export interface Courier {
  /**
   * Delivers what is due. Safe to call at any time, from any number of processes: channels that are slow keep nobody else waiting,
   * also not in a later call. Resolves when the work that this call began is done.
   */
  deliver(): Promise<void>;
  /** Takes nothing more, and waits for what is under way. */
  close(): Promise<void>;
}

const atOnce = 16;
/** Nobody reads a briefing a day late, and the longer ago an attempt was, the less its traces can be trusted. */
const giveUpMs = 24 * 60 * 60_000;

export function createCourier(
  platforms: readonly Platform[],
  records: RecordStore,
  ledger: DeliveryLedger,
  pace: Pace,
  clock: Clock,
  log: Log,
): Courier {
  const working = new Set<Promise<void>>();
  let closed = false;

  async function bring(claim: Claim): Promise<void> {
    const facts = { subscription: claim.subscription, slot: claim.slot, attempt: claim.attempt };
    const hold = async (reason: string): Promise<void> => {
      await ledger.fail(claim, reason, null);
      log.warn('An edition is held', { ...facts, reason });
    };
    const notice = thawNotice(claim.content);
    const order = notice?.to == null ? await findOrder(records, claim.subscription) : orderOf(notice.to);
    const message = layOut(claim.content);
    if (order === null) return hold('nobody subscribes any more');
    if (message === null) return hold('what was frozen cannot be read');
    if (claim.attempt > 1 && (await ageOf(claim)) > giveUpMs) return hold('it could not be delivered within a day');
    log.info('An edition is on its way', facts);
    const platform = platforms.find(({ id }) => id === order.platform);
    if (platform === undefined) {
      await ledger.fail(claim, `the platform ${order.platform} does not run here`, pace.longestRetryMs);
      return;
    }
    try {
      const channel = order.person === null ? order : await directChannel(platform, order.person, order);
      if (channel === null) return hold(`${order.platform} has no direct messages`);
      const receipt = await platform.publish(channel, message, claim.key);
      await ledger.confirm(claim, JSON.stringify(receipt.messages));
      log.info('An edition stands', { ...facts, messages: receipt.messages.length });
    } catch (error) {
      await failed(claim, order, error);
    }
  }

  /** Since its words were frozen: no attempt is older. */
  async function ageOf({ subscription, slot }: Claim): Promise<number> {
    const edition = await ledger.edition(subscription, slot);
    return edition === null ? 0 : clock.now() - edition.frozenAt;
  }

  async function failed(claim: Claim, order: Order, error: unknown): Promise<void> {
    const facts = { subscription: claim.subscription, slot: claim.slot, attempt: claim.attempt };
    const reason = error instanceof Error ? error.message : String(error);
    const refused = error instanceof BotError && (error.code === 'forbidden' || error.code === 'not-found');
    if (!refused) {
      const retryInMs = retryAfter(claim.attempt);
      await ledger.fail(claim, reason, retryInMs);
      log.warn('An edition was not delivered; it will be tried again', { ...facts, reason, retryInMs });
      return;
    }
    const notice = thawNotice(claim.content);
    if (notice?.to != null) {
      // The person instead of the channel; the slot keeps it single here, too.
      if (order.person === null && order.user !== '')
        await ledger.freeze(`${claim.subscription}:direct`, claim.slot, [
          freezeNotice(notice.notice, { ...notice.to, direct: true }),
        ]);
      log.warn('A notice was refused by its channel', { ...facts, reason });
    } else if (order.person === null) {
      // The notice before the pause: dying in between repeats this step, and the slot keeps the notice single.
      if (!order.paused && order.user !== '')
        await ledger.freeze(noticeLane(claim.subscription), claim.slot, [freezeNotice(pausedNotice(order, reason))]);
      await pauseOrder(records, claim.subscription, reason);
      log.warn('A subscription is paused: its channel refuses the bot', { ...facts, reason });
    }
    await ledger.fail(claim, reason, null);
  }

  function retryAfter(attempt: number): number {
    return Math.min(pace.longestRetryMs, pace.firstRetryMs * 2 ** Math.min(attempt - 1, 10));
  }

  /** Works through what is due, one at a time, and keeps its claim for as long as it works on it. */
  async function work(): Promise<void> {
    while (!closed) {
      const [claim] = await ledger.claim(pace.leaseMs, 1);
      if (claim === undefined) return;
      const keeping = setInterval(() => {
        ledger
          .extend(claim, pace.leaseMs)
          .catch((error: unknown) =>
            log.warn('A claim could not be kept', { subscription: claim.subscription, reason: String(error) }),
          );
      }, pace.leaseMs / 4);
      try {
        await bring(claim);
      } finally {
        clearInterval(keeping);
      }
    }
  }

  return {
    async deliver() {
      const begun: Promise<void>[] = [];
      while (!closed && working.size < atOnce) {
        const worker = work();
        const done = worker
          .catch(() => undefined)
          .then(() => {
            working.delete(done);
          });
        working.add(done);
        begun.push(worker);
      }
      await Promise.all(begun);
    },
    async close() {
      closed = true;
      await Promise.all(working);
    },
  };
}

function layOut(content: string): Message | null {
  const notice = thawNotice(content);
  if (notice !== null) return layOutNotice(notice.notice);
  const edition = thawEdition(content);
  return edition === null ? null : layOutEdition(edition.answer, edition.layout, 1);
}

function orderOf({ direct, ...to }: Addressee): Order {
  return { ...to, person: direct ? to.user : null, paused: false, watched: null };
}

async function directChannel(platform: Platform, person: string, order: Order): Promise<Channel | null> {
  return (await platform.directTo?.(person, order.tenant)) ?? null;
}

function pausedNotice(order: Order, reason: string): string {
  const { what, again } = orderedName(order);
  return `${what} that you set up is paused: ${reason}. When that is mended, begin again there with ${again}.`;
}
