import { stemmer } from 'stemmer';
import { nominalizationsOf } from '../core/nominalizations.ts';
import type { Phrase, Span } from '../core/span.ts';
import { synonymsOf } from '../core/synonyms.ts';
import { narrowerTermsOf } from './narrower-terms.ts';
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
  /** The groups behind the head's preposition or verb ("killed in Orlando"): where, when or of what, not what is counted. */
  readonly circumstances: readonly TopicGroup[];
}

const stopWords = new Set(
  (
    'a an and any are as at be been being by can could did do does for from had has have he her his how i if in into is it its ' +
    'many more most much no not of on or our out over say said says she so some such than that the their them then there these ' +
    'they this those to up was we were what when where which who whom whose why will with would you your about'
  ).split(' '),
);

/** What follows these is not the head: "funds for Ukraine", "emails did she delete". */
const boundaries = new Set(
  (
    'after against at before by during for from in inside into near of on over since to under until with within without ' +
    'are did do does had has have is was were will'
  ).split(' '),
);

/**
 * The words that carry a topic, each with its synonyms; two or more words that name one thing stay together. `aliases`
 * are the other names of actors, by the name as typed, in lower case.
 */
export function parseTopic(text: string, aliases: ReadonlyMap<string, readonly string[]> = new Map()): Topic {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const groups: TopicGroup[] = [];
  const circumstances: TopicGroup[] = [];
  let head: TopicGroup | null = null;
  for (let index = 0; index < words.length; ) {
    const phrase = longestKnown(words.slice(index, index + 4), aliases);
    const taken = phrase?.length ?? 1;
    const typed = words.slice(index, index + taken).join(' ');
    index += taken;
    if (boundaries.has(typed.toLowerCase())) head ??= groups.at(-1) ?? null;
    if (taken === 1 && (stopWords.has(typed.toLowerCase()) || boundaries.has(typed.toLowerCase()))) continue;
    const others = [
      ...(aliases.get(typed.toLowerCase()) ?? []),
      ...synonymsOf(typed),
      ...nominalizationsOf(typed),
      ...narrowerTermsOf(typed),
    ];
    const group = { typed, alternatives: [...new Set([typed, ...others])] };
    groups.push(group);
    if (head !== null) circumstances.push(group);
  }
  return { text: text.trim(), groups, head: head ?? groups.at(-1) ?? null, circumstances };
}

function longestKnown(
  words: readonly string[],
  aliases: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    const text = phrase.join(' ');
    if (aliases.has(text.toLowerCase()) || synonymsOf(text).length > 0) return phrase;
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

/** Words that may begin or end no name. */
export function isIdle(word: string): boolean {
  return stopWords.has(word.toLowerCase()) || boundaries.has(word.toLowerCase());
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
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((word) => ({
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
