import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { goesOnFromEvent, isHappening } from '../context/events-named.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { asksReach } from './asked-kind.ts';
import { isAttendance } from './attendance.ts';
import { isContrast } from './contrasted.ts';
import { countsHead, fateAskedFor, isFate, isTimesDone } from './counts-head.ts';
import { isInState } from './in-state.ts';
import { limitsWord, near } from './near-figure.ts';
import { bracketedNames } from './order-of-words.ts';
import { isPartTold } from './part-told.ts';
import { isCountedApart, isOfFate, isPartAsked } from './parts-counted.ts';
import { isOfChange, isRuledOut } from './ruled-out.ts';
import { isOpeningSubject, isTally } from './subject-of.ts';
import { isLent, suffers } from './suffered.ts';
import { isToldOf } from './told-of.ts';
import { namesAnother, namesNation } from './told-of-others.ts';

/** Words further from a figure than this, in characters, do not limit what it counts. */
const reach = 60;
/** A number that counts nothing by itself belongs to the word just beside it ("the death toll rose to 84"). */
const shortReach = 30;
/** A sum of something else belongs to what stands right beside it ("tariffs **on** $200 billion of goods"). */
const besideReach = 15;

/** "Passed the 11,000 **mark**" */
const marks = /^(?:mark|milestone|threshold|barrier|points?)$/iu;

/** Fates that whoever asks for an event wants to know of. */
const casualties = new Set(['killed', 'wounded', 'injured', 'missing', 'dead', 'hurt', 'died']);

/**
 * How surely a figure counts what was asked for: 3 when the words of what it counts hold the topic but for its
 * circumstances, 2 when they hold
 * its head word and the rest stands beside it, 1 when the sentence holds the topic and the figure says of nothing else
 * that it counts it, 0 when it counts something else.
 */
export function relevanceOf(topic: Topic, figure: Figure, passage: Passage): 0 | 1 | 2 | 3 {
  const { groups, head, circumstances } = topic;
  if (isPartTold(topic, figure, passage) || isContrast(topic, figure, passage)) return 3;
  if (isRuledOut(topic, figure, passage)) return 0;
  if (passage.figures.some((part) => isPartTold(topic, part, passage))) return 0;
  const bracketed = ofBracketed(topic, figure, passage);
  if (bracketed !== null) return bracketed;
  const counted = stemsOf(`${figure.expression.text} ${figure.counted?.text ?? ''} ${figure.fate ?? ''}`);
  const core = groups.filter((group) => !circumstances.includes(group));
  const isHead = head !== null && (countsHead(head, figure) || suffers(topic, figure, passage));
  if (isPartAsked(topic, figure, passage)) return 3;
  const isToldSo = head !== null && (isTimesDone(head, figure, passage) || isAttendance(head, figure, passage));
  if (isToldSo) return core.every((group) => isSaid(group, passage)) ? 2 : 0;
  if (isHead && core.every((group) => group === head || groupMatches(group, counted))) return 3;
  const limits = core.filter((group) => group !== head);
  const isApart = isHead && isOfFate(figure) && isCountedApart(topic, figure, passage);
  if (isApart && !limits.some((group) => isLent(group, figure, passage))) return 0;
  // "How much did Harrow lose": who lost stands further off than what limits a thing.
  const subject = (group: TopicGroup) =>
    head === topic.predicate && /^\p{Lu}/u.test(group.typed) && isToldOf([group], figure, passage);
  const isLimit = (group: TopicGroup) =>
    groupMatches(group, counted) ||
    isLent(group, figure, passage) ||
    near(group, figure, passage, reach) ||
    subject(group) ||
    opens(group, figure, passage) ||
    (head !== null && figure.kind === 'money' && limitsWord(group, head, figure, passage));
  const limited = limits.every(isLimit);
  const named = limits.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (isHead && (namesAnother(topic, figure) || namesNation(topic, figure))) return 0;
  if (isHead && isLimitOfOther(limits, figure, passage)) return 0;
  // "Talks in Orra and Velm, where 40 people …": what stands further off limits the count, unless another is named in between.
  const isNamed =
    limits.every(
      (group) => named.includes(group) || isLimit(group) || goesOnFromEvent(group, topic, figure, passage),
    ) && isToldOf(named, figure, passage);
  if (isHead) return limited ? 2 : isNamed ? 1 : 0;
  // "40 cooks of the Orra Guard" are told of the Guard
  const ofIt = head !== null && /^\p{Lu}/u.test(head.typed);
  if (head !== null && !ofIt && groupMatches(head, counted) && figure.kind === 'quantity') return 0;
  // "Porters killed" are not the wounded ones.
  if (head !== null && figure.fate !== null && fateAskedFor.test(head.typed)) return 0;
  if (head !== null && limited && isMeasureOf(head, figure, passage)) return 2;
  if (figure.kind === 'quantity') return ofEvent(topic, figure, passage) ? 1 : 0;
  // the dead cost nothing
  if (head !== null && figure.kind === 'money' && isFate(head)) return 0;
  if (figure.kind === 'percent' && isOfChange(figure) && !isHead) return 0;
  if (circumstances.some(({ typed }) => /^\p{Lu}/u.test(typed)) && namesNation(topic, figure)) return 0;
  // What money is for and what a share is of may stand outside the words counted.
  const told = circumstances.every(
    (group) => near(group, figure, passage, 2 * reach) || groupMatches(group, stemsOf(figure.claimant?.name ?? '')),
  );
  // "$200 billion of goods" belongs to "tariffs" only where that stands right beside it
  const isOwn =
    figure.kind !== 'money' || figure.counted === null || groups.some((group) => groupMatches(group, counted));
  if (namesOnly(topic, passage) && isToldOf(groups, figure, passage)) return 1;
  if (head === null || !told) return 0;
  if (!near(head, figure, passage, isOwn ? reach : besideReach) && !isOpeningSubject(head, figure, passage)) return 0;
  return limited || (named.length > 0 && limits.length === named.length && isToldOf(named, figure, passage)) ? 1 : 0;
}

