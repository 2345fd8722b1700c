import type { Span } from '../../../core/span.ts';
import type { Sentence, Token } from '../../document.ts';
import { opensAttribution } from './attribution-openings.ts';
import { doubleMarks, markWidth, type Paragraph } from './double-marks.ts';

/** Words between quotation marks. The marks themselves are outside `firstToken`..`endToken` and outside `start`..`end`. */
export interface QuotedSpan extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** The words with their marks, as tokens. */
  readonly outerFirst: number;
  readonly outerEnd: number;
  readonly paragraph: number;
  /** False where the text lost a mark, so that a boundary is a guess. */
  readonly complete: boolean;
  /** True when the closing mark is missing because the next paragraph goes on with the quotation. */
  readonly continues: boolean;
}

const elisions = /^(?:em|til|tis|twas|cause|bout|cuz|round|n|nuff|\d.*)$/i;

/**
 * Pairs quotation marks paragraph by paragraph, since a lost mark must not swallow the rest of the article. Double marks first; single
 * marks count only outside them, and only as pairs. A paragraph left open before one that opens with a mark goes on there, as print does.
 */
export function findQuotedSpans(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  for (let at = 0; at < sentences.length; ) {
    const opening = sentences[at] as Sentence;
    let last = at;
    while (sentences[last + 1]?.paragraph === opening.paragraph) last++;
    const closing = sentences[last] as Sentence;
    const next = tokens[closing.endToken];
    const continued = next !== undefined && markWidth(tokens, closing.endToken, tokens.length) > 0;
    const paragraph = { first: opening.firstToken, end: closing.endToken, paragraph: opening.paragraph, continued };
    const paired = pairDoubles(tokens, paragraph);
    for (const span of withSingles(tokens, paragraph, paired)) spans.push(trimmed(text, tokens, span));
    at = last + 1;
  }
  return spans.filter((span) => span.endToken > span.firstToken);
}

type Pair = Omit<QuotedSpan, 'start' | 'end'>;

function pairDoubles(tokens: readonly Token[], paragraph: Paragraph): Pair[] {
  const marks = doubleMarks(tokens, paragraph);
  const pairs: Pair[] = [];
  let open = -1;
  let inside = -1;
  let depth = 0;
  let floor = paragraph.first;
  const add = (
    outerFirst: number,
    firstToken: number,
    endToken: number,
    outerEnd: number,
    rest: Partial<Pair> = {},
  ): void => {
    pairs.push({
      firstToken,
      endToken,
      outerFirst,
      outerEnd,
      paragraph: paragraph.paragraph,
      complete: true,
      continues: false,
      ...rest,
    });
    floor = outerEnd;
    open = -1;
    depth = 0;
  };
  for (const { token, width, role: shape, opensLeft, closesLeft } of marks) {
    const role = shape === 'either' ? (open < 0 ? 'open' : 'close') : shape;
    if (role === 'open') {
      if (open >= 0 && closesLeft > opensLeft + depth - 1) depth++;
      else {
        if (open >= 0) {
          const limit = beforePresenter(tokens, inside, token);
          const end = lostClose(tokens, inside, limit);
          if (end < limit || !opensFragment(tokens, open, paragraph)) add(open, inside, end, end, { complete: false });
        }
        open = token;
        inside = token + width;
        depth = 1;
      }
    } else if (open >= 0) {
      if (depth > 1 && closesLeft >= depth) depth--;
      else add(open, inside, token, token + width);
    } else {
      const first = lostOpen(tokens, floor, token, width, paragraph);
      if (first >= 0) add(first, first, token, token + width, { complete: false });
    }
  }
  if (open >= 0) {
    // An attribution inside the last quotation shows that its end was lost; else it goes on behind the paragraph.
    const lost = lostClose(tokens, inside, paragraph.end);
    const told =
      lost < paragraph.end &&
      tokens.slice(lost, Math.min(lost + longestTelling, paragraph.end)).some(({ text }) => text === '.');
    const continues = paragraph.continued && open < paragraph.end && !told;
    const end = continues ? paragraph.end : lost;
    if (continues || lost < paragraph.end || !opensFragment(tokens, open, paragraph))
      add(open, inside, end, end, { complete: false, continues });
  }
  return pairs;
}

