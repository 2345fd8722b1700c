import { createWorkerPool } from '../workers/worker-pool.ts';
import type { FeedDocument, FeedReader, OpmlFeed } from './feed-document.ts';
import type { FeedTask } from './feed-worker.ts';

export interface FeedReaderOptions {
  readonly workers: number;
  readonly timeoutMs: number;
  readonly maxHeapMb: number;
}

const feedReaderDefaults: FeedReaderOptions = { workers: 1, timeoutMs: 8_000, maxHeapMb: 256 };

/** Reads strangers' feeds in worker threads. */
export function createFeedReader(options: Partial<FeedReaderOptions> = {}): FeedReader {
  const { workers, timeoutMs, maxHeapMb } = { ...feedReaderDefaults, ...options };
  const pool = createWorkerPool<FeedTask, unknown>({
    module: new URL('./feed-worker.ts', import.meta.url),
    size: workers,
    timeoutMs,
    maxHeapMb,
  });
  return {
    readFeed: (bytes, charset, url) => pool.run({ kind: 'feed', bytes, charset, url }) as Promise<FeedDocument>,
    readOpml: (bytes) => pool.run({ kind: 'opml', bytes }) as Promise<readonly OpmlFeed[]>,
    close: () => pool.close(),
  };
}
