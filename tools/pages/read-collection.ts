import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { charsetInHtml, decodeText } from '../../src/sources/encoding/decode-text.ts';

/** One page of a collection, with what people say is its article. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** The whole body; null where the collection gives only pieces. */
  readonly body: string | null;
  /** Pieces that the body must hold, and pieces that it must not. */
  readonly within: readonly string[];
  readonly without: readonly string[];
}

/** WCXB's articles (CC BY 4.0): `folder` is `dev` or `test` of a checkout. */
export function* readWcxb(folder: string): Generator<GoldPage> {
  for (const name of readdirSync(join(folder, 'ground-truth')).sort()) {
    const id = name.replace('.json', '');
    const file = join(folder, 'html', `${id}.html.gz`);
    const row = JSON.parse(readFileSync(join(folder, 'ground-truth', name), 'utf8')) as WcxbRow;
    const { main_content: body, with: within = [], without = [] } = row.ground_truth ?? {};
    if (row._internal?.page_type?.primary !== 'article' || !body || !existsSync(file)) continue;
    const html = textOf(gunzipSync(readFileSync(file)));
    yield { id, url: row.url ?? 'https://example.com/', html, body, within, without };
  }
}

interface WcxbRow {
  readonly url?: string;
  readonly ground_truth?: { readonly main_content?: string; readonly with?: string[]; readonly without?: string[] };
  readonly _internal?: { readonly page_type?: { readonly primary?: string } };
}

/** Trafilatura's evaluation pages (Apache 2.0): `folder` is `tests` of a checkout. */
export function* readTrafilatura(folder: string): Generator<GoldPage> {
  const rows = JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')) as Record<string, TrafilaturaRow>;
  for (const [url, { file, with: within, without }] of Object.entries(rows)) {
    const path = ['eval', 'cache'].map((each) => join(folder, each, file)).find(existsSync);
    if (path !== undefined) yield { id: file, url, html: textOf(readFileSync(path)), body: null, within, without };
  }
}

interface TrafilaturaRow {
  readonly file: string;
  readonly with: string[];
  readonly without: string[];
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, charsetInHtml(bytes));
  return decoded.kind === 'text' ? decoded.text : '';
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
