import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { countSameThing } from '../core/figure-comparison.ts';
import { isOfKindAsked, isOtherKind, isTyped } from './asked-kind.ts';
import { countsHead, isFate } from './counts-head.ts';
import type { StatedFigure } from './figure-claims.ts';
import { rateOf, yearTold } from './figure-line.ts';
import { isBareWord, isOfChange, isWhole, namesAnother } from './figure-relevance.ts';
import { isElsewhere } from './find-nearby.ts';
import { type AskedName, askedNames } from './names-asked.ts';
import { limitsNext, near } from './near-figure.ts';
import { isFormer, limitedByAnother } from './order-of-words.ts';
import { isCountedApart, isOfFate } from './parts-counted.ts';
import type { Reader } from './reader.ts';
import { isToldOfAll, kindsOf } from './rivals.ts';
import type { Topic, TopicGroup } from './topic.ts';
import { groupMatches, stemsOf, wordsMatching } from './topic-words.ts';

const read = 400;
const mostArticles = 24;
const longestArticle = 150;
const mostFound = 8;
/** Sentences before and behind a count in which its circumstances may be named. */
const [before, behind] = [3, 1];
/** An article is about what its title or these first sentences name. */
const opening = 3;
const reach = 90;
const shortReach = 30;
/** Less sure is a number that is only of the kind asked for ("cost"): without a name to hold on to, its own sentence must say the rest, and more than a word. */
const literal = 1.5;
/** Less sure than the best by more than this is left out. */
const worse = 0.25;

/** Verbs that say nothing of their own: "drones **used** in the attack". */
const idleVerb =
  /^(?:used?|uses|involved|needs?|needed|reported|found|seen|made|makes?|got|gets?|had|have|held|estimated|recorded|counted|registered|set|spend|spent|pays?|paid|earn|earned)$/u;

const persons =
  /^(?:people|men|women|children|troops|soldiers|refugees|migrants|victims|hostages|inmates|prisoners|civilians|protesters|fighters|militants|rebels|gunmen|officials|journalists|reporters|medics|miners|sailors|pilots|crew|police|policemen|guards|girls|boys|babies|infants|voters|lawmakers|passengers|workers|employees|students|teachers|patients|residents|tourists|visitors|voters|users|customers|members|officers|doctors|nurses|firefighters|farmers|families)$/iu;

/** What stands in an article, sentence by sentence. */
interface Told {
  readonly title: string;
  readonly sentences: ReadonlySet<number>;
  /** Those of them that only list it among many others. */
  readonly lists: ReadonlySet<number>;
}

/** As many names as make a list. */
const many = 5;

/**
 * Counts of what is asked for in articles that name all the rest nearby: in the title, the opening, or a few sentences before. Nobody and no
 * place of the kind asked for may stand between the names of the topic and the number (`rivals.ts`).
 */
export async function looselyTold(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const { head } = topic;
  if (head === null) return [];
  const rest = topic.groups.filter((group) => group !== head && !idleVerb.test(group.typed));
  if (rest.length === 0) return [];
  const names = await askedNames(archive, rest);
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
  // a verb in the next sentence is told of something else
  const verb = topic.predicate === null ? -1 : rest.indexOf(topic.predicate);
  const found: StatedFigure[] = [];
  for (const [id] of articles) {
    const passages = await archive.passagesOf(id, 0, longestArticle);
    const counting = passages.flatMap((passage) =>
      passage.figures
        .map((figure) => ({ figure, passage, sure: surenessOf(topic, figure, passage) }))
        .filter(({ sure }) => sure > 0),
    );
    if (counting.length === 0) continue;
    const kinds = await kindsOf(archive, passages);
    for (const { figure, passage, sure } of counting) {
      const next = passages[passage.index + 1];
      const isFollowed = next?.figures.some((other) => countSameThing(figure, other)) ?? false;
      const steps = rest.map((group) => stepsTo(group, places.get(group)?.get(id), passage, isFollowed ? 0 : behind));
      const sum = steps.reduce((total, each) => total + each, 0);
      if (!Number.isFinite(sum) || (steps[verb] ?? 0) > 0) continue;
      if (sure < literal && names.length === 0 && (sum > 0 || rest.length < 2)) continue;
      if (sum > 0 && isOfAnotherYear(figure, passage)) continue;
      // what only stands beside the word is told of what the sentence, or the one before it, is about
      const common = sure < 2 ? rest.filter(isCommon) : [];
      const isBeside =
        common.length > 0 && !common.some((group) => isClose(group, places.get(group)?.get(id), passage));
      if (isBeside) continue;
      if (!isToldOfAll(names, topic, figure, passage, passages, kinds)) continue;
      found.push({ figure, passage, relevance: sure - sum / 10 });
    }
  }
  const best = Math.max(0, ...found.map(({ relevance }) => relevance));
  return found
    .filter(({ relevance }) => relevance >= best - worse)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, mostFound);
}

