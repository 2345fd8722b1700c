import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { archiveError } from './sqlite-error.ts';

export interface ConnectionOptions {
  /** How long to wait for another process's write before giving up. */
  readonly busyMs: number;
  /** `full` survives a power cut after every commit; `normal` may lose the last commits then, but is never damaged. */
  readonly durability: 'normal' | 'full';
}

/** One connection; statements are prepared once. Every error is a BotError that names the file. */
export interface Connection {
  readonly path: string;
  all<Row>(sql: string, ...parameters: readonly SQLInputValue[]): readonly Row[];
  one<Row>(sql: string, ...parameters: readonly SQLInputValue[]): Row | null;
  /** For statements without rows. Goes through `all`: a full-text delete makes `run` throw on large row numbers. */
  run(sql: string, ...parameters: readonly SQLInputValue[]): void;
  /** Several statements without parameters. */
  script(sql: string): void;
  /** Whole or not at all; takes the write lock at once, so that nothing read inside grows stale before it is written. */
  writing<T>(work: () => T): T;
  /** One snapshot for several reads. */
  reading<T>(work: () => T): T;
  close(): void;
}

/** Opens a database file, creating it and its folder where they are missing; `:memory:` keeps it in memory. */
export function openConnection(path: string, options: ConnectionOptions): Connection {
  const database = open(path, options);
  const statements = new Map<string, StatementSync>();
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw archiveError(path, error);
    }
  };
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  let depth = 0;
  const transaction = <T>(begin: string, work: () => T): T => {
    if (depth > 0) return work();
    return guarded(() => {
      database.exec(begin);
      depth++;
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      } finally {
        depth--;
      }
    });
  };
  return {
    path,
    all: <Row>(sql: string, ...parameters: readonly SQLInputValue[]) =>
      guarded(() => prepared(sql).all(...parameters) as Row[]),
    one: <Row>(sql: string, ...parameters: readonly SQLInputValue[]) =>
      guarded(() => (prepared(sql).get(...parameters) ?? null) as Row | null),
    run: (sql, ...parameters) => {
      guarded(() => prepared(sql).all(...parameters));
    },
    script: (sql) => guarded(() => database.exec(sql)),
    writing: (work) => transaction('BEGIN IMMEDIATE', work),
    reading: (work) => transaction('BEGIN', work),
    close: () => {
      statements.clear();
      if (database.isOpen) database.close();
    },
  };
}

function open(path: string, { busyMs, durability }: ConnectionOptions): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: busyMs });
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durability};`);
    return database;
  } catch (error) {
    database?.close();
    throw archiveError(path, error);
  }
}
