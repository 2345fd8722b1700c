import type { Passage } from '../../archive/archive.ts';
import type { Span } from '../../core/span.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import { wordsIn } from '../evidence/plain-text.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { gap, isMovedTo, isParted, isQuotedApart, isToldWith, isWithin, moving } from './between.ts';
import { datesAsked, isTimeOfTelling } from './dates-asked.ts';
import { isOfOtherClause, isOfThing } from './other-clauses.ts';
import { dateOfHead, isAside, isOfApart, saidMost, withoutAttributes } from './own-times.ts';
import { isDeedOfAnother, isOnlyDistant, isOnlyTalkedOf, isTornApart, onlyCalendar, says, saysAll } from './says.ts';

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

/** The times of a passage that may answer, and what the question's own words in it tell of them. */
interface Chances {
  readonly asked: readonly TimeExpression[];
  /** Those that stand in the clause of the question's verb, where it has one. */
  readonly joined: readonly TimeExpression[];
  /** Those that no aside holds. */
  readonly eligible: readonly TimeExpression[];
  readonly moved: boolean;
  readonly hasVerb: boolean;
  readonly closest: number;
  distance(date: TimeExpression): number;
}

function chancesOf(topic: Topic, passage: Passage): Chances {
  const { predicate } = topic;
  const verbs = predicate === null ? [] : wordsMatching(predicate, passage);
  const hasVerb = verbs.length > 0;
  const words = hasVerb ? verbs : topic.groups.flatMap((group) => wordsMatching(group, passage));
  const distance = (date: TimeExpression) => {
    const gaps = words.map((word) => {
      const apart = isQuotedApart(date, word, passage) || (hasVerb && isParted(date, word, passage));
      return gap(date, word) + (apart ? near : 0);
    });
    return Math.max(1, Math.min(...gaps, far));
  };
  const asked = datesAsked(topic, passage).filter((date) => !isTimeOfTelling(date, topic, passage));
  const isJoined = (date: TimeExpression) => verbs.some((verb) => !isParted(date, verb, passage));
  const closest = Math.min(...withoutAttributes(topic, asked, passage, asked.filter(isJoined)).map(distance));
  // "extended its bid, due to expire last Thursday, to Nov. 6": the day it was due and the day it is
  const moved = moving.test(passage.text);
  const eligible = asked.filter(
    (date) =>
      !isOfOtherClause(date, topic, passage) &&
      !isOnlyTopic(topic, date) &&
      (moved || !(isAside(date, topic, passage) || isOfApart(date, topic, passage) || isOfThing(date, topic, passage))),
  );
  return { asked, joined: hasVerb ? eligible.filter(isJoined) : eligible, eligible, moved, hasVerb, closest, distance };
}

/** "Would begin an investigation into the crash on Monday": when that is begun, and nothing of the crash. */
function isOnlyTopic(topic: Topic, { event }: TimeExpression): boolean {
  const common = topic.groups.filter(({ typed }) => /^\p{Ll}/u.test(typed));
  return (
    event !== null && common.length > 0 && common.every((group) => isOnlyTalkedOf({ ...topic, groups: [group] }, event))
  );
}

/** The times at which the passage was told, where it holds no other: "said on Thursday it would double the supply". */
export function entriesOfTelling(topic: Topic, passage: Passage): DateEntry[] {
  if (!saysAll(topic, passage)) return [];
  const asked = datesAsked(topic, passage);
  const isSpoken = ({ start }: TimeExpression) =>
    /\bsaid\s(?:on\s|late\s|early\s)?$/u.test(passage.text.slice(0, start - passage.start));
  if (asked.length !== 1 || !asked.every((date) => isTimeOfTelling(date, topic, passage) && isSpoken(date))) return [];
  return asked.map((date) => ({ passage, span: passage, date, event: passage.text, distance: far }));
}

/** Points in time of the passage that belong to the topic: those whose event holds it, else those nearest to its words. */
export function entriesOf(topic: Topic, passage: Passage): DateEntry[] {
  if (topic.groups.some((group) => isOnlyDistant(group, passage)) || !saysAll(topic, passage)) return [];
  if (isDeedOfAnother(topic, passage) || onlyCalendar(topic, passage) || isTornApart(topic, passage)) return [];
  const chances = chancesOf(topic, passage);
  const { eligible, moved, hasVerb, closest, distance } = chances;
  const isClosest = (date: TimeExpression) => distance(date) === closest;
  const best = moved ? null : saidMost(topic, chances.joined, eligible.filter(isClosest));
  // The verb of a question has one time: "said today that he would leave on Friday".
  const close = best ?? eligible.filter((date) => !hasVerb || moved || isClosest(date));
  const points = eligible.filter((date) => close.some((one) => one === date || isToldWith(one, date, passage)));
  const told = entriesToldOf(topic, passage, points, chances);
  return told.length > 0 ? told : entriesBesideIt(topic, passage, points, best, chances);
}

