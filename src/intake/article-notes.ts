import type { ArticleStore } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import type { ArticleHeader } from '../core/article.ts';
import type { FactChange } from '../core/fact-changes.ts';
import { findCorrections } from './corrections.ts';
import { otherTellers } from './other-tellers.ts';
import { findReprints } from './reprints.ts';

const mostShown = 6;

/** Sentences for a reader of a citation: what later revisions of its article changed, who else printed it, and who tells the same. */
export async function notesOn(
  records: RecordStore,
  archive: Pick<ArticleStore, 'article'>,
  article: ArticleHeader,
): Promise<readonly string[]> {
  const { id, revision } = article;
  const notes: string[] = [];
  for (const correction of await findCorrections(records, id, revision)) {
    const day = new Date(correction.at).toISOString().slice(0, 10);
    const said = correction.changes.slice(0, mostShown).map(inWords).join('; ');
    const more = correction.changes.length - mostShown;
    if (said !== '')
      notes.push(`Revision ${correction.revision} (read on ${day}): ${said}${more > 0 ? `; and ${more} more` : ''}.`);
  }
  const reprints = await findReprints(records, id);
  if (reprints.length > 0) notes.push(`The same text was also printed by: ${named(reprints)}.`);
  const printers = new Set(reprints.map(({ outlet }) => outlet));
  const tellers = (await otherTellers(records, archive, article)).filter(({ outlet }) => !printers.has(outlet));
  if (tellers.length > 0) notes.push(`Also told by: ${named(tellers)}.`);
  return notes;
}

function named(articles: readonly { readonly outlet: string | null; readonly url: string | null }[]): string {
  const shown = articles
    .slice(0, mostShown)
    .map(({ outlet, url }) => [outlet, url].filter(Boolean).join(', ') || 'an outlet not recorded');
  const more = articles.length - mostShown;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function inWords({ before, after }: FactChange): string {
  if (before === null) return `new: ${after}`;
  return after === null ? `no longer stated: ${before}` : `${before} became ${after}`;
}
