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
    put: (kind, id, value) => put(database, kind, { id, value }),
    putAll: (kind, all) =>
      database.writing(async (queries) => {
        // In one order everywhere: two writers of the same records must not wait for each other.
        for (const each of all.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await put(queries, kind, each);
      }),
    async remove(kind, id) {
      const row = await database.one('DELETE FROM record WHERE kind = $1 AND id = $2 RETURNING id', kind, id);
      return row !== null;
    },
    close: () => database.close(),
  };
}

async function put(queries: Queries, kind: string, { id, value }: StoredRecord): Promise<void> {
  await queries.all(
    `INSERT INTO record (kind, id, value) VALUES ($1, $2, $3)
     ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value`,
    kind,
    id,
    JSON.stringify(value),
  );
}
