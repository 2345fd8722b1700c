import type { Actor, ActorKind, Attribution } from '../../src/core/actor.ts';
import type { CleanArticle } from '../../src/core/article.ts';
import type { AnalysedArticle } from '../../src/core/facts.ts';
import type { Figure } from '../../src/core/figure.ts';
import type { Quotation } from '../../src/core/quotation.ts';
import { contains, phraseAt, type Span } from '../../src/core/span.ts';
import type { TimeExpression } from '../../src/core/time-expression.ts';

interface ActorSketch {
  readonly name: string;
  readonly kind?: ActorKind;
  /** Spellings to look for in the text; the name alone by default. */
  readonly as?: readonly string[];
  readonly roles?: readonly string[];
  readonly references?: readonly string[];
}

export interface ArticleSketch {
  readonly key: string;
  /** One sentence an item. */
  readonly sentences: readonly string[];
  readonly published?: string | null;
  readonly title?: string;
  readonly outlet?: string | null;
  readonly actors?: readonly ActorSketch[];
  readonly figures?: readonly { readonly text: string; readonly counted?: string; readonly claimant?: string }[];
  readonly dates?: readonly { readonly text: string; readonly value: string }[];
  readonly quotes?: readonly { readonly text: string; readonly speaker?: string }[];
}

/** An analysed article for tests: facts are named by their words, and found in the text. */
export function sketch(of: ArticleSketch): AnalysedArticle {
  const text = of.sentences.join(' ');
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the sketch of ${of.key} does not say "${words}"`);
    return { start, end: start + words.length };
  };
  const all = (words: string): Span[] => {
    const spans: Span[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      spans.push({ start: at, end: at + words.length });
    return spans;
  };
  const phrase = (words: string) => phraseAt(text, find(words));
  const actors = (of.actors ?? []).map(
    ({ name, kind = 'person', as = [name], roles = [], references = [] }): Actor => ({
      name,
      kind,
      mentions: outermost(as.flatMap(all)),
      references: references.map(find),
      roles: roles.map((words) => ({ ...phrase(words), former: words.startsWith('former') })),
      salience: 0.5,
    }),
  );
  const attribution = (words: string): Attribution => {
    const actor = (of.actors ?? []).findIndex(({ name, as = [] }) => name === words || as.includes(words));
    return { ...find(words), name: actors[actor]?.name ?? words, actor: actor < 0 ? null : actor };
  };
  let at = 0;
  const sentences = of.sentences.map((words) => {
    const start = at;
    at += words.length + 1;
    return { start, end: start + words.length };
  });
  const article: CleanArticle = {
    key: of.key,
    url: null,
    title: of.title ?? of.key,
    outlet: of.outlet ?? null,
    published: of.published === undefined ? '2024-11-13' : of.published,
    publishedDoubt: null,
    language: 'en',
    text,
  };
  return {
    article,
    facts: {
      sentences,
      actors,
      figures: (of.figures ?? []).map(
        ({ text: words, counted, claimant }): Figure => ({
          ...phrase(words),
          kind: 'quantity',
          value: Number(words.replace(/\D/g, '')),
          low: null,
          high: null,
          bound: null,
          vague: false,
          fraction: false,
          fate: null,
          unit: null,
          counted: counted === undefined ? null : phrase(counted),
          expression: phrase(words),
          combined: false,
          claimant: claimant === undefined ? null : attribution(claimant),
        }),
      ),
      dates: (of.dates ?? []).map(
        ({ text: words, value }): TimeExpression => ({
          ...phrase(words),
          type: 'DATE',
          value,
          anchor: null,
          event: null,
        }),
      ),
      quotations: (of.quotes ?? []).map(
        ({ text: words, speaker }): Quotation => ({
          ...phrase(words),
          direct: true,
          cue: null,
          speaker: speaker === undefined ? null : attribution(speaker),
        }),
      ),
      summary: of.sentences[0] ?? '',
    },
  };
}

function outermost(spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => !spans.some((other) => other !== span && contains(other, span)))
    .sort((a, b) => a.start - b.start);
}
