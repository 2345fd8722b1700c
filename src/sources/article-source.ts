import type { IncomingArticle } from '../core/article.ts';

/**
 * Why a place gave no article, one of a short list: it could not be had or read; no article stands there; it is a copy of another
 * that was offered; it was published too long ago; or the operator wants none like it.
 */
export const refusals = ['unreadable', 'not-an-article', 'duplicate', 'too-old', 'filtered'] as const;
export type Refusal = (typeof refusals)[number];

/** For a reader: `reason` goes on from the place ("is empty"). */
export interface Refused {
  readonly kind: 'refused';
  readonly place: string;
  readonly why: Refusal;
  readonly reason: string;
}

/**
 * What a source found at one place: an article, or why there is none there. A checkpoint asks that everything before it be
 * stored durably before the next item is taken: the source is about to forget that it has to be asked again.
 */
export type SourceItem =
  | { readonly kind: 'article'; readonly place: string; readonly article: IncomingArticle }
  | Refused
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
