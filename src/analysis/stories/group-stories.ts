import { pairLikeness } from './pair-likeness.ts';
import { contradict, hasCore, merged, type Story, storyOf } from './story.ts';
import type { StoryDocument } from './story-document.ts';
import { statisticsOf, type TermStatistics } from './term-statistics.ts';

/** Least average likeness of two stories that are one. */
const threshold = 0.1;
/** Few items cannot tell which names are common to a whole field: then they must be more alike. */
const caution = 0.1;
const manyItems = 30;

/**
 * Groups documents that tell of the same event: average-link agglomerative clustering of weighted terms (Jain & Dubes 1988),
 * except that two stories whose cores contradict each other are never joined, nor documents of different languages. Gives a story
 * number for each document, in order; deterministic. Quadratic in the number of documents that share words: meant for collections of
 * up to some thousands.
 */
export function groupStories(documents: readonly StoryDocument[]): readonly number[] {
  const numbers = new Array<number>(documents.length).fill(-1);
  for (const [language, indexes] of Map.groupBy(documents.keys(), (index) => documents[index]?.language ?? '')) {
    const own = indexes.map((index) => documents[index] as StoryDocument);
    const statistics = statisticsOf(
      own.map(({ terms }) => terms),
      language,
    );
    for (const [at, number] of groupNeighbours(own, statistics, []).entries())
      numbers[indexes[at] as number] = indexes[number] as number;
  }
  return numbers;
}

/** The same within one language, for a neighbourhood of the collection of which the statistics are; those in `together` are never parted. */
export function groupNeighbours(
  documents: readonly Omit<StoryDocument, 'language'>[],
  statistics: TermStatistics,
  together: readonly (readonly number[])[],
): readonly number[] {
  const stories: (Story | null)[] = documents.map(({ terms }, index) => storyOf(index, terms));
  const links = pairLikeness(documents, statistics);
  for (const [first = 0, ...others] of together) {
    for (const other of others) {
      const [kept, joined] = [stories[first], stories[other]];
      if (!kept || !joined) continue;
      stories[first] = merged(kept, joined);
      stories[other] = null;
      joinLinks(links, first, other);
    }
  }
  const verdicts = new Map<string, boolean>();

  const least = threshold + caution / (1 + statistics.documents / manyItems);
  const sizeOf = (story: number): number => stories[story]?.members.length ?? 1;
  const likeness = (a: number, b: number): number => (links[a]?.get(b) ?? 0) / (sizeOf(a) * sizeOf(b));
  const forbidden = (a: number, b: number): boolean => {
    const [first, second] = [stories[a], stories[b]];
    if (!first || !second) return true;
    if (!hasCore(first) || !hasCore(second)) return false;
    const key = `${Math.min(a, b)} ${Math.max(a, b)} ${first.members.length + second.members.length}`;
    const known = verdicts.get(key) ?? contradict(first, second, statistics);
    verdicts.set(key, known);
    return known;
  };
  const nearest = (story: number): { readonly other: number; readonly like: number } => {
    let best = { other: -1, like: least };
    for (const other of links[story]?.keys() ?? []) {
      const like = likeness(story, other);
      if (like > best.like && !forbidden(story, other)) best = { other, like };
    }
    return best;
  };

  const neighbours = stories.map((_, story) => nearest(story));
  for (;;) {
    let into = -1;
    let most = least;
    for (const [story, { other, like }] of neighbours.entries()) {
      if (stories[story] !== null && other >= 0 && like > most) {
        into = story;
        most = like;
      }
    }
    const from = neighbours[into]?.other ?? -1;
    const [kept, joined] = [stories[into], stories[from]];
    if (!kept || !joined) break;
    stories[into] = merged(kept, joined);
    stories[from] = null;
    joinLinks(links, into, from);
    for (const story of [into, ...(links[into]?.keys() ?? [])]) {
      const { other } = neighbours[story] ?? { other: -1 };
      if (story === into || other === from || other === into) neighbours[story] = nearest(story);
      else if (likeness(story, into) > (neighbours[story]?.like ?? 0) && !forbidden(story, into)) {
        neighbours[story] = { other: into, like: likeness(story, into) };
      }
    }
  }
  const numbers = new Array<number>(documents.length).fill(-1);
  for (const [number, story] of stories.entries()) for (const member of story?.members ?? []) numbers[member] = number;
  return numbers;
}

/** Sums of pair likenesses follow a joined story. */
function joinLinks(links: readonly Map<number, number>[], into: number, from: number): void {
  for (const [other, sum] of links[from] ?? []) {
    links[other]?.delete(from);
    if (other === into) continue;
    const together = (links[into]?.get(other) ?? 0) + sum;
    links[into]?.set(other, together);
    links[other]?.set(into, together);
  }
  links[from]?.clear();
}
