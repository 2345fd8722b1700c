import type { ArticleStore } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import type { ArticleHeader } from '../core/article.ts';
import { findOrigins, findReprints } from './reprints.ts';
import { filedStories, readMembers } from './story-records.ts';

/** Of a large story only so many articles to either side are looked at. */
const mostAside = 12;

/** The articles of other outlets that tell the same story, one an outlet, oldest first; who only printed one is not among them. */
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
  const printers = new Set([outlet, ...(await findReprints(records, id)).map((print) => print.outlet)]);
  for (const member of near) {
    if (stories.get(member) !== story || reprints.has(member)) continue;
    const held = await archive.article(member, null);
    if (held === null) continue;
    const { text: _text, summary: _summary, ...header } = held;
    if (header.outlet === null || printers.has(header.outlet)) continue;
    if (!tellers.has(header.outlet)) tellers.set(header.outlet, header);
  }
  return [...tellers.values()];
}
