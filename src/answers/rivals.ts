import type { Passage } from '../archive/archive.ts';
import type { ActorKind } from '../core/actor.ts';
import { isCountry } from '../core/demonyms.ts';
import type { Figure } from '../core/figure.ts';
import { isEvent, isToldOfEvent } from './events-named.ts';
import type { StatedFigure } from './figure-claims.ts';
import { building, isPeer, namesOtherNation, road } from './other-places.ts';
import type { Reader } from './reader.ts';
import { groupMatches, stemsOf, type Topic, type TopicGroup, wordsMatching } from './topic.ts';

/** A name of the topic with the kind of what bears it; null where the archive does not know. */
export interface AskedName {
  readonly group: TopicGroup;
  readonly kind: ActorKind | null;
  readonly actor: string | null;
}

export async function askedNames(archive: Reader, groups: readonly TopicGroup[]): Promise<readonly AskedName[]> {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  return Promise.all(
    names.map(async (group) => {
      const matches = await archive.actorsNamed(group.typed, 3, false);
      const [first] = matches;
      const certain = first !== undefined && (first.match === 'exact' || matches.length === 1);
      return { group, kind: first?.actor.kind ?? null, actor: certain ? first.actor.id : null };
    }),
  );
}

/** Whether each of the names stands in the passage as a name: nobody called Park is told of in "an industrial park". */
export function standAsNames(names: readonly AskedName[], passage: Passage): boolean {
  const { text, start, mentions } = passage;
  return names.every(({ group, actor, kind }) => {
    const words = kind === null ? [] : wordsMatching(group, passage);
    return (
      words.length === 0 ||
      words.some((word) => /^\p{Lu}/u.test(text.slice(word.start - start))) ||
      mentions.some((mention) => mention.actor === actor)
    );
  });
}

export async function kindsOf(archive: Reader, passages: readonly Passage[]): Promise<ReadonlyMap<string, ActorKind>> {
  const ids = [...new Set(passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)))];
  return new Map((await archive.actors(ids)).map(({ id, kind }) => [id, kind]));
}

/** The figures that may be told of all whom the topic names, of passages that were found without a look at who else they name. */
export async function withoutRivals(
  archive: Reader,
  topic: Topic,
  stated: readonly StatedFigure[],
): Promise<readonly StatedFigure[]> {
  const names = await askedNames(archive, topic.groups);
  if (names.length === 0) return stated;
  const kept: StatedFigure[] = [];
  const read = new Map<string, readonly Passage[]>();
  for (const each of stated) {
    if (!standAsNames(names, each.passage)) continue;
    const { article, index } = each.passage;
    const key = `${article.id} ${index}`;
    const first = Math.max(0, index - sentencesBack);
    const around = read.get(key) ?? (await archive.passagesOf(article.id, first, index - first + 1));
    read.set(key, around);
    const kinds = await kindsOf(archive, around);
    if (isToldOfAll(names, topic, each.figure, each.passage, around, kinds, false)) kept.push(each);
  }
  return kept;
}

/** Another of the kind asked for, in a sentence, with where it stands there. */
interface Rival {
  readonly start: number;
  readonly end: number;
}

/** What is told of more than one place. */
const wider = /\b(?:global|globally|world|worldwide|international|nationwide)\b/iu;
/** How far back the sentence looks for whom it goes on telling of. */
const sentencesBack = 3;
const longestClause = 90;

/**
 * Whether a figure may be told of the names, as far as others of their kind allow it: in its own sentence the last place (body, person) named
 * before it is the one asked for, or none is; where the sentence names none, the nearest earlier sentence that names any names the one asked for.
 * `kinds` says what each actor is. Where it is not known what the name is, anybody is its rival, or, not `strict`, nobody.
 */
