import type { ArchiveActor, Passage } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';

const readSentences = 120;
const mostPeople = 4;

/** What stands between a person's name and the body's: "Ann Roe, of the Harbour Council". */
const ofThe = /^,? (?:of|from|at|with|for) (?:the )?$/u;
/** "Ann Roe, chief executive of the Council"; not who reads, tells or leaves it. */
const officeOf = /^, (?:(?:the|a|an|its) )?(?:[\p{L}-]+ ){1,4}(?:of|at|for|with) (?:the )?$/u;
const office =
  'chief|executive|president|chairman|chairwoman|chair|director|manager|head|ceo|cfo|coo|md|spokes(?:man|woman|person)|secretary|secretary-general|founder|co-founder|boss|leader|coach|captain|commissioner|officer|principal|partner|consultant|dean|editor';
/** "Ann Roe, managing director, South Asia, Norbank", "Ann Roe, director (internal medicine), Norbank". */
const beforeBody = new RegExp(
  `^, (?:[\\p{L}-]+ ){0,4}(?:${office})(?: \\([^()]{1,40}\\))?(?:, [\\p{L}& ]{1,40})?, $`,
  'iu',
);
/** "Norbank’s chief executive Ann Roe", "Norbank marketing manager, Ann Roe". */
const behindBody = new RegExp(`^(?:['’]s)? (?:[\\p{L}-]+ ){0,4}?(?:${office}),? (?:(?:Mr|Mrs|Ms|Dr|Sir)\\.? )?$`, 'iu');
/** "Ann Roe, Norbank chief executive" */
const owned = new RegExp(`^(?:['’]s)? (?:[\\p{L}-]+ ){0,3}?(?:${office})\\b`, 'iu');
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
  const between = (from: number, to: number): string => text.slice(from - start, to - start);
  return inOrder.flatMap((mention, index) => {
    if (mention.actor !== body) return [];
    const [person, farther, next] = [inOrder[index - 1], inOrder[index - 2], inOrder[index + 1]];
    const found: string[] = [];
    if (person !== undefined && person.actor !== body) {
      const words = between(person.end, mention.start);
      const apposed = /^, (?:the )?$/u.test(words) && owned.test(text.slice(mention.end - start));
      if ((apposed || ofThe.test(words) || officeOf.test(words) || beforeBody.test(words)) && !over.test(words))
        found.push(person.actor);
    }
    // a place may stand between
    if (farther !== undefined && farther.actor !== body && beforeBody.test(between(farther.end, mention.start)))
      found.push(farther.actor);
    if (next !== undefined && next.actor !== body && behindBody.test(between(mention.end, next.start))) {
      const former = /\b(?:former|ex|then)[- ]$/iu.test(text.slice(0, mention.start - start));
      if (!former && !over.test(between(mention.end, next.start))) found.push(next.actor);
    }
    return found;
  });
}
