/** An entry of a feed, whatever the format. Null means "the feed does not say". */
export interface FeedEntry {
  /** The feed's own identifier; null when it gives none. It is not trusted to stay the same. */
  readonly id: string | null;
  /** Absolute. */
  readonly url: string | null;
  readonly title: string | null;
  /** The longest text the entry carries, as HTML. */
  readonly html: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

export interface FeedDocument {
  readonly title: string | null;
  readonly siteUrl: string | null;
  /** How often the feed asks to be polled at most, in minutes. */
  readonly ttlMinutes: number | null;
  /** In the feed's order, at most `maxEntries`. */
  readonly entries: readonly FeedEntry[];
}

/** One feed of an OPML file. */
export interface OpmlFeed {
  readonly url: string;
  readonly title: string | null;
}

/** Reads feeds and lists of feeds of strangers, within limits of time and memory. All throw `source` with the reason. */
export interface FeedReader {
  /** `url` is where the feed was found: its relative addresses are resolved against it. */
  readFeed(bytes: Uint8Array, charset: string | null, url: string): Promise<FeedDocument>;
  readOpml(bytes: Uint8Array): Promise<readonly OpmlFeed[]>;
  close(): Promise<void>;
}
