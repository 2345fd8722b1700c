import { isoTime } from '../iso-time.ts';
import type { PageBlock } from './page-blocks.ts';

/** A line about the article itself is short, and stands close to the headline. */
const longestLine = 90;
const above = 4;
const below = 12;
const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[\s.-]+[a-z]{3,9}\.?,?[\s-]+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\b|^\W*\d{4}-\d{2}-\d{2}/i;

/** The date that a page shows beside its headline ("By Jan Holm | November 13, 2024"), ISO; null when it shows none. */
export function visibleDate(blocks: readonly PageBlock[]): string | null {
  const headline = blocks.findIndex(({ around }) => around.tag === 'h1');
  if (headline < 0) return null;
  for (const { text, around } of blocks.slice(Math.max(0, headline - above), headline + below)) {
    if (text.length > longestLine || /^h[1-6]$/.test(around.tag)) continue;
    const at = dated.exec(text)?.index;
    const date = at === undefined ? null : isoTime(text.slice(at).replace(/^\W+/, ''));
    if (date !== null) return date;
  }
  return null;
}
