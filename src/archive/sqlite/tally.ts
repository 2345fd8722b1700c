import type { Connection } from './connection.ts';

/** Counts kept while writing, so that nothing ever counts the whole archive. */
export function addToTally(connection: Connection, name: string, n: number): void {
  connection.run(
    'INSERT INTO tally (name, n) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET n = n + excluded.n',
    name,
    n,
  );
}

export function setTally(connection: Connection, name: string, n: number): void {
  connection.run('INSERT INTO tally (name, n) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET n = excluded.n', name, n);
}

export function tallies(connection: Connection): ReadonlyMap<string, number> {
  const rows = connection.all<{ name: string; n: number }>('SELECT name, n FROM tally');
  return new Map(rows.map(({ name, n }) => [name, n]));
}
