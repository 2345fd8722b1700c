import type { ActorKind } from '../../core/actor.ts';
import { bestName } from '../../core/naming/best-name.ts';
import { resolveActors } from '../../core/naming/identity.ts';
import { identityKeys, lookupKeys } from '../../core/naming/identity-keys.ts';
import type { KnownActor, NamedActor } from '../../core/naming/known-actor.ts';
import { type KindCounts, majorityKind } from '../../core/naming/majority-kind.ts';
import {
  type Contribution,
  decodeSpellings,
  encodeSpellings,
  type Spelled,
  timesCalledShort,
} from '../rows/article-actors.ts';
import { nameParts, slippingWords, slipsOf } from '../rows/name-rows.ts';
import type { Connection } from './connection.ts';
import { addToTally } from './tally.ts';

const mostCandidates = 2000;
const rolesPerCandidate = 40;

/** Gives every actor of an article its archive actor, new or known. Inside a write transaction. */
export function identifyActors(connection: Connection, actors: readonly NamedActor[]): readonly string[] {
  const keys = [...new Set(actors.flatMap(lookupKeys))];
  const known = connection
    .all<{ actor: number }>(
      `SELECT DISTINCT k.actor FROM json_each(?) j CROSS JOIN name_key k ON k.key = j.value
       ORDER BY k.actor LIMIT ?`,
      JSON.stringify(keys),
      mostCandidates,
    )
    .flatMap(({ actor }) => knownActor(connection, actor) ?? []);
  const created = new Map<number, string>();
  return resolveActors(actors, known).map(({ known: id, fresh }) => {
    if (fresh === null) return id;
    const { kind, name } = actors[fresh] as NamedActor;
    const made = created.get(fresh) ?? createActor(connection, kind, name);
    created.set(fresh, made);
    return made;
  });
}

function knownActor(connection: Connection, id: number): KnownActor | null {
  const row = connection.one<{ kind: ActorKind; name: string; articles: number }>(
    'SELECT kind, name, articles FROM actor WHERE id = ?',
    id,
  );
  if (row === null) return null;
  const spellings = connection.all<Spelled>('SELECT name, mentions FROM spelling WHERE actor = ?', id);
  const roles = connection.all<{ text: string }>(
    'SELECT text FROM role WHERE actor = ? ORDER BY article DESC LIMIT ?',
    id,
    rolesPerCandidate,
  );
  return {
    id: String(id),
    ...row,
    spellings: spellings.map(({ name }) => name),
    calledShort: timesCalledShort(spellings),
    roles: roles.map(({ text }) => text),
  };
}

function createActor(connection: Connection, kind: ActorKind, name: string): string {
  const row = connection.one<{ id: number }>(
    'INSERT INTO actor (kind, name, articles) VALUES (?, ?, 0) RETURNING id',
    kind,
    name,
  );
  addToTally(connection, 'actors', 1);
  return String(row?.id);
}

/** Adds what an article says of an actor's names. */
export function contribute(connection: Connection, article: number, actor: string, contribution: Contribution): void {
  const { kind, spellings } = contribution;
  const id = Number(actor);
  connection.run(
    'INSERT INTO article_actor (article, actor, kind, spellings) VALUES (?, ?, ?, ?)',
    article,
    id,
    kind,
    encodeSpellings(spellings),
  );
  let grown = false;
  for (const [name, mentions] of spellings) {
    const row = connection.one<{ mentions: number }>(
      `INSERT INTO spelling (actor, name, mentions) VALUES (?, ?, ?)
       ON CONFLICT (actor, name) DO UPDATE SET mentions = mentions + excluded.mentions RETURNING mentions`,
      id,
      name,
      mentions,
    );
    if (row?.mentions !== mentions) continue;
    indexSpelling(connection, id, name);
    grown = true;
  }
  count(connection, id, kind, 1);
  refresh(connection, id, grown);
}

/** Takes back what an article contributed to its actors; gives the actors it touched. */
export function withdraw(connection: Connection, article: number): readonly number[] {
  const rows = connection.all<{ actor: number; kind: ActorKind; spellings: string }>(
    'DELETE FROM article_actor WHERE article = ? RETURNING actor, kind, spellings',
    article,
  );
  for (const { actor, kind, spellings } of rows) {
    count(connection, actor, kind, -1);
    for (const [name, mentions] of decodeSpellings(spellings))
      connection.run('UPDATE spelling SET mentions = mentions - ? WHERE actor = ? AND name = ?', mentions, actor, name);
  }
  return rows.map(({ actor }) => actor);
}

/** After a revision: forgets spellings and actors that no article uses any more, and names the others anew. */
export function tidyActors(connection: Connection, actors: readonly number[]): void {
  for (const actor of actors) {
    const unused = connection.all<{ name: string }>(
      'DELETE FROM spelling WHERE actor = ? AND mentions <= 0 RETURNING name',
      actor,
    );
    for (const { name } of unused) {
      for (const part of nameParts(name))
        connection.run('DELETE FROM name_part WHERE part = ? AND actor = ? AND name = ?', part, actor, name);
    }
    const gone = connection.one('DELETE FROM actor WHERE id = ? AND articles <= 0 RETURNING id', actor) !== null;
    if (gone) {
      connection.run('DELETE FROM name_key WHERE actor = ?', actor);
      addToTally(connection, 'actors', -1);
    } else if (unused.length > 0) refresh(connection, actor, false);
  }
}

function indexSpelling(connection: Connection, actor: number, name: string): void {
  for (const part of nameParts(name))
    connection.run('INSERT OR IGNORE INTO name_part (part, actor, name) VALUES (?, ?, ?)', part, actor, name);
  for (const word of slippingWords(name)) {
    const known = connection.one('SELECT 1 FROM name_slip WHERE slip = ? AND word = ?', word, word) !== null;
    if (known) continue;
    connection.run(
      'INSERT OR IGNORE INTO name_slip (slip, word) SELECT value, ? FROM json_each(?)',
      word,
      JSON.stringify(slipsOf(word)),
    );
  }
}

function count(connection: Connection, actor: number, kind: ActorKind, articles: 1 | -1): void {
  connection.run(
    `UPDATE actor SET articles = articles + ?, persons = persons + ?, organizations = organizations + ?, places = places + ?
     WHERE id = ?`,
    articles,
    kind === 'person' ? articles : 0,
    kind === 'organization' ? articles : 0,
    kind === 'place' ? articles : 0,
    actor,
  );
}

/** An actor's kind and name follow what most articles say. `grown`: it has a spelling more, and perhaps other keys. */
function refresh(connection: Connection, actor: number, grown: boolean): void {
  const before = connection.one<KindCounts & { kind: ActorKind; name: string }>(
    'SELECT kind, name, persons, organizations, places FROM actor WHERE id = ?',
    actor,
  );
  if (before === null) return;
  const kind = majorityKind(before);
  const spellings = new Map(
    connection
      .all<{ name: string; mentions: number }>('SELECT name, mentions FROM spelling WHERE actor = ?', actor)
      .map(({ name, mentions }) => [name, mentions] as const),
  );
  const name = bestName(kind, spellings);
  const changed = kind !== before.kind || name !== before.name;
  if (changed) connection.run('UPDATE actor SET kind = ?, name = ? WHERE id = ?', kind, name, actor);
  if (!changed && !grown) return;
  for (const key of identityKeys({ kind, name, spellings: [...spellings.keys()] }))
    connection.run('INSERT OR IGNORE INTO name_key (key, actor) VALUES (?, ?)', key, actor);
}
