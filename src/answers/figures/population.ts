import type { Passage } from '../../archive/archive.ts';
import { isCountry } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import { askedNames } from '../context/names-asked.ts';
import { isToldOfAll, kindsOf } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';

const asked = /^(?:population|populations|inhabitants|residents)$/iu;
const read = 200;
const mostArticles = 24;
const longestArticle = 150;
/** Sentences before a count in which the place may be named. */
const back = 2;

/** How many people live in a place, which articles seldom call its population: "Orra, a town of 3,000", "about 60,000 people lived there". */
export async function populationTold(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const { head, groups } = topic;
  if (head === null || !asked.test(head.typed)) return [];
  const places = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (places.length === 0 || places.length < groups.length - 1) return [];
  const names = await askedNames(archive, places);
  const query = { actor: null, having: null, since: null, limit: read };
  const naming = await archive.passages({ ...query, groups: places.map(({ alternatives }) => alternatives) });
  const found: StatedFigure[] = [];
  for (const id of [...new Set(naming.map(({ article }) => article.id))].slice(0, mostArticles)) {
    const passages = await archive.passagesOf(id, 0, longestArticle);
    const near = naming.filter(({ article }) => article.id === id).map(({ index }) => index);
    const telling = passages.filter(({ index }) => near.some((at) => index >= at && index <= at + back));
    const kinds = await kindsOf(archive, telling);
    for (const passage of telling)
      for (const figure of passage.figures)
        if (
          (isPopulation(figure, passage) &&
            !isOfPart(places, figure, passage) &&
            isToldOfAll(names, topic, figure, passage, passages, kinds, false)) ||
          isAppositionOf(places, figure, passage)
        )
          found.push({ figure, passage, relevance: 2, route: 'population' });
  }
  return found;
}

const kindsOfPlace =
  '(?:city|town|village|community|municipality|suburb|settlement|hamlet|island|nation|country|state|territory|province|region|county|enclave|republic|kingdom|capital)';
const placeOf = new RegExp(`\\b${kindsOfPlace}(?:\\s\\p{L}+)?,?\\s(?:of|with|with a population of|home to)\\s$`, 'u');
const living =
  /^\s(?:who\s)?(?:once\s|used to\s|still\s)?(?:lived?|lives|living|reside[ds]?|residing|called it home)\b/u;

/** Whether the words around a number make it that of those who live somewhere. */
function isPopulation(
  { kind, unit, fraction, vague, expression, counted, fate }: Figure,
  { text, start }: Passage,
): boolean {
  if (kind !== 'quantity' || fraction || fate !== null || (unit !== null && unit !== 'people')) return false;
  const before = text.slice(0, expression.start - start);
  if (vague || /^(?:children|women|men|workers|students)\b/iu.test(counted?.text ?? '')) return false;
  if (/\bpopulations?\b/iu.test(counted?.text ?? '')) return true;
  if (/\bpopulations?\s(?:of|is|was|at|stands at|stood at|reached)\s$/iu.test(before))
    return counted === null || unit === 'people';
  if (placeOf.test(before)) return counted === null || unit === 'people';
  const behind = text.slice(Math.max(expression.end, counted?.end ?? 0) - start);
  return unit === 'people' && (living.test(behind) || /\bhome to\s(?:some\s|the\s)?$/u.test(before));
}

/** "Orra, a town of 3,000 that lies …": right behind its name, whoever else is named before. */
function isAppositionOf(places: Topic['groups'], figure: Figure, passage: Passage): boolean {
  if (!isPopulation(figure, passage)) return false;
  const before = passage.text.slice(0, figure.expression.start - passage.start);
  const name = new RegExp(
    `(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)*),\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}${kindsOfPlace}\\s(?:of|with)\\s$`,
    'u',
  ).exec(before)?.[1];
  // "Orra, in the state of Velm, is a city of 9,000"
  const subject = new RegExp(
    `^(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)*)(?:,[^,]{1,50},)?\\s(?:is|was)\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}${kindsOfPlace}\\s(?:of|with|home to)\\s$`,
    'u',
  ).exec(before)?.[1];
  if (subject !== undefined) return places.every((group) => groupMatches(group, stemsOf(subject)));
  return name !== undefined && places.every((group) => groupMatches(group, stemsOf(name)));
}

/** "About a million lived in **southern** Orla", "the city of 9,000 by the border with Orla": not all of the place, or another one. */
function isOfPart(places: Topic['groups'], figure: Figure, passage: Passage): boolean {
  const { text, start } = passage;
  return places.some((group) => {
    const words = wordsMatching(group, passage);
    if (words.length === 0) return isCountry(group.typed) && smaller.test(text.slice(0, figure.start - start));
    const parts = words.filter(({ start: at }) =>
      /\b(?:north|south|east|west|central|upper|lower)(?:ern)?\s$/iu.test(text.slice(0, at - start)),
    );
    return (
      parts.length === words.length ||
      (words.every(({ start: at }) => at > figure.end) && placeOf.test(text.slice(0, figure.expression.start - start)))
    );
  });
}

const smaller = /\b(?:city|town|village|suburb|settlement|hamlet|district|camp|community|province|region)\b[^.]*$/u;

/** "The town had a population of 12,000" tells nothing of the country. */
export function isOfSmallerPlace({ head, groups }: Topic, figure: Figure, { text, start }: Passage): boolean {
  const countries = groups.some(({ typed }) => isCountry(typed));
  return countries && asked.test(head?.typed ?? '') && smaller.test(text.slice(0, figure.start - start));
}
