import { isScrap, type Statement, statementsOf } from '../answers/quotes/statement.ts';
import type { Archive, ArchiveActor } from '../archive/archive.ts';
import type { NewsArticle } from './news.ts';

export interface WatchedQuote {
  readonly speaker: ArchiveActor;
  readonly statement: Statement;
}

const quotesEach = 2;

/** What the people whom the channel watches are quoted with in the news; a name that may mean several people means nobody. */
export async function watchedQuotes(
  archive: Archive,
  news: readonly NewsArticle[],
  watched: readonly string[],
): Promise<WatchedQuote[]> {
  const passages = news.flatMap((article) => article.passages);
  const quotes: WatchedQuote[] = [];
  for (const name of watched) {
    const matches = await archive.actorsNamed(name, 5, false);
    const exact = matches.filter(({ match }) => match === 'exact');
    const [meant, other] = exact.length > 0 ? exact : matches;
    if (meant === undefined || other !== undefined) continue;
    const statements = statementsOf(meant.actor.id, passages).filter((statement) => !isScrap(statement));
    for (const statement of statements.slice(0, quotesEach)) quotes.push({ speaker: meant.actor, statement });
  }
  return quotes;
}
