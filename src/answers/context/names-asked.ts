import type { Passage } from '../../archive/archive.ts';
import type { ActorKind } from '../../core/actor.ts';
import { liesIn } from '../../core/cities.ts';
import { isCountry } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import { isCalendar } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { isIdle, type Topic, type TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { isInAside } from './asides.ts';
import { isEvent } from './events-named.ts';
import { building, isAttacker, isWideRegion, road } from './other-places.ts';

// The names of a topic, and whoever else of their kind stands in a sentence.

/** A name of the topic with the kind of what bears it; null where the archive does not know. */
export interface AskedName {
  readonly group: TopicGroup;
  readonly kind: ActorKind | null;
  readonly actor: string | null;
  /** It is told of as an event: "Hurricane Orla". */
  readonly isEvent: boolean;
}

export async function askedNames(archive: Reader, groups: readonly TopicGroup[]): Promise<readonly AskedName[]> {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  return Promise.all(
    names.map(async (group) => {
      const matches = await archive.actorsNamed(group.typed, 3, false);
      const [first] = matches;
      const certain = first !== undefined && (first.match === 'exact' || matches.length === 1);
      const events = [...group.alternatives, ...(certain ? first.actor.names : [])];
      return {
        group,
        kind: first?.actor.kind ?? null,
        actor: certain ? first.actor.id : null,
        isEvent: events.some(isEvent),
      };
    }),
  );
}

/** Another of the kind asked for, in a sentence, with where it stands there. */
export interface Rival {
  readonly start: number;
  readonly end: number;
}

export function isNamed({ group, actor }: AskedName, { text, mentions }: Passage): boolean {
  return groupMatches(group, stemsOf(text)) || mentions.some((mention) => mention.actor === actor);
}

/** Where the sentence names it, also where no name was found in that article. */
export function placesOf({ group, actor }: AskedName, passage: Passage): number[] {
  const { text, start, mentions } = passage;
  const own = mentions.filter(
    (mention) =>
      mention.actor === actor || groupMatches(group, stemsOf(text.slice(mention.start - start, mention.end - start))),
  );
  return [...own, ...wordsMatching(group, passage)].map(({ end }) => end);
}

/** Whether somebody or something else, of whatever kind, is what the sentence begins with. */
export function opensWithAnother(
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

/** "Glimmer has 650 employees" below "Norvane to take over rival Glimmer": a lone capital that the title has as a name. */
function opensTitled(topic: Topic, { text, article }: Passage): boolean {
  const [, word] =
    /^(\p{Lu}\p{Ll}{2,})\s(?:has|had|employs|employed|owns|runs|operates|makes|sells)\b/u.exec(text) ?? [];
  if (word === undefined || isIdle(word) || isCalendar(word)) return false;
  if (topic.groups.some((group) => groupMatches(group, stemsOf(word)))) return false;
  const common = article.title.match(/\b\p{Ll}{4,}\b/gu) ?? [];
  return common.length > 1 && new RegExp(`\\p{L}[\\p{L},]*\\s${word}\\b`, 'u').test(article.title);
}

/** Whether the sentence begins with a name of several words that nobody took for one ("The Velm Firehas blackened …", glued by a scraper). */
function opensUnknown(topic: Topic, figure: Figure, passage: Passage): boolean {
  const { claimant } = figure;
  const { text, start, mentions } = passage;
  if (opensTitled(topic, passage)) return true;
  const [opening, words] = /^(?:The\s)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)\b/u.exec(text) ?? [];
  if (
    opening === undefined ||
    words === undefined ||
    isIdle(words.split(' ')[0] ?? '') ||
    words.split(' ').some(isCalendar)
  )
    return false;
  if (claimant !== null && claimant.start < start + opening.length) return false;
  if (mentions.some((mention) => mention.start < start + opening.length)) return false;
  const known = new Set(topic.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  return !stemsOf(words).every((stem) => known.has(stem));
}

/** Others of the kind; of persons and bodies, who vouches for the figure is none. */
export function rivalsIn(
  { kind, actor, group }: AskedName,
  topic: Topic,
  figure: Figure | null,
  { text, start, mentions }: Passage,
  kinds: ReadonlyMap<string, ActorKind>,
): Rival[] {
  const known = new Set(topic.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const ownEnds = mentions
    .filter(
      (name) => name.actor === actor || groupMatches(group, stemsOf(text.slice(name.start - start, name.end - start))),
    )
    .map(({ end }) => end);
  return mentions.filter((mention) => {
    if (mention.actor === actor) return false;
    const words = text.slice(mention.start - start, mention.end - start);
    if (!/^\p{Lu}/u.test(words) || groupMatches(group, stemsOf(words)) || road.test(words)) return false;
    // "In Orra, a house in Tarn was hit": the country that a sentence opens with holds the town asked for
    if (kind === 'place' && ownEnds.length > 0 && !isCountry(group.typed) && isCountry(words))
      if (
        /^\P{L}*In\s(?:the\s)?(?:\p{Ll}+\s)?$/u.test(text.slice(0, mention.start - start)) &&
        text[mention.end - start] === ','
      )
        return false;
    // a city is no other place than its country
    if (kind === 'place' && liesIn(words, group.typed)) return false;
    // "U.S.$2" names no place
    if (text[mention.end - start] === '$') return false;
    if (kind === 'place' && building.test(words) && !building.test(group.typed)) return false;
    if (kind !== null && kinds.get(mention.actor) !== kind) return false;
    if (kind === 'place' && (isWideRegion(words) || isAttacker(mention, { text, start }))) return false;
    if (stemsOf(words).every((stem) => known.has(stem))) return false;
    const claimant = figure?.claimant ?? null;
    if (claimant !== null && mention.start < claimant.end && mention.end > claimant.start) return false;
    const before = text.slice(0, mention.start - start);
    if (kind === 'place' && /\b(?:than|over|towards?|through|across|past|along|via|into)\s(?:the\s)?$/u.test(before))
      return false;
    // "Weft, linked to Loom Group, had …" goes on from Weft
    const first = Math.min(...ownEnds.map((end) => end - start));
    if (Number.isFinite(first) && isInAside(text, mention.start - start, first)) return false;
    // "Orra, a town near the border with Velm and Sten, …"
    if (kind === 'place' && bordering.test(before)) return false;
    // "Orla, where the Tarn and the Velm meet, …"
    if (
      /,\s(?:where|which|who|whose)\s[^,]{0,60}$/u.test(before) &&
      isOfAsked(group, before) &&
      (figure === null ||
        /^[^,]{0,100},/u.test(text.slice(mention.end - start, Math.max(mention.end, figure.start) - start)))
    )
      return false;
    // ", Velm's oldest park, with …" goes on telling of what stands before it
    return !(text.slice(0, mention.start - start).endsWith(', ') && /^['’]s\b/u.test(text.slice(mention.end - start)));
  });
}

const bordering =
  /\bborder(?:s|ed|ing)?\s(?:(?:with|against|to|of|between)\s)?(?:the\s)?(?:\p{Lu}[\p{L}-]*,?\s(?:and\s(?:the\s)?)?)*$/u;

/** Whether the clause that is still open behind "where" or "who" is told of the name asked for. */
function isOfAsked(group: TopicGroup, before: string): boolean {
  const owner = /(?<!\p{L})(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*),\s(?:where|which|who|whose)\s[^,]*$/u.exec(
    before,
  )?.[1];
  return owner !== undefined && groupMatches(group, stemsOf(owner));
}
