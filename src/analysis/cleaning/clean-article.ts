import type { CleanText, Dating, IncomingArticle } from '../../core/article.ts';
import { statedDate } from '../dates/publication/stated-date.ts';
import { languageOf } from '../language/language-of.ts';
import { findSentences } from '../sentences/sentences.ts';
import { tokenize } from '../words/tokenize.ts';
import { creditLine, openingAgency } from './credits.ts';
import { dateLine } from './date-line.ts';
import { partEntryTimes } from './entry-times.ts';
import { partGluedLines } from './glued-lines.ts';
import { withoutHoverCards } from './hover-cards.ts';
import { partInlineNotices } from './inline-notices.ts';
import { partInlineTeasers } from './inline-teasers.ts';
import { type Line, lineOf } from './line.ts';
import { type RemovalReason, reasonAgainst } from './line-rules.ts';
import { normaliseText } from './normalise-text.ts';
import { findPageBody } from './page-body.ts';
import { readHead } from './page-head.ts';
import { markTail, markTrailingLinks } from './page-tail.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutSharePrices } from './share-prices.ts';
import { siteBehindTitle } from './site-name.ts';
import { markRepeats, markTeasers } from './teasers.ts';

export interface Removal {
  readonly text: string;
  readonly reason: RemovalReason;
}

export interface CleaningResult {
  readonly article: CleanText;
  readonly dating: Dating;
  /** What was taken out, in order of position: nothing disappears unseen. */
  readonly removed: readonly Removal[];
}

