import type { IncomingArticle } from '../core/article.ts';

/**
 * What a source found at one place: an article, or why there is none there. A checkpoint asks that everything before it be
 * stored durably before the next item is taken: the source is about to forget that it has to be asked again.
 */
export type SourceItem =
  | { readonly kind: 'article'; readonly place: string; readonly article: IncomingArticle }
  | { readonly kind: 'refused'; readonly place: string; readonly reason: string }
  | { readonly kind: 'checkpoint' };

/** Where articles come from. */
export interface ArticleSource {
  readonly id: string;
  /**
   * Everything that may have changed since `since` (milliseconds since the epoch; null for all). Repeats are harmless.
   * One bad item is a `refused` item, never an exception; only a source that is broken as a whole throws.
   */
  changes(since: number | null, signal: AbortSignal): AsyncIterable<SourceItem>;
}
