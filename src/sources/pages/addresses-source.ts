import type { ArticleSource, Refusal, SourceItem } from '../article-source.ts';
import type { Fetcher } from '../fetching/fetch-result.ts';
import type { PageReader } from '../page-reader.ts';
import { noArticle } from './no-article.ts';

export interface AddressesSourceOptions {
  readonly addresses: readonly string[];
  readonly fetcher: Fetcher;
  readonly pages: PageReader;
  readonly maxBytes: number;
}

/** The articles at web addresses, one item each. */
export function createAddressesSource({ addresses, fetcher, pages, maxBytes }: AddressesSourceOptions): ArticleSource {
  async function read(url: string, signal: AbortSignal): Promise<SourceItem> {
    const refused = (why: Refusal, reason: string): SourceItem => ({ kind: 'refused', place: url, why, reason });
    const result = await fetcher.fetch({
      url,
      accept: 'text/html, */*;q=0.5',
      maxBytes,
      etag: null,
      lastModified: null,
      signal,
    });
    if (result.kind !== 'fetched')
      return refused('unreadable', result.kind === 'failed' ? result.reason : 'has not changed');
    try {
      const page = await pages.read(result.bytes, result.url);
      if (page.kind !== 'article') return { kind: 'refused', place: url, ...noArticle[page.kind] };
      const address = page.canonicalUrl ?? result.url;
      const { title, outlet, published, text } = page;
      return { kind: 'article', place: url, article: { key: address, url: address, title, outlet, published, text } };
    } catch (error) {
      return refused('unreadable', error instanceof Error ? error.message : String(error));
    }
  }
  return {
    id: 'addresses',
    async *changes(_since, signal) {
      for (const address of addresses) {
        if (signal.aborted) return;
        yield await read(address, signal);
      }
    },
  };
}
