import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteMemory } from '../../src/archive/sqlite/sqlite-memory.ts';
import { memoryContract } from './memory-contract.ts';

memoryContract('a memory in memory', async (clock) => {
  const memory = openSqliteMemory(':memory:', clock);
  return { memory, dispose: async () => void (await memory.disconnect()) };
});

it('a memory in the archive’s file outlives the process', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'memory-'));
  const path = join(folder, 'news.db');
  const clock = { now: () => Date.now() };
  const archive = openSqliteArchive(path);
  const first = openSqliteMemory(path, clock);
  await first.set('kept', [1, 2], 60_000);
  await first.disconnect();
  await archive.close();
  const second = openSqliteMemory(path, clock);
  expect(await second.get('kept')).toEqual([1, 2]);
  await second.disconnect();
  await rm(folder, { recursive: true });
});