/** Of a list of names with a number in brackets behind each, the number of the one that was asked for; null where there is no such list. */
export function ofBracketed({ groups }: Topic, figure: Figure, passage: Passage): 0 | 2 | null {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (names.length === 0) return null;
  const isAsked = (words: string) => names.some((group) => groupMatches(group, stemsOf(words)));
  const own = bracketedNames(figure, passage);
  // of "the Royal Harbour (40%) and the Royal Mill of Tarn (31%)" the one that is named most fully
  const namedBy = (words: string | null) =>
    names.filter((group) => words !== null && groupMatches(group, stemsOf(words))).length;
  if (own !== null && passage.figures.some((other) => namedBy(bracketedNames(other, passage)) > namedBy(own))) return 0;
  if (own !== null && isAsked(own)) return groups.every((group) => groupMatches(group, stemsOf(passage.text))) ? 2 : 0;
  // who is asked for has a number in brackets, and this is another one
  const listed = passage.figures.some((other) => isAsked(bracketedNames(other, passage) ?? ''));
  return listed || own !== null ? 0 : null;
}

/** Whether a number of people or things is told of the event or actor that was asked for, and of no other. */
function ofEvent(topic: Topic, figure: Figure, passage: Passage): boolean {
  // "thousands rallied" count nothing else
  if (figure.unit === 'year' || (figure.vague && figure.counted === null && figure.fate === null)) return false;
  const whole = topic.groups.every((group) => isSaid(group, passage));
  const isLoss =
    (figure.fate !== null && casualties.has(figure.fate)) || /\btolls?$/iu.test(figure.counted?.text ?? '');
  if (isLoss && whole)
    return topic.head !== null && (isHappening(topic.head) || near(topic.head, figure, passage, besideReach));
  if (
    ((figure.counted === null || marks.test(figure.counted.text)) && figure.unit === null) ||
    (topic.head !== null && asksReach(topic.head.typed) && isBareMeasure(figure))
  )
    return (
      topic.head !== null &&
      (near(topic.head, figure, passage, shortReach) || (whole && isTally(topic.head, figure, passage)))
    );
  return (
    (whole && topic.head !== null && isSizeOf(topic.head, figure, passage)) ||
    namesOnly(topic, passage) ||
    goesOnFromName(topic, figure, passage) ||
    (whole && !figure.vague && isInState(topic, figure, passage))
  );
}

