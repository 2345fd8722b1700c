import type { Snippet } from '../../core/citation.ts';
import { BotError } from '../../core/errors.ts';
import { type HeaderRow, headerColumns, headerOf, readId } from '../rows/article-header.ts';
import { readReference, referenceCandidates, snippetHash } from '../rows/reference-code.ts';
import type { Database, Queries } from './database.ts';
import { takeLock } from './locks.ts';

/** Gives every snippet its reference. Throws `invalid-span` for a snippet that does not stand in its revision. */
export async function referTo(database: Database, snippets: readonly Snippet[]): Promise<readonly string[]> {
  const hashes = snippets.map(({ article, snippet }) => snippetHash(article.key, snippet));
  const rows = await database.all<{ hash: Buffer; ref: string }>(
    'SELECT hash, ref FROM reference WHERE hash = ANY ($1::bytea[])',
    hashes,
  );
  const known = new Map(rows.map(({ hash, ref }) => [hash.toString('hex'), ref]));
  const refs = hashes.map((hash) => known.get(hash.toString('hex')));
  if (refs.every((ref) => ref !== undefined)) return refs;
  return database.writing(async (queries) => {
    await takeLock(queries, 'references');
    const made: string[] = [];
    for (const snippet of snippets) made.push(await makeReference(queries, snippet));
    return made;
  });
}

async function makeReference(queries: Queries, { article, start, end, snippet }: Snippet): Promise<string> {
  const hash = snippetHash(article.key, snippet);
  const known = await queries.one<{ ref: string }>('SELECT ref FROM reference WHERE hash = $1', hash);
  if (known !== null) return known.ref;
  const stored = await queries.one<{ text: string }>(
    'SELECT text FROM revision WHERE article = $1 AND number = $2',
    readId(article.id),
    article.revision,
  );
  if (snippet === '' || stored?.text.slice(start, end) !== snippet)
    throw new BotError('invalid-span', `the snippet at ${start}-${end} is not a slice of article ${article.id}`);
  for (const ref of referenceCandidates(hash)) {
    const row = await queries.one(
      `INSERT INTO reference (hash, ref, article, revision, start, length) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (ref) DO NOTHING RETURNING ref`,
      hash,
      ref,
      readId(article.id),
      article.revision,
      start,
      end - start,
    );
    if (row !== null) return ref;
  }
  throw new BotError('archive', `no reference is free for a snippet of article ${article.id}`);
}

export async function resolveReference(queries: Queries, typed: string): Promise<Snippet | null> {
  const ref = readReference(typed);
  if (ref === null) return null;
  const row = await queries.one<HeaderRow & { start: number; length: number; text: string }>(
    `SELECT ${headerColumns}, f.start, f.length, r.text FROM reference f
     JOIN article a ON a.id = f.article JOIN revision r ON r.article = f.article AND r.number = f.revision WHERE f.ref = $1`,
    ref,
  );
  if (row === null) return null;
  const { start, length, text, ...header } = row;
  return { article: headerOf(header), start, end: start + length, snippet: text.slice(start, start + length) };
}
