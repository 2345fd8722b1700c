import type { ArchiveActor } from '../../archive/archive.ts';
import type { AnswerItem } from '../../core/answer.ts';
import type { CitationBook } from '../evidence/citation-book.ts';
import type { Reader } from '../evidence/reader.ts';
import { withName } from '../evidence/snippet.ts';
import { type Statement, shownWords, spanOf, statementText } from './statement.ts';

const mostCitations = 3;

/** A statement as a line of an answer, proved by up to three of the articles that tell it. */
export async function quoteItem(
  kind: 'quote' | 'statement',
  archive: Reader,
  actor: ArchiveActor,
  statement: Statement,
  book: CitationBook,
): Promise<AnswerItem> {
  const { quotation, passages } = statement;
  const citations: number[] = [];
  for (const passage of passages.slice(0, mostCitations)) {
    // The same words in another article stand elsewhere: only the first passage is the quotation's own.
    const own = passage.quotations.find((other) => shownWords(other) === shownWords(quotation)) ?? null;
    const span = own === null ? passage : await spanOf(archive, passage, own);
    citations.push(book.cite(passage.article, await withName(archive, actor, passage, span)));
  }
  const quote = { speaker: actor.name, text: shownWords(quotation), direct: quotation.direct };
  return { kind, text: statementText(actor, statement), quote, citations };
}
