import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { countsHead } from './counts-head.ts';

// "Two thirds of the frozen assets lie in Orra, **while** just $3 billion is in **Velm** banks": who asks for those in Velm is told the second.

const contrast = /\b(?:while|whereas|but|with (?:just|only))\b/gu;

/** The figure that a contrast behind this one sets against it, where only that clause says what else the topic asks for; null where there is none. */
export function contrastedWith({ circumstances }: Topic, figure: Figure, passage: Passage): Figure | null {
  const { text, start, figures } = passage;
  const names = circumstances.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (names.length === 0) return null;
  const turns = [...text.matchAll(contrast)].map(({ index }) => index + start).filter((at) => at > figure.end);
  const [turn] = turns;
  if (turn === undefined) return null;
  const isBehind = names.every((group) => {
    const words = wordsMatching(group, passage);
    return words.length > 0 && words.every((word) => word.start > turn);
  });
  if (!isBehind) return null;
  // two thirds of it, "or some 210 billion": what is told in either measure is set against a sum
  const kinds = figures.filter((other) => other.start < turn && other.start >= figure.start).map(({ kind }) => kind);
  return figures.find((other) => other.start > turn && kinds.includes(other.kind)) ?? null;
}

/** Whether it is what a contrast sets against a count of what was asked for. */
export function isContrast(topic: Topic, figure: Figure, passage: Passage): boolean {
  const { head } = topic;
  if (head === null || figure.counted !== null) return false;
  return passage.figures.some(
    (other) => countsHead(head, other) && contrastedWith(topic, other, passage)?.start === figure.start,
  );
}
