import type { RecordStore } from '../archive/records.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/clock.ts';
import type { FeedReader } from '../sources/feeds/feed-document.ts';
import type { FeedStore } from '../sources/feeds/feed-record.ts';
import type { FeedRegistry } from '../sources/feeds/feed-registry.ts';
import { type AddressGuard, createAddressGuard } from '../sources/fetching/address-guard.ts';
import type { Fetcher } from '../sources/fetching/fetch-result.ts';
import type { PageReader } from '../sources/page-reader.ts';

/** What reads the open web. */
export interface Web {
  readonly fetcher: Fetcher;
  readonly feedReader: FeedReader;
  readonly feedStore: FeedStore;
  readonly feeds: FeedRegistry;
}

/** Opens the web when it is first asked for: most commands never do, and undici costs a start. */
export interface LazyWeb {
  open(): Promise<Web>;
  close(): Promise<void>;
}

/** `feedsDue` is called when a feed is put on the list or taken up again. */
export function createLazyWeb(
  config: Config,
  records: RecordStore,
  pages: PageReader,
  clock: Clock,
  feedsDue: () => void = () => {},
): LazyWeb {
  let opened: Promise<Web> | null = null;
  // A mistake in it is told at the start, not with the first page.
  const guard = createAddressGuard(config.fetchAllow);
  return {
    open() {
      opened ??= openWeb(guard, config, records, pages, clock, feedsDue);
      return opened;
    },
    async close() {
      const web = await opened;
      await Promise.all([web?.fetcher.close(), web?.feedReader.close()]);
    },
  };
}

async function openWeb(
  guard: AddressGuard,
  config: Config,
  records: RecordStore,
  pages: PageReader,
  clock: Clock,
  onDue: () => void,
): Promise<Web> {
  const { createFetcher, fetcherDefaults } = await import('../sources/fetching/create-fetcher.ts');
  const { createFeedReader } = await import('../sources/feeds/create-feed-reader.ts');
  const { createFeedRegistry } = await import('../sources/feeds/feed-registry.ts');
  const { createRecordFeedStore } = await import('../sources/feeds/record-feed-store.ts');
  const fetcher = createFetcher({ ...fetcherDefaults, guard, clock });
  const feedReader = createFeedReader();
  const feedStore = createRecordFeedStore(records);
  const feeds = createFeedRegistry({
    store: feedStore,
    fetcher,
    feeds: feedReader,
    pages,
    clock,
    configured: config.settings.feeds,
    onDue,
  });
  return { fetcher, feedReader, feedStore, feeds };
}
