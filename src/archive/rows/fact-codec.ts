import type { Attribution } from '../../core/actor.ts';
import type { Bound, FigureKind } from '../../core/figure.ts';
import { type Phrase, phraseAt, type Span } from '../../core/span.ts';
import type { TimexType } from '../../core/time-expression.ts';
import type { Passage, StoredFigure, StoredQuotation } from '../archive.ts';

/** The facts of one sentence, apart from the sentence itself. */
export type SentenceFacts = Pick<Passage, 'figures' | 'dates' | 'quotations' | 'mentions'>;

/** Offset from the sentence's start (negative for words of an earlier sentence), and length. */
type SpanCode = readonly [number, number];
/** Span, name (0 when it is the slice itself), index of the article's actor, archive actor (0 for none). */
type AttributionCode = readonly [number, number, string | 0, number | null, number];
type FigureCode = readonly [
  ...SpanCode,
  FigureKind,
  number | null,
  number | null,
  number | null,
  Bound | null,
  0 | 1,
  string | null,
  SpanCode | 0,
  SpanCode,
  0 | 1,
  AttributionCode | 0,
  0 | 1,
  string | 0,
];
type DateCode = readonly [...SpanCode, TimexType, string, string | null, SpanCode | 0];
type QuotationCode = readonly [...SpanCode, 0 | 1, SpanCode | 0, AttributionCode | 0];
type MentionCode = readonly [...SpanCode, number];
/** The most frequent first: empty lists at the end are left out. */
type FactsCode = readonly [
  mentions?: readonly MentionCode[],
  quotations?: readonly QuotationCode[],
  figures?: readonly FigureCode[],
  dates?: readonly DateCode[],
];

/** Facts as compact JSON: offsets instead of words, since the article's text is stored once. Null for a sentence without facts. */
export function encodeFacts(facts: SentenceFacts, origin: number, text: string): string | null {
  const { figures, dates, quotations, mentions } = facts;
  if (figures.length + dates.length + quotations.length + mentions.length === 0) return null;
  const span = ({ start, end }: Span): SpanCode => [start - origin, end - start];
  const attribution = (from: Attribution, actor: string | null): AttributionCode => [
    ...span(from),
    from.name === text.slice(from.start, from.end) ? 0 : from.name,
    from.actor,
    Number(actor ?? 0),
  ];
  const code: FactsCode = [
    mentions.map((mention) => [...span(mention), Number(mention.actor)]),
    quotations.map((quotation) => [
      ...span(quotation),
      quotation.direct ? 1 : 0,
      quotation.cue === null ? 0 : span(quotation.cue),
      quotation.speaker === null ? 0 : attribution(quotation.speaker, quotation.speakerActor),
    ]),
    figures.map((figure) => [
      ...span(figure),
      figure.kind,
      figure.value,
      figure.low,
      figure.high,
      figure.bound,
      figure.vague ? 1 : 0,
      figure.unit,
      figure.counted === null ? 0 : span(figure.counted),
      span(figure.expression),
      figure.combined ? 1 : 0,
      figure.claimant === null ? 0 : attribution(figure.claimant, figure.claimantActor),
      figure.fraction ? 1 : 0,
      figure.fate ?? 0,
    ]),
    dates.map((date) => [
      ...span(date),
      date.type,
      date.value,
      date.anchor,
      date.event === null ? 0 : span(date.event),
    ]),
  ];
  const used = code.findLastIndex((list) => (list?.length ?? 0) > 0) + 1;
  return JSON.stringify(code.slice(0, used));
}

const noFacts: SentenceFacts = { figures: [], dates: [], quotations: [], mentions: [] };

export function decodeFacts(code: string | null, origin: number, text: string): SentenceFacts {
  if (code === null) return noFacts;
  const [mentions = [], quotations = [], figures = [], dates = []] = JSON.parse(code) as FactsCode;
  const span = (start: number, length: number): Span => ({ start: origin + start, end: origin + start + length });
  const phrase = (start: number, length: number): Phrase => phraseAt(text, span(start, length));
  const optional = (of: SpanCode | 0): Phrase | null => (of === 0 ? null : phrase(...of));
  const attribution = ([start, length, name, actor]: AttributionCode): Attribution => {
    const words = phrase(start, length);
    return { start: words.start, end: words.end, name: name === 0 ? words.text : name, actor };
  };
  const actorOf = (of: AttributionCode | 0): string | null => (of === 0 || of[4] === 0 ? null : String(of[4]));
  return {
    figures: figures.map(
      ([
        start,
        length,
        kind,
        value,
        low,
        high,
        bound,
        vague,
        unit,
        counted,
        expression,
        combined,
        claimant,
        fraction,
        fate,
      ]) =>
        ({
          ...phrase(start, length),
          kind,
          value,
          low,
          high,
          bound,
          vague: vague === 1,
          fraction: fraction === 1,
          fate: typeof fate === 'string' ? fate : null,
          unit,
          counted: optional(counted),
          expression: phrase(...expression),
          combined: combined === 1,
          claimant: claimant === 0 ? null : attribution(claimant),
          claimantActor: actorOf(claimant),
        }) satisfies StoredFigure,
    ),
    dates: dates.map(([start, length, type, value, anchor, event]) => ({
      ...phrase(start, length),
      type,
      value,
      anchor,
      event: optional(event),
    })),
    quotations: quotations.map(
      ([start, length, direct, cue, speaker]) =>
        ({
          ...phrase(start, length),
          direct: direct === 1,
          cue: cue === 0 ? null : span(...cue),
          speaker: speaker === 0 ? null : attribution(speaker),
          speakerActor: actorOf(speaker),
        }) satisfies StoredQuotation,
    ),
    mentions: mentions.map(([start, length, actor]) => ({ ...span(start, length), actor: String(actor) })),
  };
}
