import type { RecordStore } from '../archive/records.ts';
import type { ArticleHeader } from '../core/article.ts';
import type { FactChange } from '../core/fact-changes.ts';
import { findCorrections } from './corrections.ts';
import { findReprints } from './reprints.ts';

const mostShown = 6;

/** Sentences for a reader of a citation: what later revisions of its article changed, and who else printed it. */
export async function notesOn(records: RecordStore, { id, revision }: ArticleHeader): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const correction of await findCorrections(records, id, revision)) {
    const day = new Date(correction.at).toISOString().slice(0, 10);
    const said = correction.changes.slice(0, mostShown).map(inWords).join('; ');
    const more = correction.changes.length - mostShown;
    if (said !== '')
      notes.push(`Revision ${correction.revision} (read on ${day}): ${said}${more > 0 ? `; and ${more} more` : ''}.`);
  }
  const reprints = await findReprints(records, id);
  if (reprints.length > 0) {
    const named = reprints
      .slice(0, mostShown)
      .map(({ outlet, url }) => [outlet, url].filter(Boolean).join(', ') || 'an outlet not recorded');
    const more = reprints.length - mostShown;
    notes.push(`The same text was also printed by: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
  }
  return notes;
}

function inWords({ before, after }: FactChange): string {
  if (before === null) return `new: ${after}`;
  return after === null ? `no longer stated: ${before}` : `${before} became ${after}`;
}
