import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { runBot, temporaryFolder } from '../support/command-line.ts';
import { feedOf, type NewsOrigin, reportNumber, startNewsOrigin } from '../support/news-origin.ts';
import { goodPage } from '../support/origin.ts';
import { startBot } from '../support/running-bot.ts';

const folder = temporaryFolder('feeds');
let origin: NewsOrigin;

const announcing = `<rss version="2.0"><channel><title>Ostmark Courier</title>
<item><title>Ferry raised in Ostmark</title><link>/article?utm_source=rss</link></item>
<item><title>Nothing to see</title><link>/missing</link></item>
<item><title>Long ago</title><link>/ago</link><pubDate>Mon, 04 Mar 1996 10:00:00 GMT</pubDate></item>
<item><title>Horoscope of the week</title><link>/stars</link></item></channel></rss>`;

beforeAll(async () => {
  origin = await startNewsOrigin((path, base) => {
    if (path === '/feed') return { body: announcing, type: 'application/rss+xml' };
    if (path.startsWith('/article')) return { body: goodPage, type: 'text/html' };
    if (path === '/many') return { body: feedOf('Valley News', 0, 12, base), type: 'application/rss+xml' };
    return null;
  });
});
afterAll(async () => {
  await origin.close();
  folder.remove();
});

function environment(name: string, feed: string): Record<string, string> {
  const config = `${folder.path}/${name}.yaml`;
  writeFileSync(config, `feeds:\n  - ${origin.url}${feed}\nsources:\n  maxAgeDays: 9000\n  leaveOut: [horoscope]\n`);
  return {
    ARCHIVE_URL: `${folder.path}/${name}.db`,
    BRIEFINGS: 'none',
    CONFIG: config,
    FETCH_ALLOW: '127.0.0.0/8',
    LOG_LEVEL: 'warn',
  };
}

const patience = 120_000;

describe('the bot on configured feeds', { timeout: patience }, () => {
  it('reads them, answers from them, and tells what became of each address', async () => {
    const bot = startBot(environment('answers', '/feed'));
    expect(await bot.ask('/why-not /article', /Not seen/u)).toBeDefined();
    expect(await bot.ask(`/why-not ${origin.url}/article`, /Held/u)).toContain('Ferry raised in Ostmark');
    expect(await bot.ask(`/why-not ${origin.url}/missing?utm_medium=x`, /404/u)).toContain('unreadable');
    expect(await bot.ask(`/why-not ${origin.url}/ago`, /1996/u)).toContain('Too old');
    expect(await bot.ask(`/why-not ${origin.url}/stars`, /leaveOut/u)).toContain('Filtered by the settings');
    expect(await bot.ask('/quotes Lena Brandt', /every tide/u)).toContain('Ostmark Courier');
    expect(await bot.ask('/feeds list', /read at/u)).toContain(`${origin.url}/feed`);
    const status = await bot.ask('/status', /feed/u);
    expect(status).toContain('1 article,');
    expect(status).toMatch(/1 feeds?, 0 failing/u);
    expect([await bot.end('SIGTERM'), bot.errors()]).toEqual([0, '']);
  });

  it('loses and doubles nothing, however it is stopped in the middle', async () => {
    const variables = environment('stopped', '/many');
    const signals = ['SIGKILL', 'SIGTERM', 'SIGKILL'] as const;
    for (const [index, signal] of signals.entries()) {
      const served = origin.hits.get('/many') ?? 0;
      const bot = startBot(variables);
      // A round that was stored whole before the stop leaves nothing to be asked for.
      await Promise.race([origin.asked('/many', served + 1), sleep(2_500)]);
      await sleep(150 + 350 * index);
      const status = await bot.end(signal);
      if (signal === 'SIGTERM') expect([status, bot.errors()]).toEqual([0, '']);
    }
    const bot = startBot(variables);
    await bot.ask('/status', /12 articles,/u);
    await bot.ask('/feeds list', /read at/u);
    await bot.end('SIGTERM');
    const archive = openSqliteArchive(variables['ARCHIVE_URL'] ?? '');
    const held = await archive.articlesSince(null, 100);
    await archive.close();
    expect(held.map(({ url }) => url).sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => `${origin.url}/report/${n}`).sort(),
    );
    expect(held.every(({ revision }) => revision === 1)).toBe(true);
  });
});

describe('a long ingest', { timeout: patience }, () => {
  it('stops at Ctrl-C and goes on from there', async () => {
    const articles = `${folder.path}/articles`;
    mkdirSync(articles);
    for (let n = 0; n < 60; n++) {
      const { title, html } = reportNumber(n);
      writeFileSync(`${articles}/${n}.txt`, `${title}\n\n${html.replace(/<\/?p>/gu, '\n\n')}`);
    }
    const args = ['ingest', articles, '--archive', `${folder.path}/ingest.db`];
    const first = await runBot(args, '', {}, { signal: 'SIGINT', once: /^new: /mu });
    expect(first.err).toContain('Stopped.');
    expect(first.status).toBe(130);
    const taken = Number(/(\d+) new, 0 revised/u.exec(first.out)?.[1]);
    expect(taken).toBeGreaterThan(0);
    expect((await runBot(args)).out).toContain(`${60 - taken} new, 0 revised, ${taken} unchanged, 0 refused`);
  });

  it('puts the feeds of an OPML file on the list', async () => {
    const list = `${folder.path}/mine.opml`;
    writeFileSync(list, '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>');
    const options = ['--archive', `${folder.path}/opml.db`, '--briefings', 'none'];
    expect((await runBot(['ingest', list, ...options])).out).toContain('1 feeds added');
    expect((await runBot(['ask', '/feeds', ...options])).out).toContain('https://a.example/feed: not read yet');
  });
});
