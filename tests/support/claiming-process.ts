import { openPostgresLedger } from '../../src/archive/postgres/postgres-ledger.ts';
import { openSqliteLedger } from '../../src/archive/sqlite/sqlite-ledger.ts';

/** Claims and confirms until nothing is due, and prints the key of everything it "sent". Run as `node claiming-process.ts ADDRESS`. */
const [address = ''] = process.argv.slice(2);
const ledger = address.startsWith('postgres:')
  ? await openPostgresLedger(address)
  : openSqliteLedger(address, { now: () => Date.now() });
for (;;) {
  const claims = await ledger.claim(60_000, 3);
  if (claims.length === 0) {
    const open = await ledger.due(1);
    if (open.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  for (const claim of claims) {
    process.stdout.write(`${claim.key}\n`);
    await ledger.confirm(claim, 'sent');
  }
}
await ledger.close();
