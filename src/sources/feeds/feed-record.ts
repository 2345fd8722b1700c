import type { Place } from '../../platforms/platform.ts';

/** Who put a feed on the list, and where: told when it fails for long. */
export type FeedOwner = Pick<Place, 'platform' | 'tenant' | 'channel' | 'thread' | 'user'>;

export type FeedStatus = 'active' | 'paused' | 'gone';

/** All that is known of one feed, plain data: what a `FeedStore` keeps. Times are milliseconds since the epoch. */
export interface FeedRecord {
  /** The address as it was added: the feed's identity, whatever it moves to. */
  readonly id: string;
  /** Where it is fetched from now. */
  readonly url: string;
  readonly title: string | null;
  readonly status: FeedStatus;
  /** Null for the settings and the command line. */
  readonly owner: FeedOwner | null;
  /** 0 when it was not kept. */
  readonly addedAt: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly intervalMs: number;
  readonly nextDue: number;
  readonly lastSuccess: number | null;
  /** When the present run of failures began, null when the last poll went well. */
  readonly failingSince: number | null;
  readonly failures: number;
  readonly lastFailure: string | null;
  /** True when its failing was reported: that is done once. */
  readonly reported: boolean;
  /** What the last polls held, by article key: a fingerprint of the entry. */
  readonly seen: Readonly<Record<string, string>>;
}

/** Keeps the records. An archive may implement it; `put` replaces the record of that id whole. */
export interface FeedStore {
  all(): Promise<readonly FeedRecord[]>;
  get(id: string): Promise<FeedRecord | null>;
  put(record: FeedRecord): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createMemoryFeedStore(): FeedStore {
  const records = new Map<string, FeedRecord>();
  return {
    all: async () => [...records.values()],
    get: async (id) => records.get(id) ?? null,
    put: async (record) => {
      records.set(record.id, record);
    },
    remove: async (id) => {
      records.delete(id);
    },
  };
}
