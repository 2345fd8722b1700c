import type { IncomingArticle } from '../core/article.ts';
import type { AnalysedArticle } from '../core/facts.ts';

/** Cleans and analyses what came in. Null when nothing of the text is an article's body. */
export interface Analyst {
  analyse(incoming: IncomingArticle): Promise<AnalysedArticle | null>;
  close(): Promise<void>;
}
