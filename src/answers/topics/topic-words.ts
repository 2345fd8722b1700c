import { stemmer } from 'stemmer';
import { remembering } from '../../core/remember.ts';
import type { Phrase, Span } from '../../core/span.ts';
import type { Topic, TopicGroup } from './topic.ts';

// Whether and where a text says the words of a topic.

/** Words come again and again: their stems are remembered, as are those of phrases and of the sentences that one answer looks at time after time. */
// "used" is no "US"
// "lies", "lied" and "lying" are of "lie"
const short = /^([dlptv])(?:ies|ied|ying)$/u;
const stemOf = remembering((word) =>
  /^us(?:e[ds]?|ing)$/u.test(word) ? 'use' : stemmer(word.replace(short, (_, letter) => `${letter}ie`)),
);
const stemsOfPhrase = remembering(readStems);
const stemsOfSentence = remembering(readStems, { most: 2000, longest: 1000 });
const longestPhrase = 60;

/** Stems of the text's words, in order, for matching without regard to inflection, case or diacritics. */
export function stemsOf(text: string): readonly string[] {
  return text.length <= longestPhrase ? stemsOfPhrase(text) : stemsOfSentence(text);
}

function readStems(text: string): readonly string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/(?<=\p{L})-elect\b/gu, '') // a president-elect is no election
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(stemOf);
}

/** Whether the text holds at least one alternative of every group. */
export function topicMatches(topic: Topic, text: string): boolean {
  return matchedGroups(topic, text) === topic.groups.length;
}

export function matchedGroups(topic: Topic, text: string): number {
  const stems = stemsOf(text);
  return topic.groups.filter((group) => groupMatches(group, stems)).length;
}

export function groupMatches(group: TopicGroup, stems: readonly string[]): boolean {
  return wantedBy(group).some((wanted) => holdsSequence(stems, wanted));
}

const wantedByGroup = new WeakMap<TopicGroup, readonly (readonly string[])[]>();

/** The stems of each alternative. */
function wantedBy(group: TopicGroup): readonly (readonly string[])[] {
  const known = wantedByGroup.get(group);
  if (known !== undefined) return known;
  const wanted = group.alternatives.map(stemsOf);
  wantedByGroup.set(group, wanted);
  return wanted;
}

function holdsSequence(stems: readonly string[], wanted: readonly string[]): boolean {
  const [first, ...more] = wanted;
  if (first === undefined) return false;
  if (more.length === 0) return stems.includes(first);
  return stems.some((stem, at) => stem === first && more.every((next, offset) => stems[at + 1 + offset] === next));
}

interface PlacedStem extends Span {
  readonly stem: string | undefined;
}

const placedIn = new WeakMap<Phrase, readonly PlacedStem[]>();

function placedStems(phrase: Phrase): readonly PlacedStem[] {
  const known = placedIn.get(phrase);
  if (known !== undefined) return known;
  const { text, start } = phrase;
  const words = [...text.matchAll(/(?!(?<=\p{L}-)elect\b)[\p{L}\p{M}\p{N}]+/giu)].map((word) => ({
    stem: stemsOf(word[0])[0],
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
  placedIn.set(phrase, words);
  return words;
}

/** Where words of the group stand in the passage, in the article's offsets; of a phrase, each of its words. */
export function wordsMatching(group: TopicGroup, phrase: Phrase): Span[] {
  const words = placedStems(phrase);
  return wantedBy(group).flatMap((wanted) =>
    words.filter((_, at) => wanted.length > 0 && wanted.every((stem, offset) => words[at + offset]?.stem === stem)),
  );
}
