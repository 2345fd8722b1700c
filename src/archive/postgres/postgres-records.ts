import type { RecordStore, StoredRecord } from '../records.ts';
import type { Queries } from './database.ts';
import { openStore } from './open-store.ts';

/** The settings records in an archive's database. Throws `archive` as opening the archive does. */
export async function openPostgresRecords(url: string): Promise<RecordStore> {
  const database = await openStore(url);
  return {
    async all(kind) {
      const rows = await database.all<{ id: string; value: string }>(
        'SELECT id, value FROM record WHERE kind = $1 ORDER BY id',
        kind,
      );
      return rows.map(({ id, value }) => ({ id, value: JSON.parse(value) as unknown }));
    },
    async get(kind, id) {
      const row = await database.one<{ value: string }>(
        'SELECT value FROM record WHERE kind = $1 AND id = $2',
        kind,
        id,
      );
      return row === null ? null : (JSON.parse(row.value) as unknown);
    },
    async getAll(kind, ids) {
      const rows = await database.all<{ id: string; value: string }>(
        'SELECT id, value FROM record WHERE kind = $1 AND id = ANY($2::text[])',
        kind,
        ids,
      );
      return new Map(rows.map(({ id, value }) => [id, JSON.parse(value) as unknown]));
    },
    async count(kind) {
      const row = await database.one<{ n: number }>('SELECT count(*)::int AS n FROM record WHERE kind = $1', kind);
      return row?.n ?? 0;
    },
    put: (kind, id, value) => putAll(database, [{ kind, id, value }]),
    putAll: (all) => putAll(database, all),
    async remove(kind, id) {
      const row = await database.one('DELETE FROM record WHERE kind = $1 AND id = $2 RETURNING id', kind, id);
      return row !== null;
    },
    async clear(kind) {
      await database.all('DELETE FROM record WHERE kind = $1', kind);
    },
    close: () => database.close(),
  };
}

async function putAll(queries: Queries, all: readonly (StoredRecord & { readonly kind: string })[]): Promise<void> {
  const last = new Map(all.map((each) => [JSON.stringify([each.kind, each.id]), each]));
  // In one order everywhere: two writers of the same records must not wait for each other.
  const rows = [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  if (rows.length === 0) return;
  await queries.all(
    `INSERT INTO record (kind, id, value) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value`,
    rows.map(({ kind }) => kind),
    rows.map(({ id }) => id),
    rows.map(({ value }) => JSON.stringify(value)),
  );
}
