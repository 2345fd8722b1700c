import type { CleanText, Dating } from '../core/article.ts';
import type { AnalysedArticle } from '../core/facts.ts';
import type { Span } from '../core/span.ts';
import type { CleaningResult } from './cleaning/clean-article.ts';
import { publicationDoubt } from './dates/publication/publication.ts';
import { blankedOut, foreignParagraphs } from './language/foreign-paragraphs.ts';
import { type Analysis, createPipeline } from './pipeline.ts';
import { findSentences } from './sentences/sentences.ts';
import { analysisSteps } from './steps.ts';
import { tokenize } from './words/tokenize.ts';

const pipeline = createPipeline(analysisSteps);

/** The whole analysis of a cleaned article. */
export function analyseCleaned({ article, dating }: Pick<CleaningResult, 'article' | 'dating'>): AnalysedArticle {
  const { publishedDoubt, ...facts } = analyseArticle(article, dating);
  return { article: { ...article, publishedDoubt }, facts };
}

/**
 * The facts of a clean article, and why its date may not be that of the text, where `dating` asks. The steps read English: of a text in another
 * language, or a paragraph of one, only the sentences are kept, so that they can be searched and cited, and nothing in them is mistaken for a name,
 * somebody's words or a number of something.
 */
export function analyseArticle({ text, title, published, language }: CleanText, dating?: Dating): Analysis {
  const asked = dating === undefined ? {} : { dating };
  if (language === 'en' || language === 'und') {
    const foreign = foreignParagraphs(text);
    if (foreign.length === 0) return pipeline.run({ text, title, published, ...asked });
    const facts = pipeline.run({ text: blankedOut(text, foreign), title, published, ...asked });
    const sentences = [...facts.sentences, ...foreign.flatMap((span) => sentencesOf(text, span))];
    return { ...facts, sentences: sentences.sort((a, b) => a.start - b.start) };
  }
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  const [first] = sentences;
  const summary = first === undefined ? '' : text.slice(first.start, first.end);
  const unread = { text, title, published, tokens: [], sentences: [], syntax: noSyntax, dates: [] };
  const publishedDoubt = dating === undefined ? null : publicationDoubt(unread, dating);
  return { sentences, actors: [], figures: [], dates: [], quotations: [], summary, publishedDoubt };
}

const noSyntax = { tags: [], fine: [], heads: new Int32Array(0), relations: [] };

function sentencesOf(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  return findSentences(part, tokenize(part)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}
