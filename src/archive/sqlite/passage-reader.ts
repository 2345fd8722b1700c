import type { SQLInputValue } from 'node:sqlite';
import type { ArticleHeader } from '../../core/article.ts';
import { phraseAt } from '../../core/span.ts';
import type { Passage, PassageQuery, StoredRole } from '../archive.ts';
import { type HeaderRow, headerColumns, headerOf, readId } from '../rows/article-header.ts';
import { decodeFacts } from '../rows/fact-codec.ts';
import {
  firstIdOf,
  firstSlotOfDay,
  hasDate,
  hasFigure,
  hasQuotation,
  sentenceIdLimit,
  sentenceIndex,
  slotOf,
} from '../rows/sentence-id.ts';
import { readTextQuery, type TextQuery } from '../rows/text-query.ts';
import type { Connection } from './connection.ts';

interface SentenceRow {
  readonly id: number;
  readonly start: number;
  readonly length: number;
  readonly facts: string | null;
}

interface RevisionRow extends HeaderRow {
  readonly slot: number;
  readonly slots: number;
  readonly sentences: number;
  readonly text: string;
}

const flags = { figure: hasFigure, date: hasDate, quotation: hasQuotation } as const;

export function readPassages(connection: Connection, query: PassageQuery): Passage[] {
  const text = readTextQuery(query.groups);
  if (text === null) return [];
  const from = firstIdOf(firstSlotOfDay(query.since));
  const having = query.having === null ? null : flags[query.having];
  const parts: string[] = [];
  const parameters: SQLInputValue[] = [];
  const where: string[] = [];
  let id = 's.id';
  if (text.length > 0) {
    id = 't.rowid';
    parts.push('passage_text t');
    where.push('t.passage_text MATCH ?');
    parameters.push(matchExpression(text));
    if (query.actor !== null) parts.push('appearance p');
  } else if (query.actor !== null) {
    id = 'p.sentence';
    parts.push('appearance p');
  } else parts.push('sentence s');
  if (query.actor !== null) {
    where.push('p.actor = ? AND p.mentioned = 1');
    parameters.push(readId(query.actor));
    if (text.length > 0) where.push('p.sentence = t.rowid');
  }
  where.push(`${id} >= ? AND ${id} < ?`);
  parameters.push(from, sentenceIdLimit);
  if (having !== null) where.push(`${id} & ${having}`);
  parameters.push(Math.max(0, query.limit));
  return connection.reading(() => {
    const ids = connection.all<{ id: number }>(
      `SELECT ${id} AS id FROM ${parts.join(' CROSS JOIN ')} WHERE ${where.join(' AND ')} ORDER BY ${id} DESC LIMIT ?`,
      ...parameters,
    );
    return passagesAt(connection, ids.map(idOf));
  });
}

export function readPassagesOf(connection: Connection, article: string, from: number, limit: number): Passage[] {
  return connection.reading(() => {
    const revision = connection.one<{ slot: number; slots: number }>(
      'SELECT r.slot, r.slots FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision WHERE a.id = ?',
      readId(article),
    );
    if (revision === null) return [];
    const ids = connection.all<{ id: number }>(
      'SELECT id FROM sentence WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT ? OFFSET ?',
      firstIdOf(revision.slot),
      firstIdOf(revision.slot + revision.slots),
      Math.max(0, limit),
      Math.max(0, from),
    );
    return passagesAt(connection, ids.map(idOf));
  });
}

export function readQuotationsBy(connection: Connection, actor: string, limit: number): Passage[] {
  return connection.reading(() => {
    const ids = connection.all<{ id: number }>(
      'SELECT sentence AS id FROM appearance WHERE actor = ? AND speaks = 1 ORDER BY sentence DESC LIMIT ?',
      readId(actor),
      Math.max(0, limit),
    );
    return passagesAt(connection, ids.map(idOf));
  });
}

