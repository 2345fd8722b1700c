import { parentPort } from 'node:worker_threads';
import { charsetInHtml, decodeText } from '../encoding/decode-text.ts';
import { extractArticle } from './extract-article.ts';

export interface PageTask {
  readonly html: string | Uint8Array;
  readonly url: string | null;
}

parentPort?.on('message', ({ html, url }: PageTask) => {
  try {
    parentPort?.postMessage({ output: extractArticle(textOf(html), url) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ error: `the page cannot be read: ${why.slice(0, 200)}` });
  }
});

function textOf(html: string | Uint8Array): string {
  if (typeof html === 'string') return html;
  const decoded = decodeText(html, charsetInHtml(html));
  if (decoded.kind === 'binary') throw new Error(`it is ${decoded.what}`);
  return decoded.text;
}
