import { parentPort } from 'node:worker_threads';
import { charsetInHtml, decodeText } from '../encoding/decode-text.ts';
import { announcedFeeds } from './announced-feeds.ts';
import { domText } from './dom-text.ts';
import { extractArticle } from './extract-article.ts';
import { parsePage } from './page-dom.ts';

export type PageTask =
  | { readonly kind: 'article'; readonly html: string | Uint8Array; readonly url: string | null }
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'feeds'; readonly html: string | Uint8Array; readonly url: string };

parentPort?.on('message', (task: PageTask) => {
  try {
    parentPort?.postMessage({ output: perform(task) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ error: `the page cannot be read: ${why.slice(0, 200)}` });
  }
});
parentPort?.postMessage({ ready: true });

function perform(task: PageTask): unknown {
  if (task.kind === 'text') return domText(parsePage(task.html));
  const html = decode(task.html);
  return task.kind === 'article' ? extractArticle(html, task.url) : announcedFeeds(html, task.url);
}

function decode(html: string | Uint8Array): string {
  if (typeof html === 'string') return html;
  const decoded = decodeText(html, charsetInHtml(html));
  if (decoded.kind === 'binary') throw new Error(`it is ${decoded.what}`);
  return decoded.text;
}
