import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { countSameThing } from '../../core/figure-comparison.ts';
import { askedNames } from '../context/names-asked.ts';
import { isToldOfAll, kindsOf } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { countsHead } from './counts-head.ts';
import { changeOf } from './figure-line.ts';
import { isClose, isHome, refersBack, stepsTo, type Told, tellingOf } from './near-context.ts';
import { near } from './near-figure.ts';
import { isCommon, surenessOf } from './sureness.ts';
import { yearTold } from './when-told.ts';

const mostArticles = 24;
const longestArticle = 150;
const mostFound = 8;
/** Sentences behind a count in which its circumstances may be named. */
const behind = 1;
/** Less sure is a number that is only of the kind asked for ("cost"): without a name to hold on to, its own sentence must say the rest, and more than a word. */
const literal = 1.5;
/** Surer than this is only what counts the head itself. */
const counting = 1.65;
/** Less sure than the best by more than this is left out; of what only stands near, all that is less sure than the best. */
const worse = 0.25;

/** Letters between what changed and by how much. */
const changeReach = 30;

/** Verbs that say nothing of their own: "drones **used** in the attack". */
const idleVerb =
  /^(?:used?|uses|involved|needs?|needed|reported|found|seen|made|makes?|got|gets?|had|have|held|estimated|recorded|counted|registered|set|spend|spent|pays?|paid|earn|earned)$/u;

/**
 * Counts of what is asked for in articles that name all the rest nearby: in the title, the opening, or a few sentences before. Nobody and no
 * place of the kind asked for may stand between the names of the topic and the number (`rivals.ts`).
 */
export async function looselyTold(archive: Reader, topic: Topic, isTimed = false): Promise<readonly StatedFigure[]> {
  const { head } = topic;
  if (head === null) return [];
  const rest = topic.groups.filter((group) => group !== head && !idleVerb.test(group.typed));
  if (rest.length === 0) return [];
  const names = await askedNames(archive, rest);
  // a body or person that only the next sentence names is told of there
  const bodies = new Set(names.filter(({ kind, isEvent }) => kind !== 'place' && !isEvent).map(({ group }) => group));
  const places = new Map<TopicGroup, ReadonlyMap<string, Told>>();
  const titles = new Map<string, string>();
  for (const group of rest) {
    const found = await tellingOf(archive, group, names);
    for (const [id, { title }] of found) titles.set(id, title);
    places.set(group, found);
  }
  const articles = [...titles]
    .filter(([id, title]) => rest.every((group) => places.get(group)?.has(id) || groupMatches(group, stemsOf(title))))
    .slice(0, mostArticles);
  const heads = await tellingOf(archive, head, names);
  // a verb in the next sentence is told of something else
  const verb = topic.predicate === null ? -1 : rest.indexOf(topic.predicate);
  const found: StatedFigure[] = [];
  for (const [id] of articles) {
    const passages = await archive.passagesOf(id, 0, longestArticle);
    const likely = passages.flatMap((passage) =>
      passage.figures
        .map((figure) => ({
          figure,
          passage,
          sure: isElided(topic, figure, passage, passages) ? elided : surenessOf(topic, figure, passage),
        }))
        .filter(({ sure }) => sure > 0),
    );
    if (likely.length === 0) continue;
    const kinds = await kindsOf(archive, passages);
    for (const { figure, passage, sure } of likely) {
      const next = passages[passage.index + 1];
      const isFollowed = next?.figures.some((other) => countSameThing(figure, other)) ?? false;
      const steps = rest.map((group) => {
        const told = places.get(group)?.get(id);
        const away = stepsTo(group, told, passage, isFollowed || bodies.has(group) ? 0 : behind);
        if (!Number.isFinite(away) && told !== undefined && isHome(group.typed, passages)) return 2;
        return away <= 1 || !refersBack(head, figure, passage, passages, told) ? away : 1;
      });
      if (rest.some((group, each) => isCommon(group) && (steps[each] ?? 0) > 1) && hasItsCause(figure, passage))
        continue;
      const sum = farOff(rest, steps);
      if (!Number.isFinite(sum) || (steps[verb] ?? 0) > 0) continue;
      // what only stands near, told of things named far off, is a guess
      const isGuess = sure < 1.5 || (isChange(figure, passage) && !near(head, figure, passage, changeReach));
      if (sure < 2 && sum > (isGuess ? 1 : sure > 1.5 ? 4 : 2)) continue;
      if (figure.vague && names.some(({ group }) => !groupMatches(group, stemsOf(passage.text)))) continue;
      const isAsked = isClose(head, heads.get(id), passage);
      if (sure < literal && names.length === 0 && (sum > 0 || (rest.length < 2 && !isAsked))) continue;
      if (!isTimed && sum > 0 && isOfAnotherYear(figure, passage)) continue;
      // what only stands beside the word is told of what the sentence, or the one before it, is about
      const common = sure < 2 ? rest.filter(isCommon) : [];
      const isBeside =
        common.length > 0 && !common.some((group) => isClose(group, places.get(group)?.get(id), passage));
      if (isBeside) continue;
      if (!isToldOfAll(names, topic, figure, passage, passages, kinds)) continue;
      found.push({ figure, passage, relevance: sure - sum / 10, route: 'loose' });
    }
  }
  const own = found.filter((each) => !found.some((other) => hasMore(topic, other, each)));
  const best = Math.max(0, ...own.map(({ relevance }) => relevance));
  return own
    .filter(({ relevance }) => relevance >= (best < counting ? best : best - worse))
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, mostFound);
}

