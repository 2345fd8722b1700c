import { analyseCleaned } from '../analysis/analyse-article.ts';
import { cleanArticle } from '../analysis/cleaning/clean-article.ts';
import type { IncomingArticle } from '../core/article.ts';
import type { AnalysedArticle } from '../core/facts.ts';

/** Cleaning and the whole analysis of one article. Null when nothing of the text is an article's body. */
export function analyseIncoming(incoming: IncomingArticle): AnalysedArticle | null {
  const cleaned = cleanArticle(incoming);
  return cleaned.article.text.trim() === '' ? null : analyseCleaned(cleaned);
}
