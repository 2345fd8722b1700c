import type { ArticleHeader, StoredArticle } from '../../core/article.ts';
import type { ArchiveStatus, Arrival } from '../archive.ts';
import { firstSlotOfDay } from '../rows/sentence-id.ts';
import type { Connection } from './connection.ts';
import { tallies } from './tally.ts';

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
  return connection.reading(() => {
    const counts = tallies(connection);
    const outlets = [...counts]
      .filter(([name, n]) => name.startsWith('outlet:') && n > 0)
      .map(([name, articles]) => ({ outlet: name.slice('outlet:'.length), articles }))
      .sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
    return {
      articles: counts.get('articles') ?? 0,
      sentences: counts.get('sentences') ?? 0,
      actors: counts.get('actors') ?? 0,
      newest: readArticlesSince(connection, null, 1)[0]?.published ?? null,
      lastSaved: counts.get('saved') ?? null,
      outlets,
    };
  });
}

/** An id as the port hands it out, or -1 for anything else: then nothing is found. */
export function readId(id: string): number {
  return /^\d{1,15}$/.test(id) ? Number(id) : -1;
}
