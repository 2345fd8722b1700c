import { afterAll } from 'vitest';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { describeRecords } from './records-contract.ts';

const folder = temporaryFolder('records');
afterAll(() => folder.remove());

describeRecords('SQLite', async () => openSqliteRecords(`${folder.path}/archive.db`));
