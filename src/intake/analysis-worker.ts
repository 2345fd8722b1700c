import { parentPort } from 'node:worker_threads';
import type { IncomingArticle } from '../core/article.ts';
import { analyseIncoming } from './analyse-incoming.ts';

// The thread's side of createThreadAnalyst: one article in, its facts or the reason out.

export interface AnalysisTask {
  readonly id: number;
  readonly incoming: IncomingArticle;
}

parentPort?.on('message', ({ id, incoming }: AnalysisTask) => {
  try {
    parentPort?.postMessage({ id, analysed: analyseIncoming(incoming) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
