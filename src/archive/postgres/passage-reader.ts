import { phraseAt } from '../../core/span.ts';
import type { Passage, PassageQuery, StoredRole } from '../archive.ts';
import { type HeaderRow, headerColumns, headerOf, readId } from '../rows/article-header.ts';
import { decodeFacts } from '../rows/fact-codec.ts';
import { firstIdOf, firstSlotOfDay, hasDate, hasFigure, hasQuotation } from '../rows/sentence-id.ts';
import { readTextQuery } from '../rows/text-query.ts';
import type { Queries } from './database.ts';
import { wordQuery } from './text-search.ts';

interface SentenceRow {
  readonly revision: number;
  readonly number: number;
  readonly start: number;
  readonly length: number;
  readonly facts: string | null;
}

const flags = { figure: hasFigure, date: hasDate, quotation: hasQuotation } as const;
const sentenceColumns = 's.revision, s.number, s.start, s.length, s.facts';

export async function readPassages(queries: Queries, query: PassageQuery): Promise<Passage[]> {
  const text = readTextQuery(query.groups);
  if (text === null) return [];
  const parameters: unknown[] = [firstIdOf(firstSlotOfDay(query.since)), Math.max(0, query.limit)];
  const where = ['s.id >= $1'];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  if (text.length > 0) where.push(`s.words @@ ${parameter(wordQuery(text))}::tsquery`);
  if (query.having !== null) where.push(`s.id & ${flags[query.having]} <> 0`);
  const actor =
    query.actor === null
      ? ''
      : `JOIN appearance p ON p.sentence = s.id AND p.mentioned AND p.actor = ${parameter(readId(query.actor))}`;
  return passagesOf(
    queries,
    await queries.all<SentenceRow>(
      `SELECT ${sentenceColumns} FROM sentence s ${actor} WHERE ${where.join(' AND ')} ORDER BY s.id DESC LIMIT $2`,
      ...parameters,
    ),
  );
}

export async function readPassagesOf(
  queries: Queries,
  article: string,
  from: number,
  limit: number,
): Promise<Passage[]> {
  return passagesOf(
    queries,
    await queries.all<SentenceRow>(
      `SELECT ${sentenceColumns} FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision
       JOIN sentence s ON s.id >= r.slot * $2 AND s.id < (r.slot + r.slots) * $2
       WHERE a.id = $1 ORDER BY s.id DESC LIMIT $3 OFFSET $4`,
      readId(article),
      firstIdOf(1),
      Math.max(0, limit),
      Math.max(0, from),
    ),
  );
}

export async function readQuotationsBy(queries: Queries, actor: string, limit: number): Promise<Passage[]> {
  return passagesOf(
    queries,
    await queries.all<SentenceRow>(
      `SELECT ${sentenceColumns} FROM appearance p JOIN sentence s ON s.id = p.sentence
       WHERE p.actor = $1 AND p.speaks ORDER BY p.sentence DESC LIMIT $2`,
      readId(actor),
      Math.max(0, limit),
    ),
  );
}

export async function readActorsInRole(
  queries: Queries,
  groups: PassageQuery['groups'],
  limit: number,
): Promise<string[]> {
  const text = readTextQuery(groups);
  if (text === null || text.length === 0) return [];
  const rows = await queries.all<{ id: number }>(
    `SELECT a.id FROM actor a WHERE a.id IN (
       SELECT o.actor FROM role_text t JOIN role o ON o.text COLLATE "C" = t.text WHERE t.words @@ $1::tsquery)
     ORDER BY a.articles DESC, a.id LIMIT $2`,
    wordQuery(text),
    Math.max(0, limit),
  );
  return rows.map(({ id }) => String(id));
}

export async function readRolesOf(queries: Queries, actor: string): Promise<StoredRole[]> {
  const rows = await queries.all<
    HeaderRow & { start: number; role: string; former: boolean; from: number; length: number }
  >(
    `SELECT ${headerColumns}, o.start, o.text AS role, o.former, o.sentence_start AS "from", o.sentence_length AS length
     FROM role o JOIN article a ON a.id = o.article JOIN revision r ON r.article = a.id AND r.number = a.revision
     WHERE o.actor = $1 ORDER BY r.slot, o.start`,
    readId(actor),
  );
  return rows.map(({ start, role, former, from, length, ...header }) => ({
    actor,
    article: headerOf(header),
    start,
    end: start + role.length,
    text: role,
    former,
    sentence: { start: from, end: from + length },
  }));
}

async function passagesOf(queries: Queries, sentences: readonly SentenceRow[]): Promise<Passage[]> {
  if (sentences.length === 0) return [];
  const rows = await queries.all<HeaderRow & { id: number; text: string }>(
    `SELECT ${headerColumns}, r.id, r.text FROM revision r JOIN article a ON a.id = r.article WHERE r.id = ANY ($1::bigint[])`,
    [...new Set(sentences.map(({ revision }) => revision))],
  );
  const revisions = new Map(rows.map((row) => [row.id, row]));
  return sentences.flatMap(({ revision: id, number, start, length, facts }) => {
    const revision = revisions.get(id);
    if (revision === undefined) return [];
    return {
      ...phraseAt(revision.text, { start, end: start + length }),
      article: headerOf(revision),
      index: number,
      ...decodeFacts(facts, start, revision.text),
    };
  });
}
