import type { CleanArticle } from '../core/article.ts';
import type { ArticleFacts } from '../core/facts.ts';
import type { Span } from '../core/span.ts';
import { blankedOut, foreignParagraphs } from './language/foreign-paragraphs.ts';
import { createPipeline } from './pipeline.ts';
import { findSentences } from './sentences/sentences.ts';
import { analysisSteps } from './steps.ts';
import { tokenize } from './words/tokenize.ts';

const pipeline = createPipeline(analysisSteps);

/**
 * The facts of a clean article. The steps read English: of a text in another language, or a paragraph of one, only the sentences are kept, so
 * that they can be searched and cited, and nothing in them is mistaken for a name, somebody's words or a number of something.
 */
export function analyseArticle({ text, title, published, language }: CleanArticle): ArticleFacts {
  if (language === 'en' || language === 'und') {
    const foreign = foreignParagraphs(text);
    if (foreign.length === 0) return pipeline.run({ text, title, published });
    const facts = pipeline.run({ text: blankedOut(text, foreign), title, published });
    const sentences = [...facts.sentences, ...foreign.flatMap((span) => sentencesOf(text, span))];
    return { ...facts, sentences: sentences.sort((a, b) => a.start - b.start) };
  }
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  const [first] = sentences;
  const summary = first === undefined ? '' : text.slice(first.start, first.end);
  return { sentences, actors: [], figures: [], dates: [], quotations: [], summary };
}

function sentencesOf(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  return findSentences(part, tokenize(part)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}
