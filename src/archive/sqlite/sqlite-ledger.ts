import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { DeliveryLedger, FreezeOutcome } from '../ledger.ts';
import { readId } from '../rows/article-header.ts';
import { claimOf, deliveryKey, type EditionRow, editionOf, type OutboxRow, partOf } from '../rows/delivery-rows.ts';
import type { Connection } from './connection.ts';
import { openStore } from './open-store.ts';
import { patiently } from './patience.ts';

const busyMs = 10_000;

const outboxColumns = `o.edition, e.subscription, e.slot, o.part, o.key, o.state, o.attempts, o.due_at AS dueAt,
  o.lease_until AS leaseUntil, o.token, o.error, o.receipt, o.content`;
const outbox = 'outbox o JOIN edition e ON e.id = o.edition';

/**
 * The ledger in an archive's file, on a connection of its own that waits for the disk at every commit. Its clock is the machine's,
 * which all processes on one file share. Throws `archive` as opening the archive does.
 */
export function openSqliteLedger(path: string, clock: Clock): DeliveryLedger {
  const connection = openStore(path, { busyMs, durability: 'full' });
  const writing = <T>(work: () => T): Promise<T> => patiently(busyMs, () => connection.writing(work));
  const reading = async <T>(work: () => T): Promise<T> => connection.reading(work);
  return {
    freeze: (subscription, slot, parts) =>
      writing(() => freeze(connection, clock.now(), subscription, slot, null, parts)),
    skip: (subscription, slot, reason) =>
      writing(() => freeze(connection, clock.now(), subscription, slot, reason, [])),
    edition: (subscription, slot) => reading(() => findEdition(connection, subscription, slot)),
    lastSlot: (subscription) =>
      reading(
        () =>
          connection.one<{ slot: string | null }>(
            'SELECT max(slot) AS slot FROM edition WHERE subscription = ?',
            subscription,
          )?.slot ?? null,
      ),
    history: (subscription, limit) =>
      reading(() =>
        connection
          .all<EditionRow>(
            `SELECT id, subscription, slot, skipped, frozen_at AS frozenAt FROM edition
             WHERE subscription = ? ORDER BY slot DESC LIMIT ?`,
            subscription,
            limit,
          )
          .map((row) => editionOf(row, partsOf(connection, row.id))),
      ),
    claim: (leaseMs, limit) => writing(() => claim(connection, clock.now(), leaseMs, limit)),
    confirm: ({ edition, part }, receipt) =>
      writing(
        () =>
          connection.one(
            `UPDATE outbox SET state = 'sent', receipt = ?, error = NULL, lease_until = NULL
             WHERE edition = ? AND part = ? AND state <> 'sent' RETURNING part`,
            receipt,
            readId(edition),
            part,
          ) !== null,
      ),
    extend: ({ edition, part, token }, leaseMs) =>
      writing(
        () =>
          connection.one(
            `UPDATE outbox SET lease_until = ? WHERE edition = ? AND part = ? AND state = 'claimed' AND token = ? RETURNING part`,
            clock.now() + leaseMs,
            readId(edition),
            part,
            token,
          ) !== null,
      ),
    fail: ({ edition, part, token }, error, retryInMs) =>
      writing(
        () =>
          connection.one(
            `UPDATE outbox SET state = ?, error = ?, due_at = ?, lease_until = NULL
             WHERE edition = ? AND part = ? AND state = 'claimed' AND token = ? RETURNING part`,
            retryInMs === null ? 'held' : 'waiting',
            error,
            clock.now() + (retryInMs ?? 0),
            readId(edition),
            part,
            token,
          ) !== null,
      ),
    retry: (edition) =>
      writing(() =>
        connection.run(
          "UPDATE outbox SET state = 'waiting', due_at = ? WHERE edition = ? AND state = 'held'",
          clock.now(),
          readId(edition),
        ),
      ),
    due: (limit) =>
      reading(() =>
        connection
          .all<OutboxRow>(
            `SELECT ${outboxColumns} FROM ${outbox} WHERE o.state <> 'sent' ORDER BY o.due_at, o.edition, o.part LIMIT ?`,
            limit,
          )
          .map(partOf),
      ),
    parts: (edition) => reading(() => partsOf(connection, readId(edition)).map(partOf)),
    close: async () => connection.close(),
  };
}

function freeze(
  connection: Connection,
  now: number,
  subscription: string,
  slot: string,
  skipped: string | null,
  parts: readonly string[],
): FreezeOutcome {
  const made = connection.one<{ id: number }>(
    `INSERT INTO edition (subscription, slot, skipped, frozen_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (subscription, slot) DO NOTHING RETURNING id`,
    subscription,
    slot,
    skipped,
    now,
  );
  if (made !== null) {
    for (const [part, content] of parts.entries())
      connection.run(
        `INSERT INTO outbox (edition, part, key, content, state, attempts, due_at) VALUES (?, ?, ?, ?, 'waiting', 0, ?)`,
        made.id,
        part,
        deliveryKey(subscription, slot, part),
        content,
        now,
      );
  }
  const edition = findEdition(connection, subscription, slot);
  if (edition === null) throw new Error('an edition that was just frozen is missing');
  return { edition, created: made !== null };
}

function findEdition(connection: Connection, subscription: string, slot: string) {
  const row = connection.one<EditionRow>(
    'SELECT id, subscription, slot, skipped, frozen_at AS frozenAt FROM edition WHERE subscription = ? AND slot = ?',
    subscription,
    slot,
  );
  return row === null ? null : editionOf(row, partsOf(connection, row.id));
}

function partsOf(connection: Connection, edition: number): readonly OutboxRow[] {
  return connection.all<OutboxRow>(
    `SELECT ${outboxColumns} FROM ${outbox} WHERE o.edition = ? ORDER BY o.part`,
    edition,
  );
}

function claim(connection: Connection, now: number, leaseMs: number, limit: number) {
  const rows = connection.all<OutboxRow>(
    `SELECT ${outboxColumns} FROM ${outbox}
     WHERE ((o.state = 'waiting' AND o.due_at <= ?) OR (o.state = 'claimed' AND o.lease_until <= ?))
       AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.edition = o.edition AND b.part < o.part AND b.state <> 'sent')
     ORDER BY o.due_at, o.edition, o.part LIMIT ?`,
    now,
    now,
    limit,
  );
  return rows.map((row) => {
    const taken = { ...row, attempts: row.attempts + 1, token: randomUUID(), leaseUntil: now + leaseMs };
    connection.run(
      "UPDATE outbox SET state = 'claimed', attempts = ?, token = ?, lease_until = ? WHERE edition = ? AND part = ?",
      taken.attempts,
      taken.token,
      taken.leaseUntil,
      row.edition,
      row.part,
    );
    return claimOf(taken);
  });
}
