import type { Passage } from '../../archive/archive.ts';
import type { ActorKind } from '../../core/actor.ts';
import { isCountry } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { isCompared } from './compared-names.ts';
import { isHappening, isToldOfEvent } from './events-named.ts';
import {
  type AskedName,
  askedNames,
  isNamed,
  opensWithAnother,
  placesOf,
  type Rival,
  rivalsIn,
} from './names-asked.ts';
import { isBesideIt, isPeer, namesOtherNation } from './other-places.ts';

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

/** What the actors named there are; `known` is added to, so that nobody is looked up twice. */
export async function kindsOf(
  archive: Reader,
  passages: readonly Passage[],
  known: Map<string, ActorKind> = new Map(),
): Promise<ReadonlyMap<string, ActorKind>> {
  const ids = new Set(passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const unknown = [...ids].filter((id) => !known.has(id));
  for (const { id, kind } of await archive.actors(unknown)) known.set(id, kind);
  return known;
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
  const read = new Map<Passage, readonly Passage[]>();
  const known = new Map<string, ActorKind>();
  for (const each of stated) {
    if (!standAsNames(names, each.passage)) continue;
    const around = read.get(each.passage) ?? (await sentencesUpTo(archive, names, each.passage));
    read.set(each.passage, around);
    const kinds = await kindsOf(archive, around, known);
    if (isToldOfAll(names, topic, each.figure, each.passage, around, kinds, false)) kept.push(each);
  }
  return kept;
}

/** A sentence with those before it, which only matter where it does not name everybody itself, or tells of an event. */
async function sentencesUpTo(
  archive: Reader,
  names: readonly AskedName[],
  passage: Passage,
): Promise<readonly Passage[]> {
  if (names.every((name) => !name.isEvent && isNamed(name, passage))) return [passage];
  const first = Math.max(0, passage.index - sentencesBack);
  return archive.passagesOf(passage.article.id, first, passage.index - first + 1);
}

/** What is told of more than one place. */
const wider = /\b(?:global|globally|world|worldwide|international)\b/iu;
/** "**These countries** have a quota of 30%", "some areas": others than the one asked for, or more than it. */
const ofOthers =
  /^\P{L}*(?:These|Those|Other|Some|Many|Most|Several|Certain)\s(?:\p{Ll}+\s)?(?:countries|nations|states|areas|regions|parts|cities|towns|places|firms|companies|banks|rivals)\b/u;
/** What is told of a whole country, and of no town in it. */
const ofCountry = /\bnationwide\b/iu;
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
    if (name.kind !== 'place' && standsAt(words, figure, passage)) return true;
    if (name.isEvent) return isToldOfEvent(name.group, figure, passage, earlier);
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
        /\banother\s\p{L}/iu.test(passage.text.slice(last - passage.start, figure.expression.start - passage.start))
      )
        return false;
      if (
        own.length > 0 &&
        figure.fate !== null &&
        ofEarlier.test(passage.text.slice(last - passage.start, figure.start - passage.start))
      )
        return false;
      const others = rivalsIn(name, topic, figure, passage, kinds).filter(({ end }) => end <= figure.start);
      if (own.length === 0 && inLaterClause(name, figure, passage)) return false;
      const nearest = Math.max(...own);
      return own.length === 0
        ? others.length === 0
        : others.every((other) => other.end < nearest || isBesideIt(nearest, other, passage));
    }
    if (
      rivalsIn(name, topic, figure, passage, kinds).some((other) => !isWiderTitled(name, other, passage)) ||
      opensWithAnother(name, topic, figure, passage, kinds)
    )
      return false;
    if (figure.fate !== null && ofEarlier.test(passage.text.slice(0, figure.start - passage.start))) return false;
    if (name.kind !== 'person' && ofOthers.test(passage.text)) return false;
    const isWider = wider.test(passage.text) || (ofCountry.test(passage.text) && !isCountry(name.group.typed));
    if (name.kind === 'place' && isWider) return false;
    if (namesOtherNation(name.group, passage)) return false;
    const titled = groupMatches(name.group, stemsOf(passage.article.title));
    if (titled && figure.fate !== null && tellsOfEvent(topic, passage)) return true;
    // an article that its title gives to a region tells of it unless the sentence before goes somewhere else
    const steps = titled && name.kind === 'place' && !isCountry(name.group.typed) ? 1 : sentencesBack;
    const before = earlier.filter(({ index }) => index < passage.index && index >= passage.index - steps);
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

