import { teaserHeading } from './furniture.ts';
import { type Line, lettersOf } from './line.ts';
import type { RemovalReason } from './line-rules.ts';

type Reasons = (RemovalReason | null)[];

/** A headline or link text: short and open-ended, or a question. */
function isHeadlineLike({ words, closed, text }: Line): boolean {
  return words <= 25 && (!closed || (/[?!]$/.test(text) && words <= 15));
}

const teaser: RemovalReason = 'teaser of another article';
/** So many lines below a heading may belong to it. */
const reach = 60;

/** Announcements of other articles under a heading ("Related stories"): headlines, each with at most one short blurb. */
export function markTeasers(lines: readonly Line[], reasons: Reasons): void {
  for (let i = 0; i < lines.length; i++) {
    const heading = lines[i] as Line;
    if (reasons[i] === teaser) continue;
    const plain = heading.plain.replace(/ ?\(\d{1,5}\)$/, '');
    if (heading.closed || heading.words > 8 || !teaserHeading.test(plain)) continue;
    reasons[i] = 'pointer to another article';
    let blurbAllowed = false;
    let headlines = 0;
    for (let next = i + 1; next < Math.min(lines.length, i + reach); next++) {
      const line = lines[next] as Line;
      if (reasons[next] !== null) continue;
      if (isHeadlineLike(line) && headlines < 12) {
        headlines++;
        blurbAllowed = true;
      } else if (blurbAllowed && line.words <= 14 && !/^["“]/.test(line.text)) {
        blurbAllowed = false;
      } else {
        break;
      }
      reasons[next] = teaser;
    }
  }
}

/** A teaser's picture and its text carry the same headline; farther apart the same heading is the article's own way. */
const teaserSpan = 5;

/** A headline that stands twice close together is a teaser's; a long paragraph that stands twice is kept once. */
export function markRepeats(lines: readonly Line[], reasons: Reasons): void {
  const places = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const headline = isHeadlineLike(line) && line.words >= 4 && !line.text.endsWith(':');
    if (!headline && line.words < 12) continue;
    const letters = lettersOf(line.text);
    const earlier = places.get(letters);
    if (earlier === undefined) places.set(letters, [i]);
    else earlier.push(i);
  }
  for (const [first, second, ...more] of places.values()) {
    if (first === undefined || second === undefined) continue;
    if (!isHeadlineLike(lines[first] as Line)) {
      for (const copy of [second, ...more]) reasons[copy] ??= 'said twice';
    } else if (more.length === 0 && second - first <= teaserSpan) {
      reasons[first] ??= 'said twice';
      reasons[second] ??= 'said twice';
    }
  }
}
