/** What a page turned out to be. Only an `article` carries a body that may be taken in. */
export type PageKind = 'article' | 'paywall' | 'consent' | 'not-an-article';

/** What was read off one page. Null means "the page does not say". */
export interface Page {
  readonly kind: PageKind;
  readonly title: string | null;
  /** Paragraphs separated by blank lines; may be empty when `kind` is not `article`. */
  readonly text: string;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** BCP 47 tag the page declares, lower case primary language. */
  readonly language: string | null;
  readonly canonicalUrl: string | null;
}

/** Reads pages of strangers: within limits of time and memory, without running anything in them. */
export interface PageReader {
  /** `html` as bytes is decoded by what it declares and proves. Throws `source` when the page passes a limit. */
  read(html: string | Uint8Array, url: string | null): Promise<Page>;
  /** All the text of a piece of HTML, say a feed's entry: paragraphs separated by blank lines. Throws `source` as `read`. */
  textOf(html: string): Promise<string>;
  /** The feeds that a page announces, absolute, the best first. Throws `source` as `read`. */
  feedsOf(html: string | Uint8Array, url: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
