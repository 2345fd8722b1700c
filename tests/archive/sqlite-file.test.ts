import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../src/archive/sqlite/migrations.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { sketch } from '../support/analysed-article.ts';

const article = sketch({ key: 'one', sentences: ['The bridge reopened.', 'Nobody was hurt.'] });

describe('an archive’s file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'archive-'));
    path = join(folder, 'news.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is created with its folders', async () => {
    const deep = join(folder, 'a', 'b', 'news.db');
    await openSqliteArchive(deep).close();
    expect(existsSync(deep)).toBe(true);
  });

  it('keeps everything between two openings, actors and references too', async () => {
    const first = openSqliteArchive(path);
    await first.save([article], 5);
    const [header] = await first.articlesSince(null, 1);
    if (header === undefined) throw new Error('the article was not stored');
    const [ref = ''] = await first.referTo([{ article: header, start: 0, end: 10, snippet: 'The bridge' }]);
    await first.remember('one', 'f');
    await first.close();
    const second = openSqliteArchive(path);
    expect(await second.status()).toMatchObject({ articles: 1, sentences: 2, lastSaved: 5 });
    expect(await second.resolve(ref)).toMatchObject({ snippet: 'The bridge', article: header });
    expect(await second.holds('one', 'f')).toBe(true);
    await second.close();
  });

  it('is seen by a second opening while the first writes', async () => {
    const [writing, reading] = [openSqliteArchive(path), openSqliteArchive(path)];
    await writing.save([article], 1);
    expect(await reading.status()).toMatchObject({ articles: 1 });
    await reading.save([{ ...article, article: { ...article.article, key: 'two' } }], 2);
    expect(await writing.status()).toMatchObject({ articles: 2 });
    await Promise.all([writing.close(), reading.close()]);
  });

  it('of a newer version is refused', async () => {
    await openSqliteArchive(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(() => openSqliteArchive(path)).toThrow(/newer version .*update the program/);
  });

  it('of an older version is brought up to date and goes on', async () => {
    const database = new DatabaseSync(path);
    database.exec(migrations[0] ?? '');
    database.exec("INSERT INTO actor (kind, name, articles) VALUES ('person', 'Aino Lehtinen', 1)");
    database.exec(
      "INSERT INTO article_actor VALUES (1, 1, 'person', '[]'); INSERT INTO spelling VALUES (1, 'Aino Lehtinen', 2)",
    );
    database.exec('PRAGMA application_id = 0x42726965; PRAGMA user_version = 1');
    database.close();
    const archive = openSqliteArchive(path);
    expect(await archive.actors(['1'])).toMatchObject([{ name: 'Aino Lehtinen', kind: 'person' }]);
    await archive.save([article], 1);
    expect(await archive.status()).toMatchObject({ articles: 1 });
    await archive.close();
  });

  it('of another program is refused and left alone', () => {
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE notes (text TEXT)');
    expect(() => openSqliteArchive(path)).toThrow(/another program's database/);
    expect(database.prepare('SELECT name FROM sqlite_schema').all()).toHaveLength(1);
    database.close();
  });

  it('that is no database is refused', async () => {
    await writeFile(path, 'Dear diary, '.repeat(1000));
    expect(() => openSqliteArchive(path)).toThrow(/not an archive/);
  });

  it('that is a folder is refused', async () => {
    await mkdir(path);
    expect(() => openSqliteArchive(path)).toThrow(/cannot be opened/);
  });

  it('that is damaged is named, with what to do', async () => {
    const archive = openSqliteArchive(path);
    await archive.save([article], 1);
    await archive.close();
    const { length } = await readFile(path);
    const file = await open(path, 'r+');
    for (let at = 4096; at < length; at += 4096) await file.write(Buffer.alloc(4096, 0xa5), 0, 4096, at);
    await file.close();
    const damaged = async () => {
      const opened = openSqliteArchive(path);
      try {
        return await opened.article('1', null);
      } finally {
        await opened.close();
      }
    };
    await expect(damaged()).rejects.toMatchObject({
      code: 'archive',
      message: expect.stringMatching(/damaged; restore/),
    });
  });

  it('that may only be read still answers, and says why it takes nothing in', async () => {
    const first = openSqliteArchive(path);
    await first.save([article], 1);
    await first.close();
    // Bytes 18 and 19 of an SQLite file are its write and read version: a write version above 2 makes it read-only, even for root.
    const file = await open(path, 'r+');
    await file.write(Buffer.from([3]), 0, 1, 18);
    await file.close();
    const archive = openSqliteArchive(path);
    expect(await archive.status()).toMatchObject({ articles: 1 });
    await expect(archive.remember('one', 'f')).rejects.toMatchObject({
      code: 'archive',
      message: expect.stringMatching(/only be read/),
    });
    await expect(archive.save([article], 1)).rejects.toMatchObject({ code: 'archive' });
    await archive.close();
  });

  it('that another process keeps locked says so', async () => {
    const archive = openSqliteArchive(path, { busyMs: 20 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const locked = { code: 'archive', message: expect.stringMatching(/another process is writing/) };
    await expect(archive.remember('one', 'f')).rejects.toMatchObject(locked);
    await expect(archive.save([article], 1)).rejects.toMatchObject(locked);
    other.exec('ROLLBACK');
    await archive.save([article], 1);
    expect(await archive.status()).toMatchObject({ articles: 1 });
    other.close();
    await archive.close();
  });

  it('takes in again once its writer can open it again', async () => {
    const archive = openSqliteArchive(path);
    await rename(path, `${path}.away`);
    await mkdir(path);
    await expect(archive.save([article], 1)).rejects.toMatchObject({ code: 'archive' });
    await rmdir(path);
    await rename(`${path}.away`, path);
    await archive.save([article], 2);
    expect(await archive.status()).toMatchObject({ articles: 1 });
    await archive.close();
  });

  it('refuses work after it was closed', async () => {
    const archive = openSqliteArchive(path);
    await archive.save([article], 1);
    await archive.close();
    await expect(archive.save([article], 2)).rejects.toMatchObject({ code: 'archive' });
    await expect(archive.status()).rejects.toMatchObject({ code: 'archive' });
  });
});
