import type { Span } from '../../../core/span.ts';
import type { Sentence, Token } from '../../document.ts';
import { tellingVerb } from './attribution-openings.ts';
import { doubleMarks, markWidth, type Paragraph } from './double-marks.ts';
import { beforePresenter, innerStretches, isTelling, lostClose, lostOpen, opensFragment } from './lost-bounds.ts';

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
 * A text that turns out to lose marks is read again with that in mind.
 */
export function findQuotedSpans(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): QuotedSpan[] {
  const read = spansOf(text, tokens, sentences, false);
  return (isDamaged(read) ? spansOf(text, tokens, sentences, true) : read).spans.filter(
    ({ firstToken, endToken }) => endToken > firstToken,
  );
}

interface Reading {
  readonly spans: readonly QuotedSpan[];
  /** Marks whose other one is missing. */
  readonly lost: number;
}

/** Whether so many marks are missing that it is no slip of the pen. */
function isDamaged({ spans, lost }: Reading): boolean {
  return lost > 1 && lost * 8 > spans.length;
}

function spansOf(text: string, tokens: readonly Token[], sentences: readonly Sentence[], damaged: boolean): Reading {
  const spans: QuotedSpan[] = [];
  let lost = 0;
  for (let at = 0; at < sentences.length; ) {
    const opening = sentences[at] as Sentence;
    let last = at;
    while (sentences[last + 1]?.paragraph === opening.paragraph) last++;
    const closing = sentences[last] as Sentence;
    const next = tokens[closing.endToken];
    const before = spans.at(-1);
    const leftOpen = before !== undefined && !before.complete && before.outerEnd === opening.firstToken;
    const paragraph = {
      first: opening.firstToken,
      end: closing.endToken,
      paragraph: opening.paragraph,
      continued: next !== undefined && markWidth(tokens, closing.endToken, tokens.length) > 0,
      carried: leftOpen || tokens[opening.firstToken - 1]?.text === ':',
      damaged,
    };
    const paired = pairDoubles(tokens, paragraph);
    lost += paired.lost;
    for (const span of withSingles(tokens, paragraph, paired.pairs)) spans.push(trimmed(text, tokens, span));
    at = last + 1;
  }
  return { spans, lost };
}

type Pair = Omit<QuotedSpan, 'start' | 'end'>;

function pairDoubles(tokens: readonly Token[], paragraph: Paragraph): { pairs: Pair[]; lost: number } {
  const marks = doubleMarks(tokens, paragraph);
  const pairs: Pair[] = [];
  let lost = 0;
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
      if (open >= 0 && !paragraph.damaged && closesLeft > opensLeft + depth - 1) depth++;
      else {
        if (open >= 0) {
          lost++;
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
      lost++;
      const first = lostOpen(tokens, floor, token, width, paragraph);
      if (first >= 0) add(first, first, token, token + width, { complete: false });
    }
  }
  if (open >= 0) {
    // An attribution inside the last quotation shows that its end was lost; else it goes on behind the paragraph.
    const told = lostClose(tokens, inside, paragraph.end);
    const isTold = told < paragraph.end && isTelling(tokens, told, paragraph.end);
    const fragment = opensFragment(tokens, open, paragraph);
    const continues = paragraph.continued && open < paragraph.end && !isTold && !(paragraph.damaged && fragment);
    const end = continues ? paragraph.end : told;
    if (!continues) lost++;
    if (continues || told < paragraph.end || !fragment) add(open, inside, end, end, { complete: false, continues });
  }
  return { pairs: paragraph.damaged ? pairs.flatMap((pair) => withoutTelling(tokens, pair, paragraph)) : pairs, lost };
}

/** A pair that holds the words that tell who speaks, without them: two quotations whose marks between them were lost. */
function withoutTelling(tokens: readonly Token[], pair: Pair, { end }: Paragraph): Pair[] {
  const { firstToken, endToken, outerEnd } = pair;
  if (!pair.complete || tellingVerb(tokens, outerEnd, end, true) >= 0) return [pair];
  const parts = innerStretches(tokens, firstToken, endToken);
  if (parts === null) return [pair];
  return parts.map((part, index) => ({
    ...pair,
    firstToken: part.first,
    endToken: part.end,
    outerFirst: index === 0 ? pair.outerFirst : part.first,
    outerEnd: part.end === endToken ? outerEnd : part.end,
    complete: false,
  }));
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
