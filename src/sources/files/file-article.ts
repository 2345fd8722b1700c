import type { IncomingArticle } from '../../core/article.ts';
import { BotError } from '../../core/errors.ts';
import type { Refusal } from '../article-source.ts';
import { charsetInHtml, decodeText } from '../encoding/decode-text.ts';
import type { PageReader } from '../page-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownText } from './markdown-text.ts';

export type FileArticle =
  | { readonly ok: true; readonly article: IncomingArticle }
  | { readonly ok: false; readonly why: Refusal; readonly reason: string };

const markdown = /\.(?:md|markdown|mdown)$/i;
const html = /\.x?html?$/i;

/** The article in a file's bytes. `name` tells the format, and is the key unless the article states its address. */
export async function fileArticle(name: string, bytes: Uint8Array, pages: PageReader): Promise<FileArticle> {
  if (bytes.length === 0) return nothing('is empty');
  const isHtml = html.test(name) || looksLikeHtml(bytes);
  const decoded = decodeText(bytes, isHtml ? charsetInHtml(bytes) : null);
  if (decoded.kind === 'binary') return unreadable(`is ${decoded.what}; save its text as .txt or .md`);
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) return nothing('holds no words');
  if (isHtml) return htmlArticle(name, decoded.text, pages);
  const isMarkdown = markdown.test(name);
  const front = readFrontMatter(decoded.text);
  if (!front.ok && isMarkdown) return unreadable(front.mistake);
  // A rule above plain text with a colon in it is no mistake
  if (!front.ok) return ok({ key: name, url: null, title: null, outlet: null, published: null, text: decoded.text });
  const { matter } = front;
  const { title, text } = isMarkdown ? markdownText(matter.body) : { title: null, text: matter.body };
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing('has no text after its front matter');
  return ok({
    key: matter.url ?? name,
    url: matter.url,
    title: matter.title ?? title,
    outlet: matter.outlet,
    published: matter.published,
    text,
  });
}

async function htmlArticle(name: string, text: string, pages: PageReader): Promise<FileArticle> {
  try {
    const page = await pages.read(text, null);
    if (!/[\p{L}\p{N}]/u.test(page.text)) return nothing('has no article in it');
    return ok({
      key: page.canonicalUrl ?? name,
      url: page.canonicalUrl,
      title: page.title,
      outlet: page.outlet,
      published: page.published,
      text: page.text,
    });
  } catch (error) {
    if (error instanceof BotError && error.code === 'source') return unreadable(error.message);
    throw error;
  }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  return /^[^\w<]{0,20}<(?:!doctype html|html)[\s>]/i.test(head);
}

function ok(article: IncomingArticle): FileArticle {
  return { ok: true, article };
}

function unreadable(reason: string): FileArticle {
  return { ok: false, why: 'unreadable', reason };
}

function nothing(reason: string): FileArticle {
  return { ok: false, why: 'not-an-article', reason };
}
