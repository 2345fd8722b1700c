import type { Passage } from '../../archive/archive.ts';
import { isCountry } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import { goesOnFromEvent } from '../context/events-named.ts';
import { isElsewhere } from '../context/find-nearby.ts';
import { isFormer } from '../evidence/not-present.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { asksDimension, asksLevel, isLength, isOfKindAsked, isOtherKind, isTyped } from './asked-kind.ts';
import { isAttendance } from './attendance.ts';
import { countsHead, isFate, isTimesDone } from './counts-head.ts';
import { changeOf, rateOf } from './figure-line.ts';
import { isTradedFor, limitsNext, near, textBetween } from './near-figure.ts';
import { isPartTold } from './part-told.ts';
import { isCountedApart, isOfFate } from './parts-counted.ts';
import { persons } from './persons.ts';
import { isOfChange, isRuledOut } from './ruled-out.ts';
import { isSubjectOf } from './subject-of.ts';
import { isWhole, namesAnother } from './told-of-others.ts';

// How surely a figure counts what was asked for, whatever else its sentence says.

const reach = 90;
const shortReach = 30;
const besideIt = 4;

export function isCommon({ typed }: TopicGroup): boolean {
  return /^\p{Ll}/u.test(typed);
}

/** 2 where the figure counts the head, less where it stands beside it or is of the kind asked for, 0 where it counts something else. */
export function surenessOf(topic: Topic, figure: Figure, passage: Passage): number {
  const { head, groups, circumstances } = topic;
  if (head === null || figure.start < passage.start || figure.end > passage.end) return 0;
  // "thousands rallied" count nothing else
  if (figure.vague && figure.counted === null && figure.fate === null) return 0;
  if (figure.unit === 'year' || /^one$/iu.test(figure.expression.text) || namesAnother(topic, figure)) return 0;
  if (isWhole(figure, passage) || isOtherKind(head.typed, figure) || isTyped(figure, topic.text)) return 0;
  if (isFormer(figure, passage) || (isOfFate(figure) && isCountedApart(topic, figure, passage))) return 0;
  if (figure.kind === 'percent' && isOfChange(figure) && !countsHead(head, figure)) return 0;
  // what is paid for people is no number of them
  const isOfPersons = figure.kind === 'money' && persons.test(head.typed);
  const stemsHere = stemsOf(passage.text);
  if (isOfPersons && !groups.some((group) => group !== head && isCommon(group) && groupMatches(group, stemsHere)))
    return 0;
  // "2 million barrels of spare capacity" are none of output
  const [, measured] =
    figure.unit !== 'people' && figure.kind === 'quantity' ? (figure.counted?.text.split(/\sof\s/u) ?? []) : [];
  if (measured !== undefined && !groups.some((group) => groupMatches(group, stemsOf(measured)))) return 0;
  const asksShare = /\b(?:share|percentage|percent)\b/iu.test(topic.text);
  if (asksShare && /\bby\s$/u.test(passage.text.slice(0, figure.expression.start - passage.start))) return 0;
  const known = new Set(groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  // what a later clause says of another place does not place the figure
  const clause =
    passage.text.slice(0, figure.end - passage.start) +
    passage.text.slice(figure.end - passage.start).replace(/\s(?:that|because|although|while)\s.*$/su, '');
  if (isElsewhere(clause, known, groups.map(({ typed }) => typed).filter(isCountry))) return 0;
  const behind = passage.text.slice(Math.max(figure.expression.end, figure.counted?.end ?? 0) - passage.start);
  const [, receiver = ''] = /^[^.;,]{0,12}\bto\s(?:the\s)?(\p{Lu}[\p{L}-]+)/u.exec(behind) ?? [];
  if (receiver !== '' && !stemsOf(receiver).some((stem) => known.has(stem))) return 0;
  const stems = stemsOf(passage.text);
  const limits = groups.filter(
    (group) =>
      group !== head && !circumstances.includes(group) && !/^\p{Lu}/u.test(group.typed) && !groupMatches(group, stems),
  );
  const untold = limits.filter((group) => !isTheme(group, topic, passage));
  if (passage.figures.some((part) => isPartTold(topic, part, passage))) return 0;
  if (isRuledOut(topic, figure, passage)) return 0;
  if (isOfFate(figure) && isOfLaterEvent(topic, figure, passage)) return 0;
  if (groups.some((group) => isTradedFor(group, figure, passage))) return 0;
  if (/^prices?$/iu.test(head.typed) && isBreakEven(topic, figure, passage)) return 0;
  // "protesters killed" is not told by "a bomb killed five" or "39 people died"
  if (isOfFate(figure) && limits.some(({ typed }) => persons.test(typed))) return 0;
  // "imported cases" are not all cases
  if (limits.some(({ typed }) => /[^e]ed$/u.test(typed))) return 0;
  if (isTimesDone(head, figure, passage) || isAttendance(head, figure, passage)) return 2;
  if (countsHead(head, figure)) return limits.length === 0 || (figure.counted !== null && isBare(head, figure)) ? 2 : 0;
  if (isOfKindAsked(head.typed, figure)) {
    if (isTaken(head, figure, passage)) return 0;
    // "$275 a week" is no cost of a strike, "an increase of $1 billion" none of anything
    if (/^costs?$/iu.test(head.typed) && !isSubjectOf(head, figure, passage))
      if (limits.length > 0 || rateOf(figure, passage) !== '') return 0;
    if (
      /\b(?:increase|rise|cut|decrease|drop|fall) of\s$/u.test(
        passage.text.slice(0, figure.expression.start - passage.start),
      )
    )
      return 0;
    // "the $8 billion project" is what it costs
    if (costly.test(figure.counted?.text ?? '') || groups.some((group) => group !== head && countsHead(group, figure)))
      return 1.6;
    // "10 billion in tax revenue" is no price
    if (/^(?:prices?|values?|worth)$/iu.test(head.typed) && figure.counted !== null) return 0;
    // "has risen 17 cents, hitting $2.519": a loss is a cost, but no change is a price
    if (asksLevel(head.typed) && !/^costs?$/iu.test(head.typed) && changeOf(figure, passage) !== '') return 0;
    if (figure.kind === 'quantity' && isOfOtherThing(topic, figure, passage)) return 0;
    const rest = groups.filter((group) => group !== head);
    // "wages range from $500"
    if (near(head, figure, passage, shortReach) && standsBare(head, passage)) return 1.6;
    // "reaches speeds of up to 300km/h"
    if (near(head, figure, passage, besideIt)) return 1.6;
    const told = rest.filter((group) => near(group, figure, passage, reach) && !isDoneToAnother(group, known, passage));
    // "$175 billion to Orra" is less sure a cost of rebuilding it
    // "$612 in subsidies" is no cost of a plan
    if (told.length === 0) return figure.kind === 'money' && figure.counted !== null ? 0 : 1;
    return rest.some(isCommon) && !told.some(isCommon) ? 1.3 : 1.4;
  }
  // "300 kg of low-enriched uranium" tell no enrichment
  if (figure.kind === 'quantity' && groupMatches(head, stemsOf(figure.counted?.text ?? ''))) return 0;
  // "300 kg of uranium enriched to 3%" measure no enrichment
  const isMeasure = figure.kind === 'quantity' && figure.unit !== null && figure.unit !== 'people';
  if (isMeasure && !wordsMatching(head, passage).some(({ end }) => end <= figure.start)) return 0;
  // "10 km from the border" measures no troops there
  if (figure.kind === 'quantity' && isLength(figure) && !asksDimension(head.typed)) return 0;
  const counts = figure.kind === 'quantity' && figure.counted !== null;
  if (counts && (figure.unit === null || figure.unit === 'people' || persons.test(head.typed))) return 0;
  const most = figure.kind === 'quantity' && figure.unit === null ? shortReach : reach;
  if (isFate(head) && (figure.vague || figure.kind !== 'quantity')) return 0;
  if (!near(head, figure, passage, most) || wordsMatching(head, passage).every((word) => limitsNext(word, passage)))
    return 0;
  if (!staysTogether(topic, passage)) return 0;
  return untold.length === 0 || standsBare(head, passage) ? 1.5 : 0;
}

/** What is asked for wherever it stands. */
const sums =
  /^(?:tariffs?|tax(?:es)?|dut(?:y|ies)|costs?|prices?|rates?|fees?|fines?|wages?|pay|salar(?:y|ies)|sales|exports?|imports?|revenues?|profits?|loss(?:es)?|deaths?|toll|cases|turnout|shares?|stakes?|debt|deficit|funding|aid|jobs|layoffs)$/iu;

/**
 * "Reservoir repair costs": what the title says need not be said again, but for the word right before the head, which narrows it ("youth unemployment").
 */
function isTheme(group: TopicGroup, { groups, head }: Topic, { article, text }: Passage): boolean {
  const at = head === null ? -1 : groups.indexOf(head);
  if (sums.test(group.typed)) return false;
  const [own, before] = [groups.indexOf(group), groups[at - 1]];
  if (own < 0 || own >= at - 1 || before === undefined || /[^e]ed$/u.test(group.typed) || persons.test(group.typed))
    return false;
  return groupMatches(group, stemsOf(article.title)) && groupMatches(before, stemsOf(text));
}

/** "**Growth** spiked, boosted by consumer **spending**" tells no growth of spending: what limits the head stands beside it. */
export function staysTogether({ groups, head, circumstances }: Topic, passage: Passage): boolean {
  const at = head === null ? -1 : groups.indexOf(head);
  const limit = groups[at - 1];
  if (head === null || limit === undefined || !isCommon(limit) || circumstances.includes(limit)) return true;
  const [heads, limits] = [wordsMatching(head, passage), wordsMatching(limit, passage)];
  return (
    limits.length === 0 ||
    limits.some((word) =>
      heads.some((other) => word.end <= other.start || !/[,;]\s/u.test(textBetween(word, other, passage))),
    )
  );
}

/** "To **rebuild Velm**" tells nothing of rebuilding Orra. */
function isDoneToAnother(group: TopicGroup, known: ReadonlySet<string>, passage: Passage): boolean {
  if (!isCommon(group)) return false;
  const { text, start } = passage;
  const words = wordsMatching(group, passage);
  return (
    words.length > 0 &&
    words.every(({ end }) => {
      const [, object] = /^\s(\p{Lu}[\p{L}-]+)/u.exec(text.slice(end - start)) ?? [];
      return object !== undefined && !stemsOf(object).some((stem) => known.has(stem));
    })
  );
}

/** "3-metre-long **jaws**", "the second largest fish (up to 12 metres)": a measure in a bracket or before a noun is that of the noun. */
function isOfOtherThing({ groups }: Topic, { expression }: Figure, { text, start }: Passage): boolean {
  const known = (words: string) => groups.some((group) => groupMatches(group, stemsOf(words)));
  const before = text.slice(0, expression.start - start);
  if (/\([^()]{0,12}$/u.test(before)) return !known(before.slice(-70));
  if (!/\d-\p{L}/u.test(expression.text)) return false;
  const [noun] = /^(?:-\p{L}+)?(?:\s\p{L}+){1,4}/u.exec(text.slice(expression.end - start)) ?? [];
  return noun !== undefined && !known(noun);
}

/** "Two days of attacks with lanterns were followed by a strike, which killed 45": what stands in the sentence is told of another event than the figure. */
export function isOfLaterEvent(topic: Topic, figure: Figure, passage: Passage): boolean {
  return topic.groups.some(
    (group) =>
      group !== topic.head &&
      isCommon(group) &&
      groupMatches(group, stemsOf(passage.text)) &&
      !groupMatches(group, stemsOf(figure.counted?.text ?? '')) &&
      !near(group, figure, passage, reach) &&
      !goesOnFromEvent(group, topic, figure, passage) &&
      wordsMatching(group, passage).some(({ end }) => end <= figure.start),
  );
}

const taken =
  /\b(?:fined|raised|donated|earned|won|stole|stolen|owed|awarded|rewarded)\s(?:\p{L}+\s)?(?:(?:more than|about|around|nearly|almost|over|up to|at least|some|an? (?:total|estimated)(?: of)?)\s)?$/u;

/** "Was **fined** $17,800", "**raised** $2 million": what somebody took, or had to pay, is no cost of anything else. */
export function isTaken({ typed }: TopicGroup, { expression }: Figure, { text, start }: Passage): boolean {
  return /^(?:costs?|prices?)$/iu.test(typed) && taken.test(text.slice(0, expression.start - start));
}

const costly =
  /(?:^|\s)(?:project|scheme|plan|programme|program|venture|plant|facility|complex|pipeline|bridge|dam|railway|tunnel|reactor)$/iu;

/** "$50 is the price at which a well becomes profitable", "needs $80 a barrel": what somebody would need is no price there is. */
function isBreakEven({ text: asked }: Topic, { expression }: Figure, { text, start }: Passage): boolean {
  if (/\b(?:need|break|budget|profit)/iu.test(asked)) return false;
  const [before, behind] = [text.slice(0, expression.start - start), text.slice(expression.end - start)];
  return (
    /\b(?:needs?|needed|break(?:s|ing)?[- ]even|profitable)\b[^.;,]{0,50}$/u.test(before) ||
    /^[^.;]{0,60}\b(?:at which|profitable|break[- ]?even)\b/u.test(behind)
  );
}

const anybody = /^(?:people|persons|others|men|women|victims|bodies)$/iu;
const idle =
  /^(?:the|a|an|its|their|his|her|our|this|that|these|those|some|other|more|total|new|confirmed|reported|recorded|additional|known|registered|cumulative|official|estimated|such|fresh|latest|further|record|annual|final|initial|first|extra|overall|average)$/iu;

/** Whether nothing limits what is counted, so that it can be short for what the text told of before ("140 cases"). */
function isBare(head: TopicGroup, { counted }: Figure): boolean {
  const words = counted?.text.replace(/\s(?:of|in|from|for|on|at|with|to|by|who|that|which)\s.*$/su, '').split(/\s+/u);
  const isSaid = (word: string) => groupMatches(head, stemsOf(word)) || (isFate(head) && anybody.test(word));
  return words === undefined || words.every((word) => idle.test(word) || isSaid(word));
}

/** "**The** rate", never "the participation rate". */
function standsBare(head: TopicGroup, passage: Passage): boolean {
  return wordsMatching(head, passage).some((word) => {
    const previous = /(\S+)\s+$/u.exec(passage.text.slice(0, word.start - passage.start))?.[1];
    return previous === undefined || idle.test(previous);
  });
}
