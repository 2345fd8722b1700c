import { BotError } from '../../core/errors.ts';
import type { AnalysedArticle } from '../../core/facts.ts';
import type { Phrase, Span } from '../../core/span.ts';
import type { SentenceFacts } from './fact-codec.ts';
import { encodeFacts } from './fact-codec.ts';
import { partedWords } from './parted-words.ts';
import { hasDate, hasFigure, hasQuotation, sentenceId } from './sentence-id.ts';

export interface SentenceRow {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly facts: string | null;
  /** The sentence's words, for the full-text index; those that lost the space between them once more, apart. */
  readonly text: string;
}

/** That an actor appears in a sentence: by name or reference, as the one who speaks, or both. */
export interface AppearanceRow {
  readonly actor: string;
  readonly sentence: number;
  readonly mentioned: boolean;
  readonly speaks: boolean;
}

export interface RoleRow extends Phrase {
  readonly actor: string;
  readonly former: boolean;
  /** The sentence that states it. */
  readonly sentence: Span;
}

export interface ArticleRows {
  readonly sentences: readonly SentenceRow[];
  readonly appearances: readonly AppearanceRow[];
  readonly roles: readonly RoleRow[];
}

/** Everything an article leaves in the tables once its actors are known. `actors[i]` is the archive's actor for `facts.actors[i]`. */
export function articleRows(
  { article, facts }: AnalysedArticle,
  actors: readonly string[],
  firstSlot: number,
): ArticleRows {
  const { text } = article;
  const { sentences } = facts;
  const holding = sentenceFinder(sentences);
  const contents = sentences.map(() => ({
    figures: [] as SentenceFacts['figures'][number][],
    dates: [] as SentenceFacts['dates'][number][],
    quotations: [] as SentenceFacts['quotations'][number][],
    mentions: [] as SentenceFacts['mentions'][number][],
  }));
  const appearances = new Map<string, { actor: string; index: number; mentioned: boolean; speaks: boolean }>();
  const appear = (actor: string, index: number) => {
    const key = `${actor} ${index}`;
    const known = appearances.get(key) ?? { actor, index, mentioned: false, speaks: false };
    appearances.set(key, known);
    return known;
  };
  const actorAt = (index: number | null | undefined) => (index == null ? null : (actors[index] ?? null));

  for (const figure of facts.figures)
    contents[holding(figure)]?.figures.push({ ...figure, claimantActor: actorAt(figure.claimant?.actor) });
  for (const date of facts.dates) contents[holding(date)]?.dates.push(date);
  for (const quotation of facts.quotations) {
    const index = holding(quotation);
    const speakerActor = actorAt(quotation.speaker?.actor);
    contents[index]?.quotations.push({ ...quotation, speakerActor });
    if (speakerActor !== null && index >= 0) appear(speakerActor, index).speaks = true;
  }
  facts.actors.forEach((each, number) => {
    const actor = actorAt(number);
    if (actor === null) return;
    for (const mention of each.mentions) {
      const index = holding(mention);
      contents[index]?.mentions.push({ start: mention.start, end: mention.end, actor });
      if (index >= 0) appear(actor, index).mentioned = true;
    }
    for (const reference of each.references) {
      const index = holding(reference);
      if (index >= 0) appear(actor, index).mentioned = true;
    }
  });

  const rows = sentences.map(({ start, end }, index) => {
    const content = contents[index] as (typeof contents)[number];
    content.mentions.sort((a, b) => a.start - b.start);
    const flags =
      (content.figures.length > 0 ? hasFigure : 0) +
      (content.dates.length > 0 ? hasDate : 0) +
      (content.quotations.length > 0 ? hasQuotation : 0);
    const id = sentenceId(firstSlot, sentences.length, index, flags);
    const parted = partedWords(text, { start, end }, [...content.mentions, ...content.figures, ...content.dates]);
    const words = parted === '' ? text.slice(start, end) : `${text.slice(start, end)} ${parted}`;
    return { id, start, end, facts: encodeFacts(content, start, text), text: words };
  });
  return {
    sentences: rows,
    appearances: [...appearances.values()].map(({ actor, index, mentioned, speaks }) => ({
      actor,
      sentence: (rows[index] as SentenceRow).id,
      mentioned,
      speaks,
    })),
    roles: facts.actors.flatMap(({ roles }, number) => {
      const actor = actorAt(number);
      if (actor === null) return [];
      return roles.map(({ start, end, text: words, former }) => {
        const sentence = sentences[holding({ start, end })] ?? { start, end };
        return { actor, start, end, text: words, former, sentence };
      });
    }),
  };
}

/** The sentence a fact begins in; between two sentences the one before; -1 before the first. */
function sentenceFinder(sentences: readonly Span[]): (fact: Span) => number {
  return (fact) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle] as Span).start <= fact.start) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

/** Throws `invalid-span` where the analysis claims words that do not stand in the text: such an article must not be stored. */
export function checkFacts({ article, facts }: AnalysedArticle): void {
  const { text, key } = article;
  const refuse = (what: string, { start, end }: Span): never => {
    throw new BotError(
      'invalid-span',
      `the article "${key}" was not saved: its ${what} at ${start}-${end} does not lie in its text`,
    );
  };
  const span = (what: string, of: Span | null): void => {
    if (of === null) return;
    const whole = Number.isInteger(of.start) && Number.isInteger(of.end);
    if (!whole || of.start < 0 || of.end < of.start || of.end > text.length) refuse(what, of);
  };
  const phrase = (what: string, of: Phrase | null): void => {
    span(what, of);
    if (of !== null && of.text !== text.slice(of.start, of.end)) refuse(what, of);
  };
  let last = 0;
  for (const sentence of facts.sentences) {
    span('sentence', sentence);
    if (sentence.start < last || sentence.end === sentence.start) refuse('sentence', sentence);
    last = sentence.end;
  }
  for (const actor of facts.actors) {
    for (const mention of actor.mentions) span('mention', mention);
    for (const reference of actor.references) span('reference', reference);
    for (const role of actor.roles) phrase('role', role);
  }
  for (const figure of facts.figures) {
    phrase('figure', figure);
    phrase('counted phrase', figure.counted);
    phrase('figure expression', figure.expression);
    span('claimant', figure.claimant);
  }
  for (const date of facts.dates) {
    phrase('date', date);
    phrase('event', date.event);
  }
  for (const quotation of facts.quotations) {
    phrase('quotation', quotation);
    span('cue', quotation.cue);
    span('speaker', quotation.speaker);
  }
}
