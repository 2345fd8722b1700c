import type { Line } from './line.ts';
import type { RemovalReason } from './line-rules.ts';

/** Lines of the article in a page that was copied whole, from `start` up to and without `end`. */
export interface PageBody {
  readonly start: number;
  readonly end: number;
  /** Stretches within that are menus, galleries or teasers. */
  readonly gaps: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So many menu lines before or behind the article make a page that was copied whole. */
const menuLines = 10;
/** A paragraph weighs no more than this, so that one legal notice does not outweigh the menu before it. */
const heaviest = 40;
const menuWords = 4;

/**
 * The stretch of lines that is worth most when paragraphs count for it and menu lines against it: where a page that was copied with
 * all its menus, teasers and comments has its article. Null for a text with few such lines, which other rules clean better.
 *
 * After the tag-ratio method of A. Finn et al., "Fact or fiction: content classification for digital libraries" (2001), on
 * lines in place of tags.
 */
export function findPageBody(lines: readonly Line[], reasons: readonly (RemovalReason | null)[]): PageBody | null {
  const weights = lines.map((line, index) => (reasons[index] === null ? weightOf(line) : furnitureWeight(line)));
  const best = bestStretch(weights, { start: 0, end: lines.length });
  if (best.sum < heaviest) return null;
  const parts = [best];
  const names = namesIn(lines, best);
  for (const side of [-1, 1]) {
    let open = beside(parts, side, lines.length);
    while (open.end > open.start) {
      const next = bestStretch(weights, open);
      if (next.sum < sumToGoOn) break;
      if (sharesNames(names, namesIn(lines, next))) {
        parts.push(next);
        open = beside(parts, side, lines.length);
      } else open = side < 0 ? { start: next.end, end: open.end } : { start: open.start, end: next.start };
    }
  }
  parts.sort((a, b) => a.start - b.start);
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? lines.length];
  const menus = (from: number, to: number) => lines.slice(from, to).filter(isMenuLine).length;
  const head = menus(0, start) >= menuLines;
  const tail = menus(end, lines.length) >= menuLines;
  // A long list on one side alone may be the article's own: then something of the page must show that it is one.
  if (!(head && tail) && (buttons(reasons) < fewButtons || !(head || tail || parts.length > 1))) return null;
  const gaps = parts.slice(1).map((part, index) => ({ start: parts[index]?.end ?? part.start, end: part.start }));
  const body = { start: head ? start : 0, end: tail ? end : lines.length };
  return { ...body, end: commentsFrom(lines, body) ?? body.end, gaps };
}

const fewButtons = 2;

function buttons(reasons: readonly (RemovalReason | null)[]): number {
  return reasons.filter((reason) => reason === 'site furniture' || reason === 'notice of the site').length;
}

/** What goes on from a gallery or a row of teasers must be worth so much. */
const sumToGoOn = 60;
const namesShared = 3;

/** The stretch of greatest sum among the lines given (Kadane's algorithm). */
function bestStretch(weights: readonly number[], within: Stretch): Stretch & { readonly sum: number } {
  let best = { start: within.start, end: within.start, sum: 0 };
  let [start, sum] = [within.start, 0];
  for (let index = within.start; index < within.end; index++) {
    if (sum <= 0) [start, sum] = [index, 0];
    sum += weights[index] ?? 0;
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return best;
}

function beside(parts: readonly Stretch[], side: number, count: number): Stretch {
  return side < 0
    ? { start: 0, end: Math.min(...parts.map(({ start }) => start)) }
    : { start: Math.max(...parts.map(({ end }) => end)), end: count };
}

/** Capitalised words inside sentences: what tells whether two stretches are of one article. */
function namesIn(lines: readonly Line[], { start, end }: Stretch): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text, closed } of lines.slice(start, end))
    if (closed)
      for (const [name] of text.slice(0, 2000).matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{3,}/gu)) names.add(name);
  return names;
}

function sharesNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...b].filter((name) => a.has(name)).length >= namesShared;
}

/** Positive for what reads as prose, negative for what reads as a menu or a headline. */
function weightOf(line: Line): number {
  const { words, closed } = line;
  if (/^(?:[-–—•*]|\d{1,3}[.)]) /.test(line.text)) return words >= 10 ? 10 : 0; // a list
  if (closed && words >= 10) return Math.min(words, heaviest);
  if (words >= 25) return heaviest / 2;
  if (closed) return words >= 5 ? 3 : -2;
  if (words >= 15) return 4;
  return words <= menuWords ? -10 : -7;
}

/** Buttons and notices that are known as such stand in articles too, but say that menus are near. */
function furnitureWeight({ words }: Line): number {
  return words <= menuWords ? -3 : 0;
}

function isMenuLine({ words, closed }: Line): boolean {
  return words <= 12 && !closed;
}

const since =
  /^.{0,60}?\b(?:(?:about )?(?:an?|\d{1,3}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now)\b.{0,20}$/iu;
const fewComments = 3;

/** The first of several lines that say how long ago somebody wrote, below at least half of the body: there the comments begin. */
function commentsFrom(lines: readonly Line[], { start, end }: Stretch): number | null {
  const signed: number[] = [];
  for (let index = start; index < end; index++) {
    const line = lines[index] as Line;
    if (!line.closed && line.words <= 14 && since.test(line.text)) signed.push(index);
  }
  const [first] = signed;
  if (first === undefined || signed.length < fewComments) return null;
  const prose = lines.slice(start, first).filter(({ body }) => body).length;
  return prose >= 3 ? first : null;
}
