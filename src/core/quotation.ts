import type { Attribution } from './actor.ts';
import type { Phrase, Span } from './span.ts';

/** Words or content that the text attributes to a source. Direct quotations span the quoted words without their marks. */
export interface Quotation extends Phrase {
  readonly direct: boolean;
  /** The words that attribute ("said", "according to"); null where only the layout does. */
  readonly cue: Span | null;
  /** Null where the text names no source. Never somebody who is only named inside the quotation. */
  readonly speaker: Attribution | null;
}