function isCommon({ typed }: TopicGroup): boolean {
  return /^\p{Ll}/u.test(typed);
}

function isClose(group: TopicGroup, told: Told | undefined, { index, text }: Passage): boolean {
  return (
    told?.sentences.has(index) === true || told?.sentences.has(index - 1) === true || groupMatches(group, stemsOf(text))
  );
}

/** Whether its sentence dates the figure before the year in which it appeared: then what is named elsewhere in the article may be no part of it. */
function isOfAnotherYear(figure: Figure, passage: Passage): boolean {
  const year = yearTold(figure, passage, false);
  return year !== null && year < Number(passage.article.published?.slice(0, 4) ?? Number.NaN);
}

/** Where the group stands in each article; a name also where a pronoun means it. */
async function tellingOf(
  archive: Reader,
  group: TopicGroup,
  names: readonly AskedName[],
): Promise<ReadonlyMap<string, Told>> {
  const query = { having: null, since: null, limit: read };
  const passages = [...(await archive.passages({ ...query, groups: [group.alternatives], actor: null }))];
  const actor = names.find((name) => name.group === group)?.actor ?? null;
  if (actor !== null) passages.push(...(await archive.passages({ ...query, groups: [], actor })));
  const told = new Map<string, { title: string; sentences: Set<number>; lists: Set<number> }>();
  for (const passage of passages) {
    if (!isSaidIn(group, passage)) continue;
    const { article, index } = passage;
    const known = told.get(article.id) ?? { title: article.title, sentences: new Set(), lists: new Set() };
    known.sentences.add(index);
    if (passage.mentions.length >= many) known.lists.add(index);
    told.set(article.id, known);
  }
  return told;
}

/** Whether it is more than a part of somebody's name: who asks for a wall is not told of Wall Street. */
function isSaidIn(group: TopicGroup, passage: Passage): boolean {
  if (/^\p{Lu}/u.test(group.typed)) return true;
  const words = wordsMatching(group, passage);
  return (
    words.length === 0 ||
    words.some(({ start, end }) => !passage.mentions.some((name) => name.start <= start && end <= name.end))
  );
}

/** 0 in the sentence itself, 1 beside it, 2 where only the title or the opening says it; infinite where nothing near does. */
function stepsTo(group: TopicGroup, told: Told | undefined, passage: Passage, ahead: number): number {
  const { article, index, text } = passage;
  if (told?.sentences.has(index) === true || (groupMatches(group, stemsOf(text)) && isSaidIn(group, passage))) return 0;
  const at = [...(told?.sentences ?? [])];
  // what another sentence lists among many others is not what this one tells of
  const about = at.filter((other) => told?.lists.has(other) === false);
  if (about.some((other) => other >= index - before && other <= index + ahead)) return 1;
  if (groupMatches(group, stemsOf(article.title)) || about.some((other) => other < opening)) return 2;
  return Number.POSITIVE_INFINITY;
}

