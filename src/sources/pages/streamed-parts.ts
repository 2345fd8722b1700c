import { elementsOf, type PageDocument, type PageNode } from './page-dom.ts';

const mostParts = 500;
const call = /\$R[CSX]\(\s?"([BPS]:[0-9a-z]{1,8})"\s?,\s?"([BPS]:[0-9a-z]{1,8})"/g;

/**
 * Puts parts that a server sent late (React's streaming: hidden divisions at the end of the page, and a script that moves
 * each to its template) where a browser shows them. Without it their text is hidden and out of order.
 */
export function placeStreamedParts(document: PageDocument): void {
  const parts = elementsOf(document, 'div[hidden][id^="S:"]').slice(0, mostParts);
  if (parts.length === 0) return;
  const targets = new Map<string, string>();
  for (const script of elementsOf(document, 'script')) {
    const source = script.textContent ?? '';
    if (!source.includes('$R')) continue;
    for (const [, first = '', second = ''] of source.matchAll(call)) {
      const [part, target] = first.startsWith('S') ? [first, second] : [second, first];
      if (part.startsWith('S') && !target.startsWith('S')) targets.set(part, target);
    }
  }
  const templates = new Map(elementsOf(document, 'template[id]').map((each) => [each.getAttribute('id'), each]));
  for (const part of parts) {
    const id = part.getAttribute('id') ?? '';
    const target = targets.get(id);
    const template = target === undefined ? undefined : templates.get(target);
    if (template === undefined || part.contains(template)) continue;
    // What a boundary showed while it waited ends at its comment.
    if (target?.startsWith('B')) removeUntilEnd(template);
    template.replaceWith(...part.childNodes);
    part.remove();
  }
}

function removeUntilEnd(template: PageNode): void {
  let open = 0;
  let node = template.nextSibling;
  const waiting: PageNode[] = [];
  for (; node !== null && waiting.length < 200; node = node.nextSibling) {
    const comment = node.nodeType === 8 ? (node.nodeValue ?? '') : '';
    if (comment === '/$' && open-- === 0) {
      for (const each of waiting) each.remove();
      return;
    }
    if (comment.startsWith('$')) open++;
    waiting.push(node);
  }
}
