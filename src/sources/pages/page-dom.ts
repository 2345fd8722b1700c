import { parseHTML } from 'linkedom';

/** The part of linkedom's DOM that pages are read by. It is a subset of the browser's, so Readability takes it too. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly children: Iterable<PageElement> & { readonly length: number };
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  readonly innerHTML: string;
  readonly nextElementSibling: PageElement | null;
  compareDocumentPosition(other: PageNode): number;
  before(...nodes: readonly PageNode[]): void;
  prepend(...nodes: readonly PageNode[]): void;
  append(...nodes: readonly PageNode[]): void;
  replaceChildren(...nodes: readonly PageNode[]): void;
  replaceWith(...nodes: readonly PageNode[]): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  createElement(name: string): PageElement;
  cloneNode(deep: boolean): PageDocument;
}

const divisions = /<(\/?)(?:div|section|article|table|ul|ol|dl|form|center|blockquote)(?=[\s>/])/gi;

/**
 * Elements that must be closed by hand (an unclosed one holds all that follows), and how deep they may nest. Deeper pages are
 * made to stop parsers, not to be read; careless authors leave a thousand inline elements open, but not blocks.
 */
const nesting: readonly { readonly tags: RegExp; readonly depth: number }[] = [
  { tags: divisions, depth: 800 },
  { tags: /<(\/?)(?:span|b|i|u|em|strong|font|small|big|a|svg|g)(?=[\s>/])/gi, depth: 3_000 },
];

function refuseDepth(html: string): void {
  for (const { tags, depth: most } of nesting) {
    let depth = 0;
    for (const [, closing] of html.matchAll(tags)) {
      depth = Math.max(0, depth + (closing === '' ? 1 : -1));
      if (depth > most) throw new Error(`it is nested more than ${most} levels deep`);
    }
  }
}

/** How deep a page's divisions nest, as far as its tags tell. */
export function divisionDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing] of html.matchAll(divisions)) {
    depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** What may stand in a head. */
const headTags = /^(?:SCRIPT|STYLE|LINK|META|NOSCRIPT|TITLE|BASE|TEMPLATE)$/i;

/** Parses without running or fetching anything. Always gives a document with a body. Throws when it is nested too deep. */
export function parsePage(html: string): PageDocument {
  refuseDepth(html);
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
  let { document } = parseHTML(whole) as unknown as { document: PageDocument };
  // A broken first tag can swallow the root: what it left is parsed as the body of a new one.
  if (document.documentElement === null) {
    const rest = `<html><body>${whole.replace(/<!doctype[^>]*>/i, '').replace(/<\/?html\b[^<>]*>?/gi, '')}</body></html>`;
    ({ document } = parseHTML(rest) as unknown as { document: PageDocument });
  }
  gatherBody(document);
  emptyHead(document);
  return document;
}

/**
 * Linkedom takes as head and body only the first two elements of the root, and makes empty ones otherwise. Strangers leave out
 * the body, put `base` or scripts before the head, text behind the body or behind the root, or one document into another: all
 * that is shown is moved into the first body, and what belongs in a head into the first head.
 */
function gatherBody(document: PageDocument): void {
  const root = document.documentElement;
  if (root === null) return;
  const head = document.querySelector('head') ?? document.createElement('head');
  const body = document.querySelector('body') ?? document.createElement('body');
  if (root === head || root === body) return;
  const behind = [...document.children].filter((each) => each !== root && !each.contains(root));
  const children = [...root.children];
  if (behind.length === 0 && children.length === 2 && children[0] === head && children[1] === body) return;
  const isStray = (each: PageElement) => each !== head && each !== body && !each.contains(body);
  const strays = children.filter(isStray);
  const before = body.parentNode === null ? [] : strays.filter((each) => isBefore(each, body));
  // One by one: a hundred thousand arguments are more than a call can take.
  for (const each of [...before].reverse())
    if (headTags.test(each.nodeName)) head.prepend(each);
    else body.prepend(each);
  const placed = new Set(before);
  for (const each of [...strays, ...behind.filter(isStray)]) if (!placed.has(each)) body.append(each);
  root.replaceChildren(head, body);
}

function isBefore(element: PageElement, other: PageElement): boolean {
  return (other.compareDocumentPosition(element) & 2) !== 0;
}

/** A head that is never closed ends in browsers at the first element that has no place in one; linkedom keeps all in it. */
function emptyHead(document: PageDocument): void {
  const children = [...(document.querySelector('head')?.children ?? [])];
  for (const each of children.reverse()) if (!headTags.test(each.nodeName)) document.body?.prepend(each);
}

export function elementsOf(root: PageElement, selector: string): PageElement[] {
  return [...root.querySelectorAll(selector)];
}
