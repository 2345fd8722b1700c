import type { Sentence } from '../../document.ts';
import { phraseFrom, type RolePhrase } from './role-phrases.ts';
import { isPerson, lowerAt, type RoleView } from './role-view.ts';

const planned = /^(?:due|set|expected|slated|scheduled|poised|tipped|appointed|nominated|designated|elected|chosen)$/;
const put = /^(?:nominated|tapped|picked|proposed|selected)$/;
const longestPredecessor = 8;

/**
 * "is due to take over as head of the agency next month", "will succeed Roe as chancellor", "was nominated as ambassador": an office that
 * somebody is to have, told with the words that say so. Null for none, and behind a condition ("will become mayor if …").
 */
export function officeToCome(view: RoleView, sentence: Sentence, from: number): RolePhrase | null {
  const opened = openingAt(view, from);
  if (opened === null) return null;
  const office = 'verb' in opened ? officeFrom(view, sentence, opened.verb) : opened.office;
  if (office === null) return null;
  const phrase = phraseFrom(view, sentence, office);
  if (phrase === null) return null;
  const end = behindTime(view, phrase.end);
  if (/^(?:if|unless|should|provided)$/.test(lowerAt(view, end))) return null;
  return { ...phrase, first: opened.first, end, coming: true };
}

type Opening = { readonly first: number; readonly verb: number } | { readonly first: number; readonly office: number };

/** Where the words begin that look ahead, and the verb of entering behind them or the office itself. */
function openingAt(view: RoleView, from: number): Opening | null {
  if (lowerAt(view, from) === 'will') return { first: from, verb: pastAdverbs(view, from + 1) };
  const been = /^(?:has|have)$/.test(lowerAt(view, from)) && lowerAt(view, from + 1) === 'been';
  if (!been && !/^(?:is|was)$/.test(lowerAt(view, from))) return null;
  const first = pastAdverbs(view, from + (been ? 2 : 1));
  if (lowerAt(view, first) === 'to') return been ? null : { first, verb: first + 1 };
  if (planned.test(lowerAt(view, first)) && !been) {
    const at = behindTime(view, first + 1);
    if (lowerAt(view, at) === 'to') return { first, verb: at + 1 };
  }
  if (!put.test(lowerAt(view, first))) return null;
  if (/^(?:as|for)$/.test(lowerAt(view, first + 1))) return { first, office: first + 2 };
  return lowerAt(view, first + 1) === 'to' ? { first, verb: first + 2 } : null;
}

function pastAdverbs(view: RoleView, from: number): number {
  let at = from;
  while (/^(?:also|now|currently|formally|officially|soon|then|widely|already)$/.test(lowerAt(view, at))) at++;
  return at;
}

/** Where the words of the office begin behind a verb of entering it. */
function officeFrom(view: RoleView, sentence: Sentence, verb: number): number | null {
  const words = (at: number, ...rows: readonly RegExp[]) =>
    rows.every((row, index) => row.test(lowerAt(view, at + index)));
  if (words(verb, /^(?:become|be)$/) && !words(verb + 1, /^(?:sworn|named|appointed|installed)$/)) return verb + 1;
  if (words(verb, /^serve$/, /^as$/)) return verb + 2;
  if (words(verb, /^be$/, /^(?:named|appointed|installed)$/))
    return lowerAt(view, verb + 2) === 'as' ? verb + 3 : verb + 2;
  if (words(verb, /^be$/, /^sworn$/, /^in$/, /^as$/)) return verb + 4;
  if (words(verb, /^assume$/, /^the$/, /^(?:post|role|office|position|job)$/, /^of$/)) return verb + 4;
  const takes = words(verb, /^take$/, /^(?:over|office|charge)$/) ? verb + 2 : null;
  const from = takes ?? (words(verb, /^(?:succeed|replace)$/) ? verb + 1 : null);
  if (from === null) return null;
  for (let at = from; at < sentence.endToken && at - from < longestPredecessor; at++) {
    if (lowerAt(view, at) === 'as') return at + 1;
    if (takes !== null && at === from && !/^from$/.test(lowerAt(view, at))) return null;
    if (/^[,.;:()"“”]$/.test(lowerAt(view, at)) && !isPerson(view, at - 1)) return null;
  }
  return null;
}

const periods = /^(?:week|month|year|spring|summer|autumn|fall|winter)$/;
const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|20\d\d)$/;

/** "next month", "later this year", "on Monday", "in January": when it is to be belongs to it. */
function behindTime(view: RoleView, from: number): number {
  const at = lowerAt(view, from) === 'later' ? from + 1 : from;
  if (/^(?:next|this)$/.test(lowerAt(view, at)) && periods.test(lowerAt(view, at + 1))) return at + 2;
  if (!/^(?:on|in|from)$/.test(lowerAt(view, from)) || !days.test(lowerAt(view, from + 1))) return from;
  return /^\d{1,2}$/.test(lowerAt(view, from + 2)) ? from + 3 : from + 2;
}
