import type { DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { Clock } from '../core/clock.ts';
import { describeSchedule } from './schedule/schedule.ts';
import { nextSlot } from './schedule/slots.ts';
import type { Destination } from './standing-order.ts';
import { allSubscriptions, subscriptionId } from './subscription.ts';
import { allWatches, watchId } from './watch.ts';

const remembered = 30;
const shownTroubles = 3;

/** How briefings fare, in lines for `/status`: those of a channel first, then all. */
export async function briefingsReport(
  records: RecordStore,
  ledger: DeliveryLedger,
  clock: Clock,
  place: Destination,
): Promise<string[]> {
  const subscriptions = await allSubscriptions(records);
  const watches = await allWatches(records);
  const lines: string[] = [];
  const own = subscriptions.find(({ id }) => id === subscriptionId(place));
  if (own !== undefined) {
    const next = nextSlot(own.schedule, clock.now());
    const state = own.paused !== null ? `paused: ${own.paused}` : `next ${next?.local.replace('T', ' ') ?? 'never'}`;
    lines.push(`Briefing here: ${describeSchedule(own.schedule)}; ${state}`);
    const history = await ledger.history(own.id, remembered);
    const [last] = history;
    if (last !== undefined) {
      const count = (wanted: string) => history.filter((edition) => edition.state === wanted).length;
      lines.push(
        `Last edition ${last.slot}: ${last.state}${last.note === null ? '' : `, ${last.note}`}; of the last ${history.length}: ${count('sent')} sent, ${count('skipped')} skipped, ${count('held')} held, ${count('open')} on the way`,
      );
    }
  }
  for (const { paused, text } of watches.filter(({ id, text }) => id === watchId(place, text)))
    if (paused !== null) lines.push(`The watch on “${text}” here is paused: ${paused}`);
  const resting = [...subscriptions, ...watches].filter(({ paused }) => paused !== null);
  if (subscriptions.length + watches.length > 0)
    lines.push(
      `Briefings in ${subscriptions.length} channels, ${watches.length} watches; ${resting.length === 0 ? 'none' : resting.length} paused`,
    );
  const waiting = await ledger.due(1000);
  const held = waiting.filter(({ state }) => state === 'held').length;
  if (waiting.length > held) lines.push(`${waiting.length - held} messages wait to be delivered`);
  if (held > 0) lines.push(`${held} messages are held`);
  const troubles = new Set(waiting.flatMap(({ error }) => (error === null ? [] : [error])));
  for (const trouble of [...troubles].slice(0, shownTroubles)) lines.push(`Not delivered: ${trouble}`);
  return lines;
}
