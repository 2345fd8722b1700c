import { elementsOf, parsePage } from './page-dom.ts';

const feedType =
  /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^(?:application|text)\/(?:xml|rss)$|^application\/feed\+json$/i;
const feedAddress =
  /(?:\/(?:feed|rss|atom)(?:\/|\.xml|\.php|$)|\.(?:rss|atom|rdf)$|\/(?:index|feeds?|rss)\.(?:xml|json)$|feeds?\.)/i;
const most = 20;

/** The feeds that a page names in its head, then those that it links to; comment feeds last. */
export function announcedFeeds(html: string, url: string): readonly string[] {
  const document = parsePage(html);
  const base = URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', url)?.href ?? url;
  const found = new Set<string>();
  const add = (href: string | null) => {
    const address = href === null ? null : URL.parse(href.trim(), base);
    if (address?.protocol === 'http:' || address?.protocol === 'https:') found.add(address.href);
  };
  for (const link of elementsOf(document, 'link[rel~="alternate" i]')) {
    if (feedType.test(link.getAttribute('type')?.trim() ?? '')) add(link.getAttribute('href'));
  }
  for (const link of elementsOf(document, 'a[href]').slice(0, 5_000)) {
    const href = link.getAttribute('href') ?? '';
    if (feedAddress.test(href.split(/[?#]/)[0] ?? '')) add(href);
    if (found.size >= most) break;
  }
  return [...found].sort((a, b) => Number(/comment/i.test(a)) - Number(/comment/i.test(b))).slice(0, most);
}
