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
import type { Queries } from './database.ts';
import { addToTally } from './tally.ts';

const candidatesPerKey = 200;
const rolesPerCandidate = 40;

/** Gives every actor of an article its archive actor, new or known. Under the lock on articles. */
export async function identifyActors(queries: Queries, actors: readonly NamedActor[]): Promise<readonly string[]> {
  const known = await candidates(queries, [...new Set(actors.flatMap(lookupKeys))]);
  const identities = resolveActors(actors, known);
  const fresh = [...new Set(identities.flatMap(({ fresh: index }) => index ?? []))];
  const rows = await queries.all<{ id: number }>(
    `INSERT INTO actor (kind, name, articles)
     SELECT kind, name, 0 FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS u (kind, name, place) ORDER BY place RETURNING id`,
    fresh.map((index) => actors[index]?.kind),
    fresh.map((index) => actors[index]?.name),
  );
  await addToTally(queries, { actors: rows.length });
  const created = new Map(fresh.map((index, place) => [index, String(rows[place]?.id)]));
  return identities.map(({ known: id, fresh: index }) => id ?? (created.get(index as number) as string));
}

async function candidates(queries: Queries, keys: readonly string[]): Promise<KnownActor[]> {
  const rows = await queries.all<{
    id: number;
    kind: ActorKind;
    name: string;
    articles: number;
    spellings: Spelled[] | null;
    roles: string[] | null;
  }>(
    `SELECT a.id, a.kind, a.name, a.articles,
       (SELECT json_agg(json_build_object('name', s.name, 'mentions', s.mentions)) FROM spelling s WHERE s.actor = a.id) AS spellings,
       (SELECT array_agg(o.text) FROM (SELECT text FROM role WHERE actor = a.id ORDER BY article DESC LIMIT $3) o) AS roles
     FROM actor a WHERE a.id IN (
       SELECT k.actor FROM unnest($1::text[]) AS q (key)
       CROSS JOIN LATERAL (SELECT actor FROM name_key WHERE key = q.key ORDER BY actor LIMIT $2) k
     ) ORDER BY a.id`,
    keys,
    candidatesPerKey,
    rolesPerCandidate,
  );
  return rows.map(({ id, spellings, roles, ...row }) => ({
    ...row,
    id: String(id),
    spellings: (spellings ?? []).map(({ name }) => name),
    calledShort: timesCalledShort(spellings ?? []),
    roles: roles ?? [],
  }));
}

/** Adds what an article says of its actors' names. */
export async function contribute(
  queries: Queries,
  article: number,
  contributions: ReadonlyMap<string, Contribution>,
): Promise<void> {
  const all = [...contributions].map(([actor, each]) => ({ actor: Number(actor), ...each }));
  await queries.all(
    `INSERT INTO article_actor (article, actor, kind, spellings)
     SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::text[])`,
    article,
    all.map(({ actor }) => actor),
    all.map(({ kind }) => kind),
    all.map(({ spellings }) => encodeSpellings(spellings)),
  );
  const written = all.flatMap(({ actor, spellings }) =>
    [...spellings].map(([name, mentions]) => ({ actor, name, mentions })),
  );
  const rows = await queries.all<{ actor: number; name: string; fresh: boolean }>(
    `INSERT INTO spelling AS s (actor, name, mentions) SELECT * FROM unnest($1::bigint[], $2::text[], $3::int[])
     ON CONFLICT (actor, name) DO UPDATE SET mentions = s.mentions + excluded.mentions
     RETURNING actor, name, xmax = 0 AS fresh`,
    written.map(({ actor }) => actor),
    written.map(({ name }) => name),
    written.map(({ mentions }) => mentions),
  );
  await indexSpellings(
    queries,
    rows.filter(({ fresh }) => fresh),
  );
  const actors = all.map(({ actor }) => actor);
  await count(queries, all, 1);
  await refresh(queries, actors);
}

/** Takes back what an article contributed to its actors; gives the actors it touched. */
export async function withdraw(queries: Queries, article: number): Promise<readonly number[]> {
  const rows = await queries.all<{ actor: number; kind: ActorKind; spellings: string }>(
    'DELETE FROM article_actor WHERE article = $1 RETURNING actor, kind, spellings',
    article,
  );
  const actors = rows.map(({ actor }) => actor);
  await count(queries, rows, -1);
  const taken = rows.flatMap(({ actor, spellings }) =>
    [...decodeSpellings(spellings)].map(([name, n]) => ({ actor, name, n })),
  );
  await queries.all(
    `UPDATE spelling s SET mentions = s.mentions - u.n FROM unnest($1::bigint[], $2::text[], $3::int[]) AS u (actor, name, n)
     WHERE s.actor = u.actor AND s.name = u.name`,
    taken.map(({ actor }) => actor),
    taken.map(({ name }) => name),
    taken.map(({ n }) => n),
  );
  return actors;
}

