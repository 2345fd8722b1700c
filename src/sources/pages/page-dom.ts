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
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly children: Iterable<PageElement> & { readonly length: number };
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  cloneNode(deep: boolean): PageDocument;
}

/** Parses without running or fetching anything. Always gives a document with a body. */
export function parsePage(html: string): PageDocument {
  const whole = /<(?:html|body|head)[\s>]/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}

export function elementsOf(root: PageElement, selector: string): PageElement[] {
  return [...root.querySelectorAll(selector)];
}
