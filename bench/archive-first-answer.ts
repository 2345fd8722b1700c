import { openSqliteArchive } from '../src/archive/sqlite/sqlite-archive.ts';

// One question to an archive, as a process of its own: `node bench/archive-first-answer.ts FILE`.
const archive = openSqliteArchive(process.argv[2] ?? '');
const found = await archive.passages({ groups: [['troops']], actor: null, having: 'figure', since: null, limit: 20 });
if (found.length === 0) throw new Error('the archive is empty');
await archive.close();
