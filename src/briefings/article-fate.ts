import type { DeliveryLedger, Edition as Kept } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { StoredArticle } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import { type Edition, thawEdition } from './edition.ts';
import { isNews, newsSince, outsideFilters } from './news.ts';
import { watchLane } from './orders.ts';
import { nextSlot } from './schedule/slots.ts';
import type { Destination } from './standing-order.ts';
import { findSubscription, type Subscription, subscriptionId } from './subscription.ts';
import { allWatches, watchId } from './watch.ts';

export interface FateStores {
  readonly records: RecordStore;
  readonly ledger: DeliveryLedger;
  readonly clock: Clock;
}

const lookBack = 60;

/** What became of a held article in one channel, as a sentence. `heldSince` is when it was taken in, milliseconds since the epoch. */
export async function articleFate(
  stores: FateStores,
  place: Destination,
  article: StoredArticle,
  heldSince: number,
): Promise<string> {
  const here = `channel ${place.thread ?? place.channel}`;
  const subscription = await findSubscription(stores.records, subscriptionId(place));
  const editions = subscription === null ? [] : await stores.ledger.history(subscription.id, lookBack);
  const posted = postedIn(editions, article.id, 'edition') ?? (await postedInAlert(stores, place, article.id));
  if (posted !== null) return posted.replace('{here}', `here (${here})`);
  if (subscription === null) return `Held, and posted nowhere here: this channel (${here}) has no briefing.`;
  const outside = outsideFilters(article, subscription);
  if (outside !== null) return `Held, but not in the filters of this channel (${here}): ${outside}.`;
  return `Held, and in the filters of this channel (${here}); ${whyNotPosted(editions, article, heldSince, subscription, stores.clock)}.`;
}

/** Which of a lane's editions cites the article: `{here}` stands for the place. */
function postedIn(editions: readonly Kept[], article: string, what: string): string | null {
  for (const { parts, slot, state, note } of editions) {
    const cited = thawEdition(parts[0] ?? '')?.answer.citations.some((citation) => citation.article.id === article);
    if (cited !== true) continue;
    const named = `the ${what} of ${timeOf(slot)}`;
    if (state === 'sent') return `Posted {here} in ${named}.`;
    return state === 'open'
      ? `About to be posted {here}: ${named} is on its way.`
      : `Not posted {here}: ${named}, which has it, is ${state}${note === null ? '' : `, ${note}`}.`;
  }
  return null;
}

async function postedInAlert(
  { records, ledger }: FateStores,
  place: Destination,
  article: string,
): Promise<string | null> {
  for (const { id, text } of await allWatches(records)) {
    if (id !== watchId(place, text)) continue;
    const posted = postedIn(await ledger.history(watchLane(id), lookBack), article, `alert on “${text}”`);
    if (posted !== null) return posted;
  }
  return null;
}

function whyNotPosted(
  editions: readonly Kept[],
  article: StoredArticle,
  heldSince: number,
  { schedule, paused }: Subscription,
  clock: Clock,
): string {
  const made = editions.flatMap((each) => {
    const edition = thawEdition(each.parts[0] ?? '');
    return edition === null ? [] : [{ ...each, told: edition.toldArticles, leftOut: edition.leftOut }];
  });
  const telling = made.findLast(({ told }) => told.includes(article.id));
  if (telling !== undefined) return `its story was told here in the edition of ${timeOf(telling.slot)}, or before`;
  // The first edition after it came, which looked at it; newest first.
  const looking = made.findLastIndex(({ frozenAt }) => frozenAt >= heldSince);
  const previous = made[looking + 1] ?? made[looking];
  const from = newsSince(previous?.slot.slice(0, 10) ?? new Date(clock.now()).toISOString().slice(0, 10));
  if (!isNews(article, from))
    return `it was published on ${article.published?.slice(0, 10)}, and was no news any more when it came`;
  const left = made[looking];
  if (left !== undefined)
    return `the edition of ${timeOf(left.slot)} left it out: ${whyLeftOut(left.leftOut, article.id)}`;
  if (paused !== null) return `it waits for the next edition, but the briefing is paused: ${paused}`;
  const next = nextSlot(schedule, clock.now());
  return next === null
    ? 'it waits for the next edition'
    : `it waits for the next edition, ${timeOf(new Date(next.at).toISOString())}`;
}

function whyLeftOut(leftOut: Edition['leftOut'], article: string): string {
  if (leftOut === undefined) return 'it brought nothing new, or there was no room for it';
  if (leftOut.repeated.includes(article)) return 'its story was told here before, and it brought nothing new';
  if (leftOut.untellable.includes(article)) return 'it has no sentence that can be told by itself';
  return 'there was no room for it among the stories that more outlets told, or that were newer';
}

function timeOf(slot: string): string {
  return `${slot.slice(0, 16).replace('T', ' ')} UTC`;
}
