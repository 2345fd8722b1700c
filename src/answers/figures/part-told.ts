import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';
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
  if (clause === null || whole === undefined) return false;
  const [said, counted] = [stemsOf(clause), stemsOf(whole.counted?.text ?? '')];
  const common = groups.filter(({ typed }) => /^\p{Ll}/u.test(typed));
  return (
    common.some((group) => groupMatches(group, said)) &&
    common.some((group) => groupMatches(group, counted)) &&
    common.every((group) => groupMatches(group, said) || groupMatches(group, counted))
  );
}
