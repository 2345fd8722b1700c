import { classHints } from './class-hints.ts';
import type { PageElement, PageNode } from './page-dom.ts';

/** Elements whose content starts and ends a paragraph. */
const blockTags = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
h6 header hgroup hr legend li main nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
/** Elements whose content nobody reads. */
const unread = new Set(
  'script style noscript template head title iframe object embed svg math canvas audio video select button input textarea map area link meta'.split(
    ' ',
  ),
);
/** Cells part words; a row of short ones is one block. */
const cellTags = new Set(['td', 'th']);
/** A longer cell is a paragraph of its own, in tables that hold data as in those that lay out a page. */
const longestCell = 120;
/** What pictures and players are made of: captions, cards and authors' portraits have one just before their text. */
const mediaTags = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'embed', 'object']);
/** What forms are made of. */
const controlTags = new Set(['input', 'select', 'textarea', 'button']);

/** Elements that say what stands in them. */
export const landmarks = [
  'article',
  'main',
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'figure',
  'table',
  'ul',
  'blockquote',
  'section',
  'a',
] as const;

/** What a block inherits from the elements around it. */
export interface Surroundings {
  readonly parent: Surroundings | null;
  readonly tag: string;
  /** Class and id, lower case. */
  readonly name: string;
  readonly depth: number;
  /** Levels up to the nearest element whose name gives each hint of `classHints`; -1 for none. */
  readonly hints: Int8Array;
  /** Levels up to the nearest of each of `landmarks`; -1 for none. */
  readonly landmarks: Int8Array;
  readonly hidden: boolean;
  /** Inside an element that microdata marks as the article's body. */
  readonly articleBody: boolean;
  /** Inside a dialogue that lies over the page. */
  readonly dialog: boolean;
  /** Counts that are complete once the whole page is walked. */
  readonly sums: {
    chars: number;
    linkChars: number;
    blocks: number;
    paragraphs: number;
    children: number;
    media: number;
    controls: number;
    headings: number;
  };
}

/** A paragraph of the page: a run of text that no block's edge or line break parts. */
export interface PageBlock {
  readonly text: string;
  readonly linkChars: number;
  readonly links: number;
  readonly boldChars: number;
  readonly italicChars: number;
  /** True when a line break, not a block's edge, stands before it. */
  readonly afterBreak: boolean;
  /** True when a picture or a player stands between it and the block before. */
  readonly afterMedia: boolean;
  readonly around: Surroundings;
}

const maxBlocks = 20_000;
/** Deeper elements count as part of this one. */
const maxDepth = 300;

function nameOf(element: PageElement): string {
  const words = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return words.slice(0, 300).toLowerCase();
}

function enter(element: PageElement, tag: string, parent: Surroundings | null): Surroundings {
  const name = nameOf(element);
  const role = element.getAttribute('role');
  const style = element.getAttribute('style') ?? '';
  const up = (distance: number) => (distance < 0 || distance >= 100 ? -1 : distance + 1);
  const landmarkTag = tag === 'ol' ? 'ul' : role === 'main' ? 'main' : role === 'navigation' ? 'nav' : tag;
  if (parent !== null) parent.sums.children++;
  return {
    parent,
    tag,
    name,
    depth: (parent?.depth ?? 0) + 1,
    hints: Int8Array.from(classHints, ({ pattern }, i) =>
      name.length > 1 && pattern.test(name) ? 0 : up(parent?.hints[i] ?? -1),
    ),
    landmarks: Int8Array.from(landmarks, (each, i) => (each === landmarkTag ? 0 : up(parent?.landmarks[i] ?? -1))),
    hidden:
      parent?.hidden === true ||
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style.slice(0, 500)),
    articleBody: parent?.articleBody === true || /articleBody|reviewBody/i.test(element.getAttribute('itemprop') ?? ''),
    dialog:
      parent?.dialog === true ||
      tag === 'dialog' ||
      role === 'dialog' ||
      role === 'alertdialog' ||
      element.getAttribute('aria-modal') === 'true',
    sums: { chars: 0, linkChars: 0, blocks: 0, paragraphs: 0, children: 0, media: 0, controls: 0, headings: 0 },
  };
}

/** The page's paragraphs, in order. Walks without recursion: strangers nest a hundred thousand deep. */
export function pageBlocks(root: PageElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let around = enter(root, root.nodeName.toLowerCase(), null);
  let open = '';
  let linkChars = 0;
  let boldChars = 0;
  let italicChars = 0;
  let links = 0;
  let inLink = 0;
  let inBold = 0;
  let inItalic = 0;
  let afterBreak = false;
  let afterMedia = false;

  const close = (byBreak: boolean) => {
    const text = open.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '' && blocks.length < maxBlocks) {
      const heading = /^h[1-6]$/.test(around.tag);
      const block = {
        text,
        linkChars: Math.min(linkChars, text.length),
        links,
        boldChars,
        italicChars,
        afterBreak,
        afterMedia,
        around,
      };
      blocks.push(block);
      const long = text.length >= 80 && linkChars * 3 < text.length;
      for (let each: Surroundings | null = around; each !== null; each = each.parent) {
        each.sums.chars += text.length;
        each.sums.linkChars += block.linkChars;
        each.sums.blocks++;
        if (long) each.sums.paragraphs++;
        if (heading) each.sums.headings++;
      }
      afterBreak = false;
      afterMedia = false;
    }
    if (byBreak) afterBreak = true;
    else if (text === '') afterBreak = false;
    open = '';
    linkChars = 0;
    boldChars = 0;
    italicChars = 0;
    links = inLink > 0 ? 1 : 0;
  };

  let node: PageNode | null = root.firstChild;
  /** Surroundings to return to when a block element ends. */
  const outer: Surroundings[] = [];
  while (node !== null) {
    let descend = false;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      open += value;
      const visible = value.trim().length;
      if (inLink > 0) linkChars += visible;
      if (inBold > 0) boldChars += visible;
      if (inItalic > 0) italicChars += visible;
    } else if (node.nodeType === 1) {
      const tag = node.nodeName.toLowerCase();
      const media = mediaTags.has(tag);
      if (media || controlTags.has(tag)) {
        for (let each: Surroundings | null = around; each !== null; each = each.parent) {
          if (media) each.sums.media++;
          else each.sums.controls++;
        }
        if (media) afterMedia = true;
      }
      if (tag === 'br') {
        close(true);
      } else if (!unread.has(tag) && node.firstChild !== null) {
        descend = true;
        if (blockTags.has(tag)) {
          if (!cellTags.has(tag) || open.length > longestCell) close(false);
          else open += ' ';
          outer.push(around);
          if (around.depth < maxDepth) around = enter(node as PageElement, tag, around);
        } else if (tag === 'a') {
          inLink++;
          links++;
        } else if (tag === 'b' || tag === 'strong') {
          inBold++;
        } else if (tag === 'i' || tag === 'em') {
          inItalic++;
        }
      } else if (blockTags.has(tag) && !cellTags.has(tag)) {
        close(false);
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === root) node = null;
      if (node === null) break;
      const tag = node.nodeName.toLowerCase();
      if (blockTags.has(tag)) {
        if (!cellTags.has(tag) || open.length > longestCell) close(false);
        around = outer.pop() ?? around;
      } else if (tag === 'a') {
        inLink--;
      } else if (tag === 'b' || tag === 'strong') {
        inBold--;
      } else if (tag === 'i' || tag === 'em') {
        inItalic--;
      }
    }
    node = node === null ? null : node.nextSibling;
  }
  close(false);
  return blocks;
}
