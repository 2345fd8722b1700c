import { cleanArticle } from '../analysis/cleaning/clean-article.ts';
import { createPipeline } from '../analysis/pipeline.ts';
import { analysisSteps } from '../analysis/steps.ts';
import type { IncomingArticle } from '../core/article.ts';
import type { AnalysedArticle } from '../core/facts.ts';

const pipeline = createPipeline(analysisSteps);

/** Cleaning and the whole analysis of one article. Null when nothing of the text is an article's body. */
export function analyseIncoming(incoming: IncomingArticle): AnalysedArticle | null {
  const { article } = cleanArticle(incoming);
  if (article.text.trim() === '') return null;
  const { text, title, published } = article;
  return { article, facts: pipeline.run({ text, title, published }) };
}
