import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { Claim, DeliveryLedger, Edition, FreezeOutcome } from '../ledger.ts';
import { readId } from '../rows/article-header.ts';
import { claimOf, deliveryKey, type EditionRow, editionOf, type OutboxRow, partOf } from '../rows/delivery-rows.ts';
import type { Queries } from './database.ts';
import { openStore } from './open-store.ts';

const editionColumns = 'id, subscription, slot, skipped, frozen_at AS "frozenAt"';
const outboxColumns = `o.edition, e.subscription, e.slot, o.part, o.key, o.state, o.attempts, o.due_at AS "dueAt",
  o.lease_until AS "leaseUntil", o.token, o.error, o.receipt, o.content`;
const outbox = 'outbox o JOIN edition e ON e.id = o.edition';

/**
 * The ledger in an archive's database. Its clock is the server's, so that processes on several machines agree; a test may bring its
 * own. Throws `archive` as opening the archive does.
 */
export async function openPostgresLedger(url: string, clock: Clock | null = null): Promise<DeliveryLedger> {
  const database = await openStore(url);
  const now = async (queries: Queries): Promise<number> => {
    if (clock !== null) return clock.now();
    const row = await queries.one<{ now: number }>(
      'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now',
    );
    return row?.now ?? 0;
  };
  return {
    freeze: (subscription, slot, parts) =>
      database.writing(async (queries) => freeze(queries, await now(queries), subscription, slot, null, parts)),
    skip: (subscription, slot, reason) =>
      database.writing(async (queries) => freeze(queries, await now(queries), subscription, slot, reason, [])),
    edition: (subscription, slot) => findEdition(database, subscription, slot),
    lastSlot: async (subscription) => {
      const sql = 'SELECT max(slot) AS slot FROM edition WHERE subscription = $1';
      return (await database.one<{ slot: string | null }>(sql, subscription))?.slot ?? null;
    },
    history: async (subscription, limit) => {
      const rows = await database.all<EditionRow>(
        `SELECT ${editionColumns} FROM edition WHERE subscription = $1 ORDER BY slot DESC LIMIT $2`,
        subscription,
        limit,
      );
      return withParts(database, rows);
    },
    claim: (leaseMs, limit) => database.writing(async (queries) => claim(queries, await now(queries), leaseMs, limit)),
    confirm: async ({ edition, part }, receipt) => {
      const row = await database.one(
        `UPDATE outbox SET state = 'sent', receipt = $3, error = NULL, lease_until = NULL
         WHERE edition = $1 AND part = $2 AND state <> 'sent' RETURNING part`,
        readId(edition),
        part,
        receipt,
      );
      return row !== null;
    },
    extend: async ({ edition, part, token }, leaseMs) => {
      const row = await database.one(
        `UPDATE outbox SET lease_until = $4 WHERE edition = $1 AND part = $2 AND state = 'claimed' AND token = $3 RETURNING part`,
        readId(edition),
        part,
        token,
        (await now(database)) + leaseMs,
      );
      return row !== null;
    },
    fail: async ({ edition, part, token }, error, retryInMs) => {
      const row = await database.one(
        `UPDATE outbox SET state = $4, error = $5, due_at = $6, lease_until = NULL
         WHERE edition = $1 AND part = $2 AND state = 'claimed' AND token = $3 RETURNING part`,
        readId(edition),
        part,
        token,
        retryInMs === null ? 'held' : 'waiting',
        error,
        (await now(database)) + (retryInMs ?? 0),
      );
      return row !== null;
    },
    retry: async (edition) => {
      await database.all(
        "UPDATE outbox SET state = 'waiting', due_at = $2 WHERE edition = $1 AND state = 'held'",
        readId(edition),
        await now(database),
      );
    },
    due: async (limit) => {
      const rows = await database.all<OutboxRow>(
        `SELECT ${outboxColumns} FROM ${outbox} WHERE o.state <> 'sent' ORDER BY o.due_at, o.edition, o.part LIMIT $1`,
        limit,
      );
      return rows.map(partOf);
    },
    parts: async (edition) => (await partsOf(database, [readId(edition)])).map(partOf),
    close: () => database.close(),
  };
}

async function freeze(
  queries: Queries,
  now: number,
  subscription: string,
  slot: string,
  skipped: string | null,
  parts: readonly string[],
): Promise<FreezeOutcome> {
  const made = await queries.one<{ id: number }>(
    `INSERT INTO edition (subscription, slot, skipped, frozen_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (subscription, slot) DO NOTHING RETURNING id`,
    subscription,
    slot,
    skipped,
    now,
  );
  if (made !== null && parts.length > 0)
    await queries.all(
      `INSERT INTO outbox (edition, part, key, content, state, attempts, due_at)
       SELECT $1, part, key, content, 'waiting', 0, $5 FROM unnest($2::int[], $3::text[], $4::text[]) AS u (part, key, content)`,
      made.id,
      parts.map((_, part) => part),
      parts.map((_, part) => deliveryKey(subscription, slot, part)),
      parts,
      now,
    );
  const edition = await findEdition(queries, subscription, slot);
  if (edition === null) throw new Error('an edition that was just frozen is missing');
  return { edition, created: made !== null };
}

async function findEdition(queries: Queries, subscription: string, slot: string): Promise<Edition | null> {
  const rows = await queries.all<EditionRow>(
    `SELECT ${editionColumns} FROM edition WHERE subscription = $1 AND slot = $2`,
    subscription,
    slot,
  );
  return (await withParts(queries, rows))[0] ?? null;
}

async function withParts(queries: Queries, editions: readonly EditionRow[]): Promise<Edition[]> {
  const parts = Map.groupBy(
    await partsOf(
      queries,
      editions.map(({ id }) => id),
    ),
    ({ edition }) => edition,
  );
  return editions.map((row) => editionOf(row, parts.get(row.id) ?? []));
}

function partsOf(queries: Queries, editions: readonly number[]): Promise<readonly OutboxRow[]> {
  return queries.all<OutboxRow>(
    `SELECT ${outboxColumns} FROM ${outbox} WHERE o.edition = ANY ($1::bigint[]) ORDER BY o.edition, o.part`,
    editions,
  );
}

/** Rows that another process is claiming are passed over, not waited for. */
async function claim(queries: Queries, now: number, leaseMs: number, limit: number): Promise<readonly Claim[]> {
  const rows = await queries.all<OutboxRow>(
    `SELECT ${outboxColumns} FROM ${outbox}
     WHERE ((o.state = 'waiting' AND o.due_at <= $1) OR (o.state = 'claimed' AND o.lease_until <= $1))
       AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.edition = o.edition AND b.part < o.part AND b.state <> 'sent')
     ORDER BY o.due_at, o.edition, o.part LIMIT $2 FOR UPDATE OF o SKIP LOCKED`,
    now,
    limit,
  );
  const taken = rows.map((row) => ({
    ...row,
    attempts: row.attempts + 1,
    token: randomUUID(),
    leaseUntil: now + leaseMs,
  }));
  await queries.all(
    `UPDATE outbox o SET state = 'claimed', attempts = o.attempts + 1, token = u.token, lease_until = $1
     FROM unnest($2::bigint[], $3::int[], $4::text[]) AS u (edition, part, token)
     WHERE o.edition = u.edition AND o.part = u.part`,
    now + leaseMs,
    taken.map(({ edition }) => edition),
    taken.map(({ part }) => part),
    taken.map(({ token }) => token),
  );
  return taken.map(claimOf);
}
