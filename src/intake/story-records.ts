import { z } from 'zod';
import { byAge } from '../analysis/stories/name-stories.ts';
import type { Settled } from '../analysis/stories/story-window.ts';
import type { RecordStore } from '../archive/records.ts';
import { findOrigins } from './reprints.ts';

/** An article's id to the story in which it is filed: the id of the article that began it. */
export const storyKind = 'story';
/** A story to the ids of its articles, oldest first; of a large one the newest. */
const membersKind = 'story-members';

const idsSchema = z.array(z.string());

/** The stories of those articles that are filed; a reprint is in its origin's. */
export async function filedStories(
  records: RecordStore,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const origins = await findOrigins(records, articles);
  const originals = articles.map((id) => origins.get(id) ?? id);
  const stories = await readStories(records, originals);
  return new Map(
    articles.flatMap((id, index) => {
      const story = stories.get(originals[index] ?? id);
      return story === undefined ? [] : [[id, story] as const];
    }),
  );
}

/** As they are stored, of articles that are no reprints. */
export async function readStories(
  records: RecordStore,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const stored = await records.getAll(storyKind, [...new Set(articles)]);
  return new Map([...stored].flatMap(([id, story]) => (typeof story === 'string' ? [[id, story] as const] : [])));
}

/** An empty list for a story that is none. */
export async function readMembers(
  records: RecordStore,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lists = await records.getAll(membersKind, stories);
  return new Map(stories.map((story) => [story, idsSchema.safeParse(lists.get(story)).data ?? []]));
}

const mostMembers = 200;

/** Writes what some arrivals, one after the other, changed: all of it or nothing. */
export async function writeFilings(records: RecordStore, settled: readonly Settled[]): Promise<void> {
  const touched = settled.flatMap(({ stories, renamed }) => [...stories.values(), ...renamed.keys()]);
  const lists = await readMembers(records, [...new Set(touched)]);
  const filing = new Map<string, string>();
  for (const { stories, renamed } of settled) {
    for (const [former, name] of renamed) {
      const followers = [...(lists.get(former) ?? []).filter((id) => !filing.has(id)), ...filedAs(filing, former)];
      for (const id of followers) filing.set(id, name);
    }
    for (const [id, story] of stories) filing.set(id, story);
  }
  const stored = await readStories(records, [...filing.keys()]);
  const moved = [...filing].filter(([id, story]) => stored.get(id) !== story);
  const changed = [...lists].flatMap(([story, list]) => {
    const stayed = list.filter((id) => (filing.get(id) ?? story) === story);
    const members = shortened([...new Set([...stayed, ...filedAs(filing, story)])].sort(byAge));
    return members.join() === list.join() ? [] : [{ kind: membersKind, id: story, value: members }];
  });
  await records.putAll([...moved.map(([id, story]) => ({ kind: storyKind, id, value: story })), ...changed]);
}

function filedAs(filing: ReadonlyMap<string, string>, story: string): string[] {
  return [...filing].filter(([, each]) => each === story).map(([id]) => id);
}

/** The first, and the newest. */
function shortened(members: readonly string[]): readonly string[] {
  return members.length <= mostMembers ? members : [...members.slice(0, 1), ...members.slice(1 - mostMembers)];
}
