import type { Passage } from '../../archive/archive.ts';
import { isHappening } from '../context/events-named.ts';
import { askedNames } from '../context/names-asked.ts';
import { isToldOfAll, kindsOf } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import { findPassages } from '../topics/find-passages.ts';
import { type Topic, topicWords } from '../topics/topic.ts';
import { isSaidIn } from './near-context.ts';
import { isOfFate } from './parts-counted.ts';
import { isRuledOut } from './ruled-out.ts';

const read = 100;
const opens =
  /^\P{L}*(?:All|Up to|At least|More than|Some|About|Nearly|Almost|Around|When|In all|In total|They|It|The (?:blast|crash|attack|fire|collapse|shooting|explosion)|A total of|\d|\p{Lu}\p{Ll}+ (?:people|others|men|women|children))/u;

/**
 * "The Orra Tower was reduced to rubble. **Up to 180 people were killed** …": whoever asks for a name, or for what happened to it, is told of the dead that the
 * next sentence counts, where it names nobody else.
 */
export async function toldNext(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const { groups } = topic;
  const isOfEvent = groups.every((group) => /^\p{Lu}/u.test(group.typed) || isHappening(group));
  if (!isOfEvent || !topicWords(topic.text).some((word) => /^\p{Lu}/u.test(word))) return [];
  const names = await askedNames(archive, groups);
  const found: StatedFigure[] = [];
  for (const naming of await findPassages(archive, topic, null, read)) {
    if (!groups.every((group) => isSaidIn(group, naming))) continue;
    const [before, next] = await archive.passagesOf(naming.article.id, naming.index, 2);
    if (before === undefined || next === undefined || !opens.test(next.text)) continue;
    const kinds = await kindsOf(archive, [before, next]);
    for (const figure of next.figures)
      if (isOfFate(figure) && !figure.vague && !isRuledOut(topic, figure, next))
        if (isToldOfAll(names, topic, figure, next, [before], kinds)) found.push(told(figure, next));
  }
  return found;
}

function told(figure: StatedFigure['figure'], passage: Passage): StatedFigure {
  return { figure, passage, relevance: 1, route: 'next' };
}
