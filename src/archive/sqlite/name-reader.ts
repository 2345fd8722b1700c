import type { ActorKind } from '../../core/actor.ts';
import { foldName, nameWords } from '../../core/naming/fold-name.ts';
import { identityKeys } from '../../core/naming/identity-keys.ts';
import { matchName } from '../../core/naming/match-name.ts';
import type { ActorMatch, ArchiveActor } from '../archive.ts';
import { inOrder } from '../rows/name-order.ts';
import { rangeEnd, slipsOf } from '../rows/name-rows.ts';
import { indexWords } from '../rows/text-query.ts';
import { readId } from './article-reader.ts';
import type { Connection } from './connection.ts';

const mostCandidates = 400;
const longestTyped = 200;

export function readActorsNamed(connection: Connection, typed: string, limit: number): ActorMatch[] {
  const name = typed.slice(0, longestTyped);
  const words = nameWords(name).slice(0, 8);
  if (words.length === 0) return [];
  return connection.reading(() => {
    const close = candidates(connection, words);
    addByKey(connection, identityKeys({ kind: 'organization', name, spellings: [] }), close);
    const found = ranked(connection, name, close).filter(({ match }) => match !== 'near');
    if (found.length > 0) return found.slice(0, limit);
    addByKey(connection, identityKeys({ kind: 'person', name, spellings: [] }), close);
    const near = words.filter((word) => word.length >= 4).flatMap((word) => nearWords(connection, word));
    for (const id of candidates(connection, near)) close.add(id);
    return ranked(connection, name, close).slice(0, limit);
  });
}

function addByKey(connection: Connection, keys: readonly string[], ids: Set<number>): void {
  for (const key of keys) {
    const rows = connection.all<{ actor: number }>(
      'SELECT actor FROM name_key WHERE key = ? ORDER BY actor LIMIT ?',
      key,
      mostCandidates,
    );
    for (const { actor } of rows) ids.add(actor);
  }
}

function ranked(connection: Connection, name: string, ids: ReadonlySet<number>): ActorMatch[] {
  const matches = readActorRows(connection, [...ids]).flatMap((actor) => {
    const match = matchName(name, actor);
    return match === null ? [] : [{ actor, ...match }];
  });
  return matches.sort(inOrder);
}

/** Actors with one of these words in a name, the most written about first. */
function candidates(connection: Connection, words: readonly string[]): Set<number> {
  const ids = new Set<number>();
  for (const word of new Set(words)) {
    const rows = connection.all<{ actor: number }>(
      `SELECT DISTINCT p.actor FROM name_part p JOIN actor a ON a.id = p.actor
       WHERE p.part = ? OR (p.part >= ? AND p.part < ?) ORDER BY a.articles DESC, a.id LIMIT ?`,
      word,
      `${word} `,
      `${word}!`,
      mostCandidates,
    );
    for (const { actor } of rows) ids.add(actor);
  }
  return ids;
}

function nearWords(connection: Connection, word: string): string[] {
  const slips = slipsOf(word);
  return connection
    .all<{ word: string }>(
      'SELECT DISTINCT s.word FROM json_each(?) j CROSS JOIN name_slip s ON s.slip = j.value LIMIT 100',
      JSON.stringify(slips),
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
  return connection
    .all<{ term: string }>(
      'SELECT term FROM passage_word WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?',
      word,
      rangeEnd(word),
      Math.max(0, limit),
    )
    .map(({ term }) => term);
}
