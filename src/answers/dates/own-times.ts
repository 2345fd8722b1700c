import type { Passage } from '../../archive/archive.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import type { Topic } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { isWithin } from './between.ts';
import { says } from './says.ts';

// Which of several times of a sentence is that of what was asked for.

/**
 * "On May 4, in response to a strong April report, she said …": a time that only tells which report it was dates nothing else, where
 * there is another.
 */
export function withoutAttributes(
  { groups }: Topic,
  dates: readonly TimeExpression[],
  { text: sentence, start: from }: Passage,
  joined: readonly TimeExpression[],
) {
  const isOfNoun = ({ text, start, end }: TimeExpression) =>
    /^\d{4}$/u.test(text) &&
    /\b(?:an?|the|his|her|its|their|another|possible|potential)\s$/iu.test(sentence.slice(0, start - from)) &&
    /^\s\p{Ll}/u.test(sentence.slice(end - from));
  const free = dates.filter((date) => {
    const { event, end } = date;
    // "announced a 2020 run Monday": when the run is to be, not when it was announced
    if (isOfNoun(date) && joined.some((other) => other !== date)) return false;
    return (
      event === null ||
      event.start < end ||
      event.start - end > 1 ||
      groups.some((group) => says(group, event.text)) ||
      /\s(?:was|were|is|are|has|had|will)\s/u.test(event.text)
    );
  });
  return free.length > 0 ? free : dates;
}

/** What statements and campaigns refer to, and what is done or won in or after it, without being of its day. */
const apart =
  /^(?:['’]s)?\s((?:[\p{L}-]+\s){0,3}?(?:elections?|primar(?:y|ies)|caucus(?:es)?|referendum|runoff|votes?|ballots?|contests?|debates?|summits?|interviews?|polls?|surveys?|stud(?:y|ies)|reports?|speech(?:es)?|statements?|letters?|memos?|articles?|columns?|tweets?|posts?|emails?|books?|films?|budgets?|census|deadlines?|midterms?|rulings?|decisions?|verdicts?))(?!\p{L})/iu;
const led = /(?:^|\b(?:an?|the|his|her|its|their|this)\s|['’]s\s)$/iu;

/** "was passed in the 2018 midterms": what a vote brings about is of its day. */
const outcome =
  /\b(?:passed|approved|rejected|adopted|(?:re-?)?elected|won|lost|beat|beaten|defeated|chosen|ousted|unseated)\s(?:[\p{L}’'-]+\s){0,3}(?:in|at|by)\s(?:(?:the|an?)\s)?$/iu;

/** So close before it what was asked for is done in it: "her victory in the 5 November election". */
const done = 25;

/**
 * "Promised his supporters victory in the 5 November election", "In a June 27 interview she thanked them": the time of what it stands before, where that is
 * a vote, a study or the like and nothing of it was asked for.
 */
export function isOfApart({ start: from, end }: TimeExpression, { groups }: Topic, passage: Passage): boolean {
  const { text, start } = passage;
  const behind = text.slice(end - start);
  const [, noun = ''] = apart.exec(behind) ?? [];
  // "the 5 November" may begin with its article
  const own = /^the\s/iu.test(text.slice(from - start)) || /^['’]s\s/u.test(behind);
  if (noun === '' || !(own || led.test(text.slice(0, from - start)))) return false;
  if (groups.some((group) => says(group, noun)) || outcome.test(text.slice(0, from - start))) return false;
  return !groups
    .filter(({ typed }) => /^\p{Ll}/u.test(typed))
    .some((group) =>
      wordsMatching(group, passage).some(
        (word) =>
          word.end <= from && from - word.end < done && !/[,;.]/u.test(text.slice(word.end - start, from - start)),
      ),
    );
}

/** The times whose own events say more of what was asked, and no less than two words of it, than those of the nearest; null where none do. */
export function saidMost(
  { groups }: Topic,
  dates: readonly TimeExpression[],
  nearest: readonly TimeExpression[],
): readonly TimeExpression[] | null {
  const said = (date: TimeExpression) => {
    const { event } = date;
    if (event === null) return 0;
    // "confirmed on Thursday that it would raise fees from Friday": what stands behind "that" is of the other time
    const that = event.text.slice(Math.max(0, date.end - event.start)).search(/\sthat\s/u);
    const within = that < 0 ? event.end : Math.max(date.end, event.start) + that;
    const reported = dates.some((other) => other.start > within) ? within : event.end;
    // what stands behind another time that the clause tells may be said of that
    const ends = dates.filter((other) => other !== date && isWithin(other, [date])).map(({ start }) => start);
    const own = event.text.slice(0, Math.min(event.end, reported, ...ends) - event.start);
    return groups.filter((group) => says(group, own)).length;
  };
  const most = Math.max(0, ...dates.map(said));
  if (most < 2 || nearest.some((date) => said(date) >= most)) return null;
  return dates.filter((date) => said(date) === most);
}

/** "Wednesday's analysis was an update to last month's": of two times the one right before what was asked for is its own. */
export function dateOfHead(
  date: TimeExpression,
  { head }: Topic,
  dates: readonly TimeExpression[],
  { text, start }: Passage,
) {
  return dates.find((other) => {
    const [, noun = ''] = /^['’]s\s(\p{L}+)/u.exec(text.slice(other.end - start)) ?? [];
    return other !== date && noun !== '' && head !== null && isWithin(other, [date]) && says(head, noun);
  });
}

/** "Berg, minister from 2009 to 2011, was charged": what somebody was between two commas, where it says nothing of what was asked. */
export function isAside(
  { event, start: from, end }: TimeExpression,
  { groups }: Topic,
  { text, start }: Passage,
): boolean {
  if (event === null || event.end > from || groups.some((group) => says(group, event.text))) return false;
  // "Berg, who was found in January, had": that is told of Berg
  if (/^who\s/u.test(event.text) && groups.some((group) => says(group, nameBefore(text.slice(0, event.start - start)))))
    return false;
  const before = text.slice(0, event.start - start);
  const behind = text.slice(end - start);
  if (!before.endsWith(', ')) return false;
  // "an album called after his mother, who died in 2007."
  if (/^who\s/u.test(event.text) && /^[.”"]*$/u.test(behind)) return true;
  return /^(?:(?:\s(?:to|and)\s|-)\d{4})?,/u.test(behind);
}

/** The name that a clause behind a comma tells of. */
function nameBefore(text: string): string {
  return /(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*(?=,\s$)/u.exec(text)?.[0] ?? '';
}

const longestName = 50;
const longestLink = 14;

/** Whether the words right before a date name what it is the time of ("a first term between 2017 and 2021"): not the topic, where they lack it. */
export function isTimeOfAnother({ event, start }: TimeExpression): boolean {
  if (event === null || !/^(?:an?|the|his|her|its|their)\s/iu.test(event.text)) return false;
  return event.text.length <= longestName && event.end <= start && start - event.end <= longestLink;
}
