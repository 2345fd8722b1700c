import type { Span } from '../../../core/span.ts';

/** A pronoun or description that stands for an entity. */
export interface Reference extends Span {
  readonly entity: number;
}
