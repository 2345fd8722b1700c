import type { Passage, PassageQuery } from '../../archive/archive.ts';
import { liesIn } from '../../core/cities.ts';
import { isCountry } from '../../core/demonyms.ts';
import { isNoPlace } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { isEvent } from './events-named.ts';
import { askedNames } from './names-asked.ts';

const read = 400;
/** Sentences on either side in which the place or event of a statement may be named. */
const nearSentences = 1;

/**
 * Passages that hold what is asked for, with its circumstances named in the title or in the sentence before or behind: "49 people
 * were killed" a sentence below "the shooting in Orlando". Only for topics that state circumstances.
 */
export async function findNearby(
  archive: Reader,
  { groups, circumstances: behind, said, text: asked }: Topic,
  having: PassageQuery['having'],
): Promise<readonly Passage[]> {
  const circumstances = behind.filter((group) => !said.includes(group));
  const core = groups.filter((group) => !circumstances.includes(group));
  if (core.length === 0 || circumstances.length === 0) return [];
  // who did it stands in the sentence ("attacks by Orrans")
  if (circumstances.some(({ typed }) => asked.includes(` by ${typed}`))) return [];
  const query = { actor: null, since: null, limit: read };
  let passages = await archive.passages({ ...query, having, groups: core.map(({ alternatives }) => alternatives) });
  for (const group of circumstances) {
    const places = new Map<string, Passage[]>();
    for (const passage of await archive.passages({ ...query, having: null, groups: [group.alternatives] }))
      places.set(passage.article.id, [...(places.get(passage.article.id) ?? []), passage]);
    passages = passages.filter(({ article, index, text }) => {
      const beside = places.get(article.id) ?? [];
      // "He scored six": who that is stands first in the sentence before, or it is somebody else
      if (/^\p{Lu}/u.test(group.typed) && /^\P{L}*(?:He|She)\s/u.test(text))
        return beside.some((place) => place.index === index - 1 && isFirstNamed(group, place));
      return (
        groupMatches(group, stemsOf(article.title)) ||
        beside.some((place) => Math.abs(place.index - index) <= nearSentences)
      );
    });
  }
  // where it happened says nothing against whom or what it was told of
  const names = await askedNames(archive, circumstances);
  const isPlaced =
    names.length === 0 ||
    names.some(({ kind, group }) => kind !== 'person' && kind !== 'organization' && !group.alternatives.some(isEvent));
  if (!isPlaced) return passages;
  const known = groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' ')));
  const countries = circumstances.map(({ typed }) => typed).filter(isCountry);
  const asksCountry = countries.length > 0;
  return passages.filter(({ text, article }) => {
    // the country that the title names holds the town that was asked for
    const wider = asksCountry
      ? []
      : (article.title.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter(isCountry).flatMap(stemsOf);
    return !isElsewhere(text, new Set([...known, ...wider]), countries);
  });
}

function isFirstNamed(group: TopicGroup, { text, start, mentions }: Passage): boolean {
  const [first] = [...mentions].sort((a, b) => a.start - b.start);
  return first !== undefined && groupMatches(group, stemsOf(text.slice(first.start - start, first.end - start)));
}

/** Whether the sentence places what it tells of where nobody asked ("in Paris"); months and days are no places. */
export function isElsewhere(text: string, known: ReadonlySet<string>, countries: readonly string[] = []): boolean {
  const places = [...text.matchAll(/\b(?:[Ii]n|[Aa]t|[Nn]ear)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)/gu)]
    .map(([, place = '']) => place)
    .filter((place) => !countries.some((country) => liesIn(place, country)))
    .map((place) => place.split(' ')[0] ?? '');
  const isKnown = (place: string) => stemsOf(place).every((stem) => known.has(stem));
  // "In Orra, 11 died in counties near the Velm border": told of Orra all the same
  const [first] = places;
  if (first !== undefined && isKnown(first) && /^In\s/u.test(text)) return false;
  return places.some((place) => !isNoPlace(place) && !isKnown(place));
}