/** 2 where the figure counts the head, less where it stands beside it or is of the kind asked for, 0 where it counts something else. */
function surenessOf(topic: Topic, figure: Figure, passage: Passage): number {
  const { head, groups, circumstances } = topic;
  if (head === null || figure.start < passage.start || figure.end > passage.end) return 0;
  if (figure.unit === 'year' || /^one$/iu.test(figure.expression.text) || namesAnother(topic, figure)) return 0;
  if (isWhole(figure, passage) || isOtherKind(head.typed, figure) || isTyped(figure, topic.text)) return 0;
  if (isFormer(figure, passage) || (isOfFate(figure) && isCountedApart(topic, figure, passage))) return 0;
  if (figure.kind === 'percent' && isOfChange(figure) && !countsHead(head, figure)) return 0;
  // what is paid for people is no number of them
  const isOfPersons = figure.kind === 'money' && persons.test(head.typed);
  const stemsHere = stemsOf(passage.text);
  if (isOfPersons && !groups.some((group) => group !== head && isCommon(group) && groupMatches(group, stemsHere)))
    return 0;
  // "2 million barrels of spare capacity" are none of output
  const [, measured] =
    figure.unit !== 'people' && figure.kind === 'quantity' ? (figure.counted?.text.split(/\sof\s/u) ?? []) : [];
  if (measured !== undefined && !groups.some((group) => groupMatches(group, stemsOf(measured)))) return 0;
  const asksShare = /\b(?:share|percentage|percent)\b/iu.test(topic.text);
  if (asksShare && /\bby\s$/u.test(passage.text.slice(0, figure.expression.start - passage.start))) return 0;
  const known = new Set(groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  if (isElsewhere(passage.text, known)) return 0;
  const behind = passage.text.slice(Math.max(figure.expression.end, figure.counted?.end ?? 0) - passage.start);
  const [, receiver = ''] = /^[^.;,]{0,12}\bto\s(?:the\s)?(\p{Lu}[\p{L}-]+)/u.exec(behind) ?? [];
  if (receiver !== '' && !stemsOf(receiver).some((stem) => known.has(stem))) return 0;
  const stems = stemsOf(passage.text);
  const limits = groups.filter(
    (group) =>
      group !== head && !circumstances.includes(group) && !/^\p{Lu}/u.test(group.typed) && !groupMatches(group, stems),
  );
  if (isBareWord(figure) || limitedByAnother(topic, passage)) return 0;
  // "protesters killed" is not told by "a bomb killed five" or "39 people died"
  if (isOfFate(figure) && limits.some(({ typed }) => persons.test(typed))) return 0;
  if (countsHead(head, figure)) return limits.length === 0 || (figure.counted !== null && isBare(head, figure)) ? 2 : 0;
  if (isOfKindAsked(head.typed, figure)) {
    // "$275 a week" is no cost of a strike, "an increase of $1 billion" none of anything
    if (/^costs?$/iu.test(head.typed) && (limits.length > 0 || rateOf(figure, passage) !== '')) return 0;
    if (
      /\b(?:increase|rise|cut|decrease|drop|fall) of\s$/u.test(
        passage.text.slice(0, figure.expression.start - passage.start),
      )
    )
      return 0;
    const rest = groups.filter((group) => group !== head);
    return rest.some((group) => near(group, figure, passage, reach)) ? 1.4 : 1;
  }
  const counts = figure.kind === 'quantity' && figure.counted !== null;
  if (counts && (figure.unit === null || figure.unit === 'people' || persons.test(head.typed))) return 0;
  const most = figure.kind === 'quantity' && figure.unit === null ? shortReach : reach;
  if (isFate(head) && (figure.vague || figure.kind !== 'quantity')) return 0;
  if (!near(head, figure, passage, most) || wordsMatching(head, passage).every((word) => limitsNext(word, passage)))
    return 0;
  return limits.length === 0 || standsBare(head, passage) ? 1.5 : 0;
}

const anybody = /^(?:people|persons|others|men|women|victims|bodies)$/iu;
const idle = /^(?:the|a|an|its|their|his|her|our|this|that|these|those|some|other|more|total)$/iu;

/** Whether nothing limits what is counted, so that it can be short for what the text told of before ("140 cases"). */
function isBare(head: TopicGroup, { counted }: Figure): boolean {
  const words = counted?.text.replace(/\s(?:of|in|from|for|on|at|with|to|by|who|that|which)\s.*$/su, '').split(/\s+/u);
  const isSaid = (word: string) => groupMatches(head, stemsOf(word)) || (isFate(head) && anybody.test(word));
  return words === undefined || words.every((word) => idle.test(word) || isSaid(word));
}

/** "**The** rate", never "the participation rate". */
function standsBare(head: TopicGroup, passage: Passage): boolean {
  return wordsMatching(head, passage).some((word) => {
    const previous = /(\S+)\s+$/u.exec(passage.text.slice(0, word.start - passage.start))?.[1];
    return previous === undefined || idle.test(previous);
  });
}
