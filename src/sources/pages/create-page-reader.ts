import { BotError } from '../../core/errors.ts';
import type { Page, PageReader } from '../page-reader.ts';
import { createWorkerPool } from '../workers/worker-pool.ts';
import type { PageTask } from './page-worker.ts';

export interface PageReaderOptions {
  /** Threads that parse side by side. */
  readonly workers: number;
  readonly timeoutMs: number;
  readonly maxHeapMb: number;
  /** Larger pages are refused unparsed. */
  readonly maxBytes: number;
}

const pageReaderDefaults: PageReaderOptions = {
  workers: 2,
  timeoutMs: 14_000,
  maxHeapMb: 512,
  maxBytes: 15_000_000,
};

/** Reads strangers' pages in worker threads. */
export function createPageReader(options: Partial<PageReaderOptions> = {}): PageReader {
  const { workers, timeoutMs, maxHeapMb, maxBytes } = { ...pageReaderDefaults, ...options };
  const pool = createWorkerPool<PageTask, unknown>({
    module: new URL('./page-worker.ts', import.meta.url),
    size: workers,
    timeoutMs,
    maxHeapMb,
  });
  async function run<Output>(task: PageTask): Promise<Output> {
    const { length } = task.html;
    if (length > maxBytes) {
      const limit = maxBytes / 1e6;
      throw new BotError('source', `the page is ${Math.round(length / 1e6)} MB; at most ${limit} MB are read`);
    }
    return (await pool.run(task)) as Output;
  }
  return {
    read: (html, url) => run<Page>({ kind: 'article', html, url }),
    textOf: (html) => run<string>({ kind: 'text', html }),
    feedsOf: (html, url) => run<readonly string[]>({ kind: 'feeds', html, url }),
    close: () => pool.close(),
  };
}
