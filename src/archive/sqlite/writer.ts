import type { Snippet } from '../../core/citation.ts';
import type { AnalysedArticle } from '../../core/facts.ts';
import type { SaveOutcome } from '../archive.ts';
import { saveArticles } from './article-writer.ts';
import type { Connection } from './connection.ts';
import { makeReferences } from './reference-store.ts';

/** Everything that writes, as data: it may have to cross into the writer's thread. */
export type WriteJob =
  | { readonly kind: 'save'; readonly articles: readonly AnalysedArticle[]; readonly savedAt: number }
  | { readonly kind: 'refer'; readonly snippets: readonly Snippet[] }
  | { readonly kind: 'remember'; readonly key: string; readonly fingerprint: string };

export type WriteResult<Job extends WriteJob> = Job extends { readonly kind: 'save' }
  ? readonly SaveOutcome[]
  : Job extends { readonly kind: 'refer' }
    ? readonly string[]
    : null;

export function write(connection: Connection, job: WriteJob): WriteResult<WriteJob> {
  switch (job.kind) {
    case 'save':
      return saveArticles(connection, job.articles, job.savedAt);
    case 'refer':
      return makeReferences(connection, job.snippets);
    case 'remember':
      connection.run(
        'INSERT INTO intake (key, fingerprint) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint',
        job.key,
        job.fingerprint,
      );
      return null;
  }
}
