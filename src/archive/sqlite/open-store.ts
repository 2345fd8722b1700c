import { type Connection, type ConnectionOptions, openConnection } from './connection.ts';
import { migrate } from './schema.ts';

/**
 * A connection to a store with its tables up to date. From then on a lock of somebody else's fails at once: who writes here waits
 * with `patiently`, so that the event loop never does.
 */
export function openStore(path: string, options: ConnectionOptions): Connection {
  const connection = openConnection(path, options);
  try {
    migrate(connection);
    connection.script('PRAGMA busy_timeout = 0');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
