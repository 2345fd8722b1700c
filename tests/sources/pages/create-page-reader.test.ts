import { afterAll, describe, expect, it } from 'vitest';
import { createPageReader } from '../../../src/sources/pages/create-page-reader.ts';
import { goodPage } from '../../support/origin.ts';

const pages = createPageReader({ workers: 2, timeoutMs: 20_000, maxHeapMb: 256 });
afterAll(() => pages.close());

/** What became of a page: read, or refused in words. */
async function outcome(html: string | Uint8Array): Promise<string> {
  try {
    return (await pages.read(html, 'https://courier.example/')).kind;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('reading strangers’ pages', () => {
  it('reads a good one, as text or as bytes', async () => {
    expect(await pages.read(goodPage, null)).toMatchObject({ kind: 'article', outlet: 'Ostmark Courier' });
    expect(await pages.read(Buffer.from(goodPage), null)).toMatchObject({ published: '2024-11-13T10:00:00Z' });
  });

  it('refuses what is too large or no page', async () => {
    await expect(pages.read('x'.repeat(50_000_000), null)).rejects.toThrow('the page is 50 MB; at most 15 MB are read');
    await expect(pages.read(Buffer.from('%PDF-1.7'), null)).rejects.toThrow('it is a PDF document');
  });

  it.each([
    ['deep blocks', `<html><body>${'<div>'.repeat(30_000)}deep`],
    ['deep inline', `<html><body>${'<b><i>'.repeat(20_000)}deep`],
    ['unclosed tables', `<html><body>${'<table><tr><td>'.repeat(5_000)}deep`],
    ['many attributes', `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`],
    ['an open comment', `<html><body><p>seen</p><!-- ${'x'.repeat(1_000_000)}`],
    ['no tags at all', 'x '.repeat(500_000)],
    ['bytes of nothing', '\u0000\ufffd<<<>>>&&&;;'.repeat(10_000)],
  ])('comes to an end with %s', async (_, html) => {
    expect(await outcome(html)).toMatch(/^(?:article|consent|paywall|not-an-article|source)$/);
  });

  it('goes on after a page that broke its thread', async () => {
    await outcome(`<html><body>${'<div>'.repeat(60_000)}deep`);
    expect(await outcome(goodPage)).toBe('article');
  });

  it('refuses what is nested too deep to be meant', async () => {
    await expect(pages.read('<div>'.repeat(5_000), null)).rejects.toThrow('nested more than 800 levels deep');
  });

  it('stops a page that takes too long, and only that', async () => {
    const impatient = createPageReader({ workers: 1, timeoutMs: 1 });
    await expect(impatient.read(`<p>${'word '.repeat(200_000)}</p>`, null)).rejects.toThrow('took longer than 1 ms');
    await impatient.close();
  });

  it('finds the feeds that a page announces', async () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/atom+xml" href="atom.xml"></head><body><a href="https://other.example/rss.xml">RSS</a></body>`;
    expect(await pages.feedsOf(html, 'https://courier.example/news/')).toEqual([
      'https://courier.example/news/atom.xml',
      'https://other.example/rss.xml',
      'https://courier.example/comments/feed',
    ]);
  });

  it('gives the text of a piece of HTML', async () => {
    expect(await pages.textOf('<p>One</p><ul><li>two</li></ul>three<br>four')).toBe('One\n\ntwo\n\nthree\n\nfour');
  });
});
