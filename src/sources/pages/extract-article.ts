import { lineOf } from '../../analysis/cleaning/line.ts';
import { type RemovalReason, reasonAgainst } from '../../analysis/cleaning/line-rules.ts';
import type { Page } from '../page-reader.ts';
import { amongAppeals } from './appeals.ts';
import { bodyProbabilities } from './block-classifier.ts';
import { inComments } from './comment-sections.ts';
import { domText } from './dom-text.ts';
import { headlineIndex } from './headline-block.ts';
import { inLaterArticle } from './later-articles.ts';
import { inNamedFurniture } from './named-furniture.ts';
import type { PageBlock, Surroundings } from './page-blocks.ts';
import { parsePage } from './page-dom.ts';
import { type PageEvidence, pageEvidence } from './page-evidence.ts';
import { pageKind } from './page-kind.ts';
import { isWritten, namesNobody, visibleAuthor } from './visible-author.ts';
import { dateInAddress, visibleDate } from './visible-date.ts';

/** Blocks likelier than this are body; chosen on the development pages. */
const threshold = 0.5;
/** Less likely blocks are left out of what Readability found, too. */
const leastLikely = 0.2;
/** A body shorter than this share of Readability's is a failure of the classifier, not a find. */
const leastShare = 0.3;
/** A body so many times as long in the JSON-LD is what the page leaves out; one a little longer has captions and the like. */
const carriedTimes = 4;

/**
 * The article of a page: its paragraphs by a trained classifier, with Readability's judgement among its evidence and as what
 * to fall back on. Synchronous and without input or output: meant to run in a worker, see `createPageReader`.
 */
export function extractArticle(html: string, url: string | null): Page {
  const evidence = pageEvidence(html, url);
  const { data, blocks } = evidence;
  const text = bodyOf(evidence, bodyProbabilities(evidence.features));
  const whole = blocks.map((block) => block.text).join('\n');
  return {
    kind: pageKind(text, linkShareOf(text, blocks), whole, data),
    title: data.title,
    text,
    published: data.published ?? visibleDate(blocks, data.title, data.language) ?? dateInAddress(url),
    outlet: data.outlet,
    author: authorOf(evidence),
    language: data.language,
    canonicalUrl: data.canonicalUrl,
  };
}

/** The author that the page states; where that is nobody, the one whom it marks or shows. */
function authorOf({ data: { author, outlet, title, marked }, blocks }: PageEvidence): string | null {
  const stated = author !== null && isWritten(author) ? author : null;
  if (!namesNobody(author, outlet)) return stated;
  const found = marked ?? visibleAuthor(blocks, title);
  return found === null || namesNobody(found, outlet) ? stated : found;
}

/** The body, given for each block the probability that it is part of it. */
export function bodyOf({ data, blocks, readable }: PageEvidence, probabilities: Float32Array): string {
  const pageChars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const title = wordsOf(data.title ?? '');
  const headline = headlineIndex(blocks, title);
  const rated = blocks.map((_, i) => (probabilities[i] as number) > threshold);
  const comments = inComments(blocks, headline, rated);
  const appeals = amongAppeals(blocks);
  const foreign = blocks.map(
    (block, i) =>
      comments[i] === true || appeals[i] === true || isFurniture(block) || inNamedFurniture(block, pageChars),
  );
  const likely = blocks.map(
    ({ text }, i) =>
      rated[i] === true &&
      foreign[i] !== true &&
      !(text.length <= longestTitle && title !== '' && wordsOf(text) === title),
  );
  const later = inLaterArticle(blocks, headline, likely);
  const chosen = joinBlocks(blocks.filter((_, i) => likely[i] === true && later[i] !== true));
  const unlikely = new Set(
    blocks.flatMap(({ text }, i) => (foreign[i] === true || (probabilities[i] as number) < leastLikely ? [text] : [])),
  );
  const fallback = readable.filter((paragraph) => !unlikely.has(paragraph)).join('\n\n');
  const body = chosen.length < leastShare * fallback.length ? fallback : chosen;
  if (data.articleBody === null) return body;
  // A page that is drawn by scripts, or shows strangers the beginning, may still carry its text for search engines.
  const least = body.length > 200 ? carriedTimes * body.length : body.length;
  if (data.articleBody.length <= least) return body;
  const carried = domText(parsePage(data.articleBody.replace(/\r?\n\s*\r?\n/g, '<p>')));
  return carried.length > least ? carried : body;
}

/** What a page's text may not hold wherever it stands; credits and captions are left to the cleaning of the article. */
const furniture: ReadonlySet<RemovalReason> = new Set([
  'no words',
  'hashtags',
  'site furniture',
  'pointer to another article',
  'notice of the site',
]);
/** Rules that look at neighbours and at the page's edges have none here. */
const nowhere = { index: 1_000, count: 10_000, next: null, previous: null };

/** A program's data that a page shows by mistake. */
const data = /^\W{0,3}\{\s?"[\w-]{1,40}"\s?:/;

const longestTitle = 1_000;
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function isFurniture({ text }: PageBlock): boolean {
  if (data.test(text)) return true;
  const reason = reasonAgainst(lineOf(text), nowhere);
  return reason !== null && furniture.has(reason);
}

/** So many elements may stand between an item of a list and its text. */
const deepestInItem = 3;

/**
 * Blocks as paragraphs; the same long paragraph stands once, however many copies the page hides for other screens. An item of a list has a
 * dash before it, lest a row of short ones pass for links; one that is a link has none.
 */
function joinBlocks(blocks: readonly PageBlock[]): string {
  const seen = new Set<string>();
  const kept: string[] = [];
  let last: Surroundings | null = null;
  for (const { text, linkChars, around } of blocks) {
    if (text.length > 60 && seen.has(text)) continue;
    seen.add(text);
    const item = itemAround(around);
    const opens = item !== null && item !== last && linkChars * 2 < text.length && !/^[-–—•*\d]/.test(text);
    last = item;
    kept.push(opens ? `- ${text}` : text);
  }
  return kept.join('\n\n');
}

function itemAround(around: Surroundings): Surroundings | null {
  let each: Surroundings | null = around;
  for (let depth = 0; each !== null && depth <= deepestInItem; depth++) {
    if (each.tag === 'li') return each;
    each = each.parent;
  }
  return null;
}

function linkShareOf(text: string, blocks: readonly PageBlock[]): number {
  const body = new Set(text.split('\n\n').map((paragraph) => paragraph.replace(/^- /, '')));
  let chars = 0;
  let linkChars = 0;
  for (const block of blocks) {
    if (!body.has(block.text)) continue;
    chars += block.text.length;
    linkChars += block.linkChars;
  }
  return chars === 0 ? 0 : linkChars / chars;
}
