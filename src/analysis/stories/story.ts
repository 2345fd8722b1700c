import type { StoryTerms } from './story-terms.ts';
import { type TermStatistics, termWeight } from './term-statistics.ts';

/** Documents that tell of one event. */
export interface Story {
  readonly members: readonly number[];
  /** Of its members. */
  readonly terms: readonly StoryTerms[];
  /** In how many of them each term stands: counted when it is first asked. */
  documentsWith(): ReadonlyMap<string, number>;
}

export function storyOf(member: number, terms: StoryTerms): Story {
  return story([member], [terms]);
}

export function merged(a: Story, b: Story): Story {
  return story([...a.members, ...b.members], [...a.terms, ...b.terms]);
}

function story(members: readonly number[], terms: readonly StoryTerms[]): Story {
  let counted: Map<string, number> | null = null;
  return {
    members,
    terms,
    documentsWith() {
      if (counted !== null) return counted;
      counted = new Map();
      for (const each of terms) for (const term of each.keys()) counted.set(term, (counted.get(term) ?? 0) + 1);
      return counted;
    },
  };
}

/** Smaller stories have no core to speak of. */
const leastMembers = 4;
/** A term that stands in so much of a story belongs to its core. */
const coreShare = 0.5;
/** A term that stands in so little of the other story is foreign to it. */
const foreignShare = 0.15;
/** So much of both cores being foreign to the other makes two events of one kind two stories. */
const contradiction = 0.3;

/** Whether a story has enough members to say what belongs to it. */
export function hasCore(story: Story): boolean {
  return story.members.length >= leastMembers;
}

/**
 * Whether two stories tell of different events though their words are alike: a large part of what every report of the one
 * names, no report of the other does, and the other way round ("this nominee" and "that nominee" of the same office).
 */
export function contradict(a: Story, b: Story, statistics: TermStatistics): boolean {
  if (!hasCore(a) || !hasCore(b)) return false;
  return foreignPart(a, b, statistics) >= contradiction && foreignPart(b, a, statistics) >= contradiction;
}

function foreignPart(own: Story, other: Story, statistics: TermStatistics): number {
  let core = 0;
  let foreign = 0;
  const elsewhere = other.documentsWith();
  for (const [term, documents] of own.documentsWith()) {
    if (documents < coreShare * own.members.length) continue;
    const weight = termWeight(term, statistics);
    core += weight;
    if ((elsewhere.get(term) ?? 0) <= foreignShare * other.members.length) foreign += weight;
  }
  return core === 0 ? 0 : foreign / core;
}
