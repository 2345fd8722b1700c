import type { Archive } from '../archive.ts';
import { readArrivals, readArticle, readArticlesSince, readStatus } from './article-reader.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import { readActors, readActorsNamed, readNameCompletions, readWordCompletions } from './name-reader.ts';
import { openStore } from './open-store.ts';
import { readActorsInRole, readPassages, readPassagesOf, readQuotationsBy, readRolesOf } from './passage-reader.ts';
import { patiently } from './patience.ts';
import { knownReferences, resolveReference } from './reference-store.ts';
import { type WriteJob, type WriteResult, write } from './writer.ts';
import { startWriterThread, type WriterThread } from './writer-thread.ts';

const defaults: ConnectionOptions = { busyMs: 5000, durability: 'normal' };
/** Articles in one message to the writer and one transaction: more would hold the event loop while they are copied. */
const batchSize = 100;

/**
 * Opens an archive in one file (created with its folder where missing), or in memory for `:memory:`. Point reads run on the
 * calling thread; articles are taken in by a thread of their own, started when it is first needed. Throws `archive`
 * when the file is locked, damaged, no archive, or of a newer version.
 */
export function openSqliteArchive(path: string, options: Partial<ConnectionOptions> = {}): Archive {
  const settings = { ...defaults, ...options };
  const connection = openStore(path, settings);
  const writer = createWriter(connection, settings);
  const read = async <T>(work: () => T): Promise<T> => work();
  return {
    save: async (articles, savedAt) => {
      const outcomes = [];
      for (let from = 0; from < articles.length; from += batchSize) {
        const batch = articles.slice(from, from + batchSize);
        outcomes.push(...(await writer.inThread({ kind: 'save', articles: batch, savedAt })));
      }
      return outcomes;
    },
    holds: (key, fingerprint) =>
      read(() => connection.one('SELECT 1 FROM intake WHERE key = ? AND fingerprint = ?', key, fingerprint) !== null),
    remember: async (key, fingerprint) => {
      await writer.here({ kind: 'remember', key, fingerprint });
    },
    idOf: (key) =>
      read(() => {
        const row = connection.one<{ id: number }>('SELECT id FROM article WHERE key = ?', key);
        return row === null ? null : String(row.id);
      }),
    article: (id, revision) => read(() => readArticle(connection, id, revision)),
    articlesSince: (since, limit) => read(() => readArticlesSince(connection, since, limit)),
    arrivals: (after, limit) => read(() => readArrivals(connection, after, limit)),
    lastArrival: () => read(() => connection.one<{ n: number | null }>('SELECT max(id) AS n FROM revision')?.n ?? 0),
    status: () => read(() => readStatus(connection)),
    passages: (query) => read(() => readPassages(connection, query)),
    passagesOf: (article, from, limit) => read(() => readPassagesOf(connection, article, from, limit)),
    quotationsBy: (actor, limit) => read(() => readQuotationsBy(connection, actor, limit)),
    actorsInRole: (groups, limit) => read(() => readActorsInRole(connection, groups, limit)),
    rolesOf: (actor) => read(() => readRolesOf(connection, actor)),
    actorsNamed: (name, limit, near) => read(() => readActorsNamed(connection, name, limit, near)),
    actors: (ids) => read(() => readActors(connection, ids)),
    completeNames: (prefix, limit) => read(() => readNameCompletions(connection, prefix, limit)),
    completeWords: (prefix, limit) => read(() => readWordCompletions(connection, prefix, limit)),
    referTo: async (snippets) => {
      const known = knownReferences(connection, snippets);
      if (known.every((ref) => ref !== null)) return known;
      return writer.here({ kind: 'refer', snippets });
    },
    resolve: (ref) => read(() => resolveReference(connection, ref)),
    close: async () => {
      await writer.close();
      connection.close();
    },
  };
}

interface Writer {
  /** For jobs of any size. */
  inThread<Job extends WriteJob>(job: Job): Promise<WriteResult<Job>>;
  /** For small jobs: on this thread while the writer's thread has not been started, so that a short command never starts it. */
  here<Job extends WriteJob>(job: Job): Promise<WriteResult<Job>>;
  close(): Promise<void>;
}

function createWriter(connection: Connection, options: ConnectionOptions): Writer {
  let thread: WriterThread | null = null;
  let closed = false;
  const directly = <Job extends WriteJob>(job: Job) =>
    patiently(options.busyMs, () => write(connection, job) as WriteResult<Job>);
  return {
    inThread: (job) => {
      if (connection.path === ':memory:') return directly(job);
      // A thread that died (no memory, a file that could not be opened just then) is replaced at the next save.
      if (thread === null || (!closed && !thread.alive())) thread = startWriterThread(connection.path, options);
      return thread.write(job);
    },
    here: (job) => (thread === null || !thread.alive() ? directly(job) : thread.write(job)),
    close: async () => {
      closed = true;
      await thread?.close();
    },
  };
}