/** Those whose own event says what was asked for, with the days that took their place. */
function entriesToldOf(
  topic: Topic,
  passage: Passage,
  points: readonly TimeExpression[],
  { asked, moved }: Chances,
): DateEntry[] {
  const { predicate } = topic;
  const holds = (groups: readonly TopicGroup[]) =>
    points.filter(
      ({ event }) =>
        event !== null && groups.every((group) => says(group, event.text)) && !isOnlyTalkedOf(topic, event),
    );
  const whole = holds(topic.groups);
  // The event that has the verb is told of whom the sentence names ("he would leave").
  const told = whole.length > 0 || predicate === null ? whole : holds([predicate]);
  const heads = [...new Set(told.map((date) => dateOfHead(date, topic, asked, passage) ?? date))];
  const own = [
    ...heads,
    ...points.filter((date) => !heads.includes(date) && heads.some((one) => isToldWith(one, date, passage))),
  ];
  if (own.length === 0) return [];
  const replacing = asked.filter(
    (date) => !own.includes(date) && (isMovedTo(date, passage) || (moved && isWithin(date, own))),
  );
  return [...own, ...replacing].map((date) => {
    // an event that does not say of whom it tells is shown with its sentence
    const event = replacing.length === 0 && whole.length > 0 ? eventText(date, passage) : passage.text;
    return { passage, span: passage, date, event, distance: 0 };
  });
}

/** Where no event says it: those nearest to the words, or those whose event says the most of it. */
function entriesBesideIt(
  { head, groups, predicate }: Topic,
  passage: Passage,
  points: readonly TimeExpression[],
  best: readonly TimeExpression[] | null,
  { moved, closest, distance }: Chances,
): DateEntry[] {
  // "good news this week, as data showed that the economy grew in the second quarter": the nearest tells of something else, another says what is asked for
  const said = points.filter(({ event }) => event !== null && head !== null && says(head, event.text));
  const isOther = points.every(
    (date) =>
      distance(date) > closest || (date.event !== null && !groups.some((group) => says(group, date.event?.text ?? ''))),
  );
  // "launched in 2004, and the reboot came in April": the time whose own event is the thing asked for, where the nearest tells only of whose it is
  const saysHead = points.some((date) => distance(date) === closest && (date.event === null || said.includes(date)));
  const others = best ?? (predicate === null && (isOther || !saysHead) ? said : []);
  const nearest = others.length > 0 ? Math.min(...others.map(distance)) : closest;
  return points
    .filter(
      (date, _, all) =>
        moved ||
        distance(date) === nearest ||
        isMovedTo(date, passage) ||
        all.some((other) => distance(other) === nearest && isToldWith(other, date, passage)),
    )
    .map((date) => ({ passage, span: passage, date, event: passage.text, distance: closest }));
}

const calledOff =
  /\b(?:postpon(?:ed|ing|es)|cancell?(?:ed|ing|s)|call(?:ed|ing|s) off|scrapp(?:ed|ing)|shelv(?:ed|ing)|abandon(?:ed|ing)|dropp(?:ed|ing)|put(?:ting)? off|delay(?:ed|ing))\s(?!(?:at|by|from|in|out|until|till)\b)[^.;]*$/iu;

/** The event from the beginning of its first word on ("re-elected") and without one that only joins it; still a slice. */
function eventText({ event }: TimeExpression, { text, start }: Passage): string {
  if (event === null) return text;
  const [cut = ''] = /[\p{L}\p{N}]+[-‐‑]$/u.exec(text.slice(0, Math.max(0, event.start - start)).slice(-24)) ?? [];
  const whole = (cut + event.text).replace(/^(?:who|which|that|and|but|where|when)\s+(?=\S)/u, '');
  // "postponed plans to travel": what is off is shown with the words that say so
  if (calledOff.test(text.slice(0, Math.max(0, event.start - start)))) return text;
  // "if it rescheduled its meeting": nothing that happened
  if (/\b(?:if|unless|whether)\s(?:or not\s)?$/iu.test(text.slice(0, Math.max(0, event.start - start)))) return text;
  // "the quarter ended June 30": when it ended is not what happened then
  return wordsIn(whole) < 2 ||
    /^(?:end(?:ed|ing|s)|was|were|is|are|has|have|had|will|would|could|may|might|must|should)\b/u.test(whole)
    ? text
    : whole;
}
