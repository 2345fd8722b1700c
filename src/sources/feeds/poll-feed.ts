import { BotError } from '../../core/errors.ts';
import type { Fetcher } from '../fetching/fetch-result.ts';
import type { PageReader } from '../page-reader.ts';
import { articleKeys, fingerprint } from './article-key.ts';
import type { FeedEntry, FeedReader } from './feed-document.ts';
import type { FeedRecord } from './feed-record.ts';
import type { PollOutcome } from './poll-schedule.ts';
import { leftOutOtherwise, markedPrint } from './selection.ts';

/** An entry that is new or changed since the feed was last polled. */
export interface FreshEntry {
  readonly key: string;
  readonly entry: FeedEntry;
}

export interface Poll {
  readonly outcome: PollOutcome;
  /** The oldest first, as far as the feed's order tells. */
  readonly fresh: readonly FreshEntry[];
  /** What the record becomes once the fresh entries are taken in; schedule aside. */
  readonly record: FeedRecord;
}

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';
const maxFeedBytes = 10_000_000;
/** So many entries are remembered beyond those the feed shows now: publishers drop and restore entries. */
const rememberedEntries = 1_000;

/** Asks one feed what is new. `mark` is that of the operator's selection. Never throws but for the caller's own abort. */
export async function pollFeed(
  record: FeedRecord,
  fetcher: Fetcher,
  reader: FeedReader,
  pages: Pick<PageReader, 'feedsOf'>,
  signal: AbortSignal,
  mark = '',
): Promise<Poll> {
  const { url } = record;
  // An answer of "not modified" would hide what another selection left out.
  const again = Object.values(record.seen).some((print) => leftOutOtherwise(print, mark));
  const { etag, lastModified } = again ? { etag: null, lastModified: null } : record;
  const result = await fetcher.fetch({ url, accept, maxBytes: maxFeedBytes, etag, lastModified, signal });
  if (result.kind === 'not-modified')
    return { outcome: { kind: 'polled', fresh: 0, askedMs: null }, fresh: [], record };
  if (result.kind === 'failed') {
    const { failure, reason, retryAfterMs } = result;
    const outcome: PollOutcome =
      failure === 'gone' ? { kind: 'gone', reason } : { kind: 'failed', reason, retryAfterMs };
    return { outcome, fresh: [], record };
  }
  try {
    const document = await reader.readFeed(result.bytes, result.charset, result.url);
    const keys = articleKeys(record.id, document.entries);
    const seen: Record<string, string> = {};
    const fresh: FreshEntry[] = [];
    for (const [i, entry] of document.entries.entries()) {
      const key = keys[i] as string;
      const print = fingerprint(entry);
      const known = record.seen[key];
      const leftOut = known === markedPrint(mark, print);
      if (known !== print && !leftOut && seen[key] === undefined) fresh.unshift({ key, entry });
      seen[key] = leftOut ? known : print;
    }
    const kept = Object.entries(record.seen).filter(([key]) => !Object.hasOwn(seen, key));
    const askedMs = Math.max((document.ttlMinutes ?? 0) * 60_000, (result.maxAgeSeconds ?? 0) * 1_000);
    return {
      outcome: { kind: 'polled', fresh: fresh.length, askedMs: askedMs === 0 ? null : askedMs },
      fresh,
      record: {
        ...record,
        // A moved feed is believed only here, where what stands at the new address was read as a feed.
        url: result.movedTo ?? url,
        title: document.title ?? record.title,
        etag: result.etag,
        lastModified: result.lastModified,
        seen: { ...Object.fromEntries(kept.slice(0, rememberedEntries)), ...seen },
      },
    };
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    // The settings may name a site instead of its feed: then the feed that its page announces is the one that is meant.
    const [announced] = record.lastSuccess === null && record.url === record.id ? await feedsAt(result, pages) : [];
    if (announced !== undefined && announced !== record.url)
      return pollFeed({ ...record, url: announced }, fetcher, reader, pages, signal, mark);
    return { outcome: { kind: 'failed', reason: error.message, retryAfterMs: null }, fresh: [], record };
  }
}

async function feedsAt(
  { bytes, url }: { readonly bytes: Uint8Array; readonly url: string },
  pages: Pick<PageReader, 'feedsOf'>,
): Promise<readonly string[]> {
  return pages.feedsOf(bytes, url).catch(() => []);
}
