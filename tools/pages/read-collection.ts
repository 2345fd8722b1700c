import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { charsetInHtml, decodeText } from '../../src/sources/encoding/decode-text.ts';
import { parsePage } from '../../src/sources/pages/page-dom.ts';

/** One page of a collection, with what people say is its article. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** The whole body; null where the collection gives only pieces. */
  readonly body: string | null;
  /** A lead that may count as body or not. */
  readonly summary?: readonly string[];
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

/**
 * Fundus's test pages (MIT), whose bodies its authors' parsers, one for each publisher, have found: `folder` is
 * `tests/resources/parser/test_data` of a checkout. Summaries, lists, quotations and tables are in some bodies and not in
 * others.
 */
export function* readFundus(folder: string): Generator<GoldPage> {
  const countries = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  for (const { name: country } of countries) {
    const directory = join(folder, country);
    const meta = readJson<Record<string, { readonly url?: string }>>(join(directory, 'meta.info')) ?? {};
    for (const file of readdirSync(directory).filter((each) => each.endsWith('.html.gz'))) {
      const html = textOf(gunzipSync(readFileSync(join(directory, file))));
      const publisher = file.replace(/_\d{4}_\d\d_\d\d\.html\.gz$/, '');
      const versions = readJson<Record<string, FundusRow>>(join(directory, `${publisher}.json`)) ?? {};
      const row = bestMatch(html, Object.values(versions));
      if (row === null) continue;
      yield {
        id: file.replace('.html.gz', ''),
        url: meta[file]?.url ?? 'https://example.com/',
        html,
        body: bodyIn(row).join('\n\n'),
        summary: row.body?.summary ?? [],
        within: [],
        without: [],
      };
    }
  }
}

interface FundusRow {
  readonly body?: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

function bodyIn({ body }: FundusRow): readonly string[] {
  return (body?.sections ?? []).flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
}

/** A publisher's file holds one body for each of its pages, without saying which is whose. */
function bestMatch(html: string, rows: readonly FundusRow[]): FundusRow | null {
  const page = wordsOf(parsePage(html).documentElement?.textContent ?? '').join(' ');
  let best: FundusRow | null = null;
  let most = 0.8;
  for (const row of rows) {
    const long = bodyIn(row).filter((each) => each.length > 60);
    const share =
      long.filter((each) => page.includes(wordsOf(each).join(' ').slice(0, 50))).length / (long.length || 1);
    if (share > most) {
      most = share;
      best = row;
    }
  }
  return best;
}

function readJson<Value>(path: string): Value | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : null;
}

export function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, charsetInHtml(bytes));
  return decoded.kind === 'text' ? decoded.text : '';
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
