import type { Passage } from '../../archive/archive.ts';
import type { Phrase, Span } from '../../core/span.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import { isDistanceFrom } from '../context/rivals.ts';
import { wordsIn } from '../evidence/plain-text.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { datesAsked, isTimeOfTelling } from './dates-asked.ts';

/** A time that a sentence tells of the topic. */
export interface DateEntry {
  readonly passage: Passage;
  /** What is cited: the passage, with the sentence before it where that names the topic. */
  readonly span: Span;
  readonly date: TimeExpression;
  readonly event: string;
  /** How far, in characters, the date stands from the topic; 0 when its own event holds it. */
  readonly distance: number;
}

/** A date further from the topic's words than this dates something else, where others stand nearer. */
export const near = 60;

/** Where a time does not stand near the topic's words at all, in characters. */
export const far = 400;

const longestName = 50;
const longestLink = 14;

/** Whether the words right before a date name what it is the time of ("a first term between 2017 and 2021"): not the topic, where they lack it. */
export function isTimeOfAnother({ event, start }: TimeExpression): boolean {
  if (event === null || !/^(?:an?|the|his|her|its|their)\s/iu.test(event.text)) return false;
  return event.text.length <= longestName && event.end <= start && start - event.end <= longestLink;
}

/** "Met on Friday to discuss the disputed election": what is only talked about happens at another time. */
const talking =
  /\b(?:discuss|debat|consider|deliberat|talk(?:s|ed|ing)? (?:about|on|over)|ahead of|look(?:s|ed|ing)? (?:at|ahead))/iu;

