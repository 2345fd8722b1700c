import type { Passage, PassageQuery } from '../../archive/archive.ts';
import type { Reader } from '../evidence/reader.ts';
import type { Topic } from './topic.ts';

/** Passages that hold every group of the topic, newest first. An empty topic finds nothing. */
export async function findPassages(
  archive: Reader,
  topic: Topic,
  having: PassageQuery['having'],
  limit: number,
): Promise<readonly Passage[]> {
  if (topic.groups.length === 0) return [];
  const groups = topic.groups.map(({ alternatives }) => alternatives);
  return archive.passages({ groups, actor: null, having, since: null, limit });
}
