import type { DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { StoredArticle } from '../core/article.ts';
import { thawEdition } from './edition.ts';
import { outsideFilters } from './news.ts';
import { type Destination, findSubscription, subscriptionId } from './subscription.ts';

const lookBack = 60;

/** What became of a held article in a channel's briefings, as a sentence; null where the channel has none. */
export async function articleFate(
  records: RecordStore,
  ledger: DeliveryLedger,
  place: Destination,
  article: StoredArticle,
): Promise<string | null> {
  const subscription = await findSubscription(records, subscriptionId(place));
  if (subscription === null) return null;
  for (const { parts, slot, state } of await ledger.history(subscription.id, lookBack)) {
    const edition = thawEdition(parts[0] ?? '');
    if (edition === null) continue;
    if (edition.answer.citations.some((citation) => citation.article.id === article.id))
      return state === 'sent' ? `Posted here in the edition ${slot}.` : `In the edition ${slot}, which is ${state}.`;
    if (edition.toldArticles.includes(article.id)) return `Its story was told here in the edition ${slot}, or before.`;
  }
  const outside = outsideFilters(article, subscription);
  if (outside !== null) return `Held, but not for this channel: ${outside}.`;
  return 'Not posted here: it is left for the next edition, or it brought nothing new.';
}
