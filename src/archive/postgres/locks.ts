import type { Queries } from './database.ts';

/** Advisory locks, so that several processes work on one archive at once. Any two numbers of ours. */
const family = 0x42726965;
const numbers = { schema: 1, articles: 2, references: 3 } as const;

/** Waits for its turn; the lock ends with the transaction. One process decides at a time who an actor is. */
export async function takeLock(queries: Queries, lock: keyof typeof numbers): Promise<void> {
  await queries.all('SELECT pg_advisory_xact_lock($1::int, $2::int)', family, numbers[lock]);
}
