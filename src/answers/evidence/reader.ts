import type { ArticleStore, FactReader, NameIndex, References } from '../../archive/archive.ts';

/** What answers read of the archive. */
export type Reader = FactReader & NameIndex & References & Pick<ArticleStore, 'article'>;
