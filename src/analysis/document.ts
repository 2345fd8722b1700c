import type { Actor, ActorKind } from '../core/actor.ts';
import type { Dating } from '../core/article.ts';
import type { Figure } from '../core/figure.ts';
import type { Quotation } from '../core/quotation.ts';
import type { Span } from '../core/span.ts';
import type { TimeExpression } from '../core/time-expression.ts';

/** What the pipeline starts from. `published` is the reference date of relative time expressions. */
export interface Source {
  readonly text: string;
  readonly title: string | null;
  /** ISO date or date-time, or null when unknown: then weekdays and "yesterday" stay unresolved. */
  readonly published: string | null;
  /** Absent where nobody asks whether `published` fits the text. */
  readonly dating?: Dating;
}

/** A word, number or punctuation mark. */
export interface Token extends Span {
  /** The exact slice of the text. */
  readonly text: string;
  /** Lower case, with typographic quotes, dashes and apostrophes made plain. */
  readonly lower: string;
}

/** A sentence, with its tokens as a half-open range of token indices. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Counts from 0: sentences of one paragraph share it. */
  readonly paragraph: number;
  /** True when the paragraph is a heading (title case or short, no closing mark). */
  readonly heading: boolean;
}

/** A named mention before mentions are merged into actors. */
export interface NamedMention extends Span {
  readonly kind: ActorKind;
}

/** Grammar of one token, from the syntax step. */
export interface Syntax {
  /** Universal part of speech of each token (`NOUN`, `PROPN`, `VERB`, `AUX` …). */
  readonly tags: readonly string[];
  /** Penn Treebank part of speech of each token: tells tense, number and degree (`VBD`, `VBG`, `NNS`, `JJR` …). */
  readonly fine: readonly string[];
  /** Token index of each token's head; -1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Universal dependency of each token to its head (`nsubj`, `nummod`, `ccomp` …). */
  readonly relations: readonly string[];
}

/** Everything steps may add. A step names which of these it needs and which it gives. */
export interface Layers {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly syntax: Syntax;
  readonly dates: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly names: readonly NamedMention[];
  readonly actors: readonly Actor[];
  readonly quotations: readonly Quotation[];
  readonly summary: string;
  /** Why `published` may not be the day the text speaks from; null where nothing says so, or nobody asks. */
  readonly publishedDoubt: string | null;
}

export type Layer = keyof Layers;

export type Document<Needs extends Layer> = Source & Pick<Layers, Needs>;

/** One idea of the analysis: pure, synchronous, never throws on any text. */
export interface Step<Needs extends Layer = Layer, Gives extends Layer = Layer> {
  readonly name: string;
  readonly needs: readonly Needs[];
  /** A layer may be given again by a later step that enriches it. */
  readonly gives: readonly Gives[];
  run(document: Document<Needs>): Pick<Layers, Gives>;
}
