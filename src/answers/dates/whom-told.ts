import type { Passage } from '../../archive/archive.ts';
import type { ActorKind } from '../../core/actor.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { AskedName } from '../context/names-asked.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';

// Of whom a sentence tells that leaves out their name.

const somebody =
  '(?:man|woman|boy|girl|teenager|president|minister|coach|driver|officer|actor|actress|singer|player|star|author|judge|leader|mayor|governor|senator|congressman|congresswoman|suspect|defendant|victim|teacher|student|soldier|pilot|founder|executive|activist|lawyer|politician|lawmaker|candidate|journalist|doctor|nurse|worker|mother|father|manager|chief|director|boss|owner|chairman|chairwoman|chancellor|king|queen|prince|princess|pope|bishop|general|captain|commander|secretary|ambassador|speaker|writer|family|couple|pair|parents|brothers|sisters|twins|\\d+-year-old)';
/** "A court indicted a teenage girl": who that is stands in the sentence behind it. */
export const introduces = new RegExp(`\\b[Aa]n?\\s(?:[\\p{L}-]+\\s){0,3}${somebody}\\b`, 'u');

/** "The former president was jailed on", "was his final season": that somebody is meant who was named before. */
export const tellsOfSomebody = new RegExp(
  `\\b(?:he|she|him|his|her|hers)\\b|\\b[Tt]he\\s(?:[\\p{L}-]+\\s){0,3}${somebody}\\b`,
  'u',
);

/** "… a female lawmaker who has been held since July. Lena Orr is", where that is whom the next sentence begins with. */
export function opensWith(asking: readonly AskedName[], { mentions, text, start }: Passage): boolean {
  return asking.every(({ actor, group }) =>
    mentions.some(
      (mention) =>
        mention.start - start < 2 &&
        (mention.actor === actor ||
          groupMatches(group, stemsOf(text.slice(mention.start - start, mention.end - start)))),
    ),
  );
}

/** "The couple", where two persons were asked for. */
export function isOfPair(text: string, asking: readonly AskedName[]): boolean {
  return (
    asking.length === 2 &&
    asking.every(({ kind }) => kind === 'person') &&
    /^(?:The (?:couple|pair|duo|two)|They both|Both)\s/u.test(text)
  );
}

export function namesPerson({ mentions }: Passage, kinds: ReadonlyMap<string, ActorKind>): boolean {
  return mentions.some(({ actor }) => kinds.get(actor) === 'person');
}

/** Whether the sentence names another of the kind that was asked for. */
export function namesPeer(
  { kind, actor, group }: AskedName,
  { mentions, text, start, article }: Passage,
  kinds: ReadonlyMap<string, ActorKind>,
): boolean {
  if (kind === null) return false;
  return mentions.some((mention) => {
    if (mention.actor === actor || kinds.get(mention.actor) !== kind) return false;
    const words = text.slice(mention.start - start, mention.end - start);
    // "told CNN on Monday": the paper that was told is nobody of whom it tells
    if (kind === 'organization' && /\b(?:told|tells)\s(?:the\s)?$/u.test(text.slice(0, mention.start - start)))
      return false;
    if (kind === 'organization' && article.outlet === words) return false;
    // of places only another country is another, where a country was asked for
    if (kind === 'place' && (nationOf(group.typed) === null || nationOf(words) === null)) return false;
    return !groupMatches(group, stemsOf(words));
  });
}