function isOnlyTalkedOf({ groups }: Topic, { text }: Phrase): boolean {
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

const moving = /\b(?:extend|postpon|delay|reschedul|adjourn|defer)\p{L}*\b/iu;

/** Whether the verb of a question stands in the passage as a word of its own: the West End ends nothing. */
export function saysVerb({ predicate }: Topic, passage: Passage): boolean {
  if (predicate === null) return true;
  const words = wordsMatching(predicate, passage);
  return words.some(
    ({ start }) => start === passage.start || /^\P{Lu}/u.test(passage.text.slice(start - passage.start)),
  );
}

/** Points in time of the passage that belong to the topic: those whose event holds it, else those nearest to its words. */
export function entriesOf(topic: Topic, passage: Passage): DateEntry[] {
  if (topic.groups.some((group) => isOnlyDistant(group, passage)) || !saysAll(topic, passage)) return [];
  const { predicate } = topic;
  const verbs = predicate === null ? [] : wordsMatching(predicate, passage);
  const words = verbs.length > 0 ? verbs : topic.groups.flatMap((group) => wordsMatching(group, passage));
  const distance = (date: TimeExpression) => {
    const gaps = words.map((word) => gap(date, word) + (verbs.length > 0 && isParted(date, word, passage) ? near : 0));
    return Math.max(1, Math.min(...gaps, far));
  };
  const asked = datesAsked(topic, passage).filter((date) => !isTimeOfTelling(date, topic, passage));
  const isJoined = (date: TimeExpression) => verbs.some((verb) => !isParted(date, verb, passage));
  const closest = Math.min(...withoutAttributes(topic, asked, passage, asked.filter(isJoined)).map(distance));
  // The verb of a question has one time: "said today that he would leave on Friday".
  // "extended its bid, due to expire last Thursday, to Nov. 6": the day it was due and the day it is
  const moved = moving.test(passage.text);
  const eligible = asked.filter((date) => moved || !isAside(date, topic, passage));
  const joined = eligible.filter((date) => verbs.length === 0 || isJoined(date));
  const best = moved
    ? null
    : saidMost(
        topic,
        joined,
        eligible.filter((date) => distance(date) === closest),
      );
  const points = best ?? eligible.filter((date) => verbs.length === 0 || moved || distance(date) === closest);
  const holds = (groups: readonly TopicGroup[]) =>
    points.filter(
      ({ event }) =>
        event !== null && groups.every((group) => says(group, event.text)) && !isOnlyTalkedOf(topic, event),
    );
  const whole = holds(topic.groups);
  // The event that has the verb is told of whom the sentence names ("he would leave").
  const told = whole.length > 0 || predicate === null ? whole : holds([predicate]);
  const own = [...new Set(told.map((date) => dateOfHead(date, topic, asked, passage) ?? date))];
  const replacing =
    own.length > 0
      ? asked.filter((date) => !own.includes(date) && (isMovedTo(date, passage) || (moved && isWithin(date, own))))
      : [];
  if (own.length > 0)
    return [...own, ...replacing].map((date) => {
      if (replacing.length > 0) return { passage, span: passage, date, event: passage.text, distance: 0 };
      // an event that does not say of whom it tells is shown with its sentence
      const event = whole.length > 0 ? eventText(date, passage) : passage.text;
      return { passage, span: passage, date, event, distance: 0 };
    });
  // "good news this week, as data showed that the economy grew in the second quarter": the nearest tells of something else, another says what is asked for
  const { head, groups } = topic;
  const said = points.filter(({ event }) => event !== null && head !== null && says(head, event.text));
  const isOther = points.every(
    (date) =>
      distance(date) > closest || (date.event !== null && !groups.some((group) => says(group, date.event?.text ?? ''))),
  );
  const others = best ?? (predicate === null && isOther ? said : []);
  const nearest = others.length > 0 ? Math.min(...others.map(distance)) : closest;
  return points
    .filter((date) => moved || distance(date) === nearest || isMovedTo(date, passage))
    .map((date) => ({ passage, span: passage, date, event: passage.text, distance: closest }));
}

/** Whether a passage that was found for a topic says all of it, and not only the names of somebody or something else. */
export function saysAll({ groups }: Topic, { text }: Phrase): boolean {
  return groups.every((group) => says(group, text));
}

/** Whether a text says a word of a topic; another word for it is none where it is part of a name ("jobs": "The Orra Post"). */
function says(group: TopicGroup, text: string): boolean {
  if (!groupMatches(group, stemsOf(text))) return false;
  if (!/^\p{Ll}/u.test(group.typed) || groupMatches({ ...group, alternatives: [group.typed] }, stemsOf(text)))
    return true;
  return groupMatches(group, stemsOf(text.replace(/(?<!^)\b\p{Lu}\p{L}+/gu, '')));
}

/**
 * "On May 4, in response to a strong April report, she said …": a time that only tells which report it was dates nothing else, where
 * there is another.
 */
function withoutAttributes(
  { groups }: Topic,
  dates: readonly TimeExpression[],
  { text: sentence, start: from }: Passage,
  joined: readonly TimeExpression[],
) {
  const isOfNoun = ({ text, start, end }: TimeExpression) =>
    /^\d{4}$/u.test(text) &&
    /\b(?:an?|the|his|her|its|their|another|possible|potential)\s$/iu.test(sentence.slice(0, start - from)) &&
    /^\s\p{Ll}/u.test(sentence.slice(end - from));
  const free = dates.filter((date) => {
    const { event, end } = date;
    // "announced a 2020 run Monday": when the run is to be, not when it was announced
    if (isOfNoun(date) && joined.some((other) => other !== date)) return false;
    return (
      event === null ||
      event.start < end ||
      event.start - end > 1 ||
      groups.some((group) => says(group, event.text)) ||
      /\s(?:was|were|is|are|has|had|will)\s/u.test(event.text)
    );
  });
  return free.length > 0 ? free : dates;
}

/** The times whose own events say more of what was asked, and no less than two words of it, than those of the nearest; null where none do. */
function saidMost(
  { groups }: Topic,
  dates: readonly TimeExpression[],
  nearest: readonly TimeExpression[],
): readonly TimeExpression[] | null {
  const said = (date: TimeExpression) => {
    const { event } = date;
    if (event === null) return 0;
    // what stands behind another time that the clause tells may be said of that
    const ends = dates.filter((other) => other !== date && isWithin(other, [date])).map(({ start }) => start);
    const own = event.text.slice(0, Math.min(event.end, ...ends) - event.start);
    return groups.filter((group) => says(group, own)).length;
  };
  const most = Math.max(0, ...dates.map(said));
  if (most < 2 || nearest.some((date) => said(date) >= most)) return null;
  return dates.filter((date) => said(date) === most);
}

/** "Wednesday's analysis was an update to last month's": of two times the one right before what was asked for is its own. */
function dateOfHead(date: TimeExpression, { head }: Topic, dates: readonly TimeExpression[], { text, start }: Passage) {
  return dates.find((other) => {
    const [, noun = ''] = /^['’]s\s(\p{L}+)/u.exec(text.slice(other.end - start)) ?? [];
    return other !== date && noun !== '' && head !== null && isWithin(other, [date]) && says(head, noun);
  });
}

/** "The race, due on June 3, was postponed to September 9": the day it was due stands within what happened on the other. */
function isWithin({ start, end }: Span, others: readonly TimeExpression[]): boolean {
  return others.some(({ event }) => event !== null && event.start <= start && end <= event.end);
}

/** "In Velm, 285 miles west of Orra": that tells nothing of Orra. */
function isOnlyDistant(group: TopicGroup, passage: Passage): boolean {
  const words = wordsMatching(group, passage);
  return words.length > 0 && words.every(({ start }) => isDistanceFrom(start, passage));
}

/** "due on June 3, was postponed to September 9", "will now be played on 18 May": the day that took the place of the other one. */
function isMovedTo({ start: from }: TimeExpression, { text, start }: Passage): boolean {
  return /\b(?:(?:postponed|moved|rescheduled|delayed|adjourned|put off|put back|pushed back|brought forward)\b[^.;]{0,30}\b(?:to|until|till|for)|now (?:be |take )\p{L}+ (?:place )?on)\s(?:the\s)?$/iu.test(
    text.slice(Math.max(0, from - start - 70), from - start),
  );
}

/** Whether another clause begins between the two: "said on Monday that he would leave". */
function isParted(a: Span, b: Span, { text, start }: Passage): boolean {
  const between = text.slice(Math.min(a.end, b.end) - start, Math.max(a.start, b.start) - start);
  return /[,;:]|\b(?:that|when|after|before|while|who|which)\b/iu.test(between);
}

/** "Berg, minister from 2009 to 2011, was charged": what somebody was between two commas, where it says nothing of what was asked. */
function isAside({ event, start: from, end }: TimeExpression, { groups }: Topic, { text, start }: Passage): boolean {
  if (event === null || event.end > from || groups.some((group) => says(group, event.text))) return false;
  return (
    text.slice(0, event.start - start).endsWith(', ') &&
    /^(?:(?:\s(?:to|and)\s|-)\d{4})?,/u.test(text.slice(end - start))
  );
}

/** The event from the beginning of its first word on ("re-elected") and without one that only joins it; still a slice. */
function eventText({ event }: TimeExpression, { text, start }: Passage): string {
  if (event === null) return text;
  const [cut = ''] = /[\p{L}\p{N}]+[-‐‑]$/u.exec(text.slice(0, Math.max(0, event.start - start)).slice(-24)) ?? [];
  const whole = (cut + event.text).replace(/^(?:who|which|that|and|but|where|when)\s+(?=\S)/u, '');
  // "the quarter ended June 30": when it ended is not what happened then
  return wordsIn(whole) < 2 ||
    /^(?:end(?:ed|ing|s)|was|were|is|are|has|have|had|will|would|could|may|might|must|should)\b/u.test(whole)
    ? text
    : whole;
}

export function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
