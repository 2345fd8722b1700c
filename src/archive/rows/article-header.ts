import type { ArticleHeader } from '../../core/article.ts';

export interface HeaderRow {
  readonly article: number;
  readonly number: number;
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly doubt: string | null;
  readonly language: string;
}

/** What a header is read from: `revision r JOIN article a ON a.id = r.article`. */
export const headerColumns = 'r.article, r.number, a.key, r.url, r.title, r.outlet, r.published, r.doubt, r.language';

export function headerOf(row: HeaderRow): ArticleHeader {
  return {
    id: String(row.article),
    revision: row.number,
    key: row.key,
    url: row.url,
    title: row.title,
    outlet: row.outlet,
    published: row.published,
    publishedDoubt: row.doubt,
    language: row.language,
  };
}

/** An id as the port hands it out, or -1 for anything else: then nothing is found. */
export function readId(id: string): number {
  return /^\d{1,15}$/.test(id) ? Number(id) : -1;
}
