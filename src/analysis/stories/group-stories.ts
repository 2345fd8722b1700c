import { contradict, merged, type Story, storyOf } from './story.ts';
import { storyTermsOf } from './story-terms.ts';
import { statisticsOf, vectorOf } from './term-statistics.ts';

export interface StoryItem {
  readonly text: string;
  readonly title: string | null;
  /** ISO date or date-time, null when unknown. */
  readonly published: string | null;
}

/** Least average likeness of two stories that are one. */
const threshold = 0.1;
/** Few items cannot tell which names are common to a whole field: then they must be more alike. */
const caution = 0.1;
const manyItems = 30;

/**
 * Groups items that tell of the same event: average-link agglomerative clustering of weighted terms (Jain & Dubes 1988),
 * except that two stories whose cores contradict each other are never joined. Gives a story number for each item, in order;
 * deterministic. Quadratic in the number of items that share words: meant for collections of up to some thousands.
 */
export function groupStories(items: readonly StoryItem[]): readonly number[] {
  const terms = items.map(({ title, text }) =>
    storyTermsOf(title === null || text.startsWith(title) ? text : `${title}.\n${text}`),
  );
  const statistics = statisticsOf(terms);
  const stories: (Story | null)[] = terms.map((each, index) => storyOf(index, each));
  const links = pairLikeness(
    terms.map((each) => vectorOf(each, statistics)),
    items,
  );
  const verdicts = new Map<string, boolean>();

  const least = threshold + caution / (1 + items.length / manyItems);
  const sizeOf = (story: number): number => stories[story]?.members.length ?? 1;
  const likeness = (a: number, b: number): number => (links[a]?.get(b) ?? 0) / (sizeOf(a) * sizeOf(b));
  const forbidden = (a: number, b: number): boolean => {
    const [first, second] = [stories[a], stories[b]];
    if (!first || !second) return true;
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
  const numbers = new Array<number>(items.length).fill(-1);
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

/** Cosine of every pair that shares a term, less the further apart in time the two are. */
function pairLikeness(
  vectors: readonly ReadonlyMap<string, number>[],
  items: readonly StoryItem[],
): Map<number, number>[] {
  const holders = new Map<string, { readonly item: number; readonly weight: number }[]>();
  const links = vectors.map(() => new Map<number, number>());
  for (const [item, vector] of vectors.entries()) {
    const own = links[item];
    for (const [term, weight] of vector) {
      const earlier = holders.get(term) ?? [];
      for (const other of earlier) own?.set(other.item, (own.get(other.item) ?? 0) + weight * other.weight);
      earlier.push({ item, weight });
      holders.set(term, earlier);
    }
    for (const [other, cosine] of own ?? []) {
      const like = cosine * nearness(items[item]?.published ?? null, items[other]?.published ?? null);
      own?.set(other, like);
      links[other]?.set(item, like);
    }
  }
  return links;
}

const dayMs = 86_400_000;

/** 1 within a day or when a date is unknown, then falling: half after five days. */
function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;
  return Number.isNaN(days) ? 1 : 1 / (1 + Math.max(0, days - 1) / 4);
}