/** "A “door to door service that …": a mark within a sentence quotes some of its words; without the closing one nothing tells how many. */
function opensFragment(tokens: readonly Token[], open: number, { first }: Paragraph): boolean {
  const before = tokens[open - 1]?.text ?? '';
  if (open === first || !/^\p{L}/u.test(before)) return false;
  return /^\p{Ll}/u.test(tokens[open + 1]?.text ?? '') || limiting.test(before);
}

const limiting =
  /^(?:the|an?|of|by|for|as|his|her|their|its|our|this|these|those|called|named|dubbed|from|with|in|on|and|or)$/;

/** Where a quotation whose closing mark was lost most likely ended: before "…, he said", else at the limit. */
function lostClose(tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from + 1; index < limit; index++) {
    if (!/^[,.!?…]+$/.test(tokens[index - 1]?.text ?? '')) continue;
    if (opensAttribution(tokens, index, limit)) return index;
  }
  return limit;
}

/** "…for them. The bishop added: “": a sentence that a colon ends before the next mark presents that one, and is no part of what is open. */
function beforePresenter(tokens: readonly Token[], from: number, mark: number): number {
  if (tokens[mark - 1]?.text !== ':') return mark;
  for (let at = mark - 2; at > from && mark - at < longestPresenter; at--)
    if (/^[.!?…]+$/.test(tokens[at]?.text ?? '')) return at + 1;
  return mark;
}

const longestPresenter = 24;
/** So many words at most has the attribution that tells where a quotation ended, though the next paragraph opens with a mark. */
const longestTelling = 18;

/**
 * Where a quotation whose opening mark was lost most likely began: after the previous sentence's end, when an attribution follows, or at
 * the head of the paragraph that it closes; -1 when nothing tells.
 */
function lostOpen(tokens: readonly Token[], floor: number, close: number, width: number, paragraph: Paragraph): number {
  const inner = tokens[close - 1];
  const ends = inner !== undefined && /^[,.!?…]+$/.test(inner.text);
  if (!ends || close - floor < 3) return -1;
  const closes = close + width >= paragraph.end;
  if (closes && floor === paragraph.first) return close - floor > 6 ? floor : -1;
  if (!closes && !opensAttribution(tokens, close + width, paragraph.end)) return -1;
  let first = close - 2;
  while (first > floor && !/^[.!?:]+$/.test(tokens[first - 1]?.text ?? '')) first--;
  return first;
}

/** Adds pairs of single marks outside the double ones. */
function withSingles(tokens: readonly Token[], paragraph: Paragraph, doublePairs: readonly Pair[]): Pair[] {
  const found: Pair[] = [];
  let next = 0;
  let open = -1;
  let close = -1;
  const flush = (): void => {
    if (open >= 0 && close > open + 1) {
      found.push({
        firstToken: open + 1,
        endToken: close,
        outerFirst: open,
        outerEnd: close + 1,
        paragraph: paragraph.paragraph,
        complete: true,
        continues: false,
      });
    }
    open = -1;
    close = -1;
  };
  for (let index = paragraph.first; index < paragraph.end; index++) {
    const pair = doublePairs[next];
    if (pair !== undefined && index >= pair.outerFirst) {
      flush();
      found.push(pair);
      next++;
      index = Math.max(index, pair.outerEnd - 1);
      continue;
    }
    const token = tokens[index] as Token;
    if (token.lower !== "'") continue;
    const before = index > paragraph.first ? tokens[index - 1] : undefined;
    const after = tokens[index + 1];
    const gluedLeft = before !== undefined && before.end === token.start;
    const gluedRight = after !== undefined && after.start === token.end;
    const opens = !gluedLeft && gluedRight && (token.text === '‘' || !elisions.test(after.text));
    if (opens || token.text === '‘') {
      // An open quotation with a possible end ends there; without one it was never a quotation.
      if (close >= 0 || open < 0) flush();
      open = index;
    } else if (open >= 0 && gluedLeft) {
      const firm = /^[.,!?…]+$/.test(before.text) || !/s$/i.test(before.text);
      const possessive = !firm && after !== undefined && /^\p{Ll}/u.test(after.text) && !gluedRight;
      if (close < 0 || !possessive) close = index;
      if (firm) flush();
    }
  }
  flush();
  for (; next < doublePairs.length; next++) found.push(doublePairs[next] as Pair);
  return found;
}

function trimmed(text: string, tokens: readonly Token[], pair: Pair): QuotedSpan {
  const head = tokens[pair.firstToken];
  const tail = tokens[pair.endToken - 1];
  const start = head?.start ?? text.length;
  return { ...pair, start, end: Math.max(start, tail?.end ?? start) };
}
