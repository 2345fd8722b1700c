import { type Database, openDatabase } from './database.ts';
import { migrate } from './schema.ts';

/** A database with its tables up to date. */
export async function openStore(url: string): Promise<Database> {
  const database = openDatabase(url);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
