import type { ArticleSource } from './article-source.ts';

export interface Stated {
  /** ISO date; null when nobody stated one. */
  readonly published: string | null;
  readonly outlet: string | null;
}

/** A source whose articles take what an operator states where they say nothing themselves. */
export function createStatedSource(source: ArticleSource, { published, outlet }: Stated): ArticleSource {
  return {
    id: source.id,
    async *changes(since, signal) {
      for await (const item of source.changes(since, signal)) {
        if (item.kind !== 'article') {
          yield item;
          continue;
        }
        const { article } = item;
        yield {
          ...item,
          article: { ...article, published: article.published ?? published, outlet: article.outlet ?? outlet },
        };
      }
    },
  };
}
