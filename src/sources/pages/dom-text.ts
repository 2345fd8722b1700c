/** Elements whose content starts and ends a paragraph. */
const blocks = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
h6 header hgroup hr legend li main nav ol optgroup option p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);
/** Elements whose content nobody reads. */
const unread = new Set(
  'script style noscript template head title iframe object embed svg math canvas audio video select button input textarea map area link meta'.split(
    ' ',
  ),
);

/** What this module needs of a node: linkedom's and a browser's both have it. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TextNode | null;
  readonly nextSibling: TextNode | null;
  readonly parentNode: TextNode | null;
}

/**
 * The text of a subtree as a reader sees it: a paragraph for each block, blank lines between; table cells parted by a space.
 * Walks without recursion: strangers nest a hundred thousand deep.
 */
export function domText(root: TextNode): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  let node: TextNode | null = root;
  while (node !== null) {
    let descend = false;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      open += value;
    } else if (node.nodeType === 1) {
      const name = node.nodeName.toLowerCase();
      if (name === 'br') {
        // One break is a line, two part paragraphs; either way what follows is a line of its own.
        close();
      } else if (!unread.has(name)) {
        if (blocks.has(name)) close();
        if (name === 'td' || name === 'th') open += ' ';
        descend = node.firstChild !== null;
      }
    } else {
      descend = node.firstChild !== null;
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node.nodeType === 1 && blocks.has(node.nodeName.toLowerCase())) close();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  close();
  return paragraphs.join('\n\n');
}