/** "Brandt**'s 53**", "a **5% Loomworks** pay offer": the number is of the name that stands right at it, whoever else is named. */
function standsAt(words: readonly Span[], { expression }: Figure, { text, start }: Passage): boolean {
  return words.some(
    (word) =>
      /^(?:['’]s)?\s$/u.test(text.slice(word.end - start, Math.max(word.end, expression.start) - start)) ||
      /^\s$/u.test(text.slice(expression.end - start, Math.max(expression.end, word.start) - start)),
  );
}

/** "**The bombings**, which killed three": an event that the title names goes on as "the", wherever somebody was in between. */
function tellsOfEvent({ groups }: Topic, passage: Passage): boolean {
  const title = stemsOf(passage.article.title);
  return groups.some(
    (group) =>
      isHappening(group) &&
      groupMatches(group, title) &&
      wordsMatching(group, passage).some(({ start }) =>
        /\b[Tt]he\s$/u.test(passage.text.slice(0, start - passage.start)),
      ),
  );
}

/** Whether another place is a country that the title names: it may hold the town that was asked for. */
function isWiderTitled(
  { group, kind }: AskedName,
  { start, end }: Rival,
  { text, start: from, article }: Passage,
): boolean {
  if (kind !== 'place' || isCountry(group.typed)) return false;
  const words = text.slice(start - from, end - from);
  return isCountry(words) && new RegExp(`\\b${words}\\b`, 'u').test(article.title);
}

/** "62,000 were moved **since** Velm and Sten fought **after** the war in Orra": a name that only a later clause has, behind others, is not where it was. */
function inLaterClause({ group, actor }: AskedName, { expression, counted }: Figure, passage: Passage): boolean {
  const end = Math.max(expression.end, counted?.end ?? 0);
  const first = Math.min(...wordsMatching(group, passage).map(({ start }) => start));
  if (!Number.isFinite(first) || first < end) return false;
  const between = passage.text.slice(end - passage.start, first - passage.start);
  // "missing after flames took the town of Orra" is told of Orra; only a clause within a clause is far off
  const clause = /\b(?:since|as|when|while)\s(?!of\b|well\b|a\b|part\b)[^.;]*\bafter\s/u.exec(between);
  if (clause === null) return false;
  const from = end + clause.index;
  return passage.mentions.some((other) => other.actor !== actor && other.start > from && other.end < first);
}

/** "The war in Orra **following the attack** on 7 May **that** killed 1,200": what is told of the event before is not told of the place named first. */
const ofEarlier =
  /\b(?:following|after|in response to|in retaliation for)\s[^.;]{0,120}?\b(?:attacks?|raids?|assault|massacre|bombing|shooting|incursion)\s(?:on|in|of|by|from)\s(?:the\s)?(?:\p{Ll}+\s)?[\p{Lu}\d][^.;]{0,90}?\b(?:that|which|when)\s[^.;]*$/u;

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
  if (/^\sto\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*\s?$/u.test(between))
    return !/^(?:\s\p{Lu}[\p{L}-]*)*['’]s/u.test(text.slice(end - start));
  const leads = /\s(?:in|into|at|near|of|for|by|from|on|over|across|around)\s/u.test(between);
  return (
    leads &&
    between.length <= longestClause &&
    !/[;:,]|\b(?:and|but|while|to|than|against|because|after)\b/u.test(clause)
  );
}
