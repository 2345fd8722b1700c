import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import type { Span } from '../core/span.ts';
import { groupMatches, stemsOf, type Topic, type TopicGroup, wordsMatching } from './topic.ts';

/** Words further from a figure than this, in characters, do not limit what it counts. */
const reach = 60;
/** A number that counts nothing by itself belongs to the word just beside it ("the death toll rose to 84"). */
const shortReach = 30;

/** Fates that whoever asks for an event wants to know of. */
const casualties = new Set(['killed', 'wounded', 'injured', 'missing', 'dead', 'hurt', 'died']);

/**
 * How surely a figure counts what was asked for: 3 when the words of what it counts hold the topic but for its
 * circumstances, 2 when they hold
 * its head word and the rest stands beside it, 1 when the sentence holds the topic and the figure says of nothing else
 * that it counts it, 0 when it counts something else.
 */
export function relevanceOf(topic: Topic, figure: Figure, passage: Passage): 0 | 1 | 2 | 3 {
  const { groups, head, circumstances } = topic;
  const counted = stemsOf(`${figure.expression.text} ${figure.counted?.text ?? ''} ${figure.fate ?? ''}`);
  const core = groups.filter((group) => !circumstances.includes(group));
  if (core.every((group) => groupMatches(group, counted))) return 3;
  const limits = core.filter((group) => group !== head);
  const limited = limits.every((group) => groupMatches(group, counted) || near(group, figure, passage, reach));
  if (head !== null && groupMatches(head, counted)) return limited && !namesAnother(topic, figure) ? 2 : 0;
  if (figure.kind === 'quantity') return ofEvent(topic, figure, passage) ? 1 : 0;
  // What money is for and what a share is of may stand outside the words counted.
  return head !== null && limited && near(head, figure, passage, reach) ? 1 : 0;
}

/** Whether a number of people or things is told of the event or actor that was asked for, and of no other. */
function ofEvent(topic: Topic, figure: Figure, passage: Passage): boolean {
  if (figure.unit === 'year') return false;
  const whole = topic.groups.every((group) => groupMatches(group, stemsOf(passage.text)));
  if (figure.fate !== null && casualties.has(figure.fate) && whole) return true;
  if (figure.counted === null && figure.unit === null)
    return topic.head !== null && near(topic.head, figure, passage, shortReach);
  return namesOnly(topic, passage);
}

/** Whether a word of the group stands close to the figure in the same clause. */
function near(group: TopicGroup, figure: Figure, passage: Passage, most: number): boolean {
  const span = {
    start: Math.min(figure.expression.start, figure.counted?.start ?? figure.start),
    end: Math.max(figure.expression.end, figure.counted?.end ?? figure.end),
  };
  return wordsMatching(group, passage).some((word) => {
    const between = textBetween(word, span, passage);
    return between.length <= most && !/[;:]|,\s|\s[–—-]\s/u.test(between);
  });
}

function textBetween(a: Span, b: Span, { text, start }: Passage): string {
  return a.end <= b.start ? text.slice(a.end - start, b.start - start) : text.slice(b.end - start, a.start - start);
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
