import type { Analyst } from './analyst.ts';

/** Analyses on this thread; the weights are loaded by the first article, so that a start with nothing new stays quick. */
export function createLazyAnalyst(): Analyst {
  return {
    async analyse(incoming) {
      const { analyseIncoming } = await import('./analyse-incoming.ts');
      return analyseIncoming(incoming);
    },
    async close() {},
  };
}
