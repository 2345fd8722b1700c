import pg from 'pg';
import { postgresError, shownAddress } from './postgres-error.ts';

export interface Queries {
  all<Row>(sql: string, ...parameters: readonly unknown[]): Promise<readonly Row[]>;
  one<Row>(sql: string, ...parameters: readonly unknown[]): Promise<Row | null>;
}

/** A pool of connections. Every error is a BotError that names the database, never its password. */
export interface Database extends Queries {
  readonly where: string;
  /** Whole or not at all. */
  writing<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const int8 = 20;

export function openDatabase(url: string): Database {
  const where = shownAddress(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    types: {
      // Our 64-bit numbers stay within 53 bits; counts do too.
      getTypeParser: ((oid: number, format: 'text') =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that the server drops is replaced at the next query.
  pool.on('error', () => {});
  const queriesOn = (client: pg.Pool | pg.PoolClient): Queries => {
    const all = async <Row>(sql: string, ...parameters: readonly unknown[]) => {
      try {
        return (await client.query(sql, [...parameters])).rows as Row[];
      } catch (error) {
        throw postgresError(where, error);
      }
    };
    return {
      all,
      one: async <Row>(sql: string, ...parameters: readonly unknown[]) =>
        (await all<Row>(sql, ...parameters))[0] ?? null,
    };
  };
  return {
    where,
    ...queriesOn(pool),
    writing: async (work) => {
      const client = await pool.connect().catch((error: unknown) => {
        throw postgresError(where, error);
      });
      const queries = queriesOn(client);
      let broken: Error | undefined;
      try {
        await queries.all('BEGIN');
        const result = await work(queries);
        await queries.all('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((rollback: Error) => {
          broken = rollback;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