/** After a revision: forgets spellings and actors that no article uses any more, and names the others anew. */
export async function tidyActors(queries: Queries, actors: readonly number[]): Promise<void> {
  if (actors.length === 0) return;
  const unused = await queries.all<{ actor: number; name: string }>(
    'DELETE FROM spelling WHERE actor = ANY ($1::bigint[]) AND mentions <= 0 RETURNING actor, name',
    actors,
  );
  const parts = unused.flatMap(({ actor, name }) => nameParts(name).map((part) => ({ part, actor, name })));
  await queries.all(
    `DELETE FROM name_part p USING unnest($1::text[], $2::bigint[], $3::text[]) AS u (part, actor, name)
     WHERE p.part = u.part AND p.actor = u.actor AND p.name = u.name`,
    parts.map(({ part }) => part),
    parts.map(({ actor }) => actor),
    parts.map(({ name }) => name),
  );
  const gone = await queries.all<{ id: number }>(
    'DELETE FROM actor WHERE id = ANY ($1::bigint[]) AND articles <= 0 RETURNING id',
    actors,
  );
  const ids = new Set(gone.map(({ id }) => id));
  await queries.all('DELETE FROM name_key WHERE actor = ANY ($1::bigint[])', [...ids]);
  await addToTally(queries, { actors: -ids.size });
  await refresh(
    queries,
    [...new Set(unused.map(({ actor }) => actor))].filter((actor) => !ids.has(actor)),
  );
}

async function indexSpellings(
  queries: Queries,
  rows: readonly { readonly actor: number; readonly name: string }[],
): Promise<void> {
  const parts = rows.flatMap(({ actor, name }) => nameParts(name).map((part) => ({ part, actor, name })));
  await queries.all(
    'INSERT INTO name_part (part, actor, name) SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[]) ON CONFLICT DO NOTHING',
    parts.map(({ part }) => part),
    parts.map(({ actor }) => actor),
    parts.map(({ name }) => name),
  );
  const words = [...new Set(rows.flatMap(({ name }) => slippingWords(name)))];
  const slips = words.flatMap((word) => slipsOf(word).map((slip) => ({ slip, word })));
  await queries.all(
    'INSERT INTO name_slip (slip, word) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING',
    slips.map(({ slip }) => slip),
    slips.map(({ word }) => word),
  );
}

async function count(
  queries: Queries,
  actors: readonly { readonly actor: number; readonly kind: ActorKind }[],
  articles: 1 | -1,
): Promise<void> {
  await queries.all(
    `UPDATE actor a SET articles = a.articles + $3::int, persons = a.persons + CASE u.kind WHEN 'person' THEN $3::int ELSE 0 END,
       organizations = a.organizations + CASE u.kind WHEN 'organization' THEN $3::int ELSE 0 END,
       places = a.places + CASE u.kind WHEN 'place' THEN $3::int ELSE 0 END
     FROM unnest($1::bigint[], $2::text[]) AS u (id, kind) WHERE a.id = u.id`,
    actors.map(({ actor }) => actor),
    actors.map(({ kind }) => kind),
    articles,
  );
}

/** Actors' kinds and names follow what most articles say. */
async function refresh(queries: Queries, actors: readonly number[]): Promise<void> {
  const counted = await queries.all<KindCounts & { actor: number }>(
    'SELECT id AS actor, persons, organizations, places FROM actor WHERE id = ANY ($1::bigint[])',
    actors,
  );
  const kinds = counted.map((row) => ({ actor: row.actor, kind: majorityKind(row) }));
  const rows = await queries.all<{ actor: number; name: string; mentions: number }>(
    'SELECT actor, name, mentions FROM spelling WHERE actor = ANY ($1::bigint[])',
    actors,
  );
  const spellings = Map.groupBy(rows, ({ actor }) => actor);
  const named = kinds.map(({ actor, kind }) => {
    const counts = new Map(spellings.get(actor)?.map(({ name, mentions }) => [name, mentions]));
    const name = bestName(kind, counts);
    return { actor, kind, name, keys: identityKeys({ kind, name, spellings: [...counts.keys()] }) };
  });
  await queries.all(
    `UPDATE actor a SET kind = u.kind, name = u.name FROM unnest($1::bigint[], $2::text[], $3::text[]) AS u (id, kind, name)
     WHERE a.id = u.id AND (a.kind <> u.kind OR a.name <> u.name)`,
    named.map(({ actor }) => actor),
    named.map(({ kind }) => kind),
    named.map(({ name }) => name),
  );
  const keys = named.flatMap(({ actor, keys: own }) => own.map((key) => ({ key, actor })));
  await queries.all(
    'INSERT INTO name_key (key, actor) SELECT * FROM unnest($1::text[], $2::bigint[]) ON CONFLICT DO NOTHING',
    keys.map(({ key }) => key),
    keys.map(({ actor }) => actor),
  );
}
