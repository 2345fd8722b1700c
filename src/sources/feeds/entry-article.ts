import type { IncomingArticle } from '../../core/article.ts';
import type { Refusal } from '../article-source.ts';
import type { Fetcher, FetchResult } from '../fetching/fetch-result.ts';
import type { Page, PageReader } from '../page-reader.ts';
import { noArticle } from '../pages/no-article.ts';
import type { FeedEntry } from './feed-document.ts';
import { leftOut, type Selection } from './selection.ts';

export type EntryArticle =
  | { readonly ok: true; readonly article: IncomingArticle }
  | {
      readonly ok: false;
      readonly why: Refusal;
      readonly reason: string;
      /** True when a later try may go better. */
      readonly temporary: boolean;
    };

export interface EntryContext {
  readonly fetcher: Fetcher;
  readonly pages: PageReader;
  readonly outlet: string | null;
  readonly selection: Selection;
  readonly maxBytes: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** A feed's text of so many letters that does not break off is the article; a shorter one announces it. */
const wholeTextLength = 1_200;
const dayMs = 86_400_000;

/** The article behind an entry that the operator wants: the feed's own text when it is whole, else the page's, else what there is. */
export async function entryArticle(key: string, entry: FeedEntry, context: EntryContext): Promise<EntryArticle> {
  const { selection, now } = context;
  const stated = { ...entry, published: believable(entry.published, now) };
  const unwanted = leftOut(stated, selection, now);
  if (unwanted !== null) return { ok: false, ...unwanted, temporary: false };
  const result = await readEntry(key, entry, context);
  // The page may state a date or an address that the feed does not.
  const late = result.ok ? leftOut(result.article, selection, now) : null;
  return late === null ? result : { ok: false, ...late, temporary: false };
}

async function readEntry(key: string, entry: FeedEntry, context: EntryContext): Promise<EntryArticle> {
  const { url, title } = entry;
  const published = believable(entry.published, context.now);
  const own = entry.html === null ? '' : await ownText(entry.html, context.pages);
  const article = (text: string, page: Page | null): EntryArticle => ({
    ok: true,
    article: {
      key,
      url: page?.canonicalUrl ?? url,
      title: title ?? page?.title ?? null,
      outlet: page?.outlet ?? context.outlet,
      published: published ?? page?.published ?? null,
      text,
    },
  });
  if (own.length >= wholeTextLength && !breaksOff(own)) return article(own, null);
  if (url === null)
    return own.length > 0 ? article(own, null) : refuse('not-an-article', 'has neither a link nor a text');
  const result = await context.fetcher.fetch({
    url,
    accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
    maxBytes: context.maxBytes,
    etag: null,
    lastModified: null,
    signal: context.signal,
  });
  if (result.kind !== 'fetched') return own.length >= wholeTextLength / 2 ? article(own, null) : refuseFetch(result);
  try {
    const page = await context.pages.read(result.bytes, result.url);
    if (page.kind !== 'article') return { ok: false, ...noArticle[page.kind], temporary: false };
    return page.text.length >= own.length * 0.8 ? article(page.text, page) : article(own, page);
  } catch (error) {
    return refuse('unreadable', error instanceof Error ? error.message : 'cannot be read');
  }
}

async function ownText(html: string, pages: PageReader): Promise<string> {
  try {
    return await pages.textOf(html);
  } catch {
    return '';
  }
}

function breaksOff(text: string): boolean {
  return /(?:\[?(?:…|\.\.\.)\]?|read more|continue reading|weiterlesen|lire la suite)[\s.»>→]{0,5}$/i.test(
    text.slice(-60),
  );
}

/** A date from the future, or from before there were feeds, is a mistake of the publisher's. */
function believable(published: string | null, now: number): string | null {
  if (published === null) return null;
  const time = Date.parse(published);
  return time > now + dayMs || time < Date.UTC(1995, 0) ? null : published;
}

function refuseFetch(result: FetchResult): EntryArticle {
  if (result.kind !== 'failed') return refuse('unreadable', 'is unchanged');
  const { failure, reason } = result;
  const temporary =
    ['timeout', 'unreachable', 'busy'].includes(failure) || (failure === 'status' && / 5\d\d$/.test(reason));
  return { ok: false, why: 'unreadable', reason, temporary };
}

function refuse(why: Refusal, reason: string): EntryArticle {
  return { ok: false, why, reason, temporary: false };
}
