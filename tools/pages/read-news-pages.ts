import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { domText } from '../../src/sources/pages/dom-text.ts';
import { parsePage } from '../../src/sources/pages/page-dom.ts';
import { type GoldPage, textOf } from './read-collection.ts';

/** Pages of one site stand in one part: the last two labels of the host are the site. */
export function siteOf(url: string, id: string): string {
  const host = URL.parse(url)?.hostname ?? 'example.com';
  return host === 'example.com' ? id : host.split('.').slice(-2).join('.');
}

/**
 * The 80 news pages of the evaluation of Fundus (MIT), whose bodies people wrote down: `folder` is `dataset` of a checkout.
 * Paragraphs in brackets may count as body or not.
 */
export function* readFundusEvaluation(folder: string): Generator<GoldPage> {
  const rows = JSON.parse(readFileSync(join(folder, 'ground_truth.json'), 'utf8')) as Record<string, EvaluationRow>;
  for (const [file, { url, body }] of Object.entries(rows)) {
    const optional = body.filter((each) => /^\[.*\]$/s.test(each));
    yield {
      id: file.replace('.html.gz', ''),
      url,
      html: textOf(gunzipSync(readFileSync(join(folder, 'html', file)))),
      body: body.filter((each) => !optional.includes(each)).join('\n\n'),
      summary: optional.map((each) => each.slice(1, -1)),
      within: [],
      without: [],
    };
  }
}

interface EvaluationRow {
  readonly url: string;
  readonly body: readonly string[];
}

/**
 * The Turing Institute's test pages of 105 news sites of 2017 to 2019 (MIT) with the bodies that rules for each site find:
 * `folder` is `tests/site_test_data` of a checkout. The sites are halved by their names: one half is only measured on.
 */
export function* readTuring(folder: string, half: 'learned' | 'held out'): Generator<GoldPage> {
  for (const site of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, site)).sort()) {
      const told = join(folder, site, file.replace('_article.html', '_extracted_data.json'));
      if (!file.endsWith('_article.html') || !existsSync(told)) continue;
      const { article_url: url, plain_content: content } = JSON.parse(readFileSync(told, 'utf8')) as TuringRow;
      if (!content || isHeldOut(siteOf(url, file)) !== (half === 'held out')) continue;
      yield {
        id: `${site}/${file.replace('_article.html', '')}`,
        url,
        html: textOf(readFileSync(join(folder, site, file))),
        body: domText(parsePage(content)),
        summary: [],
        within: [],
        without: [],
      };
    }
  }
}

interface TuringRow {
  readonly article_url: string;
  readonly plain_content?: string;
}

function isHeldOut(site: string): boolean {
  return (createHash('md5').update(`half${site}`).digest().readUInt8(0) & 1) === 0;
}
