import type { ArticleHeader, StoredArticle } from '../../core/article.ts';
import type { ArchiveStatus, Arrival } from '../archive.ts';
import { type HeaderRow, headerColumns, headerOf, readId } from '../rows/article-header.ts';
import { firstSlotOfDay } from '../rows/sentence-id.ts';
import { statusOf } from '../rows/status.ts';
import type { Queries } from './database.ts';

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
  return statusOf(counts, newest?.published ?? null);
}
