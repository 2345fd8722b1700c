import type { Keyv } from 'keyv';
import type { Archive } from '../archive/archive.ts';
import type { DeliveryLedger } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import { openSqliteArchive } from '../archive/sqlite/sqlite-archive.ts';
import { openSqliteLedger } from '../archive/sqlite/sqlite-ledger.ts';
import { openSqliteMemory } from '../archive/sqlite/sqlite-memory.ts';
import { openSqliteRecords } from '../archive/sqlite/sqlite-records.ts';
import type { Clock } from '../core/clock.ts';
import { BotError } from '../core/errors.ts';

/** Everything that is kept, in one database. */
export interface Stores {
  readonly archive: Archive;
  readonly memory: Keyv;
  readonly records: RecordStore;
  readonly ledger: DeliveryLedger;
  close(): Promise<void>;
}

/** Opens a file or `postgres://…`. Throws `archive` with what is wrong. */
export async function openStores(url: string, clock: Clock): Promise<Stores> {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//iu.exec(url)?.[1];
  if (scheme !== undefined && !/^postgres(?:ql)?$/u.test(scheme))
    throw new BotError(
      'bad-config',
      `the archive's address begins with ${scheme}://: give the path of a file, or postgres://user:password@host/database (--archive, ARCHIVE_URL)`,
    );
  const opened = /^postgres(?:ql)?:\/\//u.test(url) ? await openPostgres(url, clock) : openSqlite(url, clock);
  const { archive, memory, records, ledger } = opened;
  return {
    ...opened,
    async close() {
      await Promise.all([archive.close(), memory.disconnect(), records.close(), ledger.close()]);
    },
  };
}

function openSqlite(path: string, clock: Clock): Omit<Stores, 'close'> {
  return {
    archive: openSqliteArchive(path),
    memory: openSqliteMemory(path, clock),
    records: openSqliteRecords(path),
    ledger: openSqliteLedger(path, clock),
  };
}

async function openPostgres(url: string, clock: Clock): Promise<Omit<Stores, 'close'>> {
  const { openPostgresArchive } = await import('../archive/postgres/postgres-archive.ts');
  const { openPostgresMemory } = await import('../archive/postgres/postgres-memory.ts');
  const { openPostgresRecords } = await import('../archive/postgres/postgres-records.ts');
  const { openPostgresLedger } = await import('../archive/postgres/postgres-ledger.ts');
  const archive = await openPostgresArchive(url);
  const [memory, records, ledger] = await Promise.all([
    openPostgresMemory(url, clock),
    openPostgresRecords(url),
    openPostgresLedger(url),
  ]);
  return { archive, memory, records, ledger };
}
