import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceItem } from '../../../src/sources/article-source.ts';
import { createFilesSource } from '../../../src/sources/files/files-source.ts';
import { createPageReader } from '../../../src/sources/pages/create-page-reader.ts';

const pages = createPageReader({ workers: 1 });
afterAll(() => pages.close());

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(...places: string[]): Promise<SourceItem[]> {
  const source = createFilesSource({ places: places.length > 0 ? places : [folder], pages, maxBytes: 100_000 });
  return Array.fromAsync(source.changes(null, AbortSignal.timeout(20_000)));
}

async function keys(...places: string[]): Promise<string[]> {
  return (await read(...places)).map((item) =>
    item.kind === 'article' ? item.article.key : item.kind === 'refused' ? item.reason : '',
  );
}

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  await put(name, content);
  const [item] = await read();
  return item?.kind === 'refused' ? item.reason : `taken: ${JSON.stringify(item)}`;
}

describe('articles in files', () => {
  it('reads Markdown with front matter', async () => {
    await put(
      'ferry.md',
      '---\ntitle: "Ferry: raised at last"\noutlet: Ostmark Courier\npublished: 2024-11-13\nurl: https://courier.example/ferry\nlanguage: en\nauthor: Jan Holm\ntags: [a, b]\n---\n\n# Ferry raised\n\nDivers **raised** the [ferry](https://x.example).\n\n- One\n- Two\n',
    );
    expect(await read()).toMatchObject([
      {
        kind: 'article',
        article: {
          key: 'https://courier.example/ferry',
          url: 'https://courier.example/ferry',
          title: 'Ferry: raised at last',
          outlet: 'Ostmark Courier',
          published: '2024-11-13',
          text: 'Divers raised the ferry.\n\n- One\n\n- Two',
        },
      },
    ]);
  });

  it('reads plain text as it is, under its name', async () => {
    await put('deep/er/ferry.txt', 'The ferry is up.');
    expect(await read()).toMatchObject([
      { article: { key: 'deep/er/ferry.txt', text: 'The ferry is up.', title: null } },
    ]);
  });

  it('reads a page of HTML', async () => {
    const paragraph =
      '<p>The ferry that had blocked the harbour was raised by divers, said its master, on the ninth day.</p>';
    await put(
      'page.html',
      `<html><head><title>Ferry raised</title><meta property="og:site_name" content="Ostmark Courier"><meta property="article:published_time" content="2024-11-13T10:00:00Z"></head><body><nav>Home</nav><article><h1>Ferry raised</h1>${paragraph.repeat(8)}</article></body></html>`,
    );
    expect(await read()).toMatchObject([
      {
        article: {
          key: 'page.html',
          title: 'Ferry raised',
          outlet: 'Ostmark Courier',
          published: '2024-11-13T10:00:00Z',
        },
      },
    ]);
  });

  it('reads a folder, a glob or a single file, in order', async () => {
    const one = await put('b/one.txt', 'The first text.');
    await put('a/two.md', 'The second text.');
    await put('a/picture.bin', 'not asked for');
    expect(await keys()).toEqual(['a/two.md', 'b/one.txt']);
    expect(await keys(`${folder}/**/*.txt`)).toEqual(['b/one.txt']);
    expect(await keys(one)).toEqual(['one.txt']);
    expect(await keys(folder, one)).toEqual(['a/two.md', 'b/one.txt']);
  });

  it('takes no README of a folder for an article, unless it is named', async () => {
    await put('one.txt', 'The ferry sank off Ostmark.');
    const readme = await put('README.md', '# Articles\n\nWhat this folder holds.');
    await put('in/LICENSE.txt', 'Free to read.');
    await put('readmes-of-the-past.txt', 'A column on readmes.');
    expect(await keys()).toEqual(['one.txt', 'readmes-of-the-past.txt']);
    expect(await keys(readme)).toEqual(['README.md']);
  });

  it('follows a link to a file and no link to a folder', async () => {
    await put('in/one.txt', 'The first text.');
    await symlink(join(folder, 'in'), join(folder, 'in', 'round'));
    await symlink(join(folder, 'in', 'one.txt'), join(folder, 'other.txt'));
    expect((await read()).map(({ kind }) => kind)).toEqual(['article', 'refused']);
  });

  it.each(['utf-8', 'utf-16le', 'windows-1252'])('reads %s', async (encoding) => {
    await put(
      'cafe.txt',
      iconv.encode('The café “Zur Brücke” is closed.', encoding, { addBOM: encoding !== 'windows-1252' }),
    );
    expect(await read()).toMatchObject([{ article: { text: 'The café “Zur Brücke” is closed.' } }]);
  });

  it.each([
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\t\n', 'holds no words'],
    ['huge.txt', 'word '.repeat(30_000), 'is 0.1 MB; files of up to 0.1 MB are read'],
    ['paper.txt', '%PDF-1.7\n', 'is a PDF document; save its text as .txt or .md'],
    [
      'noise.txt',
      Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256),
      'is not text; save its text as .txt or .md',
    ],
    ['head.md', '---\ntitle: Ferry\n---\n', 'has no text after its front matter'],
    [
      'open.md',
      '---\ntitle: Ferry\n\nText.',
      'line 1: the front matter is not closed; end it with a line of three dashes (---)',
    ],
    [
      'date.md',
      '---\ntitle: Ferry\npublished: some day\n---\nText.',
      'line 3: published: "some day" is no date; write it as 2024-11-13 or 2024-11-13T10:30:00Z',
    ],
    [
      'url.md',
      '---\nurl: courier/ferry\n---\nText.',
      'line 2: url: "courier/ferry" is no address; write it in full, as https://example.org/article',
    ],
    ['list.md', '---\ntitle: [a, b]\n---\nText.', 'line 2: title: must be one text, not a list or a map'],
    ['typo.md', '---\ntitel: Ferry\n---\nText.', 'line 2: titel: no such key; did you mean "title"?'],
    [
      'colon.md',
      '---\ntitle: Ferry: raised: again\n---\nText.',
      /^line 2: the front matter is no YAML: put a value that holds a colon/,
    ],
    ['scalar.md', '---\njust words\n---\nText.', 'line 2: the front matter must be lines of "key: value"'],
  ])('refuses %s in one line', async (name, content, reason) => {
    const given = await refusal(name, content);
    if (typeof reason === 'string') expect(given).toBe(reason);
    else expect(given).toMatch(reason);
    expect(given).not.toContain('\n');
  });

  it('refuses what is not there or may not be read, and a bad file stops nothing else', async () => {
    expect(await read(join(folder, 'none.txt'))).toMatchObject([
      { kind: 'refused', reason: 'does not exist; check the path' },
    ]);
    await chmod(await put('a.txt', 'secret'), 0);
    await put('b.txt', 'The text.');
    const items = await read();
    expect(items.at(-1)).toMatchObject({ kind: 'article' });
    expect(items).toHaveLength(2);
  });

  it('takes the same content and the same address once', async () => {
    await put('a.txt', 'The text.');
    await put('b.txt', 'The text.');
    await put('c.md', '---\nurl: https://courier.example/f\n---\nOne text.');
    await put('d.md', '---\nurl: https://courier.example/f\n---\nAnother text.');
    const items = await read();
    expect(items.map(({ kind }) => kind)).toEqual(['article', 'refused', 'article', 'refused']);
    expect(items[1]).toMatchObject({ reason: expect.stringMatching(/^holds the same as .*a\.txt$/) });
    expect(items[3]).toMatchObject({ reason: expect.stringMatching(/^has the same address as .*c\.md/) });
  });

  it('tells files of the same name in two folders apart', async () => {
    const one = dirname(await put('one/ferry.txt', 'One text.'));
    const two = dirname(await put('two/ferry.txt', 'Another text.'));
    const keys = (await read(one, two)).map((item) => (item.kind === 'article' ? item.article.key : ''));
    expect(new Set(keys).size).toBe(2);
  });

  it('gives only what changed since', async () => {
    await put('a.txt', 'The text.');
    const source = createFilesSource({ places: [folder], pages, maxBytes: 1000 });
    expect(await Array.fromAsync(source.changes(Date.now() + 60_000, AbortSignal.timeout(9000)))).toEqual([]);
  });

  it('stops when it is told to', async () => {
    await put('a.txt', 'The text.');
    const source = createFilesSource({ places: [folder], pages, maxBytes: 1000 });
    expect(await Array.fromAsync(source.changes(null, AbortSignal.abort()))).toEqual([]);
  });
});
