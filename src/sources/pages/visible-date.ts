import { isoTime } from '../iso-time.ts';
import type { PageBlock } from './page-blocks.ts';

/** A line about the article itself is short, and stands close to the headline. */
const longestLine = 90;
const above = 4;
const below = 12;
const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[\s.-]+[a-z]{3,9}\.?,?[\s-]+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\b|^\W*\d{4}-\d{2}-\d{2}/i;

/** Small words of a line that says who wrote the article, and when; with others it is a sentence that dates something else. */
const companions =
  /^(?:by|on|at|in|of|for|and|the|from|published|posted|updated|modified|last|first|released|issued|written|edited|date|dated|am|pm|a|p|m|de|van|von|der|st|nd|rd|th|et|gmt|utc|est|edt|min|mins|minutes?|hours?|read|ago|staff|writer|reporter|correspondent|editor)$/u;

const mostOtherWords = 2;

function isClause(text: string): boolean {
  const words = text.replace(/@\S+/gu, ' ').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word) && !companions.test(word)).length > mostOtherWords;
}

/** The date that a page shows beside its headline ("By Jan Holm | November 13, 2024"), ISO; null when it shows none. */
export function visibleDate(blocks: readonly PageBlock[]): string | null {
  const headline = blocks.findIndex(({ around }) => around.tag === 'h1');
  if (headline < 0) return null;
  for (const { text, around } of blocks.slice(Math.max(0, headline - above), headline + below)) {
    if (text.length > longestLine || /^h[1-6]$/.test(around.tag)) continue;
    const at = dated.exec(text)?.index;
    const date = at === undefined || isClause(text.slice(0, at)) ? null : isoTime(text.slice(at).replace(/^\W+/, ''));
    if (date !== null) return date;
  }
  return null;
}
