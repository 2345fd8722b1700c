import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { type AskedName, askedNames } from '../context/names-asked.ts';
import type { Reader } from '../evidence/reader.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { countsHead } from './counts-head.ts';
import { isOfKind } from './kind-fits.ts';
import { isClose, type Told, tellingOf } from './near-context.ts';
import { near as isNear } from './near-figure.ts';
import { isOfFate } from './parts-counted.ts';

// How much of a question the frame of a figure tells: what it counts and what became of them, its clause, its sentence, the one before, the title, the article.

/** How surely a word of the question is told of the figure, by where it stands; a name goes on being told of further than another word. */
const evidence = {
  counted: { word: 1, name: 1 },
  before: { word: 0.95, name: 0.95 },
  behind: { word: 0.87, name: 0.87 },
  kind: { word: 0.75, name: 0.75 },
  sentence: { word: 0.7, name: 0.7 },
  title: { word: 0.65, name: 0.8 },
  previous: { word: 0.5, name: 0.75 },
  beside: { word: 0.5, name: 0.5 },
  opening: { word: 0.4, name: 0.65 },
  article: { word: 0.15, name: 0.3 },
} as const;
type Place = keyof typeof evidence;

/** In characters, how far from the figure a word still stands in its clause. */
const reach = 90;
/** Sentences that open an article. */
const opening = 3;
/** What is taken off where the figure counts another thing, or a sum is for one; where it counts another word of the question than its head; for the dead, whose events are easily mixed up. */
const ofOther = { quantity: 0.15, money: 0.12, percent: 0 } as const;
const ofAnotherWord = 0.05;
const ofFate = 0.08;
/** Names, and the word that narrows the head ("**weekly** losses"), must be told as surely as this. */
const near = 0.5;
/** Of all words, by weight, as many must stand in the sentence itself. */
const ownShare = 0.45;

/** Where the words of a topic stand in the archive. */
export interface TopicPlaces {
  readonly topic: Topic;
  readonly names: readonly AskedName[];
  readonly told: ReadonlyMap<TopicGroup, ReadonlyMap<string, Told>>;
}

export async function placesOfTopic(archive: Reader, topic: Topic): Promise<TopicPlaces> {
  const names = await askedNames(archive, topic.groups);
  const told = new Map<TopicGroup, ReadonlyMap<string, Told>>();
  for (const group of topic.groups) told.set(group, await tellingOf(archive, group, names));
  return { topic, names, told };
}

const idle = /^(?:years?|last|this|current|annual|total|new|first|average)$/iu;

export function weightOf({ typed }: TopicGroup, { head }: Topic): number {
  if (idle.test(typed)) return 0.4;
  return /^\p{Lu}/u.test(typed) || head?.typed === typed ? 1.2 : 1;
}

/** From 0 to 1: the words of the topic, by weight, as far as each is told of the figure. `before` is the sentence before its own. 0 where a name, or what narrows the head, is not told near and that `isNeeded`. */
export function frameScore(
  { topic, told }: TopicPlaces,
  figure: Figure,
  passage: Passage,
  before: Passage | undefined,
  isNeeded = true,
): number {
  const { groups, head } = topic;
  const counted = stemsOf(`${figure.expression.text} ${figure.counted?.text ?? ''} ${figure.fate ?? ''}`);
  const own = stemsOf(passage.text);
  const previous = stemsOf(before?.text ?? '');
  const title = stemsOf(passage.article.title);
  const placesOf = (group: TopicGroup): readonly Place[] => {
    const places: Place[] = [];
    const known = told.get(group)?.get(passage.article.id);
    if (groupMatches(group, counted)) places.push('counted');
    if (isNear(group, figure, passage, reach)) {
      const isBefore = wordsMatching(group, passage).some(({ start }) => start < figure.start);
      places.push(isBefore ? 'before' : 'behind');
    }
    if (groupMatches(group, own)) places.push('sentence');
    if (isOfKind(group, figure)) places.push('kind');
    if (groupMatches(group, previous)) places.push(goesOn.test(passage.text) ? 'sentence' : 'previous');
    if (groupMatches(group, title)) places.push('title');
    if (known !== undefined) {
      places.push('article');
      if (isClose(group, known, passage)) places.push('beside');
      if ([...known.sentences].some((at) => at < opening)) places.push('opening');
    }
    return places;
  };
  const limit = head === null ? undefined : groups[groups.indexOf(head) - 1];
  const narrows = limit !== undefined && /^\p{Ll}/u.test(limit.typed) ? limit : undefined;
  let sum = 0;
  let all = 0;
  for (const group of groups) {
    const isName = /^\p{Lu}/u.test(group.typed);
    const sure = Math.max(0, ...placesOf(group).map((place) => evidence[place][isName ? 'name' : 'word']));
    if (isNeeded && sure < near && (isName || group === narrows)) return 0;
    // "polio deaths": the dead of a raid are none, though the title speaks of polio
    if (isNeeded && group === narrows && isOfFate(figure) && !groupMatches(group, [...own, ...previous, ...counted]))
      return 0;
    sum += sure * weightOf(group, topic);
    all += weightOf(group, topic);
  }
  let score = all === 0 ? 0 : sum / all;
  if (isOfFate(figure)) score -= ofFate;
  if (figure.counted === null) return score;
  const isNamed = groups.some((group) =>
    figure.kind === 'quantity' ? countsHead(group, figure) : groupMatches(group, counted),
  );
  if (!isNamed) score -= ofOther[figure.kind];
  if (figure.kind === 'quantity' && head !== null && !countsHead(head, figure)) score -= ofAnotherWord;
  return score;
}

/** "**It** is forecast to reach …": what the sentence before tells of. */
const goesOn = /^\P{L}*(?:It|That|This|They|These|The total|The figure|The number)\s/u;

/** Whether the sentence itself holds enough of the topic, and it or the title the head, to be one that answers. */
export function holdsEnough(topic: Topic, figure: Figure, passage: Passage, before: Passage | undefined): boolean {
  const { groups, head } = topic;
  const said = goesOn.test(passage.text) ? `${before?.text ?? ''} ${passage.text}` : passage.text;
  const own = stemsOf(`${said} ${figure.counted?.text ?? ''} ${figure.fate ?? ''}`);
  const held = groups.filter((group) => groupMatches(group, own));
  const weigh = (some: readonly TopicGroup[]) => some.reduce((sum, group) => sum + weightOf(group, topic), 0);
  if (!held.some(({ typed }) => /^\P{Lu}/u.test(typed)) || weigh(held) < ownShare * weigh(groups)) return false;
  if (head === null || held.includes(head) || isOfKind(head, figure)) return true;
  return groupMatches(head, stemsOf(passage.article.title));
}
