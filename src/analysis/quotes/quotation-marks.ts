import type { Span } from '../../core/span.ts';
import type { Sentence, Token } from '../document.ts';
import { opensAttribution } from './attribution-openings.ts';

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

type Role = 'open' | 'close' | 'either';
interface Mark {
  readonly token: number;
  /** Two for a double mark typed as two single ones. */
  readonly width: number;
  readonly role: Role;
  /** Marks that can only open or only close, from this one to the paragraph's end. */
  opensLeft: number;
  closesLeft: number;
}

const doubles = new Set(['“', '”', '„', '"', '«', '»', '‹', '›', '‟', '″']);
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

interface Paragraph {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  readonly continued: boolean;
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
          const end = lostClose(tokens, inside, beforePresenter(tokens, inside, token));
          add(open, inside, end, end, { complete: false });
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
      lost < paragraph.end && tokens.slice(lost, Math.min(lost + 9, paragraph.end)).some(({ text }) => text === '.');
    const continues = paragraph.continued && open < paragraph.end && !told;
    const end = continues ? paragraph.end : lost;
    add(open, inside, end, end, { complete: false, continues });
  }
  return pairs;
}

function doubleMarks(tokens: readonly Token[], { first, end }: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let token = first; token < end; token++) {
    const width = markWidth(tokens, token, end);
    if (width === 0) continue;
    const role = doubleRole(tokens, token, width, first, end);
    if (role !== null) marks.push({ token, width, role, opensLeft: 0, closesLeft: 0 });
    token += width - 1;
  }
  let opens = 0;
  let closes = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark;
    if (mark.role === 'open') opens++;
    if (mark.role === 'close') closes++;
    mark.opensLeft = opens;
    mark.closesLeft = closes;
  }
  return marks;
}

/** Tokens of the double mark that starts here: 0 for none, 2 for one typed as two single marks. */
function markWidth(tokens: readonly Token[], index: number, end: number): number {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const joined = index + 1 < end && next !== undefined && next.start === token.end;
  // "“”It was late,“”": marks that were doubled on the way
  if (doubles.has(token.text))
    return joined && /^(?:“”|"")$/.test(token.text + next.text) && !isBetween(tokens, index) ? 2 : 1;
  if (token.lower !== "'" && token.text !== '`') return 0;
  return joined && next.text === token.text ? 2 : 0;
}

/** "…is fair.""I agree": one quotation's end and the next one's beginning, whose space was lost. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  const [before, first, second, after] = [-1, 0, 1, 2].map((step) => tokens[index + step]);
  if (before === undefined || after === undefined || before.end !== first?.start || second?.end !== after.start)
    return false;
  return /^[.,!?…]+$/.test(before.text) && /^[\p{L}\p{N}[]/u.test(after.text);
}

/** The shape of the mark decides, unless the spaces around it say the opposite. */
function doubleRole(tokens: readonly Token[], index: number, width: number, first: number, end: number): Role | null {
  const token = tokens[index] as Token;
  const mark = width === 2 ? '"' : token.text;
  const before = index > first ? tokens[index - 1] : undefined;
  const after = index + width < end ? tokens[index + width] : undefined;
  const gluedLeft = before !== undefined && before.end === token.start && !/^[([{—–-]$/.test(before.text);
  const gluedRight =
    after !== undefined && after.start === token.end + width - 1 && !/^[.,;:!?)\]}—–-]+$/.test(after.text);
  // A double prime is inches, unless the words around it are quoted.
  if (mark === '″') {
    if (!gluedLeft && gluedRight && /^\p{L}/u.test(after.text)) return 'open';
    return gluedLeft && !gluedRight && /^[.,!?…]+$/.test(before.text) ? 'close' : null;
  }
  // Inches ("a 12" gun") unless a quotation could end here; leave that to the pairing.
  if (mark === '"' && gluedLeft && !gluedRight && /^\p{N}/u.test(before.text) && before.end - before.start < 3)
    return 'either';
  if (before === undefined) return 'open';
  if (after === undefined) return gluedLeft || mark !== '“' ? 'close' : null;
  if (mark === '„') return 'open';
  // In German print the points show inwards: »so«
  if (/[«‹]/.test(mark)) return gluedLeft && !gluedRight ? 'close' : 'open';
  if (/[»›]/.test(mark)) return gluedRight && !gluedLeft ? 'open' : 'close';
  if (mark === '“') return gluedLeft && !gluedRight ? 'close' : 'open';
  if (mark === '”') return gluedRight && !gluedLeft ? 'open' : 'close';
  if (gluedLeft && !gluedRight) return 'close';
  if (gluedRight && !gluedLeft) return 'open';
  // "…over Kursk."This was": where the space between two sentences was lost, the pairing tells
  if (gluedLeft && /^[.,!?…]+$/.test(before.text) && !(gluedRight && /^\p{Lu}/u.test(after.text))) return 'close';
  return 'either';
}

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
