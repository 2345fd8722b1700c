import type { Actor } from './actor.ts';
import type { CleanArticle } from './article.ts';
import type { Figure } from './figure.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';
import type { TimeExpression } from './time-expression.ts';

/** Everything the analysis knows of one article. All lists but `actors` are in order of position. */
export interface ArticleFacts {
  readonly sentences: readonly Span[];
  /** The most important actor first. */
  readonly actors: readonly Actor[];
  readonly figures: readonly Figure[];
  readonly dates: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  /** One or two of the article's own sentences, about 40 words. */
  readonly summary: string;
}

export interface AnalysedArticle {
  readonly article: CleanArticle;
  readonly facts: ArticleFacts;
}
