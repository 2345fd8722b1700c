import type { PageBlock } from './page-blocks.ts';
import { elementsOf, type PageDocument, type PageElement } from './page-dom.ts';
import { headlineIn } from './visible-date.ts';

/** What a byline opens with. */
const opening =
  /^\W{0,3}(?:(?:written|posted|published|reported|story|text|words|article)\s+)?(?:by|von|par|por)\b\s*:?\s*/i;
const label = /^\W{0,3}(?:author|autor|auteur)s?\s*:\s*/i;
/** Where the first name of a byline ends. */
const end = /\s*(?:[|•·,;/(\d@]|\s[-–—]|\b(?:and|und|et|y|on|in|for|at|updated|published|posted|with|is)\b|&)/;
/** Small words inside of names. */
const particle = /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|al|el|ben|ter|ten|af)$/;
const namePart = /^\p{Lu}[\p{L}'’.-]{0,20}$/u;
/** Words of desks, duties and buttons, which no name has. */
const noName =
  /\b(?:staff|editor\w*|team|admin\w*|reporter|writer|correspondent|news\w*|press|desk|agency|agencies|associated|network|media|magazine|times|post|daily|company|inc|llc|group|institute|university|blog|online|digital|content|guest|contributor\w*|author|share|comments?|follow|read|more|home|menu|search|january|february|march|april|may|june|july|august|september|october|november|december|executive|senior|chief|manager|director|founder|officer|president|professor|research\w*|analyst|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|about|contact|the|our|by)\b/i;
const longestName = 40;
const longestByline = 120;
const nearest = 14;
const named = /(?:^|[\s_-])(?:authors?|byline)(?:[-_]{1,2}(?:name|link|title|author|names))?(?:\s|$)/;

/** A text that is a person's full name, or the first of several in a byline; null for all else. */
export function personIn(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, longestByline);
  const rest = line.replace(opening, '').replace(label, '');
  const cut = end.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, cut).trim();
  const parts = name.split(' ');
  const capitals = parts.filter((part) => namePart.test(part)).length;
  const fits =
    capitals >= 2 &&
    capitals <= 4 &&
    parts.length <= 5 &&
    parts.every((part) => namePart.test(part) || particle.test(part));
  return fits && name.length <= longestName && !noName.test(name) && name !== name.toUpperCase() ? name : null;
}

/** Whether what a page states as its author names nobody: an address, a number, a handle, or the site itself. */
export function namesNobody(author: string | null, outlet: string | null): boolean {
  if (author === null || !isWritten(author)) return true;
  return outlet !== null && compact(outlet) !== '' && compact(author).startsWith(compact(outlet));
}

/** Whether a stated author is something to show: no address and no number. */
export function isWritten(author: string): boolean {
  return /\p{L}/u.test(author) && !/^[^\p{L}]*(?:https?:|www\.)|\S@\S+\.\w/u.test(author);
}

const compact = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** The author that the page's microdata and links name, where all of them name the same. */
export function markedAuthor(document: PageDocument): string | null {
  const found = elementsOf(document, '[itemprop~="author"], a[rel~="author"]').slice(0, 30);
  const isLink = (each: PageElement) => /\bauthor\b/.test(each.getAttribute('rel') ?? '');
  for (const marked of [found.filter((each) => !isLink(each)), found.filter(isLink)]) {
    const names = new Set(marked.flatMap((each) => personIn(nameMarkedIn(each)) ?? []));
    const [name] = names;
    if (name !== undefined && names.size === 1) return name;
  }
  return null;
}

function nameMarkedIn(element: PageElement): string {
  const named = element.querySelector('[itemprop~="name"]') ?? element;
  return named.getAttribute('content') ?? named.textContent ?? '';
}

/** The author that a page shows beside its headline ("By Jan Holm"); null when it shows none. */
export function visibleAuthor(blocks: readonly PageBlock[], title: string | null): string | null {
  const headline = headlineIn(blocks, title);
  if (headline < 0) return null;
  const around = blocks
    .slice(Math.max(0, headline - 3), headline + nearest)
    .filter(({ text }) => text.length <= longestByline);
  for (const { text } of around) {
    const name = opening.test(text) || label.test(text) ? personIn(text) : null;
    if (name !== null) return name;
  }
  for (const block of around) {
    const { name, parent } = block.around;
    if (!named.test(name) && !named.test(parent?.name ?? '')) continue;
    const person = personIn(block.text);
    if (person !== null) return person;
  }
  return null;
}
