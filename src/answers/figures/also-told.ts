import type { ArticleHeader } from '../../core/article.ts';
import type { Citation } from '../../core/citation.ts';
import { createCitationBook } from '../evidence/citation-book.ts';
import type { Reader } from '../evidence/reader.ts';

/** Other outlets' articles on the story of a source, each cited by its opening. */
export interface AlsoTold {
  /** Numbered on from the source's own. */
  readonly citations: readonly Citation[];
  /** Outlets left out. */
  readonly more: number;
}

const mostShown = 3;

/** `tellers` is one article an outlet. */
export async function alsoTold(archive: Reader, tellers: readonly ArticleHeader[], after: number): Promise<AlsoTold> {
  const book = createCitationBook(archive);
  for (const teller of tellers.slice(0, mostShown)) {
    const [opening] = await archive.passagesOf(teller.id, 0, 1);
    if (opening !== undefined) book.cite(teller, opening);
  }
  const citations = (await book.finish()).map((citation) => ({ ...citation, n: citation.n + after }));
  return { citations, more: tellers.length - citations.length };
}
