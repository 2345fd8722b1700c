import { parentPort } from 'node:worker_threads';
import { charsetInHtml, decodeText } from '../encoding/decode-text.ts';
import { parseFeed, parseOpml } from './parse-feed.ts';

export type FeedTask =
  | { readonly kind: 'feed'; readonly bytes: Uint8Array; readonly charset: string | null; readonly url: string }
  | { readonly kind: 'opml'; readonly bytes: Uint8Array };

parentPort?.on('message', (task: FeedTask) => {
  try {
    const charset = (task.kind === 'feed' ? task.charset : null) ?? charsetInHtml(task.bytes);
    const decoded = decodeText(task.bytes, charset);
    if (decoded.kind === 'binary') throw new Error(`it is ${decoded.what}`);
    const output = task.kind === 'feed' ? parseFeed(decoded.text, task.url) : parseOpml(decoded.text);
    parentPort?.postMessage({ output });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ error: `cannot be read: ${why.slice(0, 200)}` });
  }
});
parentPort?.postMessage({ ready: true });
