import type { Passage } from '../../archive/archive.ts';
import type { ActorKind } from '../../core/actor.ts';
import type { Figure } from '../../core/figure.ts';
import { isCalendar } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { isIdle, type Topic, type TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
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

/** Whether the sentence begins with a name of several words that nobody took for one ("The Velm Firehas blackened …", glued by a scraper). */
function opensUnknown(topic: Topic, { claimant }: Figure, { text, start, mentions }: Passage): boolean {
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
  return mentions.filter((mention) => {
    if (mention.actor === actor) return false;
    const words = text.slice(mention.start - start, mention.end - start);
    if (!/^\p{Lu}/u.test(words) || groupMatches(group, stemsOf(words)) || road.test(words)) return false;
    if (kind === 'place' && building.test(words) && !building.test(group.typed)) return false;
    if (kind !== null && kinds.get(mention.actor) !== kind) return false;
    if (kind === 'place' && (isWideRegion(words) || isAttacker(mention, { text, start }))) return false;
    if (stemsOf(words).every((stem) => known.has(stem))) return false;
    const claimant = figure?.claimant ?? null;
    if (claimant !== null && mention.start < claimant.end && mention.end > claimant.start) return false;
    const before = text.slice(0, mention.start - start);
    if (kind === 'place' && /\b(?:than|over|towards?|through|across|past|along|via|into)\s(?:the\s)?$/u.test(before))
      return false;
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
