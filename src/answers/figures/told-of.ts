import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import { isInAside } from '../context/asides.ts';
import type { TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';

/**
 * Whether a figure is told of those whom the groups name, as far as the order of words shows it: the last that is named before it, and
 * is no part of what is counted, is one of them, or the first is and "it" goes on from there. True where nobody is named.
 */
export function isToldOf(groups: readonly TopicGroup[], { expression, counted }: Figure, passage: Passage): boolean {
  const { text, start, mentions } = passage;
  const figure = Math.min(expression.start, counted?.start ?? expression.start);
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  const before = mentions
    // what stands in brackets is the short form of the name before it, and "his Earth Fund" another name for what he does
    .filter(
      ({ start: from, end }) =>
        end <= figure &&
        !isInAside(text, from - start, 0) &&
        !/\([^()]*$|\b(?:his|her|its|their|over|through|across|towards?|past)\s$/u.test(text.slice(0, from - start)),
    )
    .sort((a, b) => a.start - b.start);
  const [first, last] = [before[0], before.at(-1)];
  if (names.length === 0 || first === undefined || last === undefined) return true;
  const named = ({ start: from, end }: Span) => isNameOf(names, text.slice(from - start, end - start));
  if (named(last)) return true;
  return named(first) && /\b(?:it|he|she|they|who|which)\b/iu.test(text.slice(last.end - start, figure - start));
}

function isNameOf(groups: readonly TopicGroup[], text: string): boolean {
  const stems = stemsOf(text);
  const isPart = (name: string) => stems.every((stem) => stemsOf(name).includes(stem));
  return groups.some((group) => groupMatches(group, stems) || group.alternatives.some(isPart));
}
