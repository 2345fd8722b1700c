import { createHash } from 'node:crypto';
import type { FeedEntry } from './feed-document.ts';

/** Parameters that tell how the reader came, never what is read. */
const tracking =
  /^(?:utm_|fbclid$|gclid$|mc_[ce]id$|ref$|ref_src$|cmpid$|ocid$|ns_|at_|xtor$|srsltid$|igshid$|_ga$|spm$|smid$|partner$|rss$|source=rss)/i;

/** The address without what does not name the article: tracking, fragment, the default port, letter case of the host. */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href.replace(/\?$/, '');
}

/** An address as people type and copy it, plain: itself first, then with and without what seldom names another article (scheme, last slash). */
export function addressVariants(typed: string): readonly string[] {
  const address = typed.trim();
  const whole =
    /^[a-z][a-z0-9+.-]*:\/\//iu.test(address) || !/^[^\s/]+\.[^\s/]+(?:\/|$)/u.test(address)
      ? address
      : `https://${address}`;
  const plain = plainAddress(whole);
  const url = URL.parse(plain);
  if (url === null || !/^https?:$/u.test(url.protocol)) return [plain];
  const slash = new URL(url);
  slash.pathname = url.pathname.endsWith('/') ? url.pathname.replace(/\/+$/u, '') : `${url.pathname}/`;
  const same = [url.href, slash.href];
  return [...same, ...same.map((each) => each.replace(/^https?:/u, url.protocol === 'http:' ? 'https:' : 'http:'))];
}

/**
 * One key for each entry, in order. The address is the key, for feeds change their ids; entries that share an address (all
 * lead to the front page) or have none go by id, and without an id by what they say.
 */
export function articleKeys(feedUrl: string, entries: readonly FeedEntry[]): readonly string[] {
  const addresses = entries.map(({ url }) => (url === null ? null : plainAddress(url)));
  const uses = new Map<string, number>();
  for (const address of addresses) if (address !== null) uses.set(address, (uses.get(address) ?? 0) + 1);
  return entries.map((entry, i) => {
    const address = addresses[i];
    if (address != null && uses.get(address) === 1) return address;
    const name = entry.id ?? fingerprint(entry);
    return `${feedUrl}#${name}`;
  });
}

/** Changes when the entry changes. */
export function fingerprint({ title, html, published }: FeedEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([title, html, published]))
    .digest('base64url')
    .slice(0, 16);
}