/** "The **campaign has killed** 39,000": whoever killed them is told, and is not what only the title names. */
function hasItsCause({ fate, expression }: Figure, { text, start }: Passage): boolean {
  return fate === 'killed' && active.test(text.slice(0, expression.start - start));
}

const active =
  /(?<!\b(?:were|was|been|being|are)\s)\b(?:killed|killing|kills)\s(?:(?:at least|more than|about|around|nearly|almost|some|over|up to)\s)?$/u;

/** A number whose noun the sentence before it has. */
const elided = 1.9;

/** "… 160,000 flights planned. This means **roughly 10,000 have been cancelled**": the verb of the question, with the noun that the sentence before counts. */
function isElided(
  { head, predicate }: Topic,
  { counted, kind, unit, expression, value }: Figure,
  passage: Passage,
  all: readonly Passage[],
): boolean {
  if (head === null || predicate === null || predicate === head) return false;
  if (counted !== null || kind !== 'quantity' || unit !== null || (value ?? 0) < 2) return false;
  const before = all[passage.index - 1];
  if (before === undefined || !before.figures.some((figure) => countsHead(head, figure))) return false;
  return wordsMatching(predicate, passage).some(
    ({ start }) =>
      start > expression.end &&
      /^\s(?:(?:have|has|had|were|was|are|will|would|be|been|being|already|now|since)\s)+$/u.test(
        passage.text.slice(expression.end - passage.start, start - passage.start),
      ),
  );
}

const clauses = /,\s(?:while|but|whereas|and)\s|;\s/gu;

/** "Women's share is 14 percent, **while unemployment among women** reached 30": whether another number of the sentence has more of the words in its clause. */
function hasMore({ groups }: Topic, other: StatedFigure, each: StatedFigure): boolean {
  if (other.passage !== each.passage || other === each) return false;
  if (other.figure.counted !== null || each.figure.counted !== null) return false;
  const { text, start } = each.passage;
  const parts = [0, ...[...text.matchAll(clauses)].map(({ index }) => index), text.length];
  const held = ({ figure }: StatedFigure) => {
    const at = parts.findLastIndex((from) => from <= figure.start - start);
    const stems = stemsOf(text.slice(parts[at], parts[at + 1]));
    return groups.filter((group) => isCommon(group) && groupMatches(group, stems));
  };
  const [more, less] = [held(other), held(each)];
  return more.length > less.length && less.every((group) => more.includes(group));
}

/** How far off the rest is told, the words of one name together ("Harl Peace Prize"). */
function farOff(rest: readonly TopicGroup[], steps: readonly number[]): number {
  const isName = (at: number) => /^\p{Lu}/u.test(rest[at]?.typed ?? '');
  // what the title or the text says of the matter ("reservoir repair") is told there once
  const isTitled = (at: number) => /^\p{Ll}/u.test(rest[at]?.typed ?? '') && (steps[at] ?? 0) > 0;
  const goesOn = (at: number, next: number) => (isName(at) && isName(next)) || (isTitled(at) && isTitled(next));
  let total = 0;
  let run = 0;
  for (const [at, each] of steps.entries()) {
    run = goesOn(at, at - 1) ? Math.max(run, each) : each;
    if (!goesOn(at, at + 1)) total += run;
  }
  return total;
}

/** "Has cut emissions **by** 9 percent" */
function isChange(figure: Figure, passage: Passage): boolean {
  return figure.kind === 'percent' && changeOf(figure, passage) !== '';
}

/** Whether its sentence dates the figure before the year in which it appeared: then what is named elsewhere in the article may be no part of it. */
function isOfAnotherYear(figure: Figure, passage: Passage): boolean {
  const year = yearTold(figure, passage, false);
  return year !== null && year < Number(passage.article.published?.slice(0, 4) ?? Number.NaN);
}
