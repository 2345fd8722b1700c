import type { Passage } from '../archive/archive.ts';
import type { ActorKind } from '../core/actor.ts';
import type { Figure } from '../core/figure.ts';
import type { Reader } from './reader.ts';
import { groupMatches, stemsOf, type Topic, type TopicGroup } from './topic.ts';

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
      const matches = await archive.actorsNamed(group.typed, 3);
      const [first] = matches.filter(({ match }) => match !== 'near');
      const certain = first !== undefined && (first.match === 'exact' || matches.length === 1);
      return { group, kind: first?.actor.kind ?? null, actor: certain ? first.actor.id : null };
    }),
  );
}

/** Another of the kind asked for, in a sentence, with where it stands there. */
interface Rival {
  readonly end: number;
}

/** What is told of more than one place. */
const wider = /\b(?:global|globally|world|worldwide|international|nationwide)\b/iu;
/** How far back the sentence looks for whom it goes on telling of. */
const sentencesBack = 3;

/**
 * Whether a figure may be told of the names, as far as others of their kind allow it: in its own sentence the last place (body, person) named
 * before it is the one asked for, or none is; where the sentence names none, the nearest earlier sentence that names any names the one asked for.
 * `kinds` says what each actor is.
 */
export function isToldOfAll(
  names: readonly AskedName[],
  topic: Topic,
  figure: Figure,
  passage: Passage,
  earlier: readonly Passage[],
  kinds: ReadonlyMap<string, ActorKind>,
): boolean {
  return names.every((name) => {
    const holds = (other: Passage) => isNamed(name, other);
    if (holds(passage)) {
      const own = placesOf(name, passage).filter((end) => end <= figure.start);
      const others = rivalsIn(name, topic, figure, passage, kinds).filter(({ end }) => end <= figure.start);
      return own.length === 0 ? others.length === 0 : others.every(({ end }) => end < Math.max(...own));
    }
    if (rivalsIn(name, topic, figure, passage, kinds).length > 0) return false;
    if (name.kind === 'place' && wider.test(passage.text)) return false;
    const before = earlier.filter(({ index }) => index < passage.index && index >= passage.index - sentencesBack);
    for (const sentence of before.toReversed()) {
      if (holds(sentence)) return true;
      if (rivalsIn(name, topic, null, sentence, kinds).length > 0) return false;
    }
    return true;
  });
}

function isNamed({ group, actor }: AskedName, { text, mentions }: Passage): boolean {
  return groupMatches(group, stemsOf(text)) || mentions.some((mention) => mention.actor === actor);
}

function placesOf({ group, actor }: AskedName, { text, start, mentions }: Passage): number[] {
  return mentions
    .filter(
      (mention) =>
        mention.actor === actor || groupMatches(group, stemsOf(text.slice(mention.start - start, mention.end - start))),
    )
    .map(({ end }) => end);
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
    if (!/^\p{Lu}/u.test(words) || groupMatches(group, stemsOf(words))) return false;
    if (kind !== null && kinds.get(mention.actor) !== kind) return false;
    if (stemsOf(words).every((stem) => known.has(stem))) return false;
    const claimant = figure?.claimant ?? null;
    if (claimant !== null && mention.start < claimant.end && mention.end > claimant.start) return false;
    // ", Velm's oldest park, with …" goes on telling of what stands before it
    return !(text.slice(0, mention.start - start).endsWith(', ') && /^['’]s\b/u.test(text.slice(mention.end - start)));
  });
}
