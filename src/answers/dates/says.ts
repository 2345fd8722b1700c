import type { Passage } from '../../archive/archive.ts';
import type { Phrase } from '../../core/span.ts';
import { isDistanceFrom } from '../context/rivals.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';

// Whether a text says what was asked for.

/** Whether a passage that was found for a topic says all of it, and not only the names of somebody or something else. */
export function saysAll({ groups }: Topic, { text }: Phrase): boolean {
  return groups.every((group) => says(group, text));
}

/** Whether a text says a word of a topic; another word for it is none where it is part of a name ("jobs": "The Orra Post"). */
export function says(group: TopicGroup, text: string): boolean {
  if (!groupMatches(group, stemsOf(text))) return false;
  if (!/^\p{Ll}/u.test(group.typed) || groupMatches({ ...group, alternatives: [group.typed] }, stemsOf(text)))
    return true;
  return groupMatches(group, stemsOf(text.replace(/(?<!^)\b\p{Lu}\p{L}+/gu, '')));
}

/** Whether the verb of a question stands in the passage as a word of its own: the West End ends nothing. */
export function saysVerb({ predicate }: Topic, passage: Passage): boolean {
  if (predicate === null) return true;
  const words = wordsMatching(predicate, passage);
  return words.some(
    ({ start }) => start === passage.start || /^\P{Lu}/u.test(passage.text.slice(start - passage.start)),
  );
}

/** "In Velm, 285 miles west of Orra": that tells nothing of Orra. */
export function isOnlyDistant(group: TopicGroup, passage: Passage): boolean {
  const words = wordsMatching(group, passage);
  return words.length > 0 && words.every(({ start }) => isDistanceFrom(start, passage));
}

/** "Met on Friday to discuss the disputed election": what is only talked about happens at another time. */
const talking =
  /\b(?:discuss|debat|consider|deliberat|talk(?:s|ed|ing)? (?:about|on|over)|ahead of|look(?:s|ed|ing)? (?:at|ahead))/iu;

export function isOnlyTalkedOf({ groups }: Topic, { text }: Phrase): boolean {
  const [, behind] = text.split(talking);
  return (
    behind !== undefined &&
    groups.some(
      (group) =>
        groupMatches(group, stemsOf(behind)) &&
        !groupMatches(group, stemsOf(text.split(talking)[0] ?? '')) &&
        /^\p{Ll}/u.test(group.typed),
    )
  );
}
