import type { RecordStore, StoredRecord } from '../records.ts';
import { openStore } from './open-store.ts';
import { patiently } from './patience.ts';

const busyMs = 5000;

/** The settings records of an archive's file, on a connection of its own that survives a power cut after every change. */
export function openSqliteRecords(path: string): RecordStore {
  const connection = openStore(path, { busyMs, durability: 'full' });
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
    get: async (kind, id) => {
      const row = connection.one<{ value: string }>('SELECT value FROM record WHERE kind = ? AND id = ?', kind, id);
      return row === null ? null : (JSON.parse(row.value) as unknown);
    },
    put: (kind, id, value) => writing(() => put(kind, { id, value })),
    putAll: (kind, all) =>
      writing(() => {
        for (const each of all) put(kind, each);
      }),
    remove: (kind, id) =>
      writing(() => connection.one('DELETE FROM record WHERE kind = ? AND id = ? RETURNING id', kind, id) !== null),
    close: async () => connection.close(),
  };
}
