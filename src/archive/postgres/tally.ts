import type { Queries } from './database.ts';

/** Counts kept while writing, so that nothing ever counts the whole archive. */
export async function addToTally(queries: Queries, counts: Readonly<Record<string, number>>): Promise<void> {
  const rows = Object.entries(counts).filter(([, n]) => n !== 0);
  if (rows.length === 0) return;
  await queries.all(
    `INSERT INTO tally AS t (name, n) SELECT * FROM unnest($1::text[], $2::bigint[])
     ON CONFLICT (name) DO UPDATE SET n = t.n + excluded.n`,
    rows.map(([name]) => name),
    rows.map(([, n]) => n),
  );
}

export async function setTally(queries: Queries, name: string, n: number): Promise<void> {
  await queries.all(
    'INSERT INTO tally (name, n) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET n = excluded.n',
    name,
    n,
  );
}
