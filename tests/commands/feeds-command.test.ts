import { writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createFeedsCommand } from '../../src/commands/feeds-command.ts';
import { createRouter, type Router } from '../../src/commands/router.ts';
import { readLocalFile } from '../../src/composition/local-file.ts';
import { BotError } from '../../src/core/errors.ts';
import type { OfferedFile, Place } from '../../src/platforms/platform.ts';
import { createFeedReader } from '../../src/sources/feeds/create-feed-reader.ts';
import { createMemoryFeedStore, type FeedStore } from '../../src/sources/feeds/feed-record.ts';
import { createFeedRegistry } from '../../src/sources/feeds/feed-registry.ts';
import { temporaryFolder } from '../support/command-line.ts';

const desk: Place = {
  platform: 'slack',
  tenant: 't1',
  channel: 'D1',
  thread: null,
  user: 'U1',
  direct: true,
  manager: true,
  managesBot: true,
};
const terminal: Place = { ...desk, platform: 'console', tenant: null, channel: 'terminal', user: 'terminal' };
const feeds = createFeedReader();
const folder = temporaryFolder('feeds-command');
afterAll(async () => {
  await feeds.close();
  folder.remove();
});

let store: FeedStore;
let due: number;
let router: Router;
beforeEach(() => {
  store = createMemoryFeedStore();
  due = 0;
  const unused = {} as never;
  const registry = createFeedRegistry({
    store,
    fetcher: unused,
    feeds,
    pages: unused,
    clock: { now: () => 7 },
    onDue: () => due++,
  });
  const memory = { get: async () => undefined, set: async () => true };
  router = createRouter([createFeedsCommand(async () => registry, readLocalFile)], memory);
});

const listOf = (...urls: readonly string[]) =>
  `<opml version="2.0"><body>${urls.map((url) => `<outline text="A" xmlUrl="${url}"/>`).join('')}</body></opml>`;
const offered = (text: string, name = 'mine.opml'): OfferedFile => ({
  name,
  async read(maxBytes) {
    const bytes = Buffer.from(text);
    if (bytes.length > maxBytes) throw new BotError('bad-input', 'the file is too large');
    return bytes;
  },
});
const ask = async (text: string, files: readonly OfferedFile[] = [], place = desk) =>
  (await router.ask(place, text, files)).answer;

describe('/feeds import', () => {
  it('puts the feeds of an attached file on the list, and remembers who attached it', async () => {
    const file = offered(listOf('https://a.example/feed', 'https://b.example/feed'));
    expect(await ask('feeds import', [file])).toMatchObject({
      status: 'answered',
      note: 'mine.opml: 2 new feeds are on the list.',
    });
    expect(due).toBe(1);
    expect((await ask('/feeds import', [file])).note).toContain('0 new feeds');
    expect(due).toBe(1);
    expect(await store.all()).toMatchObject([
      { owner: { platform: 'slack', tenant: 't1', channel: 'D1', user: 'U1' }, addedAt: 7 },
      { url: 'https://b.example/feed' },
    ]);
  });

  it.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>'],
    ['a list without feeds', '<opml version="2.0"><body><outline text="x"/></body></opml>'],
    ['a list of entities', '<!DOCTYPE o [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><opml><body/></opml>'],
    ['a nest', `<opml><body>${'<outline>'.repeat(5000)}`],
    ['a file above the limit', `<opml>${' '.repeat(1_000_001)}</opml>`],
    ['a list of very many', listOf(...Array.from({ length: 2001 }, (_, i) => `https://a.example/${i}`))],
  ])('takes nothing from %s, and says why', async (_, text) => {
    const { status, note } = await ask('/feeds import', [offered(text)]);
    expect(status).toBe('invalid');
    expect(note).toMatch(/^mine\.opml: nothing is taken in: .{8}/u);
    expect(await store.all()).toEqual([]);
  });

  it('reads a file of this machine for its terminal only', async () => {
    const path = `${folder.path}/local.opml`;
    writeFileSync(path, listOf('https://c.example/feed'));
    expect((await ask(`/feeds import ${path}`, [], terminal)).note).toBe('1 new feed is on the list.');
    expect((await ask(`/feeds import ${folder.path}`, [], terminal)).note).toContain('is no file');
    expect((await ask(`/feeds import ${folder.path}/none`, [], terminal)).note).toContain('cannot be read');
    await store.remove('https://c.example/feed');
    await ask(`/feeds import ${path}`).catch(() => null);
    expect(await store.all()).toEqual([]);
  });

  it('says how to attach a file where none is', async () => {
    expect((await ask('/feeds import')).note).toContain('direct message');
    expect((await ask('', [offered(listOf('https://a.example/feed'))])).note).toContain('feeds import');
    expect(await store.all()).toEqual([]);
  });
});

describe('/feeds', () => {
  it('is for who manages the bot: a direct message of one’s own is no permission for it', async () => {
    const { managesBot: _, ...stranger } = desk;
    for (const text of ['/feeds', '/feeds import', '/feeds remove https://a.example/feed', '/feeds export'])
      expect(await ask(text, [offered(listOf('https://a.example/feed'))], stranger)).toMatchObject({
        status: 'invalid',
        note: expect.stringContaining('ask for it in a channel that you may manage'),
      });
    expect(await store.all()).toEqual([]);
    expect((await ask('/feeds', [], { ...stranger, direct: false })).status).toBe('answered');
    expect((await ask('/feeds', [], { ...stranger, direct: false, manager: false })).status).toBe('invalid');
  });
});

describe('/feeds export', () => {
  it('gives the list as a file that imports again, and to programs as its text', async () => {
    await ask('/feeds import', [offered(listOf('https://a.example/feed?x=1&amp;y=2'))]);
    const { answer, message } = await router.ask(desk, '/feeds export');
    expect(message.file).toMatchObject({ name: 'feeds.opml', text: answer.note });
    await store.remove('https://a.example/feed?x=1&y=2');
    expect((await ask('/feeds import', [offered(message.file?.text ?? '')])).note).toContain('1 new feed is');
    expect(await store.all()).toMatchObject([{ url: 'https://a.example/feed?x=1&y=2' }]);
  });

  it('has a feed read at once that is put on the list or taken up again', async () => {
    await ask('feeds import', [offered(listOf('https://a.example/feed'))]);
    await ask('/feeds pause https://a.example/feed');
    expect(due).toBe(1);
    await ask('/feeds resume https://a.example/feed');
    expect(due).toBe(2);
    expect((await ask('/feeds')).note).toMatch(/^1 feed\n/u);
  });
});
