import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';

// "111 hostages are still held, **39 of whom are presumed dead**": of a whole and its part, the words behind the part are told of the part alone.

const behindPart = /^\s(?:of (?:whom|them|which)|who)\s[^,;.()–—]{3,60}/u;
const led = /\bincluding\s(?:at least |about |around |some |nearly )?$/u;

/** The words behind a part of a whole that tell of it; null where the figure is no such part. */
export function partClause(figure: Figure, { text, start }: Passage): string | null {
  const { expression, counted, kind } = figure;
  if (counted !== null || (kind !== 'quantity' && kind !== 'percent')) return null;
  const clause = behindPart.exec(text.slice(expression.end - start))?.[0].replace(/\s[-–—].*$/u, '') ?? null;
  if (clause === null || !/^\swho\s/u.test(clause)) return clause;
  return led.test(text.slice(0, expression.start - start)) ? clause : null;
}

/** Whether the whole before a part is what the topic counts, and the part has what else the topic says. */
export function isPartTold({ groups }: Topic, figure: Figure, passage: Passage): boolean {
  const clause = partClause(figure, passage);
  const whole = passage.figures.findLast((other) => other.end <= figure.start && other.counted !== null);
  if (clause === null || whole === undefined || isOtherwiseLimited(groups, whole)) return false;
  const [said, counted] = [stemsOf(clause), stemsOf(whole.counted?.text ?? '')];
  const common = groups.filter(({ typed }) => /^\p{Ll}/u.test(typed));
  return (
    groups.some((group) => groupMatches(group, said)) &&
    common.some((group) => groupMatches(group, counted)) &&
    common.every((group) => groupMatches(group, said) || groupMatches(group, counted)) &&
    (common.some((group) => groupMatches(group, said)) || /\bfrom\s\p{Lu}/u.test(clause))
  );
}

/** Words before a noun that make no other thing of it. */
const plain =
  /^(?:the|these|those|all|about|other|more|some|remaining|total|known|such|its|their|his|her|our|new|old|young|\p{Lu}\S*|\p{L}+(?:ed|ese|ian|ish|al|ive|ous|ful|able|ible))$/u;
const behindNoun = /\s(?:of|in|from|for|on|at|with|to|by|who|that|which|across)\s.*$/su;

/** "**Nursing** homes, 150 of which lacked power": they are no homes at large. */
function isOtherwiseLimited(groups: readonly TopicGroup[], { counted }: Figure): boolean {
  const words = (counted?.text ?? '').replace(behindNoun, '').split(' ');
  const isAsked = (word: string) => groups.some((group) => groupMatches(group, stemsOf(word)));
  return isAsked(words.at(-1) ?? '') && words.slice(0, -1).some((word) => !plain.test(word) && !isAsked(word));
}
