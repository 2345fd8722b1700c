import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import { storiesContract } from '../contracts/stories-contract.ts';
import { temporaryFolder } from '../support/command-line.ts';

storiesContract('stories kept in SQLite', async () => {
  const folder = temporaryFolder('stories');
  const path = `${folder.path}/archive.db`;
  const [archive, records] = [openSqliteArchive(path), openSqliteRecords(path)];
  return {
    archive,
    records,
    async dispose() {
      await Promise.all([archive.close(), records.close()]);
      folder.remove();
    },
  };
});
