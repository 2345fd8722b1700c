import { captionEnd, creditLine, creditPatterns, staffNotes } from './credits.ts';
import { dateLine } from './date-line.ts';
import { furnitureLines, leadsAway, sitePhrases } from './furniture.ts';
import type { Line } from './line.ts';

/** Why a line of the page is no part of the article, in words for a reader. */
export type RemovalReason =
  | 'no words'
  | 'site furniture'
  | 'pointer to another article'
  | 'teaser of another article'
  | 'notice of the site'
  | 'hashtags'
  | 'credit'
  | 'caption'
  | 'byline'
  | 'date'
  | 'title'
  | 'said twice'
  | 'after the article';

interface LineRule {
  readonly reason: RemovalReason;
  matches(line: Line, place: Place): boolean;
}

/** Where the line stands among the others. */
export interface Place {
  readonly index: number;
  readonly count: number;
  readonly next: Line | null;
  readonly previous: Line | null;
}

/** Longer lines than this carry body, whatever they open with. */
const longestNotice = 300;

/** A page's foot has no more lines, and a note on who wrote no more characters. */
const longestFoot = 12;
const longestNote = 420;

const opensQuoted = /^["“”„«‘'‹]/;
const byline = /^(?:By|BY|by) (?:\p{Lu}|admin\b|staff\b)[\p{L}.'’ ,&|@-]{1,80}$/u;
const alsoRead =
  /^(?:also read|read also|(?:à |a )?lire aussi|lee también|leer también|leia (?:também|mais)|lesen sie auch|leggi anche|lees ook)\b/;
const neighbourLink = /^(?:PREV|PREVIOUS|NEXT)\b|^(?:Previous|Next) (?:Post|Article|Story)\b/;

/** In order: the first that matches names the reason, so the surest and most telling stand first. */
const rules: readonly LineRule[] = [
  { reason: 'no words', matches: ({ text }) => !/[\p{L}\p{N}]/u.test(text) },
  { reason: 'hashtags', matches: isHashtagLine },
  {
    reason: 'site furniture',
    matches: ({ text, plain, closed }) => furnitureLines.has(plain) && (!closed || /(?:\.\.\.|…)$/.test(text)),
  },
  {
    reason: 'pointer to another article',
    matches: ({ text, plain, closed }) =>
      text.length <= 250 &&
      !opensQuoted.test(text) &&
      (leadsAway.some((pattern) => pattern.test(plain)) || (!closed && alsoRead.test(plain))),
  },
  {
    // "Donors ‘fraud’, says Roe Read more": a headline with its link
    reason: 'pointer to another article',
    matches: ({ text, words, closed }) => !closed && words > 4 && words <= 25 && /[^.!?”"’] Read more$/u.test(text),
  },
  {
    reason: 'pointer to another article',
    matches: ({ text, words, closed }, { index, count, next, previous }) =>
      neighbourLink.test(text) &&
      words <= 30 &&
      !closed &&
      (index >= count - 3 || neighbourLink.test(next?.text ?? '') || neighbourLink.test(previous?.text ?? '')),
  },
  {
    reason: 'notice of the site',
    matches: ({ text, plain }) =>
      text.length <= longestNotice && !opensQuoted.test(text) && sitePhrases.some((pattern) => pattern.test(plain)),
  },
  {
    reason: 'date',
    matches: ({ plain }, { index }) =>
      ((index > 9 && /^last (?:updated|modified)\b/.test(plain)) ||
        (index > 3 && /\b\d{1,2}[:.]\d{2}\b/.test(plain))) &&
      dateLine(plain) !== null,
  },
  { reason: 'credit', matches: isCredit },
  {
    reason: 'credit',
    matches: ({ text, plain }, { index, count }) =>
      index * 2 > count &&
      index >= count - longestFoot &&
      text.length <= longestNote &&
      staffNotes.some((pattern) => pattern.test(plain)),
  },
  { reason: 'caption', matches: ({ text }) => text.length <= 600 && captionEnd.test(text.slice(-130)) },
  {
    reason: 'byline',
    matches: ({ text, words, closed }, { index, count }) =>
      words <= 12 && !closed && (index < 10 || index >= count - 5) && byline.test(text),
  },
];

function isHashtagLine({ text, words }: Line): boolean {
  const tags = text.match(/(?:^|\s)#[\p{L}\p{N}_]{1,60}/gu)?.length ?? 0;
  return tags > 0 && tags * 2 > words;
}

function isCredit({ text, plain, words, closed }: Line): boolean {
  if (text.length > 500) return false;
  if (creditLine(text) !== null) return true;
  if (opensQuoted.test(text) || !creditPatterns.some((pattern) => pattern.test(plain))) return false;
  // "Reporting by the paper showed …" is a sentence: a credit has no closing mark, or lists names, or says "additional".
  return (
    !closed ||
    text.startsWith('(') ||
    /;|^(?:with |additional|contribut)|contributed (?:to|reporting)|^(?:file|photo|image|picture)\b/.test(plain) ||
    words <= 6
  );
}

/** Why this line alone is no body; null when nothing says so. */
export function reasonAgainst(line: Line, place: Place): RemovalReason | null {
  for (const { reason, matches } of rules) if (matches(line, place)) return reason;
  return null;
}
