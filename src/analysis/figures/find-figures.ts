import type { Bound, Figure } from '../../core/figure.ts';
import { type Phrase, phraseAt, type Span } from '../../core/span.ts';
import type { Sentence, Syntax, Token } from '../document.ts';
import { type Amount, mayBeginAmount, readAmount } from './amount.ts';
import { boundBefore, boundBehind } from './bound.ts';
import { readCounted } from './counted.ts';
import type { CountedPhrase } from './counted-phrase.ts';
import { supplyElided } from './elided.ts';
import { readFate } from './fate.ts';
import { isBareAge } from './guards/ages.ts';
import { notAFigure, notARange } from './guards/not-a-figure.ts';
import type { HeardFigure } from './heard-figure.ts';
import { namesPersons } from './lexicon/persons.ts';
import { type Line, wordAt } from './line.ts';
import { modelNumbers } from './model-numbers.ts';
import { looksPlural } from './noun-phrase.ts';
import { type Pair, readPair, readScore, tellsOfVotes } from './range.ts';
import { sharedFate } from './shared-fate.ts';

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
  const lines = source.sentences.map(
    ({ firstToken, endToken }): Line => ({
      tokens: source.tokens,
      tags: source.syntax.tags,
      fine: source.syntax.fine,
      first: firstToken,
      end: endToken,
    }),
  );
  const reading: Reading = { source, taken: timeMarks(source), models: modelNumbers(lines), figures: [], heard: [] };
  for (const line of lines) {
    const from = reading.figures.length;
    reading.heard.length = 0;
    for (let at = line.first; at < line.end; ) at = readFigure(reading, line, at);
    supply(reading, line, from);
  }
  return reading.figures;
}

interface Reading {
  readonly source: FigureSource;
  /** 1 for each token inside a time expression. */
  readonly taken: Uint8Array;
  readonly models: ReadonlySet<string>;
  readonly figures: Figure[];
  /** The figures of the sentence that is being read, as the last of `figures`. */
  readonly heard: HeardFigure[];
}

/** Gives the figures of a sentence what they leave to one another. */
function supply({ source, figures, heard }: Reading, line: Line, from: number): void {
  for (let at = 0; at < heard.length; at++) {
    const supplied = supplyElided(line, heard, at) ?? sharedFate(line, heard, at);
    if (supplied === null) continue;
    heard[at] = { ...(heard[at] as HeardFigure), ...supplied };
    const { counted, ...rest } = supplied;
    figures[from + at] = { ...(figures[from + at] as Figure), ...rest, ...phraseOf(source, counted ?? null) };
  }
}

function phraseOf({ text, tokens }: FigureSource, counted: CountedPhrase | null): Partial<Figure> {
  if (counted === null) return {};
  return { counted: countedText(text, spanOf(tokens, counted.first, counted.end)), combined: counted.combined };
}

/** "75 “river-type” boats": with the mark that opens what it closes. */
function countedText(text: string, { start, end }: Span): Phrase {
  const opened = /[“«]/u.test(text[start - 1] ?? '') && /^[^“”«»]*[”»]/u.test(text.slice(start, end));
  return phraseAt(text, { start: opened ? start - 1 : start, end });
}

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
}

