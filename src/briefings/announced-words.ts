import { wordsIn } from '../answers/evidence/plain-text.ts';
import type { Passage } from '../archive/archive.ts';
import { datelineLength } from '../core/dateline.ts';
import { leansBack } from '../core/leans-back.ts';
import type { Phrase } from '../core/span.ts';
import type { TimeExpression } from '../core/time-expression.ts';
import { ahead, type DatedEvent, telling } from './announced.ts';
import { speaksOfItself } from './standing-alone.ts';

/** A sentence with more words than these is no line of a calendar. */
const longestSentence = 30;

/**
 * What a calendar says of the event: its sentence where that stands by itself and is short, for nothing is cut from it; else the event's own words
 * where they say enough. Null where neither does.
 */
export function announcedWords({ date, passage }: DatedEvent): string | null {
  const sentence = passage.text.slice(datelineLength(passage.text));
  const alone = standsByItself(sentence) && ahead.test(sentence) && wordsIn(sentence) <= longestSentence;
  if (alone && !fromToday.test(sentence)) return sentence;
  const own = isCutInside(date, passage) || isBound(date, passage) ? null : sayingEnough(date.event, passage);
  if (own !== null && (telling.test(own) || ahead.test(passage.text.replace(own, '')))) return own;
  return alone ? sentence : null;
}

function standsByItself(sentence: string): boolean {
  return (
    !leansBack(sentence) &&
    !pointing.test(sentence) &&
    !/^\p{Lu}\p{Ll}+ing\b/u.test(sentence) &&
    !speaksOfItself(sentence) &&
    !/["“”]/u.test(sentence) &&
    /[.!]\)?$/u.test(sentence)
  );
}

/** "The bill is due for its first hearing", "The restaurant's staff": which, only the article says. */
const pointing =
  /^(?:The|That|Both|Such)\s(?:\p{Ll}+\s){0,2}(?:bill|piece of legislation|proposal|measure|amendment|plan|motion|legislation|meeting|hearing|session|debate|event|company|firm|restaurant|store|shop|group|team|suspect|trial|case|lawsuit|programme|program|project|deal|agreement|film|book|show|series|ship|vessel|man|woman|couple|family|victim|officer|teenager|candidates?|pair|duo|vote|order|rule|policy|test|study|report|review)s?(?:[’']s?)?\s(?:\d|\p{Ll})/u;
/** "the vote would take place": nothing but that it is. */
const bare =
  /^the\s\p{Ll}+\s(?:\p{Ll}+\s)*(?:take(?:s)? place|be held|begin|start|happen|go ahead|end|open|close|come|resume|continue)s?$/u;

/** Days that are others when the line is read. */
const fromToday =
  /\b(?:today|tonight|tomorrow|yesterday|(?:next|last|this) (?:week|weekend|month|year|morning|afternoon|evening))\b/iu;

/** "was cancelling flights until 31 August": what the words tell is not of that day. */
function isBound({ start }: TimeExpression, { text, start: origin }: Passage): boolean {
  return /\b(?:until|till|by|before|through|ahead of|as of|since)\s(?:the\s)?$/iu.test(text.slice(0, start - origin));
}

/** An event's words, unless they only point to something outside of them ("which ends"), have no subject, name another day, or are somebody's who speaks of themselves. */
function sayingEnough(event: Phrase | null, { text, start }: Passage): string | null {
  if (event === null) return null;
  const words = event.text.replace(/\s(?:starting|beginning|ending)$/u, '');
  if (
    (event.start > start && isWithoutSubject(words, text.slice(0, event.start - start))) ||
    pointing.test(`${words.charAt(0).toUpperCase()}${words.slice(1)} `) ||
    bare.test(words) ||
    /^(?:takes?|however|then|both)\b|^['’]/u.test(words) ||
    // "without a deal on Oct. 31"
    /\b(?:without|no|not|nor)\s$/iu.test(text.slice(0, Math.max(0, event.start - start))) ||
    /^(?:which|who|that|it|this|these|those|he|she|they|his|her|its|their|where|when)\b/iu.test(words) ||
    speaksOfItself(words) ||
    unfinished.test(words) ||
    /^\p{Ll}{2,}ed\b|^the (?:day|week|month) (?:after|before)\b/u.test(words) ||
    /^\p{L}{2,}ing\s(?:in|at|on|to|for|from|with|after|before|a|an|the|tomorrow|today)\b|^\p{Ll}{3,}ing\s\p{Ll}/u.test(
      words,
    ) ||
    /^\p{Ll}+s\s(?:him|her|them|it|us|me|back)\b/u.test(words) ||
    /\s(?:is|are|was|were|will|has|have|to|of|in|the|and|as|may|might|would|could|can)$/u.test(words) ||
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) \d/u.test(
      words,
    ) ||
    wordsIn(words) < 2
  )
    return null;
  return /\p{Ll}{4}/u.test(words) && !/[$€£(,–-]$/u.test(words) ? words : null;
}

/** "… host Orra on Wednesday and | visit Lunden": words that begin small, behind no mark, and with none that opens a noun phrase. */
function isWithoutSubject(words: string, before: string): boolean {
  return /^\p{Ll}/u.test(words) && !opener.test(words) && !/[:;,—–]\s$/u.test(before);
}

const opener =
  /^(?:the|an?|another|some|any|no|every|each|all|both|many|most|more|several|one|two|three|four|five|six|seven|eight|nine|ten|what|talks|negotiations|elections?|hearings?|voting|polls|ministers|officials|leaders|lawmakers|members)\b/u;

/** "were planning to drive around": a verb whose subject was cut off. */
const unfinished =
  /^(?:to|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do|not|also|previously|and|but|or|as|than|because)\b/iu;

const innerWord =
  /^\s(?!(?:on|in|at|by|for|to|of|from|with|until|till|before|after|through|throughout|during|over|and|or|but|as|than|that|starting|beginning|effective|early|late|later|next|this|last|a|an|the|his|her|its|their|here|there|sometime|again|around|about)\b)\p{L}/u;

/** Whether the event's words begin in the middle of a name ("Immigration and | Naturalization Service"), lie inside a quotation, or end where one opens with the day ("a 'Christmas gift'"). */
function isCutInside({ event, start: day }: TimeExpression, { text, start }: Passage): boolean {
  if (event === null) return false;
  // "their first head-to-head | party debate Sunday"
  if (event.end < day && innerWord.test(text.slice(event.end - start, day - start))) return true;
  if (/["'“‘]$/u.test(text.slice(0, day - start))) return true;
  const before = text.slice(0, Math.max(0, event.start - start));
  if (/\p{Lu}\p{L}+ (?:and|of|for) $/u.test(before) && /^\p{Lu}/u.test(event.text)) return true;
  return (
    (before.match(/[“"]|``/gu)?.length ?? 0) > (before.match(/[”]|''/gu)?.length ?? 0) && !/"[^"]*"[^"]*$/u.test(before)
  );
}
