import type { ArchiveStatus } from '../archive.ts';

const outletPrefix = 'outlet:';

/** The name under which an outlet's articles are counted. */
export function outletTally(outlet: string): string {
  return outletPrefix + outlet;
}

export function statusOf(tallies: ReadonlyMap<string, number>, newest: string | null): ArchiveStatus {
  return {
    articles: tallies.get('articles') ?? 0,
    sentences: tallies.get('sentences') ?? 0,
    actors: tallies.get('actors') ?? 0,
    newest,
    lastSaved: tallies.get('saved') ?? null,
    outlets: [...tallies]
      .filter(([name, n]) => name.startsWith(outletPrefix) && n > 0)
      .map(([name, articles]) => ({ outlet: name.slice(outletPrefix.length), articles }))
      .sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1)),
  };
}