export function isToldOfAll(
  names: readonly AskedName[],
  topic: Topic,
  figure: Figure,
  passage: Passage,
  earlier: readonly Passage[],
  kinds: ReadonlyMap<string, ActorKind>,
  strict = true,
): boolean {
  return names.every((name) => {
    const words = wordsMatching(name.group, passage);
    if (words.length > 0 && words.every(({ end }) => isInAnotherMember(end, figure, passage))) return false;
    if (words.length > 0 && words.every(({ start }) => isCompared(start, passage))) return false;
    // "Brant, which lately surpassed Orra with 300 million users"
    const nearest = words.filter(({ end }) => end <= figure.start).toSorted((a, b) => b.end - a.end)[0];
    if (nearest !== undefined && isCompared(nearest.start, passage)) return false;
    if (isEvent(name.group.typed)) return isToldOfEvent(name.group, figure, passage, earlier);
    if (name.kind === null && !strict) return true;
    const holds = (other: Passage) => isNamed(name, other);
    if (groupMatches(name.group, stemsOf(`${figure.expression.text} ${figure.counted?.text ?? ''}`))) return true;
    if (holds(passage)) {
      const places = placesOf(name, passage);
      const own = places.filter((end) => end <= figure.start);
      if (places.some((end) => end > figure.end && goesOn(figure, end, passage))) return true;
      const last = Math.max(passage.start, ...own);
      if (
        own.length > 0 &&
        /\banother\b/iu.test(passage.text.slice(last - passage.start, figure.start - passage.start))
      )
        return false;
      const others = rivalsIn(name, topic, figure, passage, kinds).filter(({ end }) => end <= figure.start);
      return own.length === 0 ? others.length === 0 : others.every(({ end }) => end < Math.max(...own));
    }
    if (
      rivalsIn(name, topic, figure, passage, kinds).length > 0 ||
      opensWithAnother(name, topic, figure, passage, kinds)
    )
      return false;
    if (name.kind === 'place' && wider.test(passage.text)) return false;
    if (namesOtherNation(name.group, passage)) return false;
    const titled = groupMatches(name.group, stemsOf(passage.article.title));
    const before = earlier.filter(({ index }) => index < passage.index && index >= passage.index - sentencesBack);
    for (const sentence of before.toReversed()) {
      if (holds(sentence)) return true;
      if (namesOtherNation(name.group, sentence, isCountry)) return false;
      const others = rivalsIn(name, topic, null, sentence, kinds);
      // an article that is about the place by its title goes on telling of it from towns and squares within it
      if (others.some((other) => !titled || name.kind !== 'place' || isPeer(name.group, other, sentence))) return false;
    }
    return true;
  });
}

/** "Velm comes after Orra, at 8 percent" tells nothing of Orra. */
function isCompared(start: number, passage: Passage): boolean {
  const before = passage.text.slice(0, start - passage.start);
  return comparing.test(before) || isDistanceFrom(start, passage);
}

const comparing =
  /\b(?:than|unlike|besides|(?:surpass|exceed|outpac|outnumber|overtak|overtook|outsold|outsell|top(?:ped|s)|beat)\p{Ll}*|ahead of|dwarfed by|(?:comes?|came|ranks?|ranked|is|are|was|were) (?:after|behind))\s(?:the\s)?$/u;

/** "285 miles west of Orra": what lies so far from a place is elsewhere. */
export function isDistanceFrom(start: number, passage: Passage): boolean {
  return /\b(?:miles?|kilomet(?:er|re)s?|km|hours?|minutes?)(?:\s\([^)]{1,20}\))?\s(?:(?:north|south|east|west)[\p{Ll}-]*\s)?(?:of|from|outside|away from|off)\s(?:the\s)?$/u.test(
    passage.text.slice(0, start - passage.start),
  );
}

/** "Orra had 12 fires; Velm had 40; and Sten had 9": a member of a list that begins with a name of its own. */
function isInAnotherMember(end: number, figure: Figure, { text, start }: Passage): boolean {
  const [at, name] = [figure.start - start, end - start];
  if (!text.slice(Math.min(at, name), Math.max(at, name)).includes(';')) return false;
  return /^\P{L}*(?:and\s)?\p{Lu}/u.test(text.slice(text.lastIndexOf(';', at) + 1));
}

const alsoHurt =
  /\s(?:and|while)\s(?:at least\s|about\s|more than\s|some\s|another\s)?[\p{L}\d,-]+\s(?:(?:other )?people\s|others\s|more\s)?(?:were\s)?(?:wounded|injured|hurt|missing|killed|dead|died)\b/u;

