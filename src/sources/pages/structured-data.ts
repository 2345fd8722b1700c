import { isoTime } from '../iso-time.ts';
import { elementsOf, type PageDocument } from './page-dom.ts';
import { pageTitle } from './page-title.ts';
import { markedAuthor, namesNobody } from './visible-author.ts';

/** What a page's own markup says about its article. Null means it does not say. */
export interface StructuredData {
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** The one author whom microdata and links name; looked for where `author` names nobody. */
  readonly marked: string | null;
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  /** The body as JSON-LD carries it, tags and all. */
  readonly articleBody: string | null;
  /** True when the page calls itself an article (JSON-LD type, `og:type`). */
  readonly article: boolean;
  /** False when the page says that one must pay to read it. */
  readonly free: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|Posting|NewsStory|Report|Review)$/;
const maxNodes = 5_000;

/** Every object of the page's JSON-LD that calls itself an article, in order. */
function articlesInJsonLd(document: PageDocument): readonly Json[] {
  const found: Json[] = [];
  for (const script of elementsOf(document, 'script[type*="ld+json" i]')) {
    const waiting: unknown[] = [parseLoosely(script.textContent ?? '')];
    for (let seen = 0; waiting.length > 0 && seen < maxNodes; seen++) {
      const value = waiting.shift();
      if (Array.isArray(value)) {
        waiting.push(...value.slice(0, 500));
      } else if (isObject(value)) {
        const { '@type': type, '@graph': graph, mainEntity, mainEntityOfPage, item, hasPart } = value;
        if (texts(type).some((each) => articleType.test(each))) found.push(value);
        waiting.push(graph, mainEntity, mainEntityOfPage, item, hasPart);
      }
    }
  }
  return found;
}

function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [text, text.replace(/[^\P{Cc}]/gu, ' '), text.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Pages break their own JSON in a few common ways; the next attempt mends one of them.
    }
  }
  return null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** A text, or the `name` of the first object that has one. */
function nameIn(value: unknown): string | null {
  for (const each of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    const { name } = isObject(each) ? each : { name: each };
    const text = texts(name)[0];
    if (text !== undefined && text.trim() !== '' && !/^https?:/.test(text)) return text;
  }
  return null;
}

const publishedNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'article.published',
  'date',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'displaydate',
];

/** How other names of the same are made; `changedLike` are names of other dates. */
const publishedLike = /publi(?:sh|cation).{0,8}(?:date|time)|date.{0,3}(?:publi|issued)/;
const changedLike = /modif|updat|expir|chang|unpublish|last/;
const publishedInJson = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/;

/** The first date of publication in JSON-LD that does not parse. */
function publishedInBrokenJson(document: PageDocument): string | null {
  for (const script of elementsOf(document, 'script[type*="ld+json" i]')) {
    const time = isoTime(publishedInJson.exec(script.textContent ?? '')?.[1] ?? '');
    if (time !== null) return time;
  }
  return null;
}

/** `url` is where the page was found: relative addresses in it are resolved against it. */
export function readStructuredData(document: PageDocument, url: string | null): StructuredData {
  const metas = new Map<string, string>();
  for (const meta of elementsOf(document, 'meta')) {
    const content = meta.getAttribute('content');
    if (content === null || content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !metas.has(name)) metas.set(name, content.trim());
    }
  }
  const meta = (...names: readonly string[]) => names.map((name) => metas.get(name)).find((text) => text) ?? null;
  const articles = articlesInJsonLd(document);
  const inArticles = <T>(read: (article: Json) => T | null) => {
    for (const article of articles) {
      const value = read(article);
      if (value !== null) return value;
    }
    return null;
  };
  const outlet =
    inArticles(({ publisher }) => nameIn(publisher)) ?? meta('og:site_name', 'application-name', 'publisher');
  const author = plain(
    inArticles(({ author }) => nameIn(author)) ?? meta('author', 'article:author', 'parsely-author', 'dc.creator'),
  );
  return {
    title: plain(
      pageTitle(
        document,
        [
          inArticles(({ headline }) => nameIn(headline)),
          meta('og:title', 'twitter:title', 'dc.title', 'parsely-title'),
        ],
        [outlet, meta('og:site_name'), hostOf(url)],
      ),
    ),
    published: publishedIn(document, inArticles, metas),
    outlet: plain(outlet),
    author,
    marked: namesNobody(author, outlet) ? markedAuthor(document) : null,
    language: languageIn(
      document,
      inArticles(({ inLanguage }) => nameIn(inLanguage)),
      meta,
    ),
    canonicalUrl: address(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'), url),
    articleBody: inArticles(({ articleBody }) => texts(articleBody)[0] ?? null),
    article: articles.length > 0 || meta('og:type') === 'article',
    free: inArticles(({ isAccessibleForFree: free }) => (/^(?:false|no)$/i.test(String(free)) ? false : null)) ?? true,
  };
}

function publishedIn(
  document: PageDocument,
  inArticles: <T>(read: (article: Json) => T | null) => T | null,
  metas: ReadonlyMap<string, string>,
): string | null {
  const stated = inArticles(({ datePublished, dateCreated }) => {
    for (const text of [...texts(datePublished), ...texts(dateCreated)]) {
      const time = isoTime(text);
      if (time !== null) return time;
    }
    return null;
  });
  if (stated !== null) return stated;
  const others = [...metas.keys()].filter((name) => publishedLike.test(name) && !changedLike.test(name));
  for (const name of [...publishedNames, ...others]) {
    const time = isoTime(metas.get(name) ?? '');
    if (time !== null) return time;
  }
  const unparsed = publishedInBrokenJson(document);
  if (unparsed !== null) return unparsed;
  for (const selector of [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time',
    'header time',
    'time.entry-date',
    'time',
  ]) {
    for (const element of elementsOf(document, selector).slice(0, 3)) {
      const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
      const time = isoTime(value);
      if (time !== null) return time;
    }
  }
  return null;
}

function languageIn(
  document: PageDocument,
  stated: string | null,
  meta: (...names: readonly string[]) => string | null,
): string | null {
  const tag =
    document.documentElement?.getAttribute('lang') ?? stated ?? meta('og:locale', 'content-language', 'dc.language');
  const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1];
  return primary === undefined ? null : primary.toLowerCase();
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (URL.parse(url)?.hostname ?? null);
}

function address(value: string | null, base: string | null): string | null {
  const url = value === null ? null : URL.parse(value.trim(), base ?? undefined);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Metadata is often escaped once too often. */
function plain(text: string | null): string | null {
  if (text === null) return null;
  const unescaped = text
    .slice(0, 1_000)
    .replace(/&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (_, decimal, hex, name) =>
      name !== undefined
        ? (named[(name as string).toLowerCase()] as string)
        : String.fromCodePoint(Math.min(decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16), 0x10ffff)),
    )
    .replace(/\s+/g, ' ')
    .trim();
  return unescaped === '' ? null : unescaped;
}
