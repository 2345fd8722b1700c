import type { Passage } from '../../archive/archive.ts';
import { isCountry, nationOf } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import type { AskedName } from '../context/names-asked.ts';
import type { Reader } from '../evidence/reader.ts';
import type { TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { countsHead } from './counts-head.ts';

// Where the sentences around a figure name what its own leaves out.

const read = 400;
/** Sentences before a count in which its circumstances may be named. */
const before = 3;
/** An article is about what its title or these first sentences name. */
const opening = 3;

/** What stands in an article, sentence by sentence. */
export interface Told {
  readonly title: string;
  readonly sentences: ReadonlySet<number>;
  /** Those of them that only list it among many others. */
  readonly lists: ReadonlySet<number>;
}

/** As many names as make a list. */
const many = 5;

const farthestBack = 12;

/**
 * "… of **these** profits": the thing was told of before. Whether the last sentence that names it, further back than others count, says also what
 * limited it there ("windfall profits").
 */
export function refersBack(
  head: TopicGroup,
  figure: Figure,
  { index, text, start }: Passage,
  all: readonly Passage[],
  told: Told | undefined,
): boolean {
  if (figure.counted === null || told === undefined || !countsHead(head, figure)) return false;
  if (!/\b(?:the|these|those|this|that|such|its|their)\s$/u.test(text.slice(0, figure.counted.start - start)))
    return false;
  const last = all
    .slice(Math.max(0, index - farthestBack), index)
    .findLast((other) => groupMatches(head, stemsOf(other.text)));
  return last !== undefined && told.sentences.has(last.index);
}

export function isClose(group: TopicGroup, told: Told | undefined, { index, text }: Passage): boolean {
  return (
    told?.sentences.has(index) === true || told?.sentences.has(index - 1) === true || groupMatches(group, stemsOf(text))
  );
}

/** Whether an article names no country but this one: then whatever it tells is told of it ("the gap in the public finances"). */
export function isHome(country: string, passages: readonly Passage[]): boolean {
  const nation = nationOf(country);
  if (nation === null || !isCountry(country)) return false;
  return passages.every(({ text }) =>
    [...text.matchAll(/(?<![\p{L}.])\p{Lu}[\p{L}.]+(?![\p{L}.$])/gu)].every(
      ([word]) => (nationOf(word) ?? nation) === nation,
    ),
  );
}

/** Where the group stands in each article; a name also where a pronoun means it. */
export async function tellingOf(
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
export function isSaidIn(group: TopicGroup, passage: Passage): boolean {
  if (/^\p{Lu}/u.test(group.typed)) return true;
  const words = wordsMatching(group, passage);
  return (
    words.length === 0 ||
    words.some(({ start, end }) => !passage.mentions.some((name) => name.start <= start && end <= name.end))
  );
}

/** 0 in the sentence itself, 1 beside it, 2 where only the title or the opening says it; infinite where nothing near does. */
export function stepsTo(group: TopicGroup, told: Told | undefined, passage: Passage, ahead: number): number {
  const { article, index, text } = passage;
  if (told?.sentences.has(index) === true || (groupMatches(group, stemsOf(text)) && isSaidIn(group, passage))) return 0;
  const at = [...(told?.sentences ?? [])];
  // what another sentence lists among many others is not what this one tells of
  const about = at.filter((other) => told?.lists.has(other) === false);
  if (about.some((other) => other >= index - before && other <= index + ahead)) return 1;
  if (groupMatches(group, stemsOf(article.title)) || about.some((other) => other < opening)) return 2;
  return Number.POSITIVE_INFINITY;
}
