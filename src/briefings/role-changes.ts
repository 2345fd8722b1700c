import { plainOf } from '../answers/evidence/plain-text.ts';
import type { Archive, StoredRole } from '../archive/archive.ts';
import type { ArticleHeader } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import type { NewsArticle } from './news.ts';

/** Something an actor is called for the first time, though the archive knew them under other roles. */
export interface RoleChange {
  readonly actor: string;
  readonly role: StoredRole;
}

const mostActors = 40;

/** New roles of persons whose roles were known before: no word of weight in common with any earlier one. */
export async function roleChanges(archive: Archive, news: readonly NewsArticle[]): Promise<RoleChange[]> {
  const fresh = new Set(news.map(({ article }) => article.id));
  const ids = new Set(
    news.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor))),
  );
  const changes: RoleChange[] = [];
  for (const actor of await archive.actors([...ids].slice(0, mostActors))) {
    if (actor.kind !== 'person') continue;
    const roles = await archive.rolesOf(actor.id);
    const earlier = roles.filter(({ article }) => !fresh.has(article.id));
    if (earlier.length === 0) continue;
    const known = new Set(earlier.flatMap(({ text }) => weighty(text)));
    const role = roles.find(
      ({ article, former, text, sentence }) =>
        fresh.has(article.id) &&
        !former &&
        earlier.every((before) => isBefore(before.article, article)) &&
        isToldAsNow(news, article, sentence) &&
        weighty(text).length > 0 &&
        weighty(text).every((word) => !known.has(word) && !anyOffice.has(word)),
    );
    if (role !== undefined) changes.push({ actor: actor.name, role });
  }
  return changes;
}

/** Not a role of some year before, nor one that somebody gives in words that are quoted. */
function isToldAsNow(news: readonly NewsArticle[], { id, published }: ArticleHeader, { start, end }: Span): boolean {
  const article = news.find((each) => each.article.id === id);
  const passage = article?.passages.find((each) => each.start <= start && each.end >= end);
  if (passage === undefined) return true;
  const year = published?.slice(0, 4) ?? '';
  return (
    !passage.quotations.some(({ direct }) => direct) &&
    !(passage.text.match(/\b(?:19|20)\d{2}\b/gu) ?? []).some((each) => each < year)
  );
}

/** Words that stand for whatever office somebody holds: who was "secretary general" is no other person as "chief". */
const anyOffice = new Set(
  'chief head leader boss official politician diplomat lawmaker veteran statesman figure incumbent counterpart member key senior former host writer reporter author'.split(
    ' ',
  ),
);

function isBefore(a: ArticleHeader, b: ArticleHeader): boolean {
  return (a.published ?? '9999').slice(0, 10) < (b.published ?? '').slice(0, 10);
}

function weighty(text: string): string[] {
  return plainOf(text)
    .split(' ')
    .filter((word) => word.length > 3);
}
