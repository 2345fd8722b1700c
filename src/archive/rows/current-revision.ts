import type { CleanArticle } from '../../core/article.ts';

/** What the tables hold of an article's current revision. */
export interface CurrentRevision extends Omit<CleanArticle, 'key' | 'publishedDoubt'> {
  readonly id: number;
  readonly slot: number;
  readonly slots: number;
  readonly sentences: number;
  readonly doubt: string | null;
  readonly hash: Uint8Array;
}

export const currentRevisionColumns =
  'id, slot, slots, sentences, url, title, outlet, published, doubt, language, text, facts_hash AS hash';

/** Whether an article says just what its current revision says: then it is no new revision. */
export function sameArticle(before: CurrentRevision, article: CleanArticle): boolean {
  return (
    before.text === article.text &&
    before.title === article.title &&
    before.url === article.url &&
    before.outlet === article.outlet &&
    before.published === article.published &&
    before.doubt === article.publishedDoubt &&
    before.language === article.language
  );
}
