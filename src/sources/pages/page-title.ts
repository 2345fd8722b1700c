import { domText } from './dom-text.ts';
import { elementsOf, type PageDocument, type PageElement } from './page-dom.ts';

/**
 * The headline without the site's name: the heading that readers see where it says what the page states of itself
 * (`stated`, the best first), else what it states. `sites` are names of the site, its host among them.
 */
export function pageTitle(
  document: PageDocument,
  stated: readonly (string | null)[],
  sites: readonly (string | null)[],
): string | null {
  const names = siteNames(sites);
  const shown = elementsOf(document, 'h1')
    .map((element) => ({ element, text: oneLine(domText(element)) }))
    .filter(({ element, text }) => text.length >= 8 && text.length <= 300 && !isLogo(element, text, names))
    .map(({ text }) => text);
  const tab = oneLine(document.querySelector('title')?.textContent ?? '');
  const candidates = [...stated, tab].flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()]));
  // The heading that the reader sees, when the page's metadata says the same.
  for (const text of candidates) {
    const match = shown.find((heading) => text.toLowerCase().startsWith(heading.toLowerCase()));
    if (match !== undefined) return match;
  }
  const best = candidates.find((text) => !names.has(compact(text))) ?? shown[0] ?? candidates[0] ?? null;
  // One heading that says much the same in other words: metadata is written for search engines, headings for readers.
  const [heading, ...others] = new Set(shown);
  if (best !== null && heading !== undefined && others.length === 0 && sharedWords(heading, best) >= 0.5)
    return heading;
  return best === null ? null : withoutSite(best, names);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const compact = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** Names of the site as letters only: as they are given, and the host with and without what ends it. */
function siteNames(sites: readonly (string | null)[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const site of sites) {
    if (site === null) continue;
    const host = site.replace(/^www\d?\./, '');
    names.add(compact(host));
    if (/^[\w-]+(?:\.[\w-]+)+$/.test(host)) names.add(compact(host.replace(/(?:\.[a-z]{2,3})?\.[a-z]{2,12}$/, '')));
  }
  names.delete('');
  return names;
}

/** A heading that names the site, or leads to its front page. */
function isLogo(heading: PageElement, text: string, names: ReadonlySet<string>): boolean {
  if (names.has(compact(text))) return true;
  const link = heading.querySelector('a');
  const leads = link !== null && oneLine(link.textContent ?? '') === text ? link : heading.parentElement;
  const href = leads?.nodeName.toLowerCase() === 'a' ? leads.getAttribute('href') : null;
  return href !== null && href !== undefined && /^(?:https?:\/\/[^/]+)?\/(?:index\.\w{3,5})?$/.test(href.trim());
}

/** Share of the shorter text's words that the other has too. */
function sharedWords(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** "Headline | Site" and "Site: Headline" without the site, where the site is known or the tail is short. */
function withoutSite(title: string, names: ReadonlySet<string>): string {
  const named = (text: string) => names.has(compact(text)) || names.has(compact(text).replace(/^the/, ''));
  const front = /^([^|:–—»•·]{2,50}?)\s*(?:[|:–—»•·]|::|\s-)\s+(.{12,})$/u.exec(title.slice(0, 400));
  if (front?.[1] !== undefined && front[2] !== undefined && named(front[1])) return front[2];
  const parts = /^(.{12,}?)\s+(?:\||[-–—»•·]|::)\s+([^|–—»•·]{2,50})$/u.exec(title.slice(0, 400));
  if (parts === null) return title;
  const [, start, tail] = parts as unknown as [string, string, string];
  const known = [...names].some((name) => name.length > 3 && compact(tail).includes(name));
  return known || (tail.split(' ').length <= 4 && start.split(' ').length >= 4 && title.includes('|')) ? start : title;
}