/** "49 people were killed **in Lorvane**": the name stands behind in the same clause. */
function goesOn({ expression, counted }: Figure, end: number, { text, start }: Passage): boolean {
  const between = text.slice(Math.max(expression.end, counted?.end ?? 0) - start, end - start);
  // "11 were killed and six were wounded in Orra" has one place for both
  const clause = between.replace(/,\s(?=(?:or|for|of|in|at|to)\s)/gu, ' ').replace(alsoHurt, ' ');
  // "$9 billion in funds to Orra", but "41 votes to Orra's 37"
  if (/^\sto\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s?)+$/u.test(between))
    return !/^(?:\s\p{Lu}[\p{L}-]*)*['’]s/u.test(text.slice(end - start));
  const leads = /\s(?:in|into|at|near|of|for|by|from|on|across|around)\s/u.test(between);
  return (
    leads &&
    between.length <= longestClause &&
    !/[;:,]|\b(?:and|but|while|to|than|against|because|after)\b/u.test(clause)
  );
}

function isNamed({ group, actor }: AskedName, { text, mentions }: Passage): boolean {
  return groupMatches(group, stemsOf(text)) || mentions.some((mention) => mention.actor === actor);
}

/** Where the sentence names it, also where no name was found in that article. */
function placesOf({ group, actor }: AskedName, passage: Passage): number[] {
  const { text, start, mentions } = passage;
  const own = mentions.filter(
    (mention) =>
      mention.actor === actor || groupMatches(group, stemsOf(text.slice(mention.start - start, mention.end - start))),
  );
  return [...own, ...wordsMatching(group, passage)].map(({ end }) => end);
}

/** Whether somebody or something else, of whatever kind, is what the sentence begins with. */
function opensWithAnother(
  name: AskedName,
  topic: Topic,
  figure: Figure,
  passage: Passage,
  kinds: ReadonlyMap<string, ActorKind>,
): boolean {
  // whoever arrests or kills people in a place is no other place
  const kind = name.kind === 'place' && figure.fate !== null ? name.kind : null;
  const others = rivalsIn({ ...name, kind }, topic, figure, passage, kind === null ? new Map() : kinds);
  return others.some(({ start }) => start - passage.start < 5) || opensUnknown(topic, figure, passage);
}

/** Whether the sentence begins with a name of several words that nobody took for one ("The Velm Firehas blackened …", glued by a scraper). */
function opensUnknown(topic: Topic, { claimant }: Figure, { text, start, mentions }: Passage): boolean {
  const [opening, words] = /^(?:The\s)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)\b/u.exec(text) ?? [];
  if (opening === undefined || words === undefined || (claimant !== null && claimant.start < start + opening.length))
    return false;
  if (mentions.some((mention) => mention.start < start + opening.length)) return false;
  const known = new Set(topic.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  return !stemsOf(words).every((stem) => known.has(stem));
}

/** Others of the kind; of persons and bodies, who vouches for the figure is none. */
function rivalsIn(
  { kind, actor, group }: AskedName,
  topic: Topic,
  figure: Figure | null,
  { text, start, mentions }: Passage,
  kinds: ReadonlyMap<string, ActorKind>,
): Rival[] {
  const known = new Set(topic.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  return mentions.filter((mention) => {
    if (mention.actor === actor) return false;
    const words = text.slice(mention.start - start, mention.end - start);
    if (!/^\p{Lu}/u.test(words) || groupMatches(group, stemsOf(words)) || road.test(words)) return false;
    if (kind === 'place' && building.test(words) && !building.test(group.typed)) return false;
    if (kind !== null && kinds.get(mention.actor) !== kind) return false;
    if (stemsOf(words).every((stem) => known.has(stem))) return false;
    const claimant = figure?.claimant ?? null;
    if (claimant !== null && mention.start < claimant.end && mention.end > claimant.start) return false;
    // ", Velm's oldest park, with …" goes on telling of what stands before it
    return !(text.slice(0, mention.start - start).endsWith(', ') && /^['’]s\b/u.test(text.slice(mention.end - start)));
  });
}
