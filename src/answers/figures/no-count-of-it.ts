import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';

// Numbers that stand with the words of a question and count nothing of it: a measure, an aim, a share of those asked, what two did together.

/** Whether the sentence says by its form that the number is no count of what was asked for. */
export function isNoCountOfIt(topic: Topic, figure: Figure, passage: Passage): boolean {
  return (
    isOnlyMeasuredBy(topic, figure, passage) ||
    isAimedAt(topic, figure, passage) ||
    isOtherNumber(topic, figure) ||
    isNoSample(topic, figure) ||
    isOfBoth(topic, figure, passage)
  );
}

/** Whoever asks how many were **surveyed** is told by no share of them. */
function isNoSample({ groups }: Topic, { kind, fraction }: Figure): boolean {
  return (
    (kind === 'percent' || fraction) &&
    groups.some(({ typed }) => /^(?:surveyed|polled|interviewed|respondents?)$/iu.test(typed))
  );
}

/** "**Weft and Brandt** are to fly 31 missions": what two do together is none of one's. */
function isOfBoth({ groups }: Topic, { expression, kind }: Figure, { text, start }: Passage): boolean {
  if (kind !== 'quantity') return false;
  const [, one = '', other = ''] = both.exec(text.slice(0, expression.start - start)) ?? [];
  const isAsked = (name: string) => groups.some((group) => groupMatches(group, stemsOf(name)));
  return one !== '' && isAsked(one) !== isAsked(other) && !/\b(?:each|apiece|respectively)\b/u.test(text);
}

const both =
  /^\P{L}*(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\sand\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\s(?:(?:are|were|have|had|will|would|both|together|jointly|expected|set|due|to|also|plan|signed|agreed)\s){1,3}[^.,;]{0,40}$/u;

/** "A share of 69 percent **in terms of premiums**": by what it is measured is not what it is of. */
function isOnlyMeasuredBy({ head }: Topic, { kind }: Figure, passage: Passage): boolean {
  const words = head === null || kind !== 'percent' ? [] : wordsMatching(head, passage);
  return words.length > 0 && words.every(({ start }) => measuredBy.test(passage.text.slice(0, start - passage.start)));
}

const measuredBy = /\b(?:in terms of|in proportion to|when it comes to|measured (?:by|in))\s[^.;,\d]{0,40}$/u;

/** "Keeping a **ceiling** for debt at 40%": what somebody aims at is not there. */
function isAimedAt({ groups }: Topic, { expression }: Figure, { text, start }: Passage): boolean {
  const before = text.slice(Math.max(0, expression.start - start - 110), expression.start - start);
  const [, aim] =
    /\b(ceilings?|targets?|goals?|aims?|caps?|limits?|bans?)\s(?:for|of|on)\s[^.;:,]{0,90}$/u.exec(before) ?? [];
  return aim !== undefined && !groups.some((group) => groupMatches(group, stemsOf(aim)));
}

/** "Brandt **180s**" are counted, and no other number tells them. */
function isOtherNumber({ head }: Topic, { counted }: Figure): boolean {
  if (head === null || !/^\d+s$/u.test(head.typed)) return false;
  return counted === null || !groupMatches(head, stemsOf(counted.text));
}
