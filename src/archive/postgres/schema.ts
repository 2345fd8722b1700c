import { BotError } from '../../core/errors.ts';
import type { Database } from './database.ts';
import { takeLock } from './locks.ts';
import { migrations } from './migrations.ts';

/** Brings the schema up to date, one process at a time. Throws `archive` for a newer schema. */
export async function migrate(database: Database): Promise<void> {
  await database.writing(async (queries) => {
    await takeLock(queries, 'schema');
    await queries.all('CREATE TABLE IF NOT EXISTS schema_version (version int NOT NULL)');
    const found = (await queries.one<{ version: number }>('SELECT version FROM schema_version'))?.version ?? 0;
    if (found === migrations.length) return;
    if (found > migrations.length)
      throw new BotError(
        'archive',
        `archive ${database.where}: written by a newer version of this program (schema ${found}, this one knows ${migrations.length}); update the program or choose another database`,
      );
    for (const step of migrations.slice(found)) await queries.all(step);
    await queries.all('DELETE FROM schema_version');
    await queries.all('INSERT INTO schema_version (version) VALUES ($1)', migrations.length);
  });
}
