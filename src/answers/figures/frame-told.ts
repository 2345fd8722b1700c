import { isToldOfAll, kindsOf } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { frameScore, holdsEnough, placesOfTopic, type TopicPlaces, weightOf } from './frame.ts';
import { isOtherSide, kindFits } from './kind-fits.ts';

const mostArticles = 24;
const longestArticle = 150;
/** Of all words of the question, by weight, as many must stand in the article. */
const articleShare = 0.55;
/** The least score that answers. A number that is as good, by so little, says that the words fit anything there: the best must stand alone. */
const least = 0.75;
const asGood = 0.03;
/** Beside a figure that answers, one of another sentence that is less sure than it by more than this is another matter. */
const stray = 0.1;

/**
 * Where no rule finds an answer, the figures whose frame tells most of the question: each word by where it stands, none of them needed but the head
 * and the names, which must be in the article.
 */
export async function frameTold(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  if (topic.groups.length < 2) return [];
  const places = await placesOfTopic(archive, topic);
  const found: StatedFigure[] = [];
  for (const id of articlesOf(places)) {
    const passages = await archive.passagesOf(id, 0, longestArticle);
    const kinds = await kindsOf(archive, passages);
    for (const [at, passage] of passages.entries())
      for (const figure of passage.figures) {
        if (
          figure.vague ||
          isOtherSide(figure, passage) ||
          !holdsEnough(topic, figure, passage, passages[at - 1]) ||
          !kindFits(topic, figure, passage)
        )
          continue;
        const relevance = frameScore(places, figure, passage, passages[at - 1]);
        if (relevance < least || !isToldOfAll(places.names, topic, figure, passage, passages, kinds)) continue;
        found.push({ figure, passage, relevance, route: 'frame' });
      }
  }
  const best = Math.max(0, ...found.map(({ relevance }) => relevance));
  const top = found.filter(({ relevance }) => relevance >= best - asGood);
  return top.length === 1 ? top : [];
}

/** Articles with most of the words and all of the names, those with the most first. */
function articlesOf({ topic, names, told }: TopicPlaces): readonly string[] {
  const all = topic.groups.reduce((sum, group) => sum + weightOf(group, topic), 0);
  const titles = new Map<string, string>();
  for (const found of told.values()) for (const [id, { title }] of found) titles.set(id, title);
  return [...titles]
    .map(([id, title]) => {
      const stems = stemsOf(title);
      const held = topic.groups.filter((group) => told.get(group)?.has(id) === true || groupMatches(group, stems));
      return { id, held, weight: held.reduce((sum, group) => sum + weightOf(group, topic), 0) };
    })
    .filter(({ held, weight }) => weight >= articleShare * all && names.every(({ group }) => held.includes(group)))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostArticles)
    .map(({ id }) => id);
}

/** Without those that are of another kind than the first of the answer, or whose frame tells clearly less of the question; its own sentence keeps all of its figures. */
export async function withoutStrays(
  archive: Reader,
  topic: Topic,
  found: readonly StatedFigure[],
  first: Pick<StatedFigure, 'figure' | 'passage'>,
): Promise<readonly StatedFigure[]> {
  const isOwn = ({ passage: { article, index } }: StatedFigure) =>
    article.id === first.passage.article.id && index === first.passage.index;
  // whoever asks for a name wants all that is told of it
  if (topic.groups.every(({ typed }) => /^\p{Lu}/u.test(typed))) return found;
  if (found.every(isOwn) || !kindFits(topic, first.figure, first.passage)) return found;
  const places = { topic, names: [], told: new Map() };
  const scoreOf = async ({ figure, passage }: Pick<StatedFigure, 'figure' | 'passage'>) => {
    const [before] = passage.index === 0 ? [] : await archive.passagesOf(passage.article.id, passage.index - 1, 1);
    return frameScore(places, figure, passage, before, false);
  };
  const best = await scoreOf(first);
  const kept: StatedFigure[] = [];
  for (const each of found)
    if (
      each.figure.vague ||
      each.figure.combined ||
      isOwn(each) ||
      (kindFits(topic, each.figure, each.passage) && (await scoreOf(each)) >= best - stray)
    )
      kept.push(each);
  return kept;
}
