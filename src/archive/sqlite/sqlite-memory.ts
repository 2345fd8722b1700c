import type { Keyv } from 'keyv';
import type { Clock } from '../../core/clock.ts';
import { createMemory } from '../memory/create-memory.ts';
import type { KeptValue, KeyValueTable } from '../memory/keyv-store.ts';
import type { Connection } from './connection.ts';
import { openStore } from './open-store.ts';
import { patiently } from './patience.ts';

const busyMs = 5000;

/** The memory that lives in an archive's file, on a connection of its own. Throws `archive` as opening the archive does. */
export function openSqliteMemory(path: string, clock: Clock): Keyv {
  const connection = openStore(path, { busyMs, durability: 'normal' });
  return createMemory(createTable(connection), clock);
}

function createTable(connection: Connection): KeyValueTable {
  const writing = <T>(work: () => T): Promise<T> => patiently(busyMs, () => connection.writing(work));
  return {
    read: async (keys, now) =>
      connection.all<KeptValue>(
        `SELECT m.key, m.value, m.expires FROM json_each(?) j CROSS JOIN memory m ON m.key = j.value
         WHERE m.expires IS NULL OR m.expires > ?`,
        JSON.stringify(keys),
        now,
      ),
    write: (values, now) =>
      writing(() => {
        connection.run('DELETE FROM memory WHERE expires <= ?', now);
        for (const { key, value, expires } of values)
          connection.run(
            `INSERT INTO memory (key, value, expires) VALUES (?, ?, ?)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
            key,
            value,
            expires,
          );
      }),
    remove: (keys) =>
      writing(() =>
        keys.filter((key) => connection.one('DELETE FROM memory WHERE key = ? RETURNING key', key) !== null),
      ),
    removeAll: (prefix) =>
      writing(() => connection.run('DELETE FROM memory WHERE substr(key, 1, ?) = ?', prefix.length, prefix)),
    close: async () => connection.close(),
  };
}
