import type { Clock } from '../../core/clock.ts';
import { BotError } from '../../core/errors.ts';
import type { Fetcher } from '../fetching/fetch-result.ts';
import type { PageReader } from '../page-reader.ts';
import type { FeedDocument, FeedReader, OpmlFeed } from './feed-document.ts';
import type { FeedOwner, FeedRecord, FeedStore } from './feed-record.ts';
import { writeOpml } from './parse-feed.ts';
import { firstIntervalMs, unreportedFailures } from './poll-schedule.ts';

export interface FoundFeed {
  readonly url: string;
  readonly document: FeedDocument;
}

/** The one list of feeds, whichever way they came: typed, configured or imported. Throws `source` or `not-found` with the reason. */
export interface FeedRegistry {
  /** `address` may be a feed's or a site's. Reads the feed before it is added; one that is on the list already is given back. */
  add(address: string, signal: AbortSignal, owner?: FeedOwner | null): Promise<FeedRecord>;
  remove(address: string): Promise<void>;
  pause(address: string): Promise<void>;
  resume(address: string): Promise<void>;
  /** By address. */
  list(): Promise<readonly FeedRecord[]>;
  /** What would be read from there now; nothing is stored. */
  test(address: string, signal: AbortSignal): Promise<FoundFeed>;
  /** Adds unread; each proves itself when it is first polled. Gives how many were new. */
  importOpml(bytes: Uint8Array, owner?: FeedOwner | null): Promise<number>;
  /** The same from an address. */
  importFrom(address: string, signal: AbortSignal, owner?: FeedOwner | null): Promise<number>;
  addAll(feeds: readonly OpmlFeed[], owner?: FeedOwner | null): Promise<number>;
  exportOpml(): Promise<string>;
  /** Feeds that fail for long, or are gone, and whose managers were not told yet. */
  unreported(): Promise<readonly FeedRecord[]>;
  /** Their managers were told: not again before they have been read in between. */
  markReported(id: string): Promise<void>;
}

export interface FeedRegistryOptions {
  readonly store: FeedStore;
  readonly fetcher: Fetcher;
  readonly feeds: FeedReader;
  readonly pages: PageReader;
  readonly clock: Clock;
  /** Addresses that the settings name: they are on the list at every start. */
  readonly configured?: readonly string[];
  /** Called when a feed has come to be due at once. */
  readonly onDue?: () => void;
}

/** Where feeds stand when a site does not say. */
const usualPlaces = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/feeds/posts/default',
];
const maxBytes = 10_000_000;
/** More in one list is a mistake, or meant to fill the disk. */
const mostImported = 2_000;

