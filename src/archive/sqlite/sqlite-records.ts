import type { RecordStore, StoredRecord } from '../records.ts';
import { openStore } from './open-store.ts';
import { patiently } from './patience.ts';

const busyMs = 5000;

/** The settings records of an archive's file, on a connection of its own that survives a power cut after every change. */
export function openSqliteRecords(path: string): RecordStore {
  const connection = openStore(path, { busyMs, durability: 'full' });
  const get = (kind: string, id: string): unknown => {
    const row = connection.one<{ value: string }>('SELECT value FROM record WHERE kind = ? AND id = ?', kind, id);
    return row === null ? null : (JSON.parse(row.value) as unknown);
  };
  const writing = <T>(work: () => T): Promise<T> => patiently(busyMs, () => connection.writing(work));
  const put = (kind: string, { id, value }: StoredRecord): void =>
    connection.run(
      'INSERT INTO record (kind, id, value) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value',
      kind,
      id,
      JSON.stringify(value),
    );
  return {
    all: async (kind) =>
      connection
        .all<{ id: string; value: string }>('SELECT id, value FROM record WHERE kind = ? ORDER BY id', kind)
        .map(({ id, value }) => ({ id, value: JSON.parse(value) as unknown })),
    get: async (kind, id) => get(kind, id),
    getAll: async (kind, ids) =>
      connection.reading(
        () => new Map(ids.map((id) => [id, get(kind, id)] as const).filter(([, value]) => value !== null)),
      ),
    count: async (kind) =>
      connection.one<{ n: number }>('SELECT count(*) AS n FROM record WHERE kind = ?', kind)?.n ?? 0,
    put: (kind, id, value) => writing(() => put(kind, { id, value })),
    putAll: async (all) => {
      if (all.length === 0) return;
      await writing(() => {
        for (const each of all) put(each.kind, each);
      });
    },
    remove: (kind, id) =>
      writing(() => connection.one('DELETE FROM record WHERE kind = ? AND id = ? RETURNING id', kind, id) !== null),
    clear: (kind) => writing(() => connection.run('DELETE FROM record WHERE kind = ?', kind)),
    close: async () => connection.close(),
  };
}
