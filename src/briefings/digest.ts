import type { ArticleStore } from '../archive/archive.ts';
import type { ArticleHeader, StoredArticle } from '../core/article.ts';
import type { Span } from '../core/span.ts';

/** One story of a digest: the article and its own best sentences, as spans of its text. */
export interface DigestStory {
  readonly article: ArticleHeader;
  readonly sentences: readonly Span[];
}

export interface Digest {
  readonly stories: readonly DigestStory[];
  /** Articles that did not fit. */
  readonly left: number;
}

/** The newest articles since a date (null: of all time), each with its summary's sentences, found again in the text. */
export async function composeDigest(archive: ArticleStore, since: string | null, most: number): Promise<Digest> {
  const headers = await archive.articlesSince(since, 500);
  const stories: DigestStory[] = [];
  for (const header of headers.slice(0, most)) {
    const article = await archive.article(header.id, header.revision);
    if (article === null) continue;
    const span = summarySpan(article);
    if (span !== null) stories.push({ article: header, sentences: [span] });
  }
  return { stories, left: Math.max(0, headers.length - most) };
}

/** Where the summary stands in the text; its first sentence, where the two are not neighbours. */
function summarySpan({ text, summary }: StoredArticle): Span | null {
  for (const words of [summary, summary.split(/(?<=[.!?]["”’]?)\s/u)[0] ?? '']) {
    const start = words === '' ? -1 : text.indexOf(words);
    if (start >= 0) return { start, end: start + words.length };
  }
  return null;
}
