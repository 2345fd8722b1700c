import type { Passage } from '../../archive/archive.ts';
import type { Phrase } from '../../core/span.ts';
import { isDistanceFrom } from '../context/compared-names.ts';
import { eventNoun } from '../topics/happenings.ts';
import { isIdle, type Topic, type TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { gap, isParted } from './between.ts';

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
  /\b(?:discuss|debat|consider|deliberat|talk(?:s|ed|ing)? (?:about|on|over)|(?:investigations?|inquir(?:y|ies)|inquests?|probes?) (?:into|of|over)|investigat(?:e|es|ed|ing)|ahead of|look(?:s|ed|ing)? (?:at|ahead))/iu;

export function isOnlyTalkedOf({ groups }: Topic, { text }: Phrase): boolean {
  const [, behind] = text.split(talking);
  return (
    behind !== undefined &&
    groups.some(
      (group) =>
        groupMatches(group, stemsOf(behind)) &&
        !groupMatches(group, stemsOf(text.split(talking)[0] ?? '')) &&
        /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(group.typed),
    )
  );
}

const describes =
  /(?:\b(?:the|an?|his|her|its|their|our|former|recently|newly|of|by|for|with|to|from|against|and|or|\p{L}{2,}ed)|[’']s)\s$/iu;

/**
 * Whether every word of the group is a participle that only describes somebody: "sentenced the **ousted** president" tells of a sentence. What
 * stands behind a comma or is told with a verb of its own is no description.
 */
export function onlyDescribes(group: TopicGroup, passage: Passage): boolean {
  const words = wordsMatching(group, passage).map(({ start, end }) => ({
    word: passage.text.slice(start - passage.start, end - passage.start),
    before: passage.text.slice(0, start - passage.start),
    behind: passage.text.slice(end - passage.start),
  }));
  return (
    words.length > 0 &&
    words.every(
      ({ word, before, behind }) =>
        /ed$/u.test(word) &&
        describes.test(before) &&
        /^\s(?!(?:to|by|in|on|at|for|from|after|the|an?|him|her|them|it|his|its|their)\b)\p{L}/u.test(behind),
    )
  );
}

/**
 * "Since **Red Harbour attacks** last year, guards have stood at the gates of Orra": the attacks of somebody whom the topic does not name, in a
 * clause that names nobody of it.
 */
export function isDeedOfAnother({ predicate, groups }: Topic, passage: Passage): boolean {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  const deed = predicate ?? groups.find(({ typed }) => eventNoun.test(typed));
  if (deed === undefined || names.length === 0) return false;
  const words = wordsMatching(deed, passage);
  return (
    words.length > 0 &&
    words.every(({ start, end }) => {
      const [before, behind] = [passage.text.slice(0, start - passage.start), passage.text.slice(end - passage.start)];
      const word = passage.text.slice(start - passage.start, end - passage.start);
      if (undone.test(before)) return true;
      const owner = /(?<!\p{L})(\p{Lu}[\p{L}-]+)(?:['’]s?)?\s$/u.exec(before)?.[1];
      if (owner === undefined || /(?:ed|ing)$/u.test(word) || isIdle(owner)) return false;
      if (/^\s(?:the|an?|him|her|them|his|its|their|\p{Lu})/u.test(behind)) return false;
      const clause = `${/[^,;]*$/u.exec(before)?.[0] ?? ''}${word}${/^[^,;]*/u.exec(behind)?.[0] ?? ''}`;
      return !names.some((group) => says(group, clause));
    })
  );
}

/** "In an **attempted** arrest": none took place. */
const undone = /\b(?:attempted|failed|foiled|thwarted|aborted|botched|would-be)\s$/iu;

/**
 * "Coach of the **Year**", where the only year of the sentence is that of "42 years ago"; Anna **May**, where the only May is a month: a time says
 * nothing of what was asked for.
 */
export function onlyCalendar({ groups }: Topic, passage: Passage): boolean {
  return groups.some((group) => {
    const { typed } = group;
    const isMonthly = /^\p{Lu}.*\s(?:May|March|April|June|August)$|^(?:May|June|April|August)$/u.test(typed);
    if (!isMonthly && !/^(?:year|month|week|day|night|season|summer|winter|spring)s?$/iu.test(typed)) return false;
    const words = wordsMatching(group, passage);
    return words.every(({ start, end }) => passage.dates.some((date) => date.start <= start && end <= date.end));
  });
}

const adjective = /^\p{Ll}+(?:al|ic|ary|ar|ive|ous|ish|ian)$/u;

/** The adjective that was typed right before the thing asked for ("a **nuclear** test"); null where there is none. */
export function limitOf({
  text,
  groups,
  head,
  predicate,
}: Pick<Topic, 'text' | 'groups' | 'head' | 'predicate'>): TopicGroup | null {
  const before = head === null ? undefined : groups[groups.indexOf(head) - 1];
  if (head === null || before === undefined || before === predicate || !/^\p{Ll}/u.test(head.typed)) return null;
  return adjective.test(before.typed) && text.includes(`${before.typed} ${head.typed}`) ? before : null;
}

/** So far apart two words that were typed as one thing are said of two. */
const farApart = 90;

/** "A nuclear test", where the sentence tests something and, at its other end, has a nuclear force: it says nothing of the thing. */
export function isTornApart(topic: Topic, passage: Passage): boolean {
  const before = limitOf(topic);
  if (topic.head === null || before === null) return false;
  const [ones, others] = [wordsMatching(before, passage), wordsMatching(topic.head, passage)];
  return (
    ones.length > 0 &&
    others.length > 0 &&
    ones.every((one) => others.every((other) => gap(one, other) > farApart && isParted(one, other, passage)))
  );
}
