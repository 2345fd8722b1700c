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
import type { Connection } from './connection.ts';

const mostCandidates = 400;
const longestTyped = 200;
const mostNeighbours = 10_000;

export function readActorsNamed(connection: Connection, typed: string, limit: number, wantsNear = true): ActorMatch[] {
  const name = typed.slice(0, longestTyped);
  const words = nameWords(name).slice(0, 8);
  if (words.length === 0) return [];
  return connection.reading(() => {
    const exact = words.map((word) => withWords(connection, [word]));
    const known = withKeys(connection, identityKeys({ kind: 'organization', name, spellings: [] }));
    const found = ranked(connection, name, [...narrowed(exact), ...known]).filter(({ match }) => match !== 'near');
    if (found.length > 0 || !wantsNear) return found.slice(0, limit);
    const near = words.map((word, index) => [
      ...(exact[index] ?? []),
      ...withWords(connection, nearestWords(word, wordsOneSlipFrom(connection, word))),
    ]);
    const alike = withKeys(connection, identityKeys({ kind: 'person', name, spellings: [] }));
    return ranked(connection, name, [...narrowed(near), ...(near.at(-1) ?? []), ...alike]).slice(0, limit);
  });
}

function ranked(connection: Connection, name: string, ids: readonly number[]): ActorMatch[] {
  const matches = readActorRows(connection, [...new Set(ids)]).flatMap((actor) => {
    const match = matchName(name, actor);
    return match === null ? [] : [{ actor, ...match }];
  });
  return matches.sort(inOrder);
}

/** Actors with one of these words in a name, the most written about first. */
function withWords(connection: Connection, words: readonly string[]): readonly number[] {
  const ids = words.flatMap((word) =>
    connection.all<{ actor: number }>(
      `SELECT DISTINCT p.actor FROM name_part p JOIN actor a ON a.id = p.actor
       WHERE p.part = ? OR (p.part >= ? AND p.part < ?) ORDER BY a.articles DESC, a.id LIMIT ?`,
      word,
      `${word} `,
      `${word}!`,
      mostCandidates,
    ),
  );
  return [...new Set(ids.map(({ actor }) => actor))];
}

function withKeys(connection: Connection, keys: readonly string[]): readonly number[] {
  const ids = keys.flatMap((key) =>
    connection.all<{ actor: number }>(
      'SELECT actor FROM name_key WHERE key = ? ORDER BY actor LIMIT ?',
      key,
      mostCandidates,
    ),
  );
  return ids.map(({ actor }) => actor);
}

function wordsOneSlipFrom(connection: Connection, word: string): readonly string[] {
  if (word.length < 4) return [];
  return connection
    .all<{ word: string }>(
      'SELECT DISTINCT s.word FROM json_each(?) j CROSS JOIN name_slip s ON s.slip = j.value LIMIT ?',
      JSON.stringify(slipsOf(word)),
      mostCandidates,
    )
    .map((row) => row.word);
}

export function readActors(connection: Connection, ids: readonly string[]): ArchiveActor[] {
  return connection.reading(() => readActorRows(connection, ids.map(readId)));
}

function readActorRows(connection: Connection, ids: readonly number[]): ArchiveActor[] {
  return ids.flatMap((id) => {
    const row = connection.one<{ kind: ActorKind; name: string; articles: number }>(
      'SELECT kind, name, articles FROM actor WHERE id = ?',
      id,
    );
    if (row === null) return [];
    const names = connection.all<{ name: string }>(
      'SELECT name FROM spelling WHERE actor = ? ORDER BY mentions DESC, name',
      id,
    );
    return {
      id: String(id),
      kind: row.kind,
      name: row.name,
      names: names.map(({ name }) => name),
      articles: row.articles,
    };
  });
}

export function readNameCompletions(connection: Connection, prefix: string, limit: number): string[] {
  const folded = foldName(prefix.slice(0, longestTyped));
  if (folded === '') return [];
  const rows = connection.all<{ name: string }>(
    `SELECT DISTINCT a.name FROM name_part p JOIN actor a ON a.id = p.actor
     WHERE p.part >= ? AND p.part < ? ORDER BY a.articles DESC, a.name LIMIT ?`,
    folded,
    rangeEnd(folded),
    Math.max(0, limit),
  );
  return rows.map(({ name }) => name);
}

export function readWordCompletions(connection: Connection, prefix: string, limit: number): string[] {
  const word = indexWords(prefix.slice(0, longestTyped)).at(-1);
  if (word === undefined) return [];
  return connection.reading(() => {
    const longer = connection.all<{ term: string }>(
      'SELECT term FROM passage_word WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?',
      word,
      rangeEnd(word),
      Math.max(0, limit),
    );
    if (longer.length > 0 || word.length < 4) return longer.map(({ term }) => term);
    const start = word.slice(0, 2);
    const neighbours = connection.all<{ term: string }>(
      'SELECT term FROM passage_word WHERE term >= ? AND term < ? LIMIT ?',
      start,
      rangeEnd(start),
      mostNeighbours,
    );
    const terms = neighbours.map(({ term }) => term);
    return [...nearestWords(word, terms)].slice(0, Math.max(0, limit));
  });
}
