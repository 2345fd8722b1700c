import type { Answer } from '../core/answer.ts';

/** The shape of `ask --json`: a contract, others' programs read it. */
export function answerJson({ command, query, status, actors, items, citations, suggestions, note }: Answer): object {
  return {
    command,
    query,
    status,
    actors,
    items,
    citations: citations.map(({ n, ref, link, article, snippet, start, end }) => ({
      n,
      ref,
      article: article.id,
      title: article.title,
      outlet: article.outlet,
      published: article.published?.slice(0, 10) ?? null,
      publishedDoubt: article.publishedDoubt,
      url: article.url,
      link,
      snippet,
      start,
      end,
    })),
    suggestions,
    note,
  };
}
