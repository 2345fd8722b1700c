import type { Passage, StoredQuotation } from '../../archive/archive.ts';
import type { Reader } from '../evidence/reader.ts';
import { relationAsked } from '../names/relations.ts';
import { ownersOf, peopleIn } from '../names/relatives.ts';
import { whoseIs } from '../names/whose-pronoun.ts';
import {
  bare,
  describedAs,
  type Found,
  gather,
  mostArticles,
  mostPassages,
  mostSentences,
  statementsIn,
  type UnnamedStatement,
  wordsOf,
} from './described-speaker.ts';

const mostOwners = 4;

/** The words of "his lawyer" and "Roe's family", asked for as somebody's: "Ann Roe lawyer". */
export async function ownedStatements(archive: Reader, typed: string): Promise<readonly UnnamedStatement[]> {
  const relation = relationAsked(typed);
  if (relation === null) return [];
  const owners = (await ownersOf(archive, relation.owner)).slice(0, mostOwners);
  if (owners.length === 0) return [];
  const hits = await archive.passages({
    groups: [relation.words],
    actor: null,
    having: null,
    since: null,
    limit: mostPassages,
  });
  const about = new Set<string>();
  const referred = new Set<string>();
  for (const { id } of owners)
    for (const each of await archive.passages({
      groups: [],
      actor: id,
      having: null,
      since: null,
      limit: mostSentences,
    })) {
      about.add(each.article.id);
      referred.add(`${each.article.id} ${each.index} ${id}`);
    }
  const ownWords = new RegExp(`^(his|her|their) (?:[\\p{Ll}-]+ ){0,3}(?:${relation.words.join('|')})$`, 'iu');
  const articles = [...new Set(hits.map((hit) => hit.article.id))].filter((id) => about.has(id));
  const found: Found = new Map();
  for (const article of articles.slice(0, mostArticles)) {
    const sentences = await archive.passagesOf(article, 0, mostSentences);
    const persons = new Set((await peopleIn(archive, sentences)).keys());
    const isUnnamed = ({ speakerActor }: StoredQuotation): boolean => speakerActor === null;
    for (const hit of hits.filter((each) => each.article.id === article)) {
      const quotation = sentences
        .flatMap(({ quotations }) => quotations)
        .find((each) => isUnnamed(each) && ownWords.test(wordsOf(each, hit) ?? ''));
      const at = quotation?.speaker?.start;
      if (quotation === undefined || at === undefined) continue;
      const whose = whoseIs(sentences, hit.index, at, persons);
      const owner = owners.find(
        ({ id }) =>
          whose === id ||
          (whose === null && referred.has(`${article} ${hit.index} ${id}`) && !namesAny(hit, persons, at)),
      );
      if (owner === undefined) continue;
      const what = (wordsOf(quotation, hit) ?? '').replace(/^\S+\s/u, '');
      const name = `${owner.name}${/s$/u.test(owner.name) ? '’' : '’s'} ${what}`;
      const speaker = { ...describedAs(name, `${owner.id} ${what}`), names: [name, ...owner.names] };
      gather(found, { hit, quotation, key: bare(what), speaker }, sentences, isUnnamed);
    }
  }
  return statementsIn(found);
}

function namesAny({ mentions }: Passage, persons: ReadonlySet<string>, before: number): boolean {
  return mentions.some(({ actor, end }) => persons.has(actor) && end <= before);
}
