import type { ArticleHeader, StoredArticle } from '../../core/article.ts';
import type { ArchiveStatus, Arrival } from '../archive.ts';
import { type HeaderRow, headerColumns, headerOf, readId } from '../rows/article-header.ts';
import { firstSlotOfDay } from '../rows/sentence-id.ts';
import { statusOf } from '../rows/status.ts';
import type { Connection } from './connection.ts';
import { tallies } from './tally.ts';

export function readArticle(connection: Connection, id: string, revision: number | null): StoredArticle | null {
  const row = connection.one<HeaderRow & { text: string; summary: string }>(
    `SELECT ${headerColumns}, r.text, r.summary FROM article a JOIN revision r ON r.article = a.id AND r.number = coalesce(?, a.revision)
     WHERE a.id = ?`,
    revision,
    readId(id),
  );
  return row === null ? null : { ...headerOf(row), text: row.text, summary: row.summary };
}

export function readArticlesSince(connection: Connection, since: string | null, limit: number): ArticleHeader[] {
  return connection
    .all<HeaderRow>(
      `SELECT ${headerColumns} FROM revision r JOIN article a ON a.id = r.article
       WHERE r.slot >= ? ORDER BY r.slot DESC LIMIT ?`,
      firstSlotOfDay(since),
      limit,
    )
    .map(headerOf);
}

export function readArrivals(connection: Connection, after: number, limit: number): Arrival[] {
  return connection
    .all<HeaderRow & { arrival: number }>(
      `SELECT r.id AS arrival, ${headerColumns} FROM revision r JOIN article a ON a.id = r.article
       WHERE r.id > ? AND r.slot IS NOT NULL ORDER BY r.id LIMIT ?`,
      after,
      limit,
    )
    .map((row) => ({ arrival: row.arrival, article: headerOf(row) }));
}

export function readStatus(connection: Connection): ArchiveStatus {
  return connection.reading(() =>
    statusOf(tallies(connection), readArticlesSince(connection, null, 1)[0]?.published ?? null),
  );
}
