import type { Passage } from '../../archive/archive.ts';
import type { Span } from '../../core/span.ts';
import type { Reader } from '../evidence/reader.ts';
import type { Topic, TopicGroup } from './topic.ts';
import { groupMatches, stemsOf } from './topic-words.ts';

/** Sentences that hold a topic's words among them. */
export interface Around {
  /** The sentence that says the most of it. */
  readonly passage: Passage;
  /** From the first to the last of the sentences that say something of it. */
  readonly span: Span;
  /** How much of the topic they say: 1 is all of it. Rare words count for more. */
  readonly weight: number;
}

const read = 300;
/** Sentences in a row that may tell one thing together. */
const together = 3;
const mostGroups = 10;

interface Held {
  readonly passage: Passage;
  readonly groups: Set<TopicGroup>;
}

/** Up to three sentences in a row that hold two or more of the words, with those that the title says; the fullest first. */
export async function findAround(archive: Reader, { groups: all }: Topic): Promise<readonly Around[]> {
  const groups = all.slice(0, mostGroups);
  const articles = new Map<string, Map<number, Held>>();
  const worth = new Map<TopicGroup, number>();
  for (const group of groups) {
    const asked = { groups: [group.alternatives], actor: null, having: null, since: null, limit: read } as const;
    const passages = await archive.passages(asked);
    worth.set(group, Math.log(2 + read / (1 + passages.length)));
    for (const passage of passages) {
      const held = articles.get(passage.article.id) ?? new Map<number, Held>();
      const sentence = held.get(passage.index) ?? { passage, groups: new Set() };
      sentence.groups.add(group);
      articles.set(passage.article.id, held.set(passage.index, sentence));
    }
  }
  const weigh = (some: Iterable<TopicGroup>) => [...some].reduce((sum, group) => sum + (worth.get(group) ?? 0), 0);
  const whole = weigh(groups);
  const found: Around[] = [];
  for (const held of articles.values()) {
    const best = [...held.keys()]
      .map((first) => windowFrom(held, first, weigh))
      .reduce((a, b) => (b.weight > a.weight ? b : a));
    const title = stemsOf(best.passage.article.title);
    const titled = groups.filter((group) => !best.groups.has(group) && groupMatches(group, title));
    if (best.groups.size > 1) found.push({ ...best, weight: (best.weight + weigh(titled)) / whole });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function windowFrom(
  held: ReadonlyMap<number, Held>,
  first: number,
  weigh: (groups: Iterable<TopicGroup>) => number,
): Around & { readonly groups: ReadonlySet<TopicGroup> } {
  const sentences = Array.from({ length: together }, (_, step) => held.get(first + step)).filter(
    (sentence) => sentence !== undefined,
  );
  const groups = new Set(sentences.flatMap((sentence) => [...sentence.groups]));
  // one that says nothing new only makes it longer
  const telling = sentences.filter(
    (sentence) =>
      ![...sentence.groups].every((group) =>
        sentences.some(
          (other) => other !== sentence && other.groups.size >= sentence.groups.size && other.groups.has(group),
        ),
      ) || sentence === sentences[0],
  );
  const fullest = telling.reduce((a, b) => (weigh(b.groups) > weigh(a.groups) ? b : a));
  const span = {
    start: telling[0]?.passage.start ?? fullest.passage.start,
    end: telling.at(-1)?.passage.end ?? fullest.passage.end,
  };
  return { passage: fullest.passage, span, weight: weigh(groups), groups };
}
