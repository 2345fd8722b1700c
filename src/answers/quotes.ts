import type { Answer, AnswerItem } from '../core/answer.ts';
import { createCitationBook } from './citation-book.ts';
import { answered, unanswered } from './draft.ts';
import { namesListed } from './names-listed.ts';
import { quoteItem } from './quote-item.ts';
import type { Reader } from './reader.ts';
import { resolveName } from './resolve-name.ts';
import { newestFirst, statementsOf } from './statement.ts';
import { parseTopic, topicMatches } from './topic.ts';

const readQuotations = 400;
const mostStatements = 60;

/** What the actor said, direct words before reported speech, newest first; `NAME about TOPIC` keeps what is about the topic. */
export async function quotes(archive: Reader, query: string): Promise<Answer> {
  const [, name = query, about = ''] = /^(.*?)\s+(?:about|on)\s+(.+)$/isu.exec(query) ?? [];
  const resolved = await resolveName(archive, name);
  const draft = { command: 'quotes', query };
  if (resolved.kind === 'none') return unanswered('not-found', { ...draft, suggestions: resolved.suggestions });
  if (resolved.kind === 'several') return namesListed(archive, 'quotes', query, resolved.actors, resolved.office);
  const { actor, note } = resolved;
  const topic = parseTopic(about);
  const book = createCitationBook(archive);
  const statements = statementsOf(actor.id, await archive.quotationsBy(actor.id, readQuotations))
    .filter(({ passages }) => passages.some(({ text }) => topicMatches(topic, text)))
    .sort((a, b) => {
      const [first, second] = [a.passages[0]?.article, b.passages[0]?.article];
      return (
        Number(b.quotation.direct) - Number(a.quotation.direct) || (first && second ? newestFirst(first, second) : 0)
      );
    })
    .slice(0, mostStatements);
  const items: AnswerItem[] = [];
  for (const statement of statements) items.push(await quoteItem('quote', archive, actor, statement, book));
  const empty =
    items.length === 0 && about !== '' ? `${actor.name} is in the archive, but nothing said about “${about}”.` : note;
  return answered({ ...draft, actors: [actor], note: empty }, items, book);
}
