import type { Citation } from '../../core/citation.ts';

/** Where a citation leads: a web address, or null when no link is recorded. */
export type CitationLink = (citation: Citation) => string | null;

/** The sentence itself in the publisher's page. */
export function publisherLink(citation: Citation): string | null {
  return citation.link;
}
