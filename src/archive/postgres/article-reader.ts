import type { ArticleHeader, StoredArticle } from '../../core/article.ts';
import type { ArchiveStatus, Arrival } from '../archive.ts';
import { firstSlotOfDay } from '../rows/sentence-id.ts';
import type { Queries } from './database.ts';

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

export async function readArticle(
  queries: Queries,
  id: string,
  revision: number | null,
): Promise<StoredArticle | null> {
  const row = await queries.one<HeaderRow & { text: string; summary: string }>(
    `SELECT ${headerColumns}, r.text, r.summary FROM article a
     JOIN revision r ON r.article = a.id AND r.number = coalesce($2, a.revision) WHERE a.id = $1`,
    readId(id),
    revision,
  );
  return row === null ? null : { ...headerOf(row), text: row.text, summary: row.summary };
}

export async function readArticlesSince(
  queries: Queries,
  since: string | null,
  limit: number,
): Promise<ArticleHeader[]> {
  const rows = await queries.all<HeaderRow>(
    `SELECT ${headerColumns} FROM revision r JOIN article a ON a.id = r.article
     WHERE r.slot >= $1 ORDER BY r.slot DESC LIMIT $2`,
    firstSlotOfDay(since),
    Math.max(0, limit),
  );
  return rows.map(headerOf);
}

export async function readArrivals(queries: Queries, after: number, limit: number): Promise<Arrival[]> {
  const rows = await queries.all<HeaderRow & { arrival: number }>(
    `SELECT r.id AS arrival, ${headerColumns} FROM revision r JOIN article a ON a.id = r.article
     WHERE r.id > $1 AND r.slot IS NOT NULL ORDER BY r.id LIMIT $2`,
    after,
    Math.max(0, limit),
  );
  return rows.map((row) => ({ arrival: row.arrival, article: headerOf(row) }));
}

export async function readStatus(queries: Queries): Promise<ArchiveStatus> {
  const rows = await queries.all<{ name: string; n: number }>('SELECT name, n FROM tally');
  const counts = new Map(rows.map(({ name, n }) => [name, n]));
  const [newest] = await readArticlesSince(queries, null, 1);
  const outlets = [...counts]
    .filter(([name, n]) => name.startsWith('outlet:') && n > 0)
    .map(([name, articles]) => ({ outlet: name.slice('outlet:'.length), articles }))
    .sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
  return {
    articles: counts.get('articles') ?? 0,
    sentences: counts.get('sentences') ?? 0,
    actors: counts.get('actors') ?? 0,
    newest: newest?.published ?? null,
    lastSaved: counts.get('saved') ?? null,
    outlets,
  };
}

/** An id as the port hands it out, or -1 for anything else: then nothing is found. */
export function readId(id: string): number {
  return /^\d{1,15}$/.test(id) ? Number(id) : -1;
}
