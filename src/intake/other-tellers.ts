import type { ArticleStore } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import type { ArticleHeader } from '../core/article.ts';
import { findOrigins } from './reprints.ts';
import { filedStories, readMembers } from './story-records.ts';

/** Of a large story only so many articles to either side are looked at. */
const mostAside = 12;

/** The articles of other outlets that tell the same story, one an outlet, oldest first; reprints are not among them. */
export async function otherTellers(
  records: RecordStore,
  archive: Pick<ArticleStore, 'article'>,
  { id, outlet }: ArticleHeader,
): Promise<readonly ArticleHeader[]> {
  const story = (await filedStories(records, [id])).get(id);
  if (story === undefined) return [];
  const members = (await readMembers(records, [story])).get(story) ?? [];
  const at = Math.max(0, members.indexOf(id));
  const near = members.slice(Math.max(0, at - mostAside), at + mostAside + 1).filter((member) => member !== id);
  const [stories, reprints] = [await filedStories(records, near), await findOrigins(records, near)];
  const tellers = new Map<string, ArticleHeader>();
  for (const member of near) {
    if (stories.get(member) !== story || reprints.has(member)) continue;
    const header = await archive.article(member, null);
    if (header === null || header.outlet === null || header.outlet === outlet) continue;
    if (!tellers.has(header.outlet)) tellers.set(header.outlet, header);
  }
  return [...tellers.values()];
}