function isTaken({ taken }: Reading, amount: Amount): boolean {
  if (amount.measure?.unit === 'h' || amount.measure?.unit === 'min') return false;
  for (let index = amount.number.first; index < amount.end; index++) if (taken[index] === 1) return true;
  return false;
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
function readFigure(reading: Reading, line: Line, at: number): number {
  if (!mayBeginAmount(line, at)) return at + 1;
  const amount = readAmount(line, at);
  if (amount === null) return at + 1;
  if (isTaken(reading, amount)) return Math.max(amount.number.end, at + 1);
  if (isBareAge(line, amount)) {
    push(reading, line, amount, null, { unit: 'year', counted: null, combined: false, fate: null });
    return amount.end;
  }
  const excluded = notAFigure(line, amount) ?? isModel(reading, line, amount);
  if (excluded !== null) return Math.max(excluded, at + 1);
  const pair = readPair(line, amount);
  if (pair !== null) return readBoth(reading, line, pair);
  const score = readScore(line, amount);
  const against = score === null ? null : readAmount(line, score - 1);
  if (score !== null && (against === null || !tellsOfVotes(line))) return score;
  if (against === null) {
    push(reading, line, amount, null);
    return amount.end;
  }
  const side = { unit: null, counted: null, combined: false, fate: null };
  push(reading, line, amount, null, side);
  push(reading, line, against, null, side);
  return against.end;
}

/** A number the text uses as a model's name elsewhere ("Boeing 787", later "the 787"); round ones may still count. */
function isModel({ models }: Reading, line: Line, amount: Amount): number | null {
  const { number, kind, measure, end } = amount;
  if (kind !== 'quantity' || measure !== null || number.end !== number.first + 1) return null;
  if (!models.has(wordAt(line, number.first))) return null;
  return (number.value as number) % 10 === 0 && looksPlural(line, end) ? null : end;
}

/** A range is one figure; two amounts that only share their unit are two. */
function readBoth(reading: Reading, line: Line, { from, to, range, opener }: Pair): number {
  const excluded = isTaken(reading, to) ? to.end : notARange(line, to);
  if (excluded !== null) return Math.max(excluded, to.end);
  if (range) push(reading, line, to, { from, to, range, opener });
  else {
    push(reading, line, from, null);
    push(reading, line, to, null);
  }
  return to.end;
}

function push(
  { source, figures, heard }: Reading,
  line: Line,
  amount: Amount,
  range: Pair | null,
  instead: Partial<Figure> = {},
): void {
  const { text, tokens } = source;
  const first = range?.from.first ?? amount.first;
  const span = (from: number, end: number): Span => spanOf(tokens, from, end);
  const opens = range?.opener ?? first;
  const before = boundBefore(line, opens);
  const unitEnd = amount.measure?.end ?? amount.end;
  const behind = boundBehind(line, unitEnd) ?? boundBehind(line, amount.end);
  const countsFrom = behind === null ? amount.end : Math.max(behind.reach, amount.end);
  const counted = readCounted(line, amount, amount.measure === null ? countsFrom : amount.end);
  const late = behind === null && counted !== null ? boundBehind(line, counted.head + 1) : null;
  // "about 500 or more" is at least about 500
  const firmer = before?.bound === '~' ? (behind?.bound ?? late?.bound) : undefined;
  const bound: Bound | null = firmer ?? before?.bound ?? behind?.bound ?? late?.bound ?? null;
  const expressionEnd = Math.max(unitEnd, behind?.reach ?? 0);
  const vague = amount.number.vague;
  const persons = personUnit(tokens, counted, amount);
  const figure: Figure = {
    ...phraseAt(text, span(first, amount.end)),
    kind: amount.kind,
    value: range === null ? amount.value : null,
    low: range === null ? null : range.from.value,
    high: range === null ? null : range.to.value,
    bound,
    vague,
    fraction: amount.number.fraction && amount.unit === null,
    unit: amount.unit ?? persons,
    counted: counted === null ? null : countedText(text, span(counted.first, counted.end)),
    expression: phraseAt(text, span(before?.reach ?? opens, expressionEnd)),
    fate:
      amount.kind === 'money' || amount.kind === 'percent'
        ? null
        : fateOf(readFate(line, before?.reach ?? opens, counted, expressionEnd), counted, persons),
    combined: counted?.combined ?? false,
    claimant: null,
    ...instead,
  };
  figures.push(figure);
  const { kind, unit, value, fraction, fate } = figure;
  heard.push({
    ...{ kind, unit, value, fraction, fate },
    first: before?.reach ?? opens,
    end: expressionEnd,
    scale: amount.number.scale,
    // a side of a score counts nothing
    counted: figure.counted === null ? null : counted,
  });
}

/** Fates that only people suffer: rockets are "fired" and no one "dismissed". */
const ofPeople = /^(?:dismissed|hired)/;

function fateOf(fate: string | null, counted: CountedPhrase | null, unit: string | null): string | null {
  return fate !== null && counted !== null && unit !== 'people' && ofPeople.test(fate) ? null : fate;
}

/** Members of these are persons; members of alliances and unions are states. */
const memberOf = new Set([
  'family',
  'crew',
  'staff',
  'gang',
  'team',
  'board',
  'council',
  'committee',
  'party',
  'jury',
  'cabinet',
  'service',
]);

function personUnit(tokens: readonly Token[], counted: CountedPhrase | null, amount: Amount): string | null {
  if (counted === null || amount.kind !== 'quantity' || amount.number.fraction) return null;
  // "20 F-16 fighters", "three jet fighters" are machines
  for (let index = counted.first; index < counted.head; index++) {
    if (/\d|^(?:jet|combat|aircraft|bomber)$/.test((tokens[index] as Token).lower)) return null;
  }
  const head = (tokens[counted.head] as Token).text;
  const before = counted.head > counted.first ? (tokens[counted.head - 1] as Token).lower : '';
  if (/^members?$/i.test(head)) return memberOf.has(before) ? 'people' : null;
  return namesPersons(head) ? 'people' : null;
}
