import { generateOpml, parseFeed as parseAnyFeed, parseOpml as parseAnyOpml } from 'feedsmith';
import { isoTime } from '../iso-time.ts';
import type { FeedDocument, FeedEntry, OpmlFeed } from './feed-document.ts';

const maxEntries = 2_000;
const maxDepth = 200;

type Parsed = ReturnType<typeof parseAnyFeed>;

/**
 * RSS, Atom, RDF or JSON Feed. Throws an error whose message a reader understands. Synchronous: meant to run in a worker, see
 * `createFeedReader`.
 */
export function parseFeed(source: string, url: string): FeedDocument {
  const text = source.replace(/^[\ufeff\s]+/, '');
  if (/^<(?:!doctype html|html)[\s>]/i.test(text)) throw new Error('it is a web page, not a feed');
  refuseTraps(text);
  let parsed: Parsed;
  try {
    parsed = parseAnyFeed(text);
  } catch (cause) {
    throw new Error('it is no RSS, Atom, RDF or JSON feed', { cause });
  }
  return documentOf(parsed, url);
}

/** The feeds of an OPML file, at any depth, each address once. */
export function parseOpml(source: string): readonly OpmlFeed[] {
  refuseTraps(source);
  const found = new Map<string, OpmlFeed>();
  let waiting: readonly Outline[];
  try {
    waiting = (parseAnyOpml(source).body?.outlines ?? []) as readonly Outline[];
  } catch (cause) {
    throw new Error('it is no OPML file', { cause });
  }
  for (let depth = 0; depth < 20 && waiting.length > 0; depth++) {
    for (const { xmlUrl, title, text } of waiting) {
      const url = absolute(xmlUrl, undefined);
      if (url !== null && !found.has(url)) found.set(url, { url, title: clean(title) ?? clean(text) });
    }
    waiting = waiting.flatMap(({ outlines }) => outlines ?? []);
  }
  return [...found.values()];
}

interface Outline {
  readonly xmlUrl?: string;
  readonly title?: string;
  readonly text?: string;
  readonly outlines?: readonly Outline[];
}

export function writeOpml(feeds: readonly OpmlFeed[]): string {
  const outlines = feeds.map(({ url, title }) => ({
    text: title ?? url,
    title: title ?? url,
    type: 'rss',
    xmlUrl: url,
  }));
  return generateOpml({ head: { title: 'Feeds of briefing-bot' }, body: { outlines } }) as string;
}

/** No feed needs entities of its own or two hundred levels: both are only good for filling memory. */
function refuseTraps(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)))
    throw new Error('it declares entities of its own, which feeds have no need of');
  let depth = 0;
  for (const [tag] of text.matchAll(/<!\[CDATA\[|<\/?[a-z][^\s<>/]{0,100}|\/>/gi)) {
    if (tag.startsWith('<!')) continue;
    depth += tag.startsWith('</') || tag === '/>' ? -1 : 1;
    if (depth > maxDepth) throw new Error(`it is nested more than ${maxDepth} levels deep`);
  }
}

function documentOf(parsed: Parsed, url: string): FeedDocument {
  switch (parsed.format) {
    case 'rss': {
      const { feed } = parsed;
      return {
        title: clean(feed.title),
        siteUrl: absolute(feed.link, url),
        ttlMinutes: feed.ttl ?? syndicationMinutes(feed.sy),
        entries: (feed.items ?? []).slice(0, maxEntries).map((item): FeedEntry => {
          const { guid } = item;
          const permanent =
            guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
          return {
            id: clean(guid?.value),
            url: absolute(item.link ?? permanent ?? item.atom?.links?.find(({ href }) => href)?.href, url),
            title: plainTitle(item.title ?? item.dc?.titles?.[0]),
            html: longest(item.content?.encoded, item.description),
            published: time(item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated),
          };
        }),
      };
    }
    case 'atom': {
      const { feed } = parsed;
      return {
        title: clean(textOf(feed.title)),
        siteUrl: absolute(linkIn(feed.links), url),
        ttlMinutes: syndicationMinutes(feed.sy),
        entries: (feed.entries ?? []).slice(0, maxEntries).map(
          (entry): FeedEntry => ({
            id: clean(entry.id),
            url: absolute(linkIn(entry.links), url),
            title: plainTitle(textOf(entry.title)),
            html: longest(entry.content?.value, textOf(entry.summary)),
            published: time(entry.published, entry.updated),
          }),
        ),
      };
    }
    case 'rdf': {
      const { feed } = parsed;
      return {
        title: clean(feed.title),
        siteUrl: absolute(feed.link, url),
        ttlMinutes: syndicationMinutes(feed.sy),
        entries: (feed.items ?? []).slice(0, maxEntries).map(
          (item): FeedEntry => ({
            id: clean(item.rdf?.about),
            url: absolute(item.link ?? item.rdf?.about, url),
            title: plainTitle(item.title),
            html: longest(item.content?.encoded, item.description),
            published: time(item.dc?.dates?.[0]),
          }),
        ),
      };
    }
    case 'json': {
      const { feed } = parsed;
      return {
        title: clean(feed.title),
        siteUrl: absolute(feed.home_page_url, url),
        ttlMinutes: null,
        entries: (feed.items ?? []).slice(0, maxEntries).map(
          (item): FeedEntry => ({
            id: clean(item.id === undefined ? undefined : String(item.id)),
            url: absolute(item.url ?? item.external_url, url),
            title: clean(item.title),
            html: longest(item.content_html, asHtml(item.content_text), item.summary),
            published: time(item.date_published, item.date_modified),
          }),
        ),
      };
    }
  }
}

type Text = { readonly value?: string } | string | undefined;

function textOf(text: Text): string | undefined {
  return typeof text === 'object' ? text.value : text;
}

type Links = readonly { readonly href?: string; readonly rel?: string }[] | undefined;

function linkIn(links: Links): string | undefined {
  const chosen =
    links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.find(({ rel }) => rel !== 'self');
  return chosen?.href;
}

function clean(text: string | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 2_000);
  return plain === '' ? null : plain;
}

/** Titles are text by the standards and HTML by habit. */
function plainTitle(text: string | undefined): string | null {
  return clean(text?.replace(/<\/?[a-z][^<>]{0,500}>/gi, ''));
}

function absolute(address: string | undefined, base: string | undefined): string | null {
  const url = address === undefined || address.trim() === '' ? null : URL.parse(address.trim(), base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

function longest(...texts: readonly (string | null | undefined)[]): string | null {
  let best = '';
  for (const text of texts) if (text != null && text.length > best.length) best = text;
  return best.trim() === '' ? null : best;
}

function asHtml(text: string | undefined): string | undefined {
  return text
    ?.replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\n\s*\n/g, '<p>');
}

function time(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const iso = typeof value === 'string' ? isoTime(value) : null;
    if (iso !== null) return iso;
  }
  return null;
}

const periodMinutes: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** The syndication module's period, divided by its frequency. */
function syndicationMinutes(
  sy: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): number | null {
  const period = periodMinutes[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? null : period / Math.max(1, sy?.updateFrequency ?? 1);
}
