import type { Archive } from '../archive.ts';
import { storableText } from '../rows/storable.ts';
import { readArrivals, readArticle, readArticlesSince, readStatus } from './article-reader.ts';
import { saveArticles } from './article-writer.ts';
import { readActors, readActorsNamed, readNameCompletions, readWordCompletions } from './name-reader.ts';
import { openStore } from './open-store.ts';
import { readActorsInRole, readPassages, readPassagesOf, readQuotationsBy, readRolesOf } from './passage-reader.ts';
import { referTo, resolveReference } from './reference-store.ts';

/**
 * Opens an archive in a PostgreSQL database (`postgres://…`), for several processes at once. Its tables are made in the first schema
 * of the search path. Throws `archive` when the server cannot be reached or refuses, or holds a newer version.
 */
export async function openPostgresArchive(url: string): Promise<Archive> {
  const database = await openStore(url);
  return {
    save: (articles, savedAt) => saveArticles(database, articles, savedAt),
    holds: async (key, fingerprint) => {
      const sql = 'SELECT 1 FROM intake WHERE key = $1 AND fingerprint = $2';
      return (await database.one(sql, storableText(key), fingerprint)) !== null;
    },
    remember: async (key, fingerprint) => {
      await database.all(
        'INSERT INTO intake (key, fingerprint) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint',
        storableText(key),
        fingerprint,
      );
    },
    idOf: async (key) => {
      const row = await database.one<{ id: number }>('SELECT id FROM article WHERE key = $1', storableText(key));
      return row === null ? null : String(row.id);
    },
    article: (id, revision) => readArticle(database, id, revision),
    arrivals: (after, limit) => readArrivals(database, after, limit),
    lastArrival: async () => (await database.one<{ n: number | null }>('SELECT max(id) AS n FROM revision'))?.n ?? 0,
    articlesSince: (since, limit) => readArticlesSince(database, since, limit),
    status: () => readStatus(database),
    passages: (query) => readPassages(database, query),
    passagesOf: (article, from, limit) => readPassagesOf(database, article, from, limit),
    quotationsBy: (actor, limit) => readQuotationsBy(database, actor, limit),
    actorsInRole: (groups, limit) => readActorsInRole(database, groups, limit),
    rolesOf: (actor) => readRolesOf(database, actor),
    actorsNamed: (name, limit, near) => readActorsNamed(database, name, limit, near),
    actors: (ids) => readActors(database, ids),
    completeNames: (prefix, limit) => readNameCompletions(database, prefix, limit),
    completeWords: (prefix, limit) => readWordCompletions(database, prefix, limit),
    referTo: (snippets) => referTo(database, snippets),
    resolve: (ref) => resolveReference(database, ref),
    close: () => database.close(),
  };
}
