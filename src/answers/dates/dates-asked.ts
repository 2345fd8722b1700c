import type { Passage } from '../../archive/archive.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import { anyWeek, anyYear } from '../../core/unknown-parts.ts';
import { isCalendar } from '../evidence/plain-text.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';

// Which times of a sentence may answer at all.

const dated = new RegExp(`^(?:\\d{4}|${anyYear}-\\d|${anyWeek}-\\d)`, 'u');

/** Points in time: days, months, years, also days whose year is not known; a decade or a century dates no event. */
export function pointsOf({ dates: all }: Passage): readonly TimeExpression[] {
  return all.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && dated.test(value));
}

/**
 * Points in time that may answer: none that was typed itself ("the 2022 fair"), and none that only holds a nearer one of the
 * same sentence ("yesterday, at this year's fair").
 */
export function datesAsked(topic: Topic, passage: Passage): readonly TimeExpression[] {
  const typed = new Set(stemsOf(topic.text));
  const points = pointsOf(passage)
    // which Saturday it was is not typed
    .filter(({ text }) => /^\p{L}+day$/u.test(text) || !stemsOf(text).every((stem) => typed.has(stem)))
    .filter(
      (date) =>
        !isPlayingTime(date, passage) &&
        !isUntoldDay(date, passage) &&
        !endsName(date, passage) &&
        !isCompared(date, passage) &&
        !endsSpan(date, passage),
    );
  return points.filter(
    ({ value }) => !points.some((other) => other.value.length > value.length && other.value.startsWith(`${value}-`)),
  );
}

/**
 * "The first test since September", "an increase from the 36 percent who thought so in January", "141,000, compared with 12,000 in July": what a
 * thing is compared with happened then, and not the thing.
 */
function isCompared({ event, start: from }: TimeExpression, { text: sentence, start }: Passage): boolean {
  const before = sentence.slice(Math.max(0, from - start - 120), from - start);
  if (fromThen.test(before)) return true;
  return event === null && /\b(?:first|only|most|least|\p{L}{2,}est)\b[^,;.]*\bsince\s$/u.test(before);
}

/** What leads from what a thing is compared with to the time of that. */
const held = String.raw`(?:(?!\b(?:to|and|but|when|after)\b)[^,;.])`;
const fromThen = new RegExp(
  [
    // "will rise from April" says when it begins to
    String.raw`\b(?:increased?|decreased?|rises?|rose|falls?|fell|drop(?:ped|s)?|declined?s?|jump(?:ed|s)?|climb(?:ed|s)?|gains?|surged?)\b[^,;.]{0,70}\bfrom\s${held}{3,60}$`,
    String.raw`\b(?:up(?!\sto\b)|down)\b[^,;.]{0,40}\bfrom\s${held}{0,60}$`,
    String.raw`\bthan\s(?:(?:in|on|during|at|for)\s)?(?:the\s)?$`,
    String.raw`\bcompared (?:with|to)\s${held}{0,60}$`,
    String.raw`\b(?:double|twice|triple|half|above|below) the (?:percentage|share|number|rate|level|figure|total)\s${held}{0,60}$`,
  ].join('|'),
  'iu',
);

/** "The 2011-12 season": one span, told by the year it begins in. */
function endsSpan({ text, start: from }: TimeExpression, { text: sentence, start }: Passage): boolean {
  return /^\d{2}$/u.test(text) && /\b\d{4}[-–/]$/u.test(sentence.slice(0, from - start));
}

/** "Games Tokyo 2020", "the Agenda 2030 plan": a year that is the end of a name; behind a month it is a time. */
function endsName({ text, start: from }: TimeExpression, { text: sentence, start }: Passage): boolean {
  if (!/^\d{4}$/u.test(text)) return false;
  const [, word = ''] = /(?:^|\s)(\p{Lu}[\p{L}’'-]+)\s$/u.exec(sentence.slice(0, from - start)) ?? [];
  return (
    word !== '' &&
    !/['’]s?$/u.test(word) && // "Roe's 2015 admission"
    !isCalendar(word) &&
    !/^(?:In|Since|By|From|Until|During|Before|After|Between|Of|And|Through|Throughout|To|For|Late|Early|Around|Circa|The|An?|His|Her|Its|Their|Our|My|This|That|On|At|With|About|Nearly|But|As)$/u.test(
      word,
    )
  );
}

/** "Later in the day" where no day was told before: that it is the day of publication is no more than likely. */
function isUntoldDay({ text, anchor }: TimeExpression, { article }: Passage): boolean {
  return (
    /^(?:later )?(?:in )?(?:the|that|the same) (?:day|morning|afternoon|evening|night)$/iu.test(text) &&
    anchor === article.published?.slice(0, 10)
  );
}

/** "Play Video 2:01": a length of time that a page shows beside a film. */
function isPlayingTime({ text, start: from }: TimeExpression, { text: sentence, start }: Passage): boolean {
  if (!/^\d{1,2}:\d{2}$/u.test(text)) return false;
  return !/\b(?:at|by|until|till|before|after|from|to|and|around|about|since|between|GMT|hours)\s$/iu.test(
    sentence.slice(Math.max(0, from - start - 12), from - start),
  );
}

const telling =
  /\b(?:said|says|told|reported|released|published|posted|conducted|wrote|tweeted|added)\s(?:(?:in|by|via)\s(?:the\s)?(?:media|press|papers?|newspapers?)\s)?(?:on\s|late\s|early\s|late\son\s)?$/u;

/** "According to a poll released Wednesday": when it was told of, unless that was asked, or what came out is. */
export function isTimeOfTelling(
  { start, end }: TimeExpression,
  { predicate, head, groups, text }: Topic,
  passage: Passage,
): boolean {
  const before = passage.text.slice(0, start - passage.start);
  const [told] = telling.exec(before.slice(-40)) ?? [];
  const [verb] = told?.split(' ') ?? [];
  if (verb === undefined) return false;
  // "the new Norbank survey of likely voters released Saturday"
  const [, thing = ''] =
    /((?:\p{L}+\s(?:of|by|from|for)\s(?:[^,;.]|\d,\d){0,40}\s)?\p{L}+),?\s(?:(?:was|were|is|are|first)\s)?(?:released|published|posted|conducted)\s[\p{Ll} ]*$/u.exec(
      before.slice(-100),
    ) ?? [];
  if (thing !== '' && head !== null && groupMatches(head, stemsOf(thing))) return false;
  // "said Tuesday in an interview with Radio Velm": when the interview was
  const [, occasion = ''] =
    /^\s(?:in|during|at)\s(?:an?|the|his|her)\s([^,;.]{0,40})/u.exec(passage.text.slice(end - passage.start)) ?? [];
  if (occasion !== '' && groups.some((group) => isCommon(group) && groupMatches(group, stemsOf(occasion))))
    return false;
  const stem = stemsOf(verb)[0] ?? '';
  return !(predicate !== null && groupMatches(predicate, [stem])) && !stemsOf(text).includes(stem);
}

function isCommon({ typed }: TopicGroup): boolean {
  return /^\p{Ll}/u.test(typed);
}
