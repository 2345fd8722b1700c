import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { eventNoun, happenings } from '../topics/happenings.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';

// Fires, storms, cups and wars have names of their own; only another of their kind takes a figure away from them, no town and no official.

const kinds =
  'Fire|Hurricane|Typhoon|Cyclone|Storm|Earthquake|War|Cup|Games|Olympics|Festival|Summit|Conference|Championships?|Act|Treaty|Crisis|Marathon';
const event = new RegExp(
  `^(?:Hurricane|Typhoon|Cyclone|Storm|Operation|Tropical Storm)\\s\\p{Lu}|\\s(?:${kinds})$`,
  'u',
);
const named = new RegExp(
  `(?:Hurricane|Typhoon|Cyclone|Storm|Operation)\\s\\p{Lu}\\p{L}+|(?:\\p{Lu}[\\p{L}-]+\\s){1,3}(?:${kinds})|(?!(?:The|This|That|A|An|Its|Their|Another|Each)\\s\\p{Ll})(?:\\p{Lu}[\\p{L}-]+\\s){1,3}(?:fire|earthquake|storm|blaze)\\b`,
  'gu',
);
const sentencesBack = 3;

/** Whether a name is that of an event ("Moorland Fire", "Hurricane Orla"). */
export function isEvent(name: string): boolean {
  return event.test(name);
}

/** Whether the event asked for, and no other, is the last one named before the figure, there or a few sentences before. */
export function isToldOfEvent(
  group: TopicGroup,
  figure: Figure,
  passage: Passage,
  earlier: readonly Passage[],
): boolean {
  const own = lastNamed(group, passage, figure.start - passage.start) ?? lastNamed(group, passage, passage.text.length);
  if (own !== null) return own;
  const before = earlier.filter(({ index }) => index < passage.index && index >= passage.index - sentencesBack);
  for (const sentence of before.toReversed()) {
    const last = lastNamed(group, sentence, sentence.text.length);
    if (last !== null) return last;
  }
  return true;
}

/** Whether the last event named up to there is the one asked for, perhaps by its name alone; null where none is. */
function lastNamed(group: TopicGroup, passage: Passage, end: number): boolean | null {
  const { text, start } = passage;
  const last = [...text.matchAll(named)].filter(({ index }) => index < end).at(-1);
  const own = wordsMatching(group, passage)
    .map((word) => word.start - start)
    .filter((at) => at < end && /^\p{Lu}/u.test(text.slice(at)))
    .at(-1);
  if (last === undefined) return own === undefined ? null : true;
  return (own !== undefined && own > last.index) || groupMatches(group, stemsOf(last[0]));
}

/** Whether a word is a name or what may cost lives: whoever asks for a crash is told how many died in it; an outage of power kills nobody. */
export function isHappening({ typed, alternatives }: TopicGroup): boolean {
  if (/[\p{Lu}\d]/u.test(typed)) return true;
  return (
    alternatives.some((word) => happenings.test(word)) &&
    !/^(?:drones|rockets|missiles|bombs|planes|ships|boats|jets|helicopters)$/iu.test(typed)
  );
}

/**
 * "A powerful **earthquake** toppled homes and shops in …, killing 247 people": however far off, as long as no other event is told of in between. "Blasts of pagers were
 * followed by a strike, which killed 45" tells of the strike.
 */
export function goesOnFromEvent(group: TopicGroup, { groups }: Topic, figure: Figure, passage: Passage): boolean {
  const last = Math.max(
    0,
    ...wordsMatching(group, passage)
      .map(({ end }) => end)
      .filter((end) => end <= figure.start),
  );
  if (last === 0) return false;
  const between = passage.text.slice(last - passage.start, figure.start - passage.start);
  if (/;|\b(?:followed by|another|meanwhile|separate(?:ly)?)\b/iu.test(between)) return false;
  const others = (between.match(/\p{L}+/gu) ?? []).filter((word) => eventNoun.test(word));
  return others.every((word) => groups.some((each) => groupMatches(each, stemsOf(word))));
}
