import type { ArticleHeader, StoredArticle } from './article.ts';
import { BotError } from './errors.ts';
import type { Span } from './span.ts';

/** A verbatim slice of one revision of one article. The invariant: `snippet === text.slice(start, end)`, for ever. */
export interface Snippet extends Span {
  readonly article: ArticleHeader;
  readonly snippet: string;
}

/** A snippet as an answer numbers it. */
export interface Citation extends Snippet {
  /** Counts from 1 within one answer. */
  readonly n: number;
  /** Short permanent reference (`k7f2`) that works anywhere, later. */
  readonly ref: string;
  /** Leads to the words themselves in the publisher's page (text fragment); null when no address is recorded. */
  readonly link: string | null;
}

/** Cuts a snippet out of an article. Throws `invalid-span` when the span is empty or outside the text. */
export function cutSnippet(article: StoredArticle, span: Span): Snippet {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > article.text.length) {
    throw new BotError('invalid-span', `the span ${start}-${end} does not lie in article ${article.id}`);
  }
  const { text, summary: _, ...header } = article;
  return { article: header, start, end, snippet: text.slice(start, end) };
}
