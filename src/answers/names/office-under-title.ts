import type { ArchiveActor, Passage } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { readTopic } from '../topics/read-topic.ts';
import { stemsOf, topicMatches } from '../topics/topic-words.ts';
import { holdersOf } from './holders.ts';
import { holds } from './holds-office.ts';

/** "Democratic Gov. Ann Roe" */
const party = /^(?:Democratic|Republican|Conservative|Labour|Labor|Liberal|Independent|Green) /u;
const mostTold = 200;
const mostArticles = 6;
const mostSentences = 120;
const oftenNamed = 3;

/**
 * "Harbour United's chief executive" where an article only says "the chief executive, Ann Roe": one whose headline names that body or town
 * and no other, which names it again and again, and calls one person so in a sentence that names no other. Null where that is not one person.
 */
export async function holderUnderTitle(archive: Reader, place: string, office: string): Promise<ArchiveActor | null> {
  const topic = await readTopic(archive, place);
  const groups = topic.groups.map(({ alternatives }) => alternatives);
  if (groups.length === 0) return null;
  const told = await archive.passages({ groups, actor: null, having: null, since: null, limit: mostTold });
  const times = new Map<string, { readonly article: Passage['article']; readonly count: number }>();
  for (const { article } of told) times.set(article.id, { article, count: (times.get(article.id)?.count ?? 0) + 1 });
  const about = [...times.values()].filter(
    ({ article, count }) => count >= oftenNamed && topicMatches(topic, article.title),
  );
  const { office: asked } = await holdersOf(archive, office);
  const words = new Set(asked.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const found = new Map<string, ArchiveActor>();
  for (const { article } of about.slice(0, mostArticles)) {
    const sentences = await archive.passagesOf(article.id, 0, mostSentences);
    const ids = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
    const actors = await archive.actors([...ids]);
    const others = actors.filter(({ kind, names }) => kind !== 'person' && !names.some((name) => isOf(place, name)));
    if (others.some(({ names }) => names.some((name) => holdsName(article.title, name)))) continue;
    const elsewhere = new Set(others.map(({ id }) => id));
    for (const actor of actors.filter(({ kind }) => kind === 'person')) {
      const roles = (await archive.rolesOf(actor.id)).filter(
        (role) =>
          role.article.id === article.id &&
          holds(asked, role) &&
          stemsOf(role.text.replace(party, '')).every((stem) => words.has(stem)) &&
          !namesAny(sentences, role.start, elsewhere),
      );
      if (roles.length > 0) found.set(actor.id, actor);
    }
  }
  const [only = null] = found.values();
  return found.size === 1 ? only : null;
}

/** Whether a name is that of the place asked for, or a part of it. */
function isOf(place: string, name: string): boolean {
  const [asked, own] = [plainOf(place).split(' '), plainOf(name).split(' ')];
  return own.every((word) => asked.includes(word)) || asked.every((word) => own.includes(word));
}

function holdsName(title: string, name: string): boolean {
  return ` ${plainOf(title)} `.includes(` ${plainOf(name)} `);
}

function namesAny(sentences: readonly Passage[], at: number, actors: ReadonlySet<string>): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return sentence?.mentions.some(({ actor }) => actors.has(actor)) ?? true;
}
