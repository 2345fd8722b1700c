import type { CleanArticle } from '../core/article.ts';
import type { ArticleFacts } from '../core/facts.ts';
import { createPipeline } from './pipeline.ts';
import { findSentences } from './sentences/sentences.ts';
import { analysisSteps } from './steps.ts';
import { tokenize } from './words/tokenize.ts';

const pipeline = createPipeline(analysisSteps);

/**
 * The facts of a clean article. The steps read English: of a text in another language only its sentences are kept, so that it can be
 * searched and cited, and nothing in it is mistaken for a name or a number of something.
 */
export function analyseArticle({ text, title, published, language }: CleanArticle): ArticleFacts {
  if (language === 'en' || language === 'und') return pipeline.run({ text, title, published });
  const sentences = findSentences(text, tokenize(text)).map(({ start, end }) => ({ start, end }));
  const [first] = sentences;
  const summary = first === undefined ? '' : text.slice(first.start, first.end);
  return { sentences, actors: [], figures: [], dates: [], quotations: [], summary };
}
