import { isoTime } from '../iso-time.ts';
import { localDate } from './local-date.ts';
import type { PageBlock } from './page-blocks.ts';

/** A line about the article itself is short, and stands close to the headline. */
const longestLine = 90;
const above = 5;
const below = 14;
const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[\s.-]+[a-z]{3,9}\.?,?[\s-]+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\b|^\W*\d{4}-\d{2}-\d{2}/i;
/** What stands before the date of a change, not of publication. */
const changed =
  /(?:updated|modified|reviewed|edited|checked|aktualisiert|geändert|stand|mis à jour|modifié|actualizado|aggiornato|bijgewerkt)\W{0,4}(?:on|at|by .{1,40})?\W{0,4}$/i;
const inAddress = /[/-](20[0-3]\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** Small words of a line that says who wrote the article, and when; with others it is a sentence that dates something else. */
const companions =
  /^(?:by|on|at|in|of|for|and|the|from|published|posted|updated|modified|last|first|released|issued|written|edited|date|dated|am|pm|a|p|m|de|van|von|der|st|nd|rd|th|et|gmt|utc|est|edt|min|mins|minutes?|hours?|read|ago|staff|writer|reporter|correspondent|editor)$/u;

const mostOtherWords = 2;

function isClause(text: string): boolean {
  const words = text.replace(/@\S+/gu, ' ').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word) && !companions.test(word)).length > mostOtherWords;
}

/** The date that a page shows beside its headline ("By Jan Holm | November 13, 2024"), ISO; null when it shows none. */
export function visibleDate(
  blocks: readonly PageBlock[],
  title: string | null,
  language: string | null = null,
): string | null {
  const headline = headlineIn(blocks, title);
  if (headline < 0) return null;
  for (const { text, around } of blocks.slice(Math.max(0, headline - above), headline + below)) {
    if (text.length > longestLine || /^h[1-6]$/.test(around.tag)) continue;
    const at = dated.exec(text)?.index;
    const stated = at === undefined ? null : isoTime(text.slice(at).replace(/^\W+/, ''));
    const found = at !== undefined && stated !== null ? { at, date: stated } : localDate(text, language);
    if (found === null) continue;
    const before = text.slice(0, found.at);
    if (!changed.test(before) && !isClause(before)) return found.date;
  }
  return null;
}

export function headlineIn(blocks: readonly PageBlock[], title: string | null): number {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const named = title === null ? '' : words(title);
  const same = blocks.findIndex(
    ({ text, around }) => /^h[12]$/.test(around.tag) && named !== '' && words(text.slice(0, 400)) === named,
  );
  return same >= 0 ? same : blocks.findIndex(({ around }) => around.tag === 'h1');
}

/** The day that an address names ("/2024/11/13/ferry", "/2024-11-13-ferry", "/ferry-20241113"), ISO; null when none. */
export function dateInAddress(url: string | null): string | null {
  const path = url === null ? null : URL.parse(url)?.pathname;
  const [, year, , month, day] = inAddress.exec(path?.slice(0, 2_000) ?? '') ?? [];
  return year === undefined ? null : isoTime(`${year}-${month}-${day}`);
}
