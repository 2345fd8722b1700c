import { stemmer } from 'stemmer';
import { nominalizationsOf } from '../core/nominalizations.ts';
import { synonymsOf } from '../core/synonyms.ts';
import type { Reader } from './reader.ts';

/** Alternatives of which a passage must hold one, the typed words first. */
export interface TopicGroup {
  readonly typed: string;
  readonly alternatives: readonly string[];
}

export interface Topic {
  readonly text: string;
  readonly groups: readonly TopicGroup[];
  /** The group that says what is asked for: the last before a preposition ("funds for Ukraine"), else the last. */
  readonly head: TopicGroup | null;
}

const stopWords = new Set(
  (
    'a an and any are as at be been being by can could did do does for from had has have he her his how i if in into is it its ' +
    'many more most much no not of on or our out over say said says she so some such than that the their them then there these ' +
    'they this those to up was we were what when where which who whom whose why will with would you your about'
  ).split(' '),
);

const prepositions = new Set(['at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);

/** The words that carry a topic, each with its synonyms; two or more words that name one thing stay together. */
export function parseTopic(text: string): Topic {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const groups: TopicGroup[] = [];
  let head: TopicGroup | null = null;
  for (let index = 0; index < words.length; ) {
    const phrase = longestKnown(words.slice(index, index + 4));
    const taken = phrase?.length ?? 1;
    const typed = words.slice(index, index + taken).join(' ');
    index += taken;
    if (prepositions.has(typed.toLowerCase())) head ??= groups.at(-1) ?? null;
    if (taken === 1 && stopWords.has(typed.toLowerCase())) continue;
    groups.push({ typed, alternatives: [...new Set([typed, ...synonymsOf(typed), ...nominalizationsOf(typed)])] });
  }
  return { text: text.trim(), groups, head: head ?? groups.at(-1) ?? null };
}

function longestKnown(words: readonly string[]): readonly string[] | null {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    if (synonymsOf(phrase.join(' ')).length > 0) return phrase;
  }
  return null;
}

/** Stems of the text's words, in order, for matching without regard to inflection, case or diacritics. */
export function stemsOf(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => stemmer(word));
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
  return group.alternatives.some((alternative) => holdsSequence(stems, stemsOf(alternative)));
}

function holdsSequence(stems: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  return stems.some((_, at) => wanted.every((stem, offset) => stems[at + offset] === stem));
}

/** Near topics for a topic that nobody wrote about: words of the archive like the typed ones, and names. */
export async function nearTopics(archive: Reader, topic: Topic): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { typed } of topic.groups.slice(0, 4)) {
    for (const { actor } of await archive.actorsNamed(typed, 2)) found.add(actor.name);
    for (const word of await archive.completeWords(typed.toLowerCase(), 2)) found.add(word);
  }
  const typed = new Set(stemsOf(topic.text));
  return [...found].filter((near) => !stemsOf(near).every((stem) => typed.has(stem))).slice(0, 5);
}
