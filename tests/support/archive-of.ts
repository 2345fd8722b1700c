import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { analyseIncoming } from '../../src/intake/analyse-incoming.ts';

export interface ToldArticle {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
}

/** An archive of whole articles, read by the real analysis: what answers are asked of. */
export async function archiveOf(articles: readonly ToldArticle[]): Promise<Archive> {
  const archive = openSqliteArchive(':memory:');
  const analysed = articles.flatMap(
    ({ text, title = null, published = '2024-03-06', outlet = 'The Courier' }, index) =>
      analyseIncoming({ key: `article-${index}`, url: null, title, outlet, published, text }) ?? [],
  );
  await archive.save(analysed, 0);
  return archive;
}
