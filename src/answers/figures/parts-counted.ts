import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { countsHead } from './counts-head.ts';

/** Between a whole and its part: "19 people, **including** 7 children", "19 people – including three nurses and 7 children", "among the 19 dead **are** 7 children". */
const including =
  /^(?:,|\s[–—-]|:)?\s(?:including|among them|of whom|of them|are|were)\s(?:[\p{L}\d]+\s\p{L}+,?\s(?:and\s)?)?(?:at least |about |around |some |nearly )?$/u;
/** What the wounded and the dead are called where no verb says it. */
const fallen = /^(?:dead|deaths|fatalities|victims|wounded|injured|missing)\b/iu;

/** Whether the figure counts people by what became of them. */
export function isOfFate({ fate, counted }: Figure): boolean {
  return fate !== null || fallen.test(counted?.text ?? '');
}

/** "Children killed": of "19 people, including 7 children" the part answers, whose fate is told of the whole. */
export function isPartAsked(topic: Topic, figure: Figure, passage: Passage): boolean {
  const { head } = topic;
  const limits = kindsAsked(topic);
  if (
    head === null ||
    limits.length === 0 ||
    figure.fate !== null ||
    !limits.every((group) => countsHead(group, figure))
  )
    return false;
  return passage.figures.some((whole) => {
    if (!isOfFate(whole) || !countsHead(head, whole)) return false;
    const end = Math.max(whole.expression.end, whole.counted?.end ?? 0);
    return including.test(passage.text.slice(end - passage.start, figure.expression.start - passage.start));
  });
}

/** Whether the sentence counts those asked for by a number of its own, and this number counts others. "Two attacks" counts no victims. */
export function isCountedApart(topic: Topic, figure: Figure, passage: Passage): boolean {
  return kindsAsked(topic).some(
    (group) =>
      !stemsOf(figure.counted?.text ?? '').some((stem) => stemsOf(group.alternatives.join(' ')).includes(stem)) &&
      passage.figures.some(
        (other) =>
          other !== figure &&
          (other.unit === 'people' || other.fate !== null) &&
          other.counted !== null &&
          countsHead(group, other),
      ),
  );
}

/** Who or what is counted, beside what became of them. */
function kindsAsked({ groups, head, circumstances }: Topic): readonly TopicGroup[] {
  return groups.filter((group) => group !== head && !circumstances.includes(group) && /^\p{Ll}/u.test(group.typed));
}
