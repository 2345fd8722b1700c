import type { ActorKind } from '../../core/actor.ts';
import { foldName, nameWords } from '../../core/naming/fold-name.ts';
import { identityKeys } from '../../core/naming/identity-keys.ts';
import { matchName } from '../../core/naming/match-name.ts';
import type { ActorMatch, ArchiveActor } from '../archive.ts';
import { readId } from '../rows/article-header.ts';
import { narrowed, nearestWords } from '../rows/name-candidates.ts';
import { inOrder } from '../rows/name-order.ts';
import { rangeEnd, slipsOf } from '../rows/name-rows.ts';
import { indexWords } from '../rows/text-query.ts';
import type { Queries } from './database.ts';

const mostCandidates = 400;
const longestTyped = 200;
const mostNeighbours = 10_000;

export async function readActorsNamed(
  queries: Queries,
  typed: string,
  limit: number,
  wantsNear = true,
): Promise<ActorMatch[]> {
  const name = typed.slice(0, longestTyped).toWellFormed();
  const words = nameWords(name).slice(0, 8);
  if (words.length === 0) return [];
  const [exact, known] = await Promise.all([
    idsOfWords(queries, words),
    withKeys(queries, identityKeys({ kind: 'organization', name, spellings: [] })),
  ]);
  const exactIds = words.map((word) => exact.get(word) ?? []);
  const found = (await ranked(queries, name, [...narrowed(exactIds), ...known])).filter(
    ({ match }) => match !== 'near',
  );
  if (found.length > 0 || !wantsNear) return found.slice(0, limit);
  const [slipped, alike] = await Promise.all([
    wordsOneSlipFrom(
      queries,
      words.filter((word) => word.length >= 4),
    ),
    withKeys(queries, identityKeys({ kind: 'person', name, spellings: [] })),
  ]);
  const nearWords = words.map((word) => nearestWords(word, word.length < 4 ? [] : slipped));
  const nearIds = await idsOfWords(queries, nearWords.flat());
  const near = nearWords.map((group, index) => [
    ...(exactIds[index] ?? []),
    ...group.flatMap((word) => nearIds.get(word) ?? []),
  ]);
  return (await ranked(queries, name, [...narrowed(near), ...(near.at(-1) ?? []), ...alike])).slice(0, limit);
}

async function ranked(queries: Queries, name: string, ids: readonly number[]): Promise<ActorMatch[]> {
  const matches = (await readActorRows(queries, [...new Set(ids)])).flatMap((actor) => {
    const match = matchName(name, actor);
    return match === null ? [] : [{ actor, ...match }];
  });
  return matches.sort(inOrder);
}

/** For each word the actors that have it in a name, the most written about first. */
async function idsOfWords(queries: Queries, words: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await queries.all<{ word: string; actor: number }>(
    `SELECT q.word, k.actor FROM unnest($1::text[]) AS q (word) CROSS JOIN LATERAL (
       SELECT p.actor, max(a.articles) FROM name_part p JOIN actor a ON a.id = p.actor
       WHERE p.part = q.word OR (p.part >= q.word || ' ' AND p.part < q.word || '!')
       GROUP BY p.actor ORDER BY 2 DESC, 1 LIMIT $2
     ) k`,
    [...new Set(words)],
    mostCandidates,
  );
  const ids = new Map<string, number[]>();
  for (const [word, group] of Map.groupBy(rows, (row) => row.word))
    ids.set(
      word,
      group.map(({ actor }) => actor),
    );
  return ids;
}

async function wordsOneSlipFrom(queries: Queries, words: readonly string[]): Promise<readonly string[]> {
  const rows = await queries.all<{ word: string }>(
    'SELECT DISTINCT word FROM name_slip WHERE slip = ANY ($1::text[]) ORDER BY word LIMIT $2',
    words.flatMap(slipsOf),
    mostCandidates * 2,
  );
  return rows.map(({ word }) => word);
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
  if (rows.length > 0 || word.length < 4) return rows.map((row) => row.word);
  const start = word.slice(0, 2);
  const neighbours = await queries.all<{ word: string }>(
    'SELECT word FROM word WHERE word >= $1 AND word < $2 ORDER BY word LIMIT $3',
    start,
    rangeEnd(start),
    mostNeighbours,
  );
  const words = neighbours.map((row) => row.word);
  return [...nearestWords(word, words)].slice(0, Math.max(0, limit));
}
