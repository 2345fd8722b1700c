import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import type { IncomingArticle } from '../../src/core/article.ts';
import { createIntake, type TakenItem } from '../../src/intake/intake.ts';
import { createLazyAnalyst } from '../../src/intake/lazy-analyst.ts';
import { createThreadAnalyst } from '../../src/intake/thread-analyst.ts';
import type { ArticleSource, SourceItem } from '../../src/sources/article-source.ts';

const clock = { now: () => Date.UTC(2024, 10, 13) };
const never = new AbortController().signal;

const article = (key: string, text: string, published = '2024-11-13'): IncomingArticle => ({
  key,
  url: null,
  title: `On ${key}`,
  outlet: 'The Post',
  published,
  text,
});

function sourceOf(...items: readonly (IncomingArticle | string)[]): ArticleSource {
  return {
    id: 'test',
    async *changes() {
      for (const item of items) {
        const each: SourceItem =
          typeof item === 'string'
            ? { kind: 'refused', place: item, why: 'not-an-article', reason: 'is empty' }
            : { kind: 'article', place: item.key, article: item };
        yield each;
      }
    },
  };
}

let archive: Archive;
beforeEach(() => {
  archive = openSqliteArchive(':memory:');
});
afterEach(() => archive.close());

async function take(source: ArticleSource, analyst = createLazyAnalyst()): Promise<readonly TakenItem[]> {
  return Array.fromAsync(createIntake(archive, analyst, clock).take(source, never));
}

const ferry = 'Ada Moreau said on Tuesday that 40 ferries would sail from Port Ellery. The harbour master agreed.';

describe('the intake', () => {
  it('takes articles in, passes on what was refused, and knows what it has', async () => {
    const taken = await take(sourceOf(article('ferry', ferry), 'empty.txt'));
    expect(taken).toEqual([
      { place: 'empty.txt', outcome: 'refused', why: 'not-an-article', reason: 'is empty' },
      { place: 'ferry', outcome: 'new', article: expect.any(String), title: 'On ferry', url: null },
    ]);
    expect((await take(sourceOf(article('ferry', ferry)))).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect((await archive.status()).articles).toBe(1);
  });

  it('takes a changed article as a revision of itself', async () => {
    await take(sourceOf(article('ferry', ferry)));
    const [revised] = await take(sourceOf(article('ferry', ferry.replace('40', '44'))));
    expect(revised?.outcome).toBe('revised');
    expect((await archive.status()).articles).toBe(1);
  });

  it('gives the same facts from a thread as from here', async () => {
    const analyst = createThreadAnalyst();
    const here = await createLazyAnalyst().analyse(article('ferry', ferry));
    const there = await Promise.all([1, 2, 3].map(() => analyst.analyse(article('ferry', ferry))));
    await analyst.close();
    for (const each of there) expect(each).toEqual(here);
  });

  it('lets one article that cannot be stored keep nobody else out', async () => {
    const real = createLazyAnalyst();
    const analyst = {
      ...real,
      async analyse(incoming: IncomingArticle) {
        const analysed = await real.analyse(incoming);
        if (analysed === null || incoming.key !== 'broken') return analysed;
        return { ...analysed, facts: { ...analysed.facts, sentences: [{ start: 0, end: 999_999 }] } };
      },
    };
    const taken = await take(
      sourceOf(article('a', ferry), article('broken', `${ferry} Again.`), article('b', ferry)),
      analyst,
    );
    expect(taken.map(({ place, outcome }) => [place, outcome])).toEqual([
      ['a', 'new'],
      ['broken', 'refused'],
      ['b', 'new'],
    ]);
  });
});
