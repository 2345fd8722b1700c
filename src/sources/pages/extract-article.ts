import { Readability } from '@mozilla/readability';
import type { Page } from '../page-reader.ts';
import { domText } from './dom-text.ts';
import { parsePage } from './page-dom.ts';
import { readStructuredData } from './structured-data.ts';

/** The article of a page. Synchronous and without input or output: meant to run in a worker, see `createPageReader`. */
export function extractArticle(html: string, url: string | null): Page {
  const document = parsePage(html);
  const data = readStructuredData(document, url);
  const readable = new Readability(document as never).parse();
  const text = readable === null ? '' : domText(parsePage(readable.content ?? ''));
  return {
    kind: 'article',
    title: data.title,
    text,
    published: data.published,
    outlet: data.outlet,
    author: data.author,
    language: data.language,
    canonicalUrl: data.canonicalUrl,
  };
}
