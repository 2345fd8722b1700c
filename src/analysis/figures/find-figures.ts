import type { Bound, Figure } from '../../core/figure.ts';
import { phraseAt, type Span } from '../../core/span.ts';
import type { Sentence, Syntax, Token } from '../document.ts';
import { type Amount, mayBeginAmount, readAmount } from './amount.ts';
import { boundBefore, boundBehind } from './bound.ts';
import { type CountedPhrase, readCounted } from './counted.ts';
import { namesPersons } from './lexicon/persons.ts';
import type { Line } from './line.ts';
import { notAFigure } from './not-a-figure.ts';
import { type Pair, readPair, readScore } from './range.ts';

export interface FigureSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly syntax: Syntax;
  /** Spans that are time expressions: a number inside one is no figure. */
  readonly dates: readonly Span[];
}

/** Every number a text states, in order of position. Linear in the length of the text. */
export function findFigures(source: FigureSource): Figure[] {
  const figures: Figure[] = [];
  const taken = timeMarks(source);
  for (const { firstToken, endToken } of source.sentences) {
    const line: Line = { tokens: source.tokens, tags: source.syntax.tags, first: firstToken, end: endToken };
    for (let at = firstToken; at < endToken; ) at = readFigure(source, line, at, taken, figures);
  }
  return figures;
}

/** Tokens inside a time expression. */
function timeMarks({ tokens, dates }: FigureSource): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let index = 0;
  for (const { start, end } of [...dates].sort((a, b) => a.start - b.start)) {
    while (index < tokens.length && (tokens[index] as Token).end <= start) index++;
    for (let inside = index; inside < tokens.length && (tokens[inside] as Token).start < end; inside++)
      marks[inside] = 1;
  }
  return marks;
}

/** Tries one token; adds what begins there and returns where to go on. */
function readFigure(source: FigureSource, line: Line, at: number, taken: Uint8Array, figures: Figure[]): number {
  if (!mayBeginAmount(line, at)) return at + 1;
  const amount = readAmount(line, at);
  if (amount === null) return at + 1;
  for (let index = amount.number.first; index < amount.end; index++) if (taken[index] === 1) return index + 1;
  const excluded = notAFigure(line, amount);
  if (excluded !== null) return Math.max(excluded, at + 1);
  const pair = readPair(line, amount);
  if (pair !== null) return readBoth(source, line, pair, figures);
  const score = readScore(line, amount);
  if (score !== null) return score;
  figures.push(build(source, line, amount, null));
  return amount.end;
}

/** A range is one figure; two amounts that only share their unit are two. */
function readBoth(source: FigureSource, line: Line, pair: Pair, figures: Figure[]): number {
  if (pair.range) figures.push(build(source, line, pair.to, pair));
  else {
    figures.push(build(source, line, pair.from, null));
    figures.push(build(source, line, pair.to, null));
  }
  return pair.to.end;
}

function build(source: FigureSource, line: Line, amount: Amount, range: Pair | null): Figure {
  const { text, tokens } = source;
  const first = range?.from.first ?? amount.first;
  const span = (from: number, end: number): Span => ({
    start: (tokens[from] as Token).start,
    end: (tokens[end - 1] as Token).end,
  });
  const opens = range?.opener ?? first;
  const before = boundBefore(line, opens);
  const unitEnd = amount.measure?.end ?? amount.end;
  const behind = boundBehind(line, unitEnd) ?? boundBehind(line, amount.end);
  const countsFrom = behind === null ? amount.end : Math.max(behind.reach, amount.end);
  const counted = readCounted(line, amount, amount.measure === null ? countsFrom : amount.end);
  const late = behind === null && counted !== null ? boundBehind(line, counted.head + 1) : null;
  const bound: Bound | null = before?.bound ?? behind?.bound ?? late?.bound ?? null;
  const expressionEnd = Math.max(unitEnd, behind?.reach ?? 0);
  const vague = amount.number.vague;
  return {
    ...phraseAt(text, span(first, amount.end)),
    kind: amount.kind,
    value: range === null ? amount.value : null,
    low: range === null ? null : range.from.value,
    high: range === null ? null : range.to.value,
    bound,
    vague,
    fraction: amount.number.fraction,
    unit: amount.unit ?? personUnit(tokens, counted, amount),
    counted: counted === null ? null : phraseAt(text, span(counted.first, counted.end)),
    expression: phraseAt(text, span(before?.reach ?? opens, expressionEnd)),
    combined: counted?.combined ?? false,
    claimant: null,
  };
}

function personUnit(tokens: readonly Token[], counted: CountedPhrase | null, amount: Amount): string | null {
  if (counted === null || amount.kind !== 'quantity' || amount.number.fraction) return null;
  return namesPersons((tokens[counted.head] as Token).text) ? 'people' : null;
}
