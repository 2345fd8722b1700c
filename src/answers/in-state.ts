import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { type Topic, wordsMatching } from './topic.ts';

const state =
  /^\s(?:(?:who|that|are|were|was|is|have|had|been|be|remain(?:ed|s)?|still|living|held|left|put|placed)\s){0,4}(?:(?:under|without|in|on|with|inside|aboard)\s)?(?:the\s)?$/u;

/** "52,000 people remained **under evacuation orders**", "the 40 **aboard the Harlow**": people are counted by the state that was asked for. */
export function isInState({ groups }: Topic, { unit, expression, counted }: Figure, passage: Passage): boolean {
  if (unit !== 'people' || counted === null) return false;
  const end = Math.max(expression.end, counted.end);
  const asked = groups.filter(({ typed }) => !/^(?:people|persons)$/iu.test(typed));
  const [first, ...rest] = asked.map((group) => wordsMatching(group, passage).filter(({ start }) => start >= end));
  const opening = Math.min(...(first ?? []).map(({ start }) => start));
  if (!Number.isFinite(opening) || !rest.every((words) => words.some(({ start }) => start - opening < 30)))
    return false;
  const link = passage.text.slice(end - passage.start, opening - passage.start);
  return (
    state.test(link) &&
    (/\b(?:under|without|in|on|with|inside|aboard)\b/u.test(link) || /^aboard$/iu.test(asked[0]?.typed ?? ''))
  );
}
