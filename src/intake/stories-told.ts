import { groupStories } from '../analysis/stories/group-stories.ts';
import { byAge } from '../analysis/stories/name-stories.ts';
import { articleDocumentOf } from '../analysis/stories/story-document.ts';
import type { RecordStore } from '../archive/records.ts';
import type { StoredArticle } from '../core/article.ts';
import { filedStories } from './story-records.ts';

/**
 * The story of each article, by id: where it was filed when it arrived, so that every reader sees the same. What was never filed (an
 * archive filled before there were stories) joins by its words the story of the oldest of these articles that tells the same.
 */
export async function storiesTold(
  records: RecordStore,
  articles: readonly StoredArticle[],
): Promise<ReadonlyMap<string, string>> {
  const filed = await filedStories(
    records,
    articles.map(({ id }) => id),
  );
  if (articles.every(({ id }) => filed.has(id))) return filed;
  const stories = new Map(filed);
  const numbers = groupStories(articles.map(articleDocumentOf));
  for (const members of Map.groupBy(articles, (_, index) => numbers[index]).values()) {
    const ids = members.map(({ id }) => id).sort(byAge);
    const story = ids.map((id) => filed.get(id)).find((each) => each !== undefined) ?? ids[0];
    for (const id of ids) if (!stories.has(id) && story !== undefined) stories.set(id, story);
  }
  return stories;
}
