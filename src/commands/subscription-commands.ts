import type { Archive } from '../archive/archive.ts';
import type { DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import { freezeEdition } from '../briefings/edition.ts';
import { type Editor, slotId } from '../briefings/editor.ts';
import { layOutEdition } from '../briefings/lay-out-edition.ts';
import { testLane } from '../briefings/orders.ts';
import { parseSchedule } from '../briefings/schedule/parse-schedule.ts';
import { describeSchedule } from '../briefings/schedule/schedule.ts';
import { nextSlot, type Slot } from '../briefings/schedule/slots.ts';
import {
  findSubscription,
  removeSubscription,
  type Subscription,
  saveSubscription,
  subscriptionId,
} from '../briefings/subscription.ts';
import type { Clock } from '../core/clock.ts';
import type { Place } from '../platforms/platform.ts';
import type { Command, Reply } from './command.ts';
import { sentence } from './plain-reply.ts';
import { parseOrder } from './subscription-order.ts';

export interface SubscriptionTools {
  readonly archive: Archive;
  readonly records: RecordStore;
  readonly ledger: DeliveryLedger;
  readonly editor: Editor;
  readonly clock: Clock;
  readonly defaultZone: string;
}

const catchUpMinutes = 180;

/** `/subscribe`, `/schedule`, `/unsubscribe`: this channel's standing order for briefings. */
export function createSubscriptionCommands(tools: SubscriptionTools): readonly Command[] {
  return [subscribeCommand(tools), scheduleCommand(tools), unsubscribeCommand(tools)];
}

function subscribeCommand(tools: SubscriptionTools): Command {
  return {
    name: 'subscribe',
    aliases: [],
    description: 'Post briefings in this channel on a schedule',
    usage: '/subscribe WHEN [about TOPICS] [from OUTLETS] [N stories] [silent] | preview | test',
    example: '/subscribe weekdays at 8 in Brussels about Ukraine, NATO, 5 stories',
    arguments: [
      {
        name: 'when',
        description: 'weekdays at 8 in Brussels about Ukraine, 5 stories; preview; or test',
        required: false,
        completed: false,
      },
    ],
    visibility: 'private',
    manages: true,
    async run({ place, argument, page }) {
      const id = subscriptionId(place);
      const known = await findSubscription(tools.records, id);
      if (argument === '')
        return sentence('subscribe', '', 'answered', known === null ? noSubscription : inWords(known, tools.clock));
      if (argument.toLowerCase() === 'preview') return preview(tools, known, page);
      if (argument.toLowerCase() === 'test') return testSend(tools, known);
      if (known?.origin === 'settings') return ofSettings('subscribe', argument);
      const order = parseOrder(argument);
      const parsed = parseSchedule(order.when, tools.defaultZone);
      if (!parsed.ok) return sentence('subscribe', argument, 'invalid', `Not subscribed: ${parsed.problem}.`);
      const subscription: Subscription = {
        id,
        ...destinationOf(place),
        user: place.user,
        origin: 'chat',
        since: known?.since ?? tools.clock.now(),
        schedule: parsed.schedule,
        topics: order.topics,
        outlets: order.outlets,
        languages: known?.languages ?? [],
        length: order.length ?? known?.length ?? 5,
        whenNothingNew: order.silent ? 'silent' : 'say',
        catchUpMinutes: known?.catchUpMinutes ?? catchUpMinutes,
        paused: null,
      };
      await saveSubscription(tools.records, subscription);
      return sentence(
        'subscribe',
        argument,
        'answered',
        `Subscribed: ${inWords(subscription, tools.clock)} “/subscribe preview” shows it to you alone, “/subscribe test” sends one now.`,
      );
    },
    complete: async () => [],
  };
}

function scheduleCommand(tools: SubscriptionTools): Command {
  return {
    name: 'schedule',
    aliases: [],
    description: 'When this channel gets its briefing; with words, change it',
    usage: '/schedule [WHEN]',
    example: '/schedule every day at 7:30 in Kyiv',
    arguments: [
      { name: 'when', description: 'every day at 7:30 in Kyiv, or a cron line', required: false, completed: false },
    ],
    visibility: 'private',
    manages: true,
    async run({ place, argument }) {
      const known = await findSubscription(tools.records, subscriptionId(place));
      if (known === null) return sentence('schedule', argument, 'not-found', noSubscription);
      if (argument === '') return sentence('schedule', '', 'answered', inWords(known, tools.clock));
      if (known.origin === 'settings') return ofSettings('schedule', argument);
      const parsed = parseSchedule(argument, known.schedule.zone);
      if (!parsed.ok) return sentence('schedule', argument, 'invalid', `Not changed: ${parsed.problem}.`);
      // Slots of the new schedule that have passed already today are none of its own.
      const changed = { ...known, schedule: parsed.schedule, since: tools.clock.now(), paused: null };
      await saveSubscription(tools.records, changed);
      return sentence('schedule', argument, 'answered', `Changed: ${inWords(changed, tools.clock)}`);
    },
    complete: async () => [],
  };
}

function unsubscribeCommand({ records }: SubscriptionTools): Command {
  return {
    name: 'unsubscribe',
    aliases: [],
    description: 'No more briefings in this channel',
    usage: '/unsubscribe',
    example: '/unsubscribe',
    arguments: [],
    visibility: 'private',
    manages: true,
    async run({ place, argument }) {
      const known = await findSubscription(records, subscriptionId(place));
      if (known?.origin === 'settings') return ofSettings('unsubscribe', argument);
      const removed = await removeSubscription(records, subscriptionId(place));
      return removed
        ? sentence('unsubscribe', argument, 'answered', 'Unsubscribed: this channel gets no more briefings.')
        : sentence('unsubscribe', argument, 'not-found', noSubscription);
    },
    complete: async () => [],
  };
}

const noSubscription = 'This channel has no briefing. Subscribe with: /subscribe weekdays at 8 in Brussels';

async function testSend(
  { editor, ledger, clock }: SubscriptionTools,
  subscription: Subscription | null,
): Promise<Reply> {
  if (subscription === null) return sentence('subscribe', 'test', 'not-found', noSubscription);
  const slot = slotNow(subscription, clock);
  const edition = await editor.compose(subscription, slot, 'A test: the scheduled briefing comes all the same.');
  await ledger.freeze(testLane(subscription.id), slotId(slot), [freezeEdition(edition)]);
  return sentence(
    'subscribe',
    'test',
    'answered',
    'A test briefing is on its way to this channel; it comes within a minute.',
  );
}

/** The next edition as it would be now; nothing of it is kept. */
async function preview({ editor, clock }: SubscriptionTools, known: Subscription | null, page: number): Promise<Reply> {
  if (known === null) return sentence('subscribe', 'preview', 'not-found', noSubscription);
  const remark = 'A preview of the next briefing: only you see it, and it comes all the same.';
  const { answer, layout } = await editor.compose(known, slotNow(known, clock), remark, '/subscribe preview');
  return { answer: { ...answer, query: 'preview' }, message: layOutEdition(answer, layout, page) };
}

function slotNow({ schedule }: Subscription, clock: Clock): Slot {
  const at = clock.now();
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(schedule.zone).toPlainDateTime();
  return { at, local: local.toString({ smallestUnit: 'minute' }) };
}

function ofSettings(command: string, argument: string): Reply {
  const text = "This channel's briefing stands in the settings file (subscriptions): it is changed there.";
  return sentence(command, argument, 'invalid', text);
}

function destinationOf({ platform, tenant, channel, thread }: Place) {
  return { platform, tenant, channel, thread };
}

function inWords(subscription: Subscription, clock: Clock): string {
  const { schedule, topics, outlets, length, whenNothingNew, paused } = subscription;
  const parts = [`${length} stories, ${describeSchedule(schedule)}`];
  if (topics.length > 0) parts.push(`about ${topics.join(', ')}`);
  if (outlets.length > 0) parts.push(`from ${outlets.join(', ')}`);
  if (whenNothingNew === 'silent') parts.push('silent when nothing is new');
  const next = nextSlot(schedule, clock.now());
  const state =
    paused !== null
      ? `Paused: ${paused}.`
      : next === null
        ? 'It never comes due.'
        : `Next: ${next.local.replace('T', ' ')}.`;
  return `${parts.join('; ')}. ${state}`;
}
