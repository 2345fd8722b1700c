import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteLedger } from '../../src/archive/sqlite/sqlite-ledger.ts';
import { ledgerContract } from './ledger-contract.ts';

ledgerContract('a ledger in SQLite', async (clock) => {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  const address = join(folder, 'news.db');
  const ledger = openSqliteLedger(address, clock);
  return {
    ledger,
    address,
    again: async () => openSqliteLedger(address, clock),
    dispose: async () => {
      await ledger.close();
      await rm(folder, { recursive: true });
    },
  };
});
