import type { ArchiveActor, Passage, StoredRole } from '../../archive/archive.ts';
import type { Answer, AnswerItem } from '../../core/answer.ts';
import { createCitationBook } from '../evidence/citation-book.ts';
import { ambiguous } from '../evidence/draft.ts';
import { plainOf, wordsIn } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import type { Topic } from '../topics/topic.ts';
import { hasEnded, holds } from './holds-office.ts';
import { roleText } from './role-text.ts';

const readPassages = 30;
/** A longer sentence is often a list of names. */
const longestLine = 400;

/** The people an ambiguous name or office may mean, each told apart by what an article says of them. */
export async function namesListed(
  archive: Reader,
  command: string,
  query: string,
  actors: readonly ArchiveActor[],
  office: Topic | null,
): Promise<Answer> {
  const book = createCitationBook(archive);
  const items: AnswerItem[] = [];
  for (const actor of actors) {
    const roles = await archive.rolesOf(actor.id);
    const told = office === null ? [] : roles.filter((each) => holds(office, each));
    const once = office === null || told.length > 0 ? [] : roles.filter((each) => hasEnded(office, each));
    const role = tellingRole(office === null ? roles : [...told, ...once]);
    if (role !== null) {
      const asOf = role.article.published?.slice(0, 10) ?? null;
      const ended = office === null || told.length === 0 ? undefined : endOf(office, roles, told);
      const over = ended === undefined ? '' : `, called former by ${dayOf(ended)}`;
      items.push({
        kind: 'role',
        text: `${actor.name}: ${roleText(role, asOf)}${over}`,
        role: { actor: actor.name, text: role.text, asOf },
        citations: [role, ...(ended === undefined ? [] : [ended])].map((each) =>
          book.cite(each.article, each.sentence),
        ),
      });
      continue;
    }
    const query = { groups: [], actor: actor.id, having: null, since: null, limit: readPassages };
    const passage = tellingPassage(actor, await archive.passages(query));
    if (passage === null) continue;
    items.push({
      kind: 'mention',
      text: `${actor.name}: ${passage.text}`,
      citations: [book.cite(passage.article, passage)],
    });
  }
  const suggestions = actors.map(({ name }) => name);
  return ambiguous({ command, query, actors, suggestions }, items, book);
}

/** The first statement behind all that say the office is held which calls it over. */
function endOf(office: Topic, roles: readonly StoredRole[], told: readonly StoredRole[]): StoredRole | undefined {
  const last = told.map(dayOf).sort().at(-1) ?? '';
  return roles.find((each) => hasEnded(office, each) && dayOf(each) > last);
}

function dayOf({ article }: StoredRole): string {
  return article.published?.slice(0, 10) ?? '';
}

/** The role that most statements give, of those the latest: one slip of a sentence should not stand for a person. */
function tellingRole(roles: readonly StoredRole[]): StoredRole | null {
  const stated = new Map<string, number>();
  for (const { text } of roles) stated.set(plainOf(text), (stated.get(plainOf(text)) ?? 0) + 1);
  const times = ({ text }: StoredRole) => stated.get(plainOf(text)) ?? 0;
  return [...roles].reverse().sort((a, b) => times(b) - times(a))[0] ?? null;
}

/** The sentence that names the actor in full nearest to its beginning. */
function tellingPassage({ id, name }: ArchiveActor, passages: readonly Passage[]): Passage | null {
  const rank = ({ text, start, mentions }: Passage) => {
    const at = Math.min(...mentions.flatMap(({ actor, start: from }) => (actor === id ? [from - start] : [])), 999);
    return (text.includes(name) ? 0 : 1000) + (wordsIn(text) < 5 || text.length > longestLine ? 500 : 0) + at;
  };
  return [...passages].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
