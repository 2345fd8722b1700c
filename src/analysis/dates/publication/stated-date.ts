import { findSentences } from '../../sentences/sentences.ts';
import { analyseSyntax } from '../../syntax/analyse-syntax.ts';
import { tokenize } from '../../words/tokenize.ts';
import { findDates } from '../find-dates.ts';

/** When a text itself says that it appeared. */
export interface StatedDate {
  /** ISO date. */
  readonly value: string;
  /** Where the date stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** How far down a page's head may reach. */
const linesRead = 12;
const longestLine = 160;

/** A line that opens so goes on to say when the article appeared. */
const announced =
  /^\W*(?:(?:th(?:is|e) (?:article|story|piece|report|post|column|interview|page) )?(?:was|has been)? ?(?:first |originally |previously )?(?:published|posted|issued|released|updated|last updated|last modified)|date)\b/i;
/** Words that may stand beside a date in a line that says nothing else. */
const companions =
  /\b(?:first|published|posted|updated|modified|last|date|issued|on|at|by|the|of|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m|[ecmp][sd]?t|gmt|utc|bst|ces?t|ees?t|ist|local|time|hrs|min(?:ute)?s?|read|edition)\b/gi;
/** "MADRID, June 29, 2022 (Agency) -": the place, the date, then the story. */
const beforeDateline = /^\W*[\p{Lu}][\p{Lu}\p{M}.' -]{2,40}(?:, [\p{L}. ]{2,30})?[,(] ?$/u;
const fullDate = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/**
 * The date a scraped text states as its own: a line among the first that holds nothing but a full date, one that says
 * "Published …", or an agency's dateline. Null where none does; never a date of the story.
 */
export function statedDate(text: string): StatedDate | null {
  let start = 0;
  for (let seen = 0; seen < linesRead && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + longestLine));
    if (line.trim() !== '') {
      seen++;
      const found = inLine(line, end - start <= longestLine);
      if (found !== null) return { value: found.value, start: start + found.start, end: start + found.end };
    }
    start = end + 1;
  }
  return null;
}

function inLine(line: string, whole: boolean): StatedDate | null {
  if (!/\d{4}/.test(line)) return null;
  const tokens = tokenize(line);
  const sentences = findSentences(line, tokens);
  const syntax = analyseSyntax(tokens, sentences);
  const dates = findDates({ text: line, title: null, published: null, tokens, sentences, syntax });
  const date = dates.find(({ type, value }) => (type === 'DATE' || type === 'TIME') && fullDate.test(value));
  if (date === undefined) return null;
  const before = line.slice(0, date.start);
  const rest = `${before} ${line.slice(date.end)}`
    .replace(/\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?(?![\p{L}\p{N}])/gu, ' ')
    .replace(companions, ' ');
  const alone = whole && !/[\p{L}\p{N}]/u.test(rest);
  if (!alone && !(announced.test(before) && before.length < 40) && !beforeDateline.test(before)) return null;
  return { value: date.value.slice(0, 10), start: date.start, end: date.end };
}