/** "18-cent **lamp oil** and 24-cent **gas** taxes": what limits the head stands in what another number of the sentence counts. */
function isLimitOfOther(limits: readonly TopicGroup[], figure: Figure, { figures }: Passage): boolean {
  if (figure.counted === null) return false;
  const own = stemsOf(figure.counted.text);
  return limits.some(
    (group) =>
      /^\p{Ll}/u.test(group.typed) &&
      !groupMatches(group, own) &&
      figures.some(
        (other) =>
          other !== figure && other.kind === figure.kind && groupMatches(group, stemsOf(other.counted?.text ?? '')),
      ),
  );
}

/** "A **200-kilogram rover**" */
function isSizeOf(head: TopicGroup, { expression, unit }: Figure, passage: Passage): boolean {
  if (unit === null || !/^\S+-\p{L}+$/u.test(expression.text)) return false;
  return wordsMatching(head, passage).some(
    ({ start }) =>
      start > expression.end &&
      /^\s(?:\p{Ll}+\s){0,2}$/u.test(passage.text.slice(expression.end - passage.start, start - passage.start)),
  );
}

/** "Output **cuts of 300,000 barrels** a day" */
function isMeasureOf(head: TopicGroup, { kind, unit, expression }: Figure, passage: Passage): boolean {
  if (kind !== 'quantity' || unit === null || unit === 'people' || unit === 'year') return false;
  const before = passage.text.slice(0, expression.start - passage.start);
  const of = /\sof\s(?:\p{Ll}+\s){0,2}$/u.exec(before);
  return of !== null && wordsMatching(head, passage).some(({ end }) => end - passage.start === of.index);
}

/** "A range of **300 kilometers**": a measure of nothing that is named behind it belongs to the word beside it. */
function isBareMeasure({ kind, unit, expression, counted }: Figure): boolean {
  return kind === 'quantity' && unit !== null && unit !== 'people' && counted !== null && counted.end <= expression.end;
}

/** "The so-called Orla Fire 2 has spread to 900 acres": several words that nobody took for a name, as they were typed, with no other name before the figure. */
function goesOnFromName({ groups, text }: Topic, { start }: Figure, passage: Passage): boolean {
  const at = passage.text.indexOf(text);
  if (at < 0 || groups.length < 2 || !groups.every(({ typed }) => /^[\p{Lu}\d]/u.test(typed))) return false;
  const between = passage.text.slice(at + text.length, Math.max(at, start - passage.start));
  return (
    at < start - passage.start && !/(?<!\b(?:in|at|near|from|of|on|around)\s(?:\p{Lu}\S+\s)*)\b\p{Lu}/u.test(between)
  );
}

/** "A Velmish-made missile" says nothing of Velm. */
function isSaid(group: TopicGroup, passage: Passage): boolean {
  if (!/^\p{Lu}/u.test(group.typed)) return groupMatches(group, stemsOf(passage.text));
  return wordsMatching(group, passage).some(
    ({ end }) =>
      !/^-(?:made|built|style|designed|supplied|speaking|born|educated|era)\b/u.test(
        passage.text.slice(end - passage.start),
      ),
  );
}

/** Whether the name is what the sentence begins with, and no other is named before the figure. */
function opens(group: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (!/^\p{Lu}/u.test(group.typed)) return false;
  const first = wordsMatching(group, passage).some(({ start }) => start - passage.start < 5);
  return first && isToldOf([group], figure, passage);
}

/** Whether the topic is a name that stands in the sentence: then whatever the sentence counts is told of it. */
function namesOnly({ groups }: Topic, passage: Passage): boolean {
  return groups.every((group) =>
    passage.mentions.some(({ start, end }) =>
      groupMatches(group, stemsOf(passage.text.slice(start - passage.start, end - passage.start))),
    ),
  );
}
