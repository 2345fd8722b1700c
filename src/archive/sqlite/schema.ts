import { BotError } from '../../core/errors.ts';
import type { Connection } from './connection.ts';
import { migrations } from './migrations.ts';

/** "Brie": marks the file as ours, so that somebody else's database is not written into. */
const applicationId = 0x42726965;

/** Brings the schema up to date; does nothing where it is. Throws `archive` for a newer schema or a foreign database. */
export function migrate(connection: Connection): void {
  check(connection);
  if (version(connection) === migrations.length) return;
  connection.writing(() => {
    const found = check(connection);
    for (const step of migrations.slice(found)) connection.script(step);
    connection.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length};`);
  });
}

function check(connection: Connection): number {
  const found = version(connection);
  const foreign = found === 0 ? hasTables(connection) : pragma(connection, 'application_id') !== applicationId;
  if (foreign)
    throw new BotError(
      'archive',
      `archive ${connection.path}: the file is another program's database; choose another path with --archive`,
    );
  if (found > migrations.length)
    throw new BotError(
      'archive',
      `archive ${connection.path}: written by a newer version of this program (schema ${found}, this one knows ${migrations.length}); update the program or choose another archive`,
    );
  return found;
}

function version(connection: Connection): number {
  return pragma(connection, 'user_version');
}

function pragma(connection: Connection, name: 'user_version' | 'application_id'): number {
  return Object.values(connection.one<Record<string, number>>(`PRAGMA ${name}`) ?? {})[0] ?? 0;
}

function hasTables(connection: Connection): boolean {
  return connection.one('SELECT 1 FROM sqlite_schema LIMIT 1') !== null;
}
