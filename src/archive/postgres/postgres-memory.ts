import type { Keyv } from 'keyv';
import type { Clock } from '../../core/clock.ts';
import { createMemory } from '../memory/create-memory.ts';
import type { KeptValue, KeyValueTable } from '../memory/keyv-store.ts';
import type { Database } from './database.ts';
import { openStore } from './open-store.ts';

/** The memory that lives in an archive's database. Throws `archive` as opening the archive does. */
export async function openPostgresMemory(url: string, clock: Clock): Promise<Keyv> {
  const database = await openStore(url);
  return createMemory(createTable(database), clock);
}

function createTable(database: Database): KeyValueTable {
  return {
    read: (keys, now) =>
      database.all<KeptValue>(
        'SELECT key, value, expires FROM memory WHERE key = ANY ($1::text[]) AND (expires IS NULL OR expires > $2)',
        keys,
        now,
      ),
    write: async (values, now) => {
      const last = [...new Map(values.map((value) => [value.key, value])).values()];
      await database.all('DELETE FROM memory WHERE expires <= $1', now);
      await database.all(
        `INSERT INTO memory (key, value, expires) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
        last.map(({ key }) => key),
        last.map(({ value }) => value),
        last.map(({ expires }) => expires),
      );
    },
    remove: async (keys) => {
      const rows = await database.all<{ key: string }>(
        'DELETE FROM memory WHERE key = ANY ($1::text[]) RETURNING key',
        keys,
      );
      return rows.map(({ key }) => key);
    },
    removeAll: async (prefix) => {
      await database.all('DELETE FROM memory WHERE left(key, $1) = $2', prefix.length, prefix);
    },
    close: () => database.close(),
  };
}
