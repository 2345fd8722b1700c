/** An article as a source hands it over: nothing cleaned, nothing guessed. Null means "the source did not say". */
export interface IncomingArticle {
  /** The source's own stable identity of the article (canonical address, or the file's name): the same key is the same article, revised. */
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly text: string;
}

/** What a page tells of its own date, for holding it against the text. */
export interface Dating {
  /** Where the day of publication comes from: the source named it, or a line of the page did. */
  readonly origin: 'given' | 'header';
  /** ISO date that the page itself states; null for none. */
  readonly stated: string | null;
}

/** An article after cleaning: `text` holds only the body, paragraphs separated by blank lines. */
export interface CleanText {
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly outlet: string | null;
  /** ISO 8601 date (`2024-11-13`) or date-time; null when neither the source nor the text states one. */
  readonly published: string | null;
  /** BCP 47 primary language, `und` when it cannot be told. */
  readonly language: string;
  readonly text: string;
}

/** A clean article whose date was held against its text. */
export interface CleanArticle extends CleanText {
  /** Why `published` may not be the day the text speaks from (a page header that the text contradicts), in words for a reader; else null. */
  readonly publishedDoubt: string | null;
}

/** What is known of a stored article without its body. */
export interface ArticleHeader {
  readonly id: string;
  /** Counts from 1; a changed text is a new revision, and old revisions stay readable. */
  readonly revision: number;
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly publishedDoubt: string | null;
  readonly language: string;
}

export interface StoredArticle extends ArticleHeader {
  readonly text: string;
  /** One or two of the article's own sentences. */
  readonly summary: string;
}
