import type { Refusal } from '../article-source.ts';
import type { Page } from '../page-reader.ts';

/** What a page is that gives no article. One that keeps its article to itself could not be read; it may well be an article. */
export const noArticle: Readonly<
  Record<Exclude<Page['kind'], 'article'>, { readonly why: Refusal; readonly reason: string }>
> = {
  paywall: { why: 'unreadable', reason: 'shows only the beginning of its article without a subscription' },
  consent: { why: 'unreadable', reason: 'shows only a question about cookies' },
  'not-an-article': { why: 'not-an-article', reason: 'is no article' },
};
