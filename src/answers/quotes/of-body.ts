import type { ArchiveActor, Passage } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';

const readSentences = 120;
const mostPeople = 4;

/** What stands between a person's name and the body's: "Ann Roe, of the Harbour Council". */
const ofThe = /^,? (?:of|from|at|with|for) (?:the )?$/u;
/** "Ann Roe, chief executive of the Council"; not who reads, tells or leaves it. */
const officeOf = /^, (?:(?:the|a|an|its) )?(?:[\p{L}-]+ ){1,4}(?:of|at|for|with) (?:the )?$/u;
const over = /\b(?:former|formerly|ex|critic|opponent|victim|lawyer|attorney|customer|resident|member)\b/iu;

/** Who is presented as of a body in an article, where no words of its own are told: the most often first. */
export async function peopleOfBody(archive: Reader, body: ArchiveActor): Promise<readonly ArchiveActor[]> {
  const sentences = await archive.passages({
    groups: [],
    actor: body.id,
    having: null,
    since: null,
    limit: readSentences,
  });
  const times = new Map<string, number>();
  for (const sentence of sentences)
    for (const id of presentedIn(sentence, body.id)) times.set(id, (times.get(id) ?? 0) + 1);
  const actors = (await archive.actors([...times.keys()])).filter(({ kind }) => kind === 'person');
  const names = body.names.map(plainOf);
  const own = actors.filter(({ name }) => !names.includes(plainOf(name)));
  return own.sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0)).slice(0, mostPeople);
}

function presentedIn({ text, start, mentions }: Passage, body: string): readonly string[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  return inOrder.flatMap((mention, index) => {
    const person = inOrder[index - 1];
    if (mention.actor !== body || person === undefined || person.actor === body) return [];
    const between = text.slice(person.end - start, mention.start - start);
    return (ofThe.test(between) || officeOf.test(between)) && !over.test(between) ? [person.actor] : [];
  });
}
