import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';

const state =
  /^\s(?:(?:who|that|are|were|was|is|have|had|been|be|remain(?:ed|s)?|still|living|held|left|put|placed)\s){0,4}(?:(?:under|without|in|on|with|inside|aboard)\s)?(?:the\s)?$/u;

/** A state that is told of those counted, or that something put them in: "are **homeless**", "left 40 people **homeless**". */
const told =
  /^\s(?:(?:who|that)\s)?(?:are|were|is|was|(?:have|had)\s(?:been|become)|became|become|remain(?:ed|s)?)\s(?:(?:still|now|left)\s)?$/u;
const putInto = /\b(?:left|leav(?:es|ing)|made|making|render(?:ed|s|ing))\s(?:\p{L}+\s){0,3}$/iu;

/** "52,000 people remained **under evacuation orders**", "the 40 **aboard the Harlow**": people are counted by the state that was asked for. */
export function isInState({ groups }: Topic, { unit, expression, counted }: Figure, passage: Passage): boolean {
  if (counted === null || !(unit === 'people' || served.test(counted.text))) return false;
  const end = Math.max(expression.end, counted.end);
  const asked = groups.filter(
    ({ typed }) => !/^(?:people|persons|homes|households|customers|residents)$/iu.test(typed),
  );
  const [first, ...rest] = asked.map((group) => wordsMatching(group, passage).filter(({ start }) => start >= end));
  const opening = Math.min(...(first ?? []).map(({ start }) => start));
  if (!Number.isFinite(opening) || !rest.every((words) => words.some(({ start }) => start - opening < farthest)))
    return false;
  const link = passage.text.slice(end - passage.start, opening - passage.start);
  const before = passage.text.slice(0, Math.min(expression.start, counted.start) - passage.start);
  if (told.test(link) || (link === ' ' && putInto.test(before))) return true;
  return (
    (state.test(link) || (link.length < longestLink && stateOfJoined.test(link))) &&
    (/\b(?:under|without|in|on|with|inside|aboard)\b/u.test(link) || /^aboard$/iu.test(asked[0]?.typed ?? ''))
  );
}

/** What may be without power, water or work. */
const served = /^(?:homes?|households?|houses|customers|businesses|families|properties|buildings|users)\b/iu;
const farthest = 90;
const longestLink = 90;
/** "homes and businesses served by Orra Gas **were without** power" */
const stateOfJoined =
  /^(?:\s(?:and|or)\s\p{L}+|\s(?:served|supplied)\sby(?:\s[\p{Lu}&][\p{L}&]*)+){1,2}\s(?:are|were|was|is|have been|had been|remain(?:ed|s)?)\s(?:still\s)?(?:without|under|in)\s(?:the\s)?$/u;