const dateline = /^\p{Lu}[\p{Lu} ,.]{2,30}(?:, \p{Lu}[\p{L}.]{2,9} \d{1,2})?(?: \([\p{L} ]{2,20}\))? [-–—] /u;
const trailingTags = /(?:\s+#[\p{L}\p{N}_]{1,60}){3,40}$/u;

/**
 * Parts the article from the page it was copied with. Every kept paragraph is verbatim but for white space and broken
 * encodings; a line goes only on a strong cue. Pure; never throws.
 */
export function cleanArticle(incoming: IncomingArticle): CleaningResult {
  const removed: Removal[] = [];
  const lines: Line[] = [];
  const { text: named, removed: cards } = withoutHoverCards(normaliseText(incoming.text));
  for (const card of cards) removed.push({ text: card, reason: 'teaser of another article' });
  const { text: body, removed: prices } = withoutSharePrices(named);
  for (const price of prices) removed.push({ text: price, reason: 'site furniture' });
  const parts = paragraphsOf(body).flatMap(partGluedLines).flatMap(partInlineTeasers).flatMap(partInlineNotices);
  for (const { text: paragraph, glued } of partEntryTimes(parts)) {
    if (glued) {
      removed.push({ text: paragraph, reason: 'teaser of another article' });
      continue;
    }
    const tags = paragraph.startsWith('#') ? null : trailingTags.exec(paragraph.slice(-600));
    lines.push(lineOf(tags === null ? paragraph : paragraph.slice(0, -tags[0].length)));
    if (tags !== null) removed.push({ text: tags[0].trim(), reason: 'hashtags' });
  }
  const reasons: (RemovalReason | null)[] = lines.map((line, index) =>
    reasonAgainst(line, {
      index,
      count: lines.length,
      next: lines[index + 1] ?? null,
      previous: lines[index - 1] ?? null,
    }),
  );
  const page = findPageBody(lines, reasons);
  for (const gap of page?.gaps ?? [])
    for (let index = gap.start; index < gap.end; index++) reasons[index] ??= 'site furniture';
  const head = readHead(lines, reasons, stated(incoming.title), page);
  for (const [index, reason] of head.removed) reasons[index] = reason;
  if (page !== null) for (let index = page.end; index < lines.length; index++) reasons[index] ??= 'after the article';
  markTeasers(lines, reasons);
  markRepeats(lines, reasons); // after the head: a doubled title is no repeat
  markTail(lines, reasons);
  markTrailingLinks(lines, reasons); // last: what furniture parts from the body is no part of its run

  // A page of nothing but a headline is kept as it is: an empty article says less.
  if (!reasons.includes(null)) {
    const only = reasons.indexOf('title');
    if (only >= 0) reasons[only] = null;
  }
  const kept = lines.filter((_, index) => reasons[index] === null).map(({ text }) => text);
  for (const [index, { text }] of lines.entries()) {
    const reason = reasons[index];
    if (reason != null) removed.push({ text, reason });
  }
  const text = kept.join('\n\n');
  const noted = noticeDate(removed) ?? lineDate(lines, reasons);
  // When a page was changed says when it was written only where nothing else does.
  const ownDate = statedDate(text)?.value ?? noted;
  const published = incoming.published ?? head.date ?? ownDate ?? head.changed;
  return {
    article: {
      key: incoming.key,
      url: incoming.url,
      title: titleOf(head.title, kept),
      outlet:
        stated(incoming.outlet) ??
        siteBehindTitle(lines, head.title) ??
        creditedOutlet(kept, lines, reasons) ??
        head.site,
      published,
      language: languageOf(text),
      text,
    },
    dating: {
      origin: incoming.published === null ? 'header' : 'given',
      stated: appearedOn(head.appeared, published) ?? ownDate,
    },
    removed,
  };
}

/** The day of a removed note such as "This article was first published on 4 April 2017." */
function noticeDate(removed: readonly Removal[]): string | null {
  const note = removed.find(({ text }) =>
    /\b(?:first|originally|previously) (?:published|appeared|posted)\b/i.test(text),
  );
  return note === undefined ? null : (statedDate(note.text)?.value ?? null);
}

/** So many lines of the article may stand above the line that says when it appeared. */
const longestOpening = 8;

/** The day of a line among the first of the article, which stood behind its headline and standfirst. */
function lineDate(lines: readonly Line[], reasons: readonly (RemovalReason | null)[]): string | null {
  const first = reasons.indexOf(null);
  for (let index = Math.max(0, first); index < Math.min(lines.length, first + longestOpening); index++) {
    const found = reasons[index] === 'date' ? dateLine((lines[index] as Line).plain) : null;
    if (found !== null && !found.changed) return found.date;
  }
  return null;
}

function stated(value: string | null): string | null {
  const text = value === null ? '' : normaliseText(value).replace(/\n+/g, ' ').trim();
  return text === '' ? null : text;
}

/** Of the dates that lines above the body state, the one that bears the given date out, else the first. */
function appearedOn(dates: readonly string[], published: string | null): string | null {
  return dates.find((date) => date === published?.slice(0, 10)) ?? dates[0] ?? null;
}

/** A place, and perhaps a day and an agency, in a paragraph of their own that ends with a dash. */
const lonelyDateline = /^\p{Lu}[\p{L}\p{N} ,.'’]{2,48}(?:\([\p{L} ]{2,20}\) ?)?(?:[-–—]{1,2}|_)$/u;

/** An article without a headline goes by its first sentence. */
function titleOf(title: string | null, kept: readonly string[]): string {
  if (title !== null) return title;
  const opening = (kept.find((paragraph) => !lonelyDateline.test(paragraph)) ?? 'Untitled').replace(dateline, '');
  const sentence = findSentences(opening, tokenize(opening.slice(0, 400))).find(({ end }) => end >= 20);
  if (sentence !== undefined && sentence.end <= 140) return opening.slice(0, sentence.end).replace(/\.$/, '');
  return opening.length <= 120 ? opening : `${opening.slice(0, 120).replace(/\s+\S*$/, '')} …`;
}

/** The agency whose mark opens one of the first paragraphs, else the one credited in a line of its own. */
function creditedOutlet(
  kept: readonly string[],
  lines: readonly Line[],
  reasons: readonly (RemovalReason | null)[],
): string | null {
  for (const paragraph of kept.slice(0, 3)) {
    const agency = openingAgency(paragraph);
    if (agency !== null) return agency;
  }
  for (const [index, line] of lines.entries()) {
    if (reasons[index] !== 'credit') continue;
    const credited = creditLine(line.text);
    if (credited !== null) return credited;
  }
  return null;
}
