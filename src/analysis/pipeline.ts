import { BotError } from '../core/errors.ts';
import type { ArticleFacts } from '../core/facts.ts';
import type { Layer, Layers, Source, Step } from './document.ts';

/** A step with its layer types erased, so that steps of different needs stand in one list. */
export interface WiredStep {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly gives: readonly Layer[];
  run(document: Source & Layers): Partial<Layers>;
}

export function step<Needs extends Layer, Gives extends Layer>(definition: Step<Needs, Gives>): WiredStep {
  return definition;
}

/** The facts of an article, and whether its date is in doubt. */
export interface Analysis extends ArticleFacts {
  readonly publishedDoubt: string | null;
}

export interface Pipeline {
  run(source: Source): Analysis;
}

const results = [
  'sentences',
  'actors',
  'figures',
  'dates',
  'quotations',
  'summary',
  'publishedDoubt',
] as const satisfies readonly Layer[];

/** Checks once that every step finds what it needs, in order, and that every result is given. Throws `wiring` otherwise. */
export function createPipeline(steps: readonly WiredStep[]): Pipeline {
  const given = new Set<Layer>();
  for (const { name, needs, gives } of steps) {
    for (const need of needs) {
      if (!given.has(need))
        throw new BotError('wiring', `the step "${name}" needs ${need}, which no step before it gives`);
    }
    for (const gift of gives) given.add(gift);
  }
  for (const result of results) {
    if (!given.has(result)) throw new BotError('wiring', `no step gives ${result}`);
  }
  return {
    run(source) {
      let document = source as Source & Layers;
      for (const each of steps) document = { ...document, ...each.run(document) };
      const { sentences, actors, figures, dates, quotations, summary, publishedDoubt } = document;
      return { sentences, actors, figures, dates, quotations, summary, publishedDoubt };
    },
  };
}
