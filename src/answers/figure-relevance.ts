import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { groupMatches, stemsOf, type Topic } from './topic.ts';

/**
 * How surely a figure counts what was asked for: 3 when the words of what it counts hold the whole topic, 2 when they hold
 * its head word and the sentence the rest, 1 when the sentence holds the topic and the figure says of nothing else
 * that it counts it, 0 when it counts something else.
 */
export function relevanceOf(topic: Topic, figure: Figure, passage: Passage): 0 | 1 | 2 | 3 {
  const { groups } = topic;
  const counted = stemsOf(`${figure.expression.text} ${figure.counted?.text ?? ''}`);
  if (groups.every((group) => groupMatches(group, counted))) return 3;
  if (topic.head !== null && groupMatches(topic.head, counted)) return namesAnother(topic, figure) ? 0 : 2;
  // What money is for and what a share is of stand outside the words counted.
  if (figure.counted === null || figure.kind !== 'quantity') return 1;
  return namesOnly(topic, passage) ? 1 : 0;
}

/** Whether what is counted is limited by a name that was not asked for: "Ukrainian troops" are no North Korean troops. */
function namesAnother({ groups }: Topic, { counted }: Figure): boolean {
  const names = counted?.text.match(/(?<!^)\p{Lu}[\p{L}-]+|^\p{Lu}[\p{L}-]+(?=\s\S)/gu) ?? [];
  return names.some(
    (name) =>
      !groups.some(
        (group) =>
          groupMatches(group, stemsOf(name)) || stemsOf(group.alternatives.join(' ')).includes(stemsOf(name)[0] ?? ''),
      ),
  );
}

/** Whether the topic is a name that stands in the sentence: then whatever the sentence counts is told of it. */
function namesOnly({ groups }: Topic, passage: Passage): boolean {
  return groups.every((group) =>
    passage.mentions.some(({ start, end }) =>
      groupMatches(group, stemsOf(passage.text.slice(start - passage.start, end - passage.start))),
    ),
  );
}
