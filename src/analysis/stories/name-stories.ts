/** An article in a new group, and the story in which it stood before; null for none. */
export interface Grouped {
  readonly id: string;
  readonly story: string | null;
}

export interface NamedStories {
  /** A name for each group, in order. */
  readonly names: readonly string[];
  /** Names that are given up, and what their stories are called now. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * A story is called by the id of the article that began it. Where articles were grouped anew, a former story's name stays with
 * the article that began it, else with most of its members; of several names of one group the oldest stays.
 */
export function nameStories(groups: readonly (readonly Grouped[])[]): NamedStories {
  const heirs = new Map<string, { group: number; members: number }>();
  for (const [group, members] of groups.entries()) {
    for (const [story, former] of Map.groupBy(members, (member) => member.story)) {
      if (story === null) continue;
      const weight = former.some(({ id }) => id === story) ? Number.POSITIVE_INFINITY : former.length;
      if (weight > (heirs.get(story)?.members ?? 0)) heirs.set(story, { group, members: weight });
    }
  }
  const names = groups.map((members, group) => {
    const inherited = [...heirs].filter(([, heir]) => heir.group === group).map(([story]) => story);
    return [...inherited, ...members.map(({ id }) => id)].reduce(
      (a, b) => (byAge(a, b) <= 0 ? a : b),
      inherited[0] ?? members[0]?.id ?? '',
    );
  });
  const renamed = new Map<string, string>();
  for (const [story, { group }] of heirs) {
    const name = names[group] ?? story;
    if (name !== story) renamed.set(story, name);
  }
  return { names, renamed };
}

/** Ids count up: the shorter number is the older. */
export function byAge(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
