import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { isHappening } from '../context/events-named.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { asksLevel, isOfKindAsked, isOtherKind, isTyped } from './asked-kind.ts';
import { countsHead, fateAskedFor } from './counts-head.ts';
import { changeOf } from './figure-line.ts';
import { ofBracketed } from './figure-relevance.ts';
import { isTradedFor, near } from './near-figure.ts';
import { isOfFate } from './parts-counted.ts';
import { persons } from './persons.ts';
import { isRuledOut } from './ruled-out.ts';
import { isOfLaterEvent, isTaken, staysTogether } from './sureness.ts';
import { isWhole, namesAnother } from './told-of-others.ts';

// Whether a figure is of the kind of thing that was asked for, wherever the words of the question stand.

/** What is told in money, or in percent, and never by a count. */
const sums =
  /^(?:spending|spends?|spent|funding|funds?|aid|loans?|bonus(?:es)?|rewards?|fines?|fined|purchases|revenues?|profits?|income|donations?|donated|debts?|deficit|dividends?|grants?|damages|earnings|turnover|investments?|budget|tax|subsid(?:y|ies)|bailout|settlement|compensation|savings|raised|valuation|paid|payments?|premiums?|costs?|prices?|worth|value|bills?|fees?|wages?|salary|pay|cash|money|relief|charges?|expenses|losses)$/iu;
/** What is told in percent, or by a count of its own, and never in money. */
const shares =
  /^(?:growth|inflation|share|percentage|percent|turnout|favou?rability|approval|support|backing|polls?|margin|yield|interest)$/iu;
const throngs = /^(?:population|served|inhabitants|crowds?|attendance|turnout)$/iu;
const plural = /^\p{Ll}+s$/u;
const priced = /^(?:prices?|values?|worth|costs?)$/iu;
const times =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)$/u;
/** In characters, how far what a bare share or sum is of may stand. */
const shareReach = 60;
const sumReach = 40;

/** Whether what is asked for is told by figures of this kind, so that the figure says it without the word. */
export function isOfKind({ typed }: TopicGroup, figure: Figure): boolean {
  if (sums.test(typed)) return figure.kind === 'money';
  return shares.test(typed) ? figure.kind === 'percent' : isOfKindAsked(typed, figure);
}

/** False where the figure counts, measures or prices another thing than the head of the topic, or what befell others than it asks for. */
export function kindFits(topic: Topic, figure: Figure, passage: Passage): boolean {
  const { head, groups } = topic;
  const { kind, counted, unit } = figure;
  if (head === null || figure.start < passage.start || figure.end > passage.end) return false;
  if (unit === 'year' || /^one$/iu.test(figure.expression.text) || isTyped(figure, topic.text)) return false;
  if (isWhole(figure, passage) || namesAnother(topic, figure) || isOtherKind(head.typed, figure)) return false;
  if (isRuledOut(topic, figure, passage) || ofBracketed(topic, figure, passage) === 0) return false;
  if (groups.some((group) => isTradedFor(group, figure, passage))) return false;
  if (isTaken(head, figure, passage)) return false;
  if (asksLevel(head.typed) && changeOf(figure, passage) !== '') return false;
  const stems = stemsOf(passage.text);
  if (groups.some((group) => times.test(group.typed) && !groupMatches(group, stems))) return false;
  const named = groups.filter((group) => countsHead(group, figure));
  const isFateNamed = named.some(({ typed }) => fateAskedFor.test(typed));
  const asksFate = groups.some(({ typed }) => fateAskedFor.test(typed));
  if (asksFate ? !isFateNamed : isOfFate(figure) && !named.includes(head)) return false;
  const words = stemsOf(counted?.text ?? '');
  // "porters killed" are not whoever was killed
  const befallen = groups.filter(
    (group) =>
      group !== head && !topic.circumstances.includes(group) && !isHappening(group) && plural.test(group.typed),
  );
  if (asksFate && befallen.some((group) => !groupMatches(group, words))) return false;
  if (groupMatches(head, stems) && !staysTogether(topic, passage)) return false;
  if (isOfFate(figure) && isOfLaterEvent(topic, figure, passage)) return false;
  const isSaid = counted === null || groups.some((group) => groupMatches(group, words));
  const isPlural = plural.test(head.typed);
  switch (kind) {
    case 'quantity':
      if (sums.test(head.typed) || (shares.test(head.typed) && named.length === 0)) return false;
      // what it counts is named, and is nothing that was asked for
      if (counted === null)
        return (
          unit !== null || isOfKind(head, figure) || groups.some((group) => near(group, figure, passage, shareReach))
        );
      if (named.length > 0) return true;
      if (unit === 'people') return persons.test(head.typed) || throngs.test(head.typed);
      return isOfKindAsked(head.typed, figure);
    case 'percent':
      if (!isSaid && !shares.test(head.typed)) return false;
      return !persons.test(head.typed) || named.length > 0 || near(head, figure, passage, shareReach);
    case 'money':
      if (persons.test(head.typed) || shares.test(head.typed) || (!isSaid && priced.test(head.typed))) return false;
      return !isPlural || sums.test(head.typed) || near(head, figure, passage, sumReach);
  }
}

const otherSide =
  /\b(?:versus|vs\.?|compared (?:with|to)|(?:up|down|rise|fall) from|against|instead of)\s(?:(?:about|around|just|only|some|nearly)\s)?$/iu;
const fromTo = /^[^.;]{0,40}?\sto\s/u;

/** "Costs of $71 a kilo **versus $63**", "risen **from 79** to 233": what a number is compared with, or came from. */
export function isOtherSide({ expression, kind, end }: Figure, { text, start, figures }: Passage): boolean {
  const before = text.slice(0, expression.start - start);
  if (otherSide.test(before)) return true;
  return (
    /\bfrom\s$/u.test(before) &&
    fromTo.test(text.slice(end - start)) &&
    figures.some((other) => other.kind === kind && other.start > end)
  );
}
