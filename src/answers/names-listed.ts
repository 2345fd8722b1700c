import type { ArchiveActor } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import { createCitationBook } from './citation-book.ts';
import { ambiguous } from './draft.ts';
import type { Reader } from './reader.ts';

/** The people an ambiguous name may mean, each told apart by what an article says of them. */
export async function namesListed(
  archive: Reader,
  command: string,
  query: string,
  actors: readonly ArchiveActor[],
): Promise<Answer> {
  const book = createCitationBook(archive);
  const items: AnswerItem[] = [];
  for (const actor of actors) {
    const [role] = [...(await archive.rolesOf(actor.id))].reverse();
    if (role !== undefined) {
      const asOf = role.article.published;
      items.push({
        kind: 'role',
        text: `${actor.name}: ${role.text}`,
        role: { actor: actor.name, text: role.text, asOf },
        citations: [book.cite(role.article, role.sentence)],
      });
      continue;
    }
    const [passage] = await archive.passages({ groups: [], actor: actor.id, having: null, since: null, limit: 1 });
    if (passage === undefined) continue;
    items.push({
      kind: 'mention',
      text: `${actor.name}: ${passage.text}`,
      citations: [book.cite(passage.article, passage)],
    });
  }
  const suggestions = actors.map(({ name }) => name);
  return ambiguous({ command, query, actors, suggestions }, items, book);
}
