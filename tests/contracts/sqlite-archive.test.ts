import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { archiveContract } from './archive-contract.ts';

archiveContract('an archive in memory', async () => {
  const archive = openSqliteArchive(':memory:');
  return { archive, dispose: () => archive.close() };
});

archiveContract('an archive in a file, with its writer in a thread', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  const archive = openSqliteArchive(join(folder, 'new folder', 'news.db'));
  return {
    archive,
    dispose: async () => {
      await archive.close();
      await rm(folder, { recursive: true });
    },
  };
});
