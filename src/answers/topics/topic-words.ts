import { stemmer } from 'stemmer';
import { remembering } from '../../core/naming/remember.ts';
import type { Phrase, Span } from '../../core/span.ts';
import type { Topic, TopicGroup } from './topic.ts';

// Whether and where a text says the words of a topic.

/** Stems of the text's words, in order, for matching without regard to inflection, case or diacritics. */
export function stemsOf(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/(?<=\p{L})-elect\b/gu, '') // a president-elect is no election
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(stemOf);
}

/** Words come again and again: their stems are remembered. */
const stemOf = remembering(stemmer);

/** Whether the text holds at least one alternative of every group. */
export function topicMatches(topic: Topic, text: string): boolean {
  return matchedGroups(topic, text) === topic.groups.length;
}

export function matchedGroups(topic: Topic, text: string): number {
  const stems = stemsOf(text);
  return topic.groups.filter((group) => groupMatches(group, stems)).length;
}

export function groupMatches(group: TopicGroup, stems: readonly string[]): boolean {
  return group.alternatives.some((alternative) => holdsSequence(stems, stemsOf(alternative)));
}

function holdsSequence(stems: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  return stems.some((_, at) => wanted.every((stem, offset) => stems[at + offset] === stem));
}

/** Where words of the group stand in the passage, in the article's offsets; of a phrase, each of its words. */
export function wordsMatching(group: TopicGroup, { text, start }: Phrase): Span[] {
  const words = [...text.matchAll(/(?!(?<=\p{L}-)elect\b)[\p{L}\p{M}\p{N}]+/giu)].map((word) => ({
    stem: stemsOf(word[0])[0],
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
  return group.alternatives.flatMap((alternative) => {
    const wanted = stemsOf(alternative);
    return words.filter(
      (_, at) => wanted.length > 0 && wanted.every((stem, offset) => words[at + offset]?.stem === stem),
    );
  });
}
