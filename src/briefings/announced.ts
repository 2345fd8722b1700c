import type { Passage } from '../archive/archive.ts';
import type { Phrase } from '../core/span.ts';
import type { TimeExpression } from '../core/time-expression.ts';

/** A day that a sentence names, with what happens then. */
export interface DatedEvent {
  readonly date: TimeExpression;
  readonly passage: Passage;
}

/** Words by which a sentence looks ahead. */
export const ahead =
  /\b(?:will|won[’']t|shall|would|(?:is|are|am) going to|due|(?:is|are|was|were) to|set (?:to|for|out)|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|scheduled|slated|upcoming|forthcoming|ahead|until|till|deadline|eve|begin(?:s|ning)?|start(?:s|ing)?|open(?:s|ing)?|end(?:s|ing)?|close(?:s|ing)?|expire(?:s|ing)?|take(?:s)? place|meet(?:s|ing)?|vote(?:s)?|return(?:s|ing)?|face(?:s)?|run(?:s|ning)?|launch(?:es|ing)?|join(?:s|ing)?|arrive(?:s)?|visits?|travels? to|heads? to|hosts|likely|(?:is|are) (?:hosting|holding|heading|travell?ing|visiting|flying|leaving)|kicks? off|gathers?|sits? down|resumes?|convenes?|testif(?:y|ies))\b|[’']ll\b/iu;

/** A verb, most likely: "the mayor speaks", "guards were seen", "marchers gathered". */
const verb =
  /\b(?:is|are|was|were|has|have|had|do|does|did|said|went|came|took|made|began|became|left|held|met|[\p{Ll}]{2,}ed)\b/u;
const presentVerb =
  /^(?:the |an? )?(?:\p{Lu}\p{L}+ |\p{Ll}+ ){0,4}(?!\p{L}*ss\b)\p{Ll}{3,}s (?:the|an?|in|on|at|to|his|her|its|their|with|for)\b/u;

/** A verb that can tell of what is to come: "a strike" alone may be one that was. */
export const telling =
  /\b(?:will|shall|is|are|has|have|must|may|can|could|should|would|begins?|starts?|ends?|opens?|closes?|expires?|returns?|meets?|votes?|takes?|plays?|faces?|leaves?|arrives?|visits?|travels?|hosts?|holds?|launch(?:es)?|joins?|runs?|marks?|resumes?)\b/u;

function isNominal(event: Phrase | null): boolean {
  return event !== null && !verb.test(event.text) && !presentVerb.test(event.text) && !telling.test(event.text);
}

/**
 * Whether a sentence announces a day: it was published before, and looks ahead to it. What it tells as done is no announcement, however its day was
 * read; nor is what goes on while it is told ("Guards hold a line on Friday": the caption of a picture).
 */
export function isAnnounced(date: TimeExpression, passage: Passage): boolean {
  if (date.value.slice(0, 10) <= (passage.article.published?.slice(0, 10) ?? '9999')) return false;
  if (isNoAnnouncement(date, passage)) return false;
  if (date.event !== null && unplanned.test(date.event.text)) return false;
  if (isToldAsDone(date, passage)) return false;
  // "another technical meeting on Thursday": what has no verb is still to come where its day is
  return ahead.test(clauseOf(date, passage)) || isNominal(date.event);
}

/** The clause in which the day is named, with what the event's words reach over. */
function clauseOf({ start, end, event }: TimeExpression, { text, start: origin }: Passage): string {
  const from = Math.min(start, event?.start ?? start) - origin;
  const to = Math.max(end, event?.end ?? end) - origin;
  const before = text.slice(0, from);
  const parts = before.split(clauseEdge);
  const behind = text.slice(to).split(clauseEdge)[0] ?? '';
  return (parts.at(-1) ?? '') + text.slice(from, to) + behind;
}

const clauseEdge = /[;:()—–]|,\s|\s(?:since|after|because|who|which|that|although|though)\s/u;

/**
 * "It had been due to expire Friday", "he appeared the next morning", "the year ending tomorrow": days that look ahead and are no date of an event
 * to come.
 */
function isNoAnnouncement({ start, text }: TimeExpression, passage: Passage): boolean {
  if (/^(?:the\s)?(?:next|following|same|that)\s(?:same\s)?(?:day|morning|afternoon|evening|night)$/iu.test(text))
    return true;
  const before = passage.text.slice(0, start - passage.start);
  const behind = passage.text.slice(start - passage.start + text.length);
  if (depends.test(before) || isOfWeekBefore(before, text) || movedFrom.test(before) || isMoved(behind)) return true;
  if (/^tomorrow$/iu.test(text) && /\bof\s$/u.test(before)) return true; // "the people of tomorrow"
  if (
    /\b(?:years?|quarters?|months?|weeks?|periods?|half)\s(?:that\s)?(?:ended|ending|ends|to)\s(?:on\s)?$/iu.test(
      before,
    )
  )
    return true;
  // "said it was going to close the lock on Friday": a weekday that may as well have passed
  if (/day$/iu.test(text) && /\b(?:was|were) going to\b/u.test(before)) return true;
  return (
    /\bhad\s(?:(?:never|not|always|already|long|only|once|just|ever|\p{L}+ly)\s)*(?:been|\p{L}+ed|set|lost|won|held|made|taken|told|gone|come|begun|met|left)\b/u.test(
      before,
    ) ||
    calledOff.test(before) ||
    wasMeant.test(before)
  );
}

/** "will say whether the schools open on Monday", "if the winner is not known on Friday": may be, or not. */
const depends = /\b(?:whether|if|unless|in case)\b[^,;:“”]*$/iu;
/** "would delay its vote from 19 May to 23 June": the day it will not be. */
const movedFrom =
  /\b(?:delay|postpone|move|push|reschedule|shift|bring|brought|change)(?:s|d|ed|ing)?\b[^.;:]{0,80}\bfrom\s(?:\p{L}+day,?\s)?(?:the\s)?$/iu;

/** "who signed up for the test of 4 April may come to one that is rescheduled": told of a day on which it will not be. */
function isMoved(behind: string): boolean {
  return /\b(?:reschedul(?:e|ed|ing)|postponed|cancell?ed|called off)\b/iu.test(behind);
}

/** "Early in the week they said that they would vote on Thursday": one that may have passed. */
function isOfWeekBefore(before: string, day: string): boolean {
  return (
    /day$/iu.test(day) &&
    /\bwould\b/u.test(before) &&
    /^(?:earl(?:y|ier) (?:in the|this|that|last) (?:week|month|year)|last (?:week|month|year))\b/iu.test(before)
  );
}

/**
 * "On Tuesday, the guild's protest kicked off", "when the speaker refused to call him", "the share was at 33 percent Sunday": told as done, where no word
 * that looks ahead stands between its verb and the day.
 */
function isToldAsDone({ start, end, event }: TimeExpression, { text, start: origin }: Passage): boolean {
  const before = text.slice(0, start - origin);
  if (stood.test(before) && !ahead.test(stood.exec(before)?.[0] ?? '')) return true;
  if (
    event !== null &&
    done.test(event.text) &&
    !ahead.test(event.text) &&
    !/\b(?:until|till|due|ahead of)\s(?:\p{L}+\s)?$/iu.test(before)
  )
    return true;
  if (!/^(?:[Oo]n\s)?$/u.test(before)) return false;
  const opening = /^,?\s[^,;:]*/u.exec(text.slice(end - origin))?.[0] ?? '';
  const verb = done.exec(opening);
  return verb !== null && !ahead.test(opening.slice(0, verb.index + verb[0].length));
}

const stood =
  /\b(?:was|were)\s(?!to\b|set\b|due\b|expected\b|scheduled\b|going\b|planned\b|planning\b|slated\b|likely\b|about\b|preparing\b|\p{L}+ing\b)[^,;:—]{0,40}$/u;
const done =
  /\p{L}\s(?:refused|kicked|voted|gathered|marched|opened|closed|began|ended|arrived|returned|launched|joined|visited|travell?ed|resumed|testified|attacked|rejected|passed|approved|called|urged|issued|released|held|met|took|made|gave|went|came|told|said)\b(?!\s(?:by|for)\b)/u;

/** What nobody plans: its day is one that was, however it was read ("Monday's bombings"). */
const unplanned =
  /\b(?:bombings?|shootings?|massacres?|explosions?|blasts?|crash(?:es)?|earthquakes?|killings?|murders?|derailments?|deaths?|stabbings?|riots?|tragedy|disaster)$/iu;

/** "postponed plans to travel on Tuesday": no day on which anything happens, unless it is the new one ("delayed until 9 March"). */
const calledOff =
  /\b(?:postponed|cancell?ed|called off|scrapped|shelved|abandoned|put off|delayed)\b(?!.*\b(?:until|till|to)\s(?:the\s)?$)/iu;
/** "The group was also due to appear on Tuesday": told of what did not come to it. */
const wasMeant =
  /\b(?:was|were)\s(?:also|originally|initially|previously|first)\s(?:due|set|scheduled|expected|meant|supposed|planned|to)\b/iu;
