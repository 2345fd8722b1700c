import type { ArticleHeader } from '../../core/article.ts';
import { type Citation, cutSnippet } from '../../core/citation.ts';
import { BotError } from '../../core/errors.ts';
import { textFragmentLink } from '../../core/links/text-fragment.ts';
import type { Span } from '../../core/span.ts';
import type { Reader } from './reader.ts';

/** Numbers the snippets of one answer: the same snippet keeps its number. */
export interface CitationBook {
  cite(article: ArticleHeader, span: Span): number;
  /** Cuts every snippet out of the stored text, so that none can differ from it, and gives it its permanent reference. */
  finish(): Promise<readonly Citation[]>;
}

export function createCitationBook(archive: Reader): CitationBook {
  const numbers = new Map<string, number>();
  const entries: { article: ArticleHeader; span: Span }[] = [];
  return {
    cite(article, span) {
      const key = `${article.id} ${article.revision} ${span.start} ${span.end}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      entries.push({ article, span });
      numbers.set(key, entries.length);
      return entries.length;
    },
    async finish() {
      const cut = await cutAll(archive, entries);
      const refs = await archive.referTo(cut.map(({ snippet }) => snippet));
      const links = linksOf(cut);
      return cut.map(({ snippet }, index) => {
        const [ref, link = null] = [refs[index], links[index]];
        if (ref === undefined) throw new BotError('archive', 'the archive gave fewer references than it was asked for');
        return { n: index + 1, ref, link, ...snippet };
      });
    },
  };
}

interface Cut {
  readonly snippet: ReturnType<typeof cutSnippet>;
  readonly text: string;
}

/** Article by article, so that the words of each are taken apart once. */
function linksOf(cut: readonly Cut[]): readonly (string | null)[] {
  const links: (string | null)[] = [];
  const byArticle = Map.groupBy(cut.keys(), (index) => cut[index]?.text ?? '');
  for (const [text, indices] of byArticle)
    for (const index of indices) {
      const of = cut[index]?.snippet;
      if (of !== undefined)
        links[index] = textFragmentLink(of.article.url, of.snippet, { text, start: of.start, end: of.end });
    }
  return links;
}

async function cutAll(archive: Reader, entries: readonly { article: ArticleHeader; span: Span }[]) {
  const texts = new Map<string, Awaited<ReturnType<Reader['article']>>>();
  const cut: Cut[] = [];
  for (const { article, span } of entries) {
    const key = `${article.id} ${article.revision}`;
    const stored = texts.get(key) ?? (await archive.article(article.id, article.revision));
    if (stored === null) throw new BotError('archive', `article ${article.id} is cited but not in the archive`);
    texts.set(key, stored);
    cut.push({ snippet: cutSnippet(stored, span), text: stored.text });
  }
  return cut;
}
