import { wordsIn } from '../answers/evidence/plain-text.ts';
import type { Passage } from '../archive/archive.ts';
import { leansBack } from '../core/leans-back.ts';
import type { TimeExpression } from '../core/time-expression.ts';

/** A day that a sentence names, with what happens then. */
export interface DatedEvent {
  readonly date: TimeExpression;
  readonly passage: Passage;
}

/** Words by which a sentence looks ahead. */
const ahead =
  /\b(?:will|won[’']t|shall|would|going to|due|(?:is|are|was|were) to|set (?:to|for|out)|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|scheduled|slated|upcoming|forthcoming|ahead|until|till|deadline|eve|begin(?:s|ning)?|start(?:s|ing)?|open(?:s|ing)?|end(?:s|ing)?|close(?:s|ing)?|expire(?:s|ing)?|take(?:s)? place|meet(?:s|ing)?|vote(?:s)?|return(?:s|ing)?|face(?:s)?|run(?:s|ning)?|launch(?:es|ing)?|join(?:s|ing)?)\b|[’']ll\b/iu;

const past = /\b(?:was|were|had|did|said|went|came|took|made|began|became|left|held|met|[\p{Ll}]{2,}ed)\b/u;

/** Whether a sentence announces a day: it was published before, and looks ahead to it. What it tells as done, is no announcement, however its day was read. */
export function isAnnounced(date: TimeExpression, passage: Passage): boolean {
  if (date.value.slice(0, 10) <= (passage.article.published?.slice(0, 10) ?? '9999')) return false;
  if (isNoAnnouncement(date, passage)) return false;
  return ahead.test(passage.text) || !past.test(date.event?.text ?? '');
}

/**
 * "It had been due to expire Friday", "he appeared the next morning", "the year ending tomorrow": days that look ahead and are no date of an event
 * to come.
 */
function isNoAnnouncement({ start, text }: TimeExpression, passage: Passage): boolean {
  if (/^(?:the\s)?(?:next|following|same|that)\s(?:same\s)?(?:day|morning|afternoon|evening|night)$/iu.test(text))
    return true;
  const before = passage.text.slice(0, start - passage.start);
  if (/^tomorrow$/iu.test(text) && /\bof\s$/u.test(before)) return true; // "the people of tomorrow"
  if (
    /\b(?:years?|quarters?|months?|weeks?|periods?|half)\s(?:that\s)?(?:ended|ending|ends|to)\s(?:on\s)?$/iu.test(
      before,
    )
  )
    return true;
  return /\bhad\s(?:\p{L}+ly\s)?(?:been|\p{L}+ed|set)\b/u.test(before);
}

/** A sentence with more words than these is no line of a calendar. */
const longestSentence = 32;

/** The event's own words where they say enough, else its sentence where that stands by itself and is short; null where neither does. */
export function announcedWords({ date, passage }: DatedEvent): string | null {
  const own = isCutInside(date, passage) ? null : sayingEnough(date.event?.text ?? null);
  if (own !== null && (telling.test(own) || ahead.test(passage.text.replace(own, '')))) return own;
  const { text } = passage;
  const alone = !leansBack(text) && !/^\p{Lu}\p{Ll}+ing\b/u.test(text) && !somebodySpeaking.test(text) && !/["“”]/u.test(text);
  return alone && ahead.test(text) && wordsIn(text) <= longestSentence ? text : null;
}

/** A verb that can tell of what is to come: "a strike" alone may be one that was. */
const telling =
  /\b(?:will|shall|is|are|has|have|must|may|can|could|should|would|begins?|starts?|ends?|opens?|closes?|expires?|returns?|meets?|votes?|takes?|plays?|faces?|leaves?|arrives?|visits?|travels?|hosts?|holds?|launch(?:es)?|joins?|runs?|marks?|resumes?)\b/u;

const somebodySpeaking = /\b(?:I|we|We|my|My|our|Our|you|You|me|us)\b/u;

/** An event's words, unless they only point to something outside of them ("which ends"), have no subject, name another day, or are somebody's who speaks of themselves. */
function sayingEnough(event: string | null): string | null {
  if (event === null) return null;
  const words = event.replace(/\s(?:starting|beginning|ending)$/u, '');
  if (
    /^(?:which|who|that|it|this|these|those|he|she|they|his|her|its|their|where|when)\b/iu.test(words) ||
    somebodySpeaking.test(words) ||
    unfinished.test(words) ||
    /^\p{Ll}{2,}ed\b|^the (?:day|week|month) (?:after|before)\b/u.test(words) ||
    /^\p{L}{2,}ing\s(?:in|at|on|to|for|from|with|after|before|a|an|the|tomorrow|today)\b|^\p{Ll}{3,}ing\s\p{Ll}/u.test(
      words,
    ) ||
    /^\p{Ll}+s\s(?:him|her|them|it|us|me|back)\b/u.test(words) ||
    /\s(?:is|are|was|were|will|has|have|to|of|in|the|and)$/u.test(words) ||
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) \d/u.test(
      words,
    ) ||
    wordsIn(words) < 2
  )
    return null;
  return /\p{L}{4}/u.test(words) && !/[$€£(,–-]$/u.test(words) ? words : null;
}

/** "were planning to drive around": a verb whose subject was cut off. */
const unfinished =
  /^(?:to|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do|not|also|previously|and|but|or|as|than|because)\b/iu;

/** Whether the event's words begin in the middle of a name ("Immigration and | Naturalization Service") or lie inside a quotation. */
function isCutInside({ event }: TimeExpression, { text, start }: Passage): boolean {
  if (event === null) return false;
  const before = text.slice(0, Math.max(0, event.start - start));
  if (/\p{Lu}\p{L}+ (?:and|of|for) $/u.test(before) && /^\p{Lu}/u.test(event.text)) return true;
  return (
    (before.match(/[“"]|``/gu)?.length ?? 0) > (before.match(/[”]|''/gu)?.length ?? 0) && !/"[^"]*"[^"]*$/u.test(before)
  );
}
