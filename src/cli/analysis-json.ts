import type { CleanArticle } from '../core/article.ts';
import type { ArticleFacts } from '../core/facts.ts';
import { phraseAt, type Span } from '../core/span.ts';

/** The shape of `analyze --json`: a contract, others' programs read it. */
export function analysisJson(article: Omit<CleanArticle, 'key'>, facts: ArticleFacts): object {
  const { text } = article;
  const phrase = (span: Span) => {
    const { start, end, text: words } = phraseAt(text, span);
    return { text: words, start, end };
  };
  return {
    article: {
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      publishedDoubt: article.publishedDoubt,
      url: article.url,
      language: article.language,
      text,
    },
    sentences: facts.sentences.map(({ start, end }) => ({ start, end })),
    actors: facts.actors.map(({ name, kind, roles, mentions }) => ({
      name,
      kind,
      roles: roles.map(phrase),
      mentions: mentions.map(phrase),
    })),
    figures: facts.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      text: figure.text,
      kind: figure.kind,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      bound: figure.bound,
      vague: figure.vague,
      unit: figure.unit,
      counted: figure.counted,
      combined: figure.combined,
      claimant: figure.claimant && {
        name: figure.claimant.name,
        start: figure.claimant.start,
        end: figure.claimant.end,
      },
    })),
    dates: facts.dates.map(({ start, end, text: words, type, value, anchor, event }) => ({
      start,
      end,
      text: words,
      type,
      value,
      anchor,
      event: event?.text ?? null,
    })),
    quotes: facts.quotations.map(({ start, end, text: words, direct, speaker }) => ({
      start,
      end,
      text: words,
      direct,
      speaker: speaker && { name: speaker.name, start: speaker.start, end: speaker.end },
    })),
    summary: facts.summary,
  };
}
