import type { Snippet } from '../../core/citation.ts';
import { BotError } from '../../core/errors.ts';
import { type HeaderRow, headerColumns, headerOf, readId } from '../rows/article-header.ts';
import { readReference, referenceCandidates, snippetHash } from '../rows/reference-code.ts';
import type { Connection } from './connection.ts';

/** The references of snippets that have one already, null for the others. */
export function knownReferences(connection: Connection, snippets: readonly Snippet[]): (string | null)[] {
  return snippets.map(({ article, snippet }) => knownReference(connection, snippetHash(article.key, snippet)));
}

/** Gives every snippet its reference. Throws `invalid-span` for a snippet that does not stand in its revision. */
export function makeReferences(connection: Connection, snippets: readonly Snippet[]): string[] {
  return connection.writing(() => snippets.map((snippet) => makeReference(connection, snippet)));
}

function makeReference(connection: Connection, { article, start, end, snippet }: Snippet): string {
  const hash = snippetHash(article.key, snippet);
  const known = knownReference(connection, hash);
  if (known !== null) return known;
  const stored = connection.one<{ text: string }>(
    'SELECT text FROM revision WHERE article = ? AND number = ?',
    readId(article.id),
    article.revision,
  );
  if (snippet === '' || stored?.text.slice(start, end) !== snippet)
    throw new BotError('invalid-span', `the snippet at ${start}-${end} is not a slice of article ${article.id}`);
  for (const ref of referenceCandidates(hash)) {
    if (connection.one('SELECT 1 FROM reference WHERE ref = ?', ref) !== null) continue;
    connection.run(
      'INSERT INTO reference (hash, ref, article, revision, start, length) VALUES (?, ?, ?, ?, ?, ?)',
      hash,
      ref,
      readId(article.id),
      article.revision,
      start,
      end - start,
    );
    return ref;
  }
  throw new BotError('archive', `no reference is free for a snippet of article ${article.id}`);
}

function knownReference(connection: Connection, hash: Uint8Array): string | null {
  return connection.one<{ ref: string }>('SELECT ref FROM reference WHERE hash = ?', hash)?.ref ?? null;
}

export function resolveReference(connection: Connection, typed: string): Snippet | null {
  const ref = readReference(typed);
  if (ref === null) return null;
  const row = connection.one<HeaderRow & { start: number; length: number; text: string }>(
    `SELECT ${headerColumns}, f.start, f.length, r.text FROM reference f
     JOIN article a ON a.id = f.article JOIN revision r ON r.article = f.article AND r.number = f.revision WHERE f.ref = ?`,
    ref,
  );
  if (row === null) return null;
  const { start, length, text, ...header } = row;
  return { article: headerOf(header), start, end: start + length, snippet: text.slice(start, start + length) };
}