export function createFeedRegistry({
  store,
  fetcher,
  feeds,
  pages,
  clock,
  configured = [],
  onDue = () => {},
}: FeedRegistryOptions): FeedRegistry {
  function recordOf(url: string, title: string | null, owner: FeedOwner | null): FeedRecord {
    return {
      id: url,
      url,
      title,
      status: 'active',
      owner,
      addedAt: clock.now(),
      etag: null,
      lastModified: null,
      intervalMs: firstIntervalMs,
      nextDue: clock.now(),
      lastSuccess: null,
      failingSince: null,
      failures: 0,
      lastFailure: null,
      reported: false,
      seen: {},
    };
  }

  async function find(address: string, signal: AbortSignal): Promise<FoundFeed> {
    const typed = /^[a-z][a-z0-9+.-]*:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
    const url = URL.parse(typed.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''))?.href;
    if (url === undefined)
      throw new BotError('source', `"${address}" is no address; write it as https://example.org/feed`);
    const request = { accept: '*/*', maxBytes, etag: null, lastModified: null, signal };
    const result = await fetcher.fetch({ ...request, url });
    if (result.kind !== 'fetched') {
      throw new BotError('source', `${url} ${result.kind === 'failed' ? result.reason : 'has not changed'}`);
    }
    let reason: string;
    try {
      const document = await feeds.readFeed(result.bytes, result.charset, result.url);
      return { url: result.movedTo ?? url, document };
    } catch (error) {
      reason = (error as Error).message;
    }
    const announced = await pages.feedsOf(result.bytes, result.url).catch(() => []);
    const usual = usualPlaces.map((place) => new URL(place, result.url).href);
    for (const candidate of new Set([...announced.slice(0, 5), ...usual])) {
      const answer = await fetcher.fetch({ ...request, url: candidate });
      if (answer.kind !== 'fetched') continue;
      try {
        return {
          url: answer.movedTo ?? candidate,
          document: await feeds.readFeed(answer.bytes, answer.charset, answer.url),
        };
      } catch {
        // Not this one: the next place may hold the feed.
      }
    }
    throw new BotError('source', `no feed was found at ${url} (${reason}); give the feed's own address`);
  }

  async function known(address: string): Promise<FeedRecord> {
    const all = await store.all();
    const wanted = address.trim().replace(/\/$/, '');
    const match = all.find(
      ({ id, url, title }) => [id, url].some((each) => each.replace(/\/$/, '') === wanted) || title === wanted,
    );
    if (match === undefined) throw new BotError('not-found', `no feed "${address}" is on the list`);
    return match;
  }

  async function addAll(list: readonly OpmlFeed[], owner: FeedOwner | null = null): Promise<number> {
    let added = 0;
    for (const { url, title } of list) {
      if ((await store.get(url)) !== null) continue;
      await store.put(recordOf(url, title, owner));
      added++;
    }
    if (added > 0) onDue();
    return added;
  }

  async function importAll(bytes: Uint8Array, owner: FeedOwner | null): Promise<number> {
    const list = await feeds.readOpml(bytes);
    if (list.length === 0) throw new BotError('source', 'the list names no feeds');
    if (list.length > mostImported)
      throw new BotError('source', `the list names ${list.length} feeds; up to ${mostImported} are taken in at once`);
    return addAll(list, owner);
  }

  return {
    test: find,
    addAll,
    async add(address, signal, owner = null) {
      const { url, document } = await find(address, signal);
      const present = (await store.all()).find((record) => record.id === url || record.url === url);
      if (present !== undefined) return present;
      const record = recordOf(url, document.title, owner);
      await store.put(record);
      onDue();
      return record;
    },
    async remove(address) {
      const record = await known(address);
      if (configured.includes(record.id)) {
        await store.put({ ...record, status: 'paused' });
        throw new BotError(
          'source',
          `${record.url} stands in the settings: it is paused; to remove it, take it out of them and restart the bot`,
        );
      }
      await store.remove(record.id);
    },
    async pause(address) {
      await store.put({ ...(await known(address)), status: 'paused' });
    },
    async resume(address) {
      await store.put({ ...(await known(address)), status: 'active', nextDue: clock.now(), failures: 0 });
      onDue();
    },
    async list() {
      return [...(await store.all())].sort((a, b) => (a.url < b.url ? -1 : 1));
    },
    importOpml: async (bytes, owner = null) => importAll(bytes, owner),
    async importFrom(address, signal, owner = null) {
      const result = await fetcher.fetch({
        url: address,
        accept: 'text/x-opml, text/xml;q=0.9, */*;q=0.1',
        maxBytes,
        etag: null,
        lastModified: null,
        signal,
      });
      if (result.kind !== 'fetched')
        throw new BotError('source', `${address} ${result.kind === 'failed' ? result.reason : 'has not changed'}`);
      return importAll(result.bytes, owner);
    },
    exportOpml: async () => writeOpml((await store.all()).map(({ url, title }) => ({ url, title }))),
    unreported: async () => unreportedFailures(await store.all(), clock.now()),
    async markReported(id) {
      const record = await store.get(id);
      if (record !== null) await store.put({ ...record, reported: true });
    },
  };
}
