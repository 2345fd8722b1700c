import type { ActorKind } from '../../core/actor.ts';
import { foldName, nameWords } from '../../core/naming/fold-name.ts';
import { identityKeys } from '../../core/naming/identity-keys.ts';
import { matchName } from '../../core/naming/match-name.ts';
import type { ActorMatch, ArchiveActor } from '../archive.ts';
import { inOrder } from '../rows/name-order.ts';
import { rangeEnd, slipsOf } from '../rows/name-rows.ts';
import { indexWords } from '../rows/text-query.ts';
import { readId } from './article-reader.ts';
import type { Queries } from './database.ts';

const mostCandidates = 400;
const longestTyped = 200;

export async function readActorsNamed(queries: Queries, typed: string, limit: number): Promise<ActorMatch[]> {
  const name = typed.slice(0, longestTyped).toWellFormed();
  const words = nameWords(name).slice(0, 8);
  if (words.length === 0) return [];
  const close = new Set([
    ...(await withWords(queries, words)),
    ...(await withKeys(queries, identityKeys({ kind: 'organization', name, spellings: [] }))),
  ]);
  const found = (await ranked(queries, name, close)).filter(({ match }) => match !== 'near');
  if (found.length > 0) return found.slice(0, limit);
  const slips = words.filter((word) => word.length >= 4).flatMap(slipsOf);
  const near = await queries.all<{ word: string }>(
    'SELECT DISTINCT word FROM name_slip WHERE slip = ANY ($1::text[]) ORDER BY word LIMIT 200',
    slips,
  );
  for (const id of await withWords(
    queries,
    near.map(({ word }) => word),
  ))
    close.add(id);
  for (const id of await withKeys(queries, identityKeys({ kind: 'person', name, spellings: [] }))) close.add(id);
  return (await ranked(queries, name, close)).slice(0, limit);
}

async function ranked(queries: Queries, name: string, ids: ReadonlySet<number>): Promise<ActorMatch[]> {
  const matches = (await readActorRows(queries, [...ids])).flatMap((actor) => {
    const match = matchName(name, actor);
    return match === null ? [] : [{ actor, ...match }];
  });
  return matches.sort(inOrder);
}

/** Actors with one of these words in a name, the most written about first. */
async function withWords(queries: Queries, words: readonly string[]): Promise<number[]> {
  const rows = await queries.all<{ actor: number }>(
    `SELECT k.actor FROM unnest($1::text[]) AS q (word) CROSS JOIN LATERAL (
       SELECT p.actor, max(a.articles) FROM name_part p JOIN actor a ON a.id = p.actor
       WHERE p.part = q.word OR (p.part >= q.word || ' ' AND p.part < q.word || '!')
       GROUP BY p.actor ORDER BY 2 DESC, 1 LIMIT $2
     ) k`,
    [...new Set(words)],
    mostCandidates,
  );
  return rows.map(({ actor }) => actor);
}

async function withKeys(queries: Queries, keys: readonly string[]): Promise<number[]> {
  const rows = await queries.all<{ actor: number }>(
    `SELECT k.actor FROM unnest($1::text[]) AS q (key)
     CROSS JOIN LATERAL (SELECT actor FROM name_key WHERE key = q.key ORDER BY actor LIMIT $2) k`,
    keys,
    mostCandidates,
  );
  return rows.map(({ actor }) => actor);
}

export async function readActors(queries: Queries, ids: readonly string[]): Promise<ArchiveActor[]> {
  return readActorRows(queries, ids.map(readId));
}

async function readActorRows(queries: Queries, ids: readonly number[]): Promise<ArchiveActor[]> {
  const rows = await queries.all<{
    id: number;
    kind: ActorKind;
    name: string;
    articles: number;
    names: string[] | null;
  }>(
    `SELECT a.id, a.kind, a.name, a.articles,
       (SELECT array_agg(s.name ORDER BY s.mentions DESC, s.name) FROM spelling s WHERE s.actor = a.id) AS names
     FROM actor a WHERE a.id = ANY ($1::bigint[])`,
    ids,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    return { id: String(id), kind: row.kind, name: row.name, names: row.names ?? [], articles: row.articles };
  });
}

export async function readNameCompletions(queries: Queries, prefix: string, limit: number): Promise<string[]> {
  const folded = foldName(prefix.slice(0, longestTyped).toWellFormed());
  if (folded === '') return [];
  const rows = await queries.all<{ name: string }>(
    `SELECT a.name FROM name_part p JOIN actor a ON a.id = p.actor WHERE p.part >= $1 AND p.part < $2
     GROUP BY a.name ORDER BY max(a.articles) DESC, a.name LIMIT $3`,
    folded,
    rangeEnd(folded),
    Math.max(0, limit),
  );
  return rows.map(({ name }) => name);
}

export async function readWordCompletions(queries: Queries, prefix: string, limit: number): Promise<string[]> {
  const word = indexWords(prefix.slice(0, longestTyped).toWellFormed()).at(-1);
  if (word === undefined) return [];
  const rows = await queries.all<{ word: string }>(
    'SELECT word FROM word WHERE word >= $1 AND word < $2 ORDER BY length(word), word LIMIT $3',
    word,
    rangeEnd(word),
    Math.max(0, limit),
  );
  return rows.map((row) => row.word);
}
