import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';

const program = fileURLToPath(new URL('../support/saving-process.ts', import.meta.url));

it('killed at any moment, the archive opens whole: every acknowledged article is there, none in part', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-kill-'));
  const path = join(folder, 'news.db');
  const acknowledged = new Map<string, number>();
  let next = 0;
  for (let kill = 0; kill < 8; kill++) {
    for (const [key, number] of await savingUntilKilled(path, next, 3 + kill * 4)) {
      acknowledged.set(key, number);
      next = number + 1;
    }
    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare("INSERT INTO passage_text (passage_text) VALUES ('integrity-check')").all()).toEqual([]);
    database.close();
    const archive = openSqliteArchive(path);
    const { articles, sentences } = await archive.status();
    expect(sentences).toBe(articles * 30);
    const headers = await archive.articlesSince(null, 100);
    expect(headers).toHaveLength(articles);
    expect(headers.map(({ key }) => key)).toEqual(expect.arrayContaining([...acknowledged.keys()]));
    for (const { id, key } of headers) {
      const passages = await archive.passagesOf(id, 0, 100);
      expect(passages).toHaveLength(30);
      const number = Number(/number (\d+)/.exec(passages[0]?.text ?? '')?.[1]);
      expect(number).toBeGreaterThanOrEqual(acknowledged.get(key) ?? 0);
      expect(passages.every(({ mentions }) => mentions.length === 1)).toBe(true);
    }
    const found = await archive.passages({
      groups: [['lehtinen']],
      actor: null,
      having: null,
      since: null,
      limit: 9999,
    });
    expect(found).toHaveLength(sentences);
    await archive.close();
  }
  expect(acknowledged.size).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});

/** Lets the process acknowledge some articles, then kills it while it goes on; gives what it acknowledged. */
async function savingUntilKilled(path: string, start: number, enough: number): Promise<[string, number][]> {
  const child = spawn(process.execPath, [program, path, String(start)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    output += chunk;
    if (output.split('\n').length > enough) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
    .map(([key = '', number = '0']) => [key, Number(number)]);
}
