import { Worker } from 'node:worker_threads';
import { BotError } from '../core/errors.ts';
import type { AnalysedArticle } from '../core/facts.ts';
import type { AnalysisTask } from './analysis-worker.ts';
import type { Analyst } from './analyst.ts';

interface Reply {
  readonly id: number;
  readonly analysed?: AnalysedArticle | null;
  readonly failure?: string;
}

interface Waiting {
  readonly resolve: (analysed: AnalysedArticle | null) => void;
  readonly reject: (error: Error) => void;
}

/** Analyses in a thread of its own, started by the first article, so that answers never wait for an article's analysis. */
export function createThreadAnalyst(): Analyst {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let tasks = 0;

  function start(): Worker {
    const started = new Worker(new URL('./analysis-worker.ts', import.meta.url));
    started.unref();
    started.on('message', ({ id, analysed, failure }: Reply) => {
      const task = waiting.get(id);
      waiting.delete(id);
      if (failure === undefined) task?.resolve(analysed ?? null);
      else task?.reject(new BotError('source', `the article could not be analysed: ${failure}`));
    });
    started.on('error', (cause: Error) => fail(`the analysis stopped: ${cause.message}`));
    started.on('exit', () => fail('the analysis stopped'));
    return started;
  }

  /** The thread is gone: what waits for it fails, and the next article starts another. */
  function fail(reason: string): void {
    worker = null;
    for (const { reject } of waiting.values()) reject(new BotError('source', reason));
    waiting.clear();
  }

  return {
    analyse: (incoming) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const id = ++tasks;
        const settle =
          <T>(done: (value: T) => void) =>
          (value: T): void => {
            if (waiting.size === 0) worker?.unref();
            done(value);
          };
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
        const task: AnalysisTask = { id, incoming };
        worker.postMessage(task);
      }),
    async close() {
      await worker?.terminate();
    },
  };
}
