import type { Citation } from '../../core/citation.ts';
import { visibleLine } from './visible-text.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date or date-time as a reader of any country reads it: `13 Nov 2024`. Anything else is returned as it is. */
function readableDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(iso);
  const month = MONTHS[Number(match?.[2] ?? 0) - 1];
  return match === null || month === undefined ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}

/** Outlet, date and title of a source on one line, as far as they are known: `Reuters · 13 Nov 2024 · Title`. */
export function sourceDetails(citation: Citation): string {
  const { outlet, published, publishedDoubt, title } = citation.article;
  const date =
    published === null ? 'undated' : `${readableDate(published)}${publishedDoubt === null ? '' : ' (date in doubt)'}`;
  return [outlet ?? '', date, title]
    .map(visibleLine)
    .filter((text) => text !== '')
    .join(' · ');
}

/** The snippet in quotation marks, unless it brings its own. */
export function quotedSnippet(snippet: string): string {
  return /^["“„«‘']/u.test(snippet) ? snippet : `“${snippet}”`;
}