export function readActorsInRole(connection: Connection, groups: PassageQuery['groups'], limit: number): string[] {
  const text = readTextQuery(groups);
  if (text === null || text.length === 0) return [];
  return connection
    .all<{ actor: number }>(
      `SELECT a.id AS actor FROM actor a WHERE a.id IN (
         SELECT o.actor FROM role_word w CROSS JOIN role_text t ON t.id = w.rowid CROSS JOIN role o ON o.text = t.text
         WHERE w.role_word MATCH ?)
       ORDER BY a.articles DESC, a.id LIMIT ?`,
      matchExpression(text),
      Math.max(0, limit),
    )
    .map(({ actor }) => String(actor));
}

export function readRolesOf(connection: Connection, actor: string): StoredRole[] {
  return connection
    .all<HeaderRow & { start: number; role: string; former: number; from: number; length: number }>(
      `SELECT ${headerColumns}, o.start, o.text AS role, o.former, o.sentence_start AS "from", o.sentence_length AS length
       FROM role o JOIN article a ON a.id = o.article JOIN revision r ON r.article = a.id AND r.number = a.revision
       WHERE o.actor = ? ORDER BY r.slot, o.start`,
      readId(actor),
    )
    .map(({ start, role, former, from, length, ...header }) => ({
      actor,
      article: headerOf(header),
      start,
      end: start + role.length,
      text: role,
      former: former === 1,
      sentence: { start: from, end: from + length },
    }));
}

/** Letters of articles that are kept while nothing is written: an answer reads one article's sentences again and again, a broad one those of hundreds. */
const mostKept = 4_000_000;

/** What its sentences need of a revision. */
interface ReadRevision {
  readonly slot: number;
  readonly slots: number;
  readonly sentences: number;
  readonly text: string;
  readonly header: ArticleHeader;
}

interface Kept {
  readonly state: string;
  readonly revisions: Map<number, ReadRevision>;
  letters: number;
}

const kept = new WeakMap<Connection, Kept>();

/** The revisions read since the last write, whoever wrote. */
function revisionsOf(connection: Connection): Kept {
  const others = connection.one<{ data_version: number }>('PRAGMA data_version')?.data_version;
  const own = connection.one<{ n: number }>('SELECT total_changes() AS n')?.n;
  const state = `${others} ${own}`;
  const known = kept.get(connection);
  if (known?.state === state && known.letters < mostKept) return known;
  const none = { state, revisions: new Map<number, ReadRevision>(), letters: 0 };
  kept.set(connection, none);
  return none;
}

function passagesAt(connection: Connection, ids: readonly number[]): Passage[] {
  const read = revisionsOf(connection);
  return ids.flatMap((id) => {
    const row = connection.one<SentenceRow>('SELECT id, start, length, facts FROM sentence WHERE id = ?', id);
    if (row === null) return [];
    const slot = slotOf(id);
    const revision = read.revisions.get(slot) ?? revisionAt(connection, slot);
    if (revision === null) return [];
    if (!read.revisions.has(slot)) keep(read, revision);
    const span = { start: row.start, end: row.start + row.length };
    return {
      ...phraseAt(revision.text, span),
      article: revision.header,
      index: sentenceIndex(revision.slot, revision.sentences, id),
      ...decodeFacts(row.facts, row.start, revision.text),
    };
  });
}

function keep(read: Kept, revision: ReadRevision): void {
  read.letters += revision.text.length;
  for (let slot = revision.slot; slot < revision.slot + revision.slots; slot++) read.revisions.set(slot, revision);
}

function revisionAt(connection: Connection, slot: number): ReadRevision | null {
  const row = connection.one<RevisionRow>(
    `SELECT ${headerColumns}, r.slot, r.slots, r.sentences, r.text FROM revision r JOIN article a ON a.id = r.article
     WHERE r.slot <= ? ORDER BY r.slot DESC LIMIT 1`,
    slot,
  );
  if (row === null) return null;
  return { slot: row.slot, slots: row.slots, sentences: row.sentences, text: row.text, header: headerOf(row) };
}

/** Every word is quoted, so nothing in it is an operator of the full-text engine. */
function matchExpression(query: TextQuery): string {
  return query.map((phrases) => `(${phrases.map((words) => `"${words.join(' ')}"`).join(' OR ')})`).join(' AND ');
}

function idOf({ id }: { readonly id: number }): number {
  return id;
}
