import type { Passage } from '../../archive/archive.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import { isUnsaid } from '../evidence/not-present.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { isAimedAt } from './aimed-at.ts';
import { isWrongKind } from './asked-kind.ts';
import { contrastedWith } from './contrasted.ts';
import { aims } from './counts-head.ts';
import { hasItsOwn } from './near-figure.ts';
import { isNoCountOfIt } from './no-count-of-it.ts';
import { limitedByAnother } from './order-of-words.ts';
import { isOfOtherEvent } from './other-events.ts';
import { isOfOtherSubject } from './other-subject.ts';
import { isOfOtherVariant } from './other-variant.ts';
import { countsOtherNation, isOfClause, isOwnedByAnother, isShareOfNamed, placedElsewhere } from './told-of-others.ts';
import { isNeeded } from './votes.ts';

// Figures whose own sentence says that they are of something else, by whatever route they were found.

/** Whether the words around a figure give it to another place, nation or name, or say that it is none. */
export function isRuledOut(topic: Topic, figure: Figure, passage: Passage): boolean {
  return (
    placedElsewhere(topic, figure, passage) ||
    isOfDeal(topic, figure, passage) ||
    isWrongKind(topic, figure) ||
    isRank(topic, figure, passage) ||
    isOnlyInName(topic, passage) ||
    isOfPartOf(topic, figure) ||
    isTicker(figure, passage) ||
    isOfOneCountry(topic, passage) ||
    isSupposed(figure, passage) ||
    isStepOnly(topic, figure) ||
    isLevelOnly(topic, figure, passage) ||
    isBareWord(figure) ||
    isNeeded(topic, figure, passage) ||
    isOfOtherEvent(topic, figure, passage) ||
    isOfOtherSubject(topic, figure, passage) ||
    isNarrower(topic, figure, passage) ||
    isOfNameBefore(topic, figure, passage) ||
    limitedByAnother(topic, passage) ||
    isUnsaid(figure, passage) ||
    isOfClause(topic, figure, passage) ||
    countsOtherNation(topic, figure) ||
    isShareOfNamed(topic, figure) ||
    isOwnedByAnother(topic, figure) ||
    isOfOtherVariant(topic, figure, passage) ||
    contrastedWith(topic, figure, passage) !== null ||
    goesOtherWay(topic, passage) ||
    isOfAll(topic, figure, passage) ||
    isOfGoal(topic, figure) ||
    isAimedAt(topic, figure, passage) ||
    isOtherKindOf(topic, figure) ||
    limitsName(topic, figure, passage) ||
    isNoCountOfIt(topic, figure, passage)
  );
}

/** "Unity holds 52 seats, **the Greens 31**": of the name right before a number without a noun; and a name behind that has a number of its own. */
function isOfNameBefore({ groups }: Topic, { end, counted, expression }: Figure, passage: Passage): boolean {
  const told = Math.max(end, counted?.end ?? 0);
  const [, name] = nameBefore.exec(passage.text.slice(0, expression.start - passage.start)) ?? [];
  const bare = /^[\d.]+$/u.test(expression.text) && (counted === null || counted.end < expression.start);
  const named = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (bare && name !== undefined && named.length > 0 && !named.some((group) => groupMatches(group, stemsOf(name))))
    return true;
  return groups.some((group) => {
    const words = /^\p{Lu}/u.test(group.typed) ? wordsMatching(group, passage) : [];
    return words.length > 0 && words.every((word) => word.start >= told && hasItsOwn(word, passage));
  });
}

/** "The **top** 400 albums" are no number of albums. */
function isRank({ text: asked }: Topic, { expression, kind }: Figure, { text, start }: Passage): boolean {
  return kind === 'quantity' && /\btop\s$/iu.test(text.slice(0, expression.start - start)) && !/\btop\b/iu.test(asked);
}

/** "Child poverty" is not told by the "Child Poverty Action Group": the word stands only in a name that says more than was asked. */
function isOnlyInName({ head, groups }: Topic, passage: Passage): boolean {
  if (head === null || !/^\p{Ll}/u.test(head.typed)) return false;
  const { text, start, mentions } = passage;
  const known = new Set(groups.flatMap((group) => stemsOf(group.alternatives.join(' '))));
  const found = wordsMatching(head, passage);
  return (
    found.length > 0 &&
    found.every((word) =>
      mentions.some(
        (name) =>
          name.start <= word.start &&
          word.end <= name.end &&
          stemsOf(text.slice(name.start - start, name.end - start)).filter((stem) => !known.has(stem)).length > 1,
      ),
    )
  );
}

/** "**Global** growth" is not told by what one country's will be. */
function isOfOneCountry({ groups }: Topic, { text }: Passage): boolean {
  const world = groups.find(({ typed }) => /^(?:global|worldwide|world)$/u.test(typed));
  if (world === undefined || groupMatches(world, stemsOf(text))) return false;
  const names = text.match(/(?<![\p{L}.])\p{Lu}[\p{L}.]+(?![\p{L}.$])/gu) ?? [];
  return names.some((name) => nationOf(name) !== null && !groups.some((group) => groupMatches(group, stemsOf(name))));
}

/** "Brandt BRD, **+7.58%** announced a deal": what a page shows beside a name of the markets. */
export function isTicker({ expression }: Figure, { text, start }: Passage): boolean {
  return (
    /\b\p{Lu}[\p{Lu}\d]{1,11},\s[+−-]?$/u.test(text.slice(0, expression.start - start)) && /%/u.test(expression.text)
  );
}

/** "Three members of the Guild**'s finance committee**" are no number of the Guild's members. */
function isOfPartOf({ groups }: Topic, { counted }: Figure): boolean {
  const [, owner, part] =
    /\sof\s(?:the\s)?(\p{Lu}[\p{L} ]*?)['’]s\s(\p{Ll}[\p{L} ]+)$/u.exec(counted?.text ?? '') ?? [];
  if (owner === undefined || part === undefined || nationOf(owner) !== null) return false;
  return (
    groups.some((group) => /^\p{Lu}/u.test(group.typed) && groupMatches(group, stemsOf(owner))) &&
    !groups.some((group) => groupMatches(group, stemsOf(part)))
  );
}

/** "**For example, if** milk rises by 9p, its inflation is 9%" */
function isSupposed({ start: at }: Figure, { text, start }: Passage): boolean {
  return /\bfor (?:example|instance),?\s(?:if|suppose|imagine)\b/iu.test(text.slice(0, at - start));
}

const steps =
  /^(?:gaps?|differences?|margins?|leads?|changes?|rises?|falls?|drops?|increases?|decreases?|swings?|cuts?|hikes?|declines?|points?|gains?|loss|losses)$/iu;

/** "Half a percentage point higher" is by how much, and no rate. */
function isStepOnly({ groups }: Topic, { unit }: Figure): boolean {
  return unit === 'pp' && !groups.some(({ typed }) => steps.test(typed));
}

const changes = /^(?:gains?|rise|fall|drop|decline|jump|surge|slump|loss|losses)$/iu;

/** "Rose 190 points, **to end at** 28,066": where it came to is no gain. */
function isLevelOnly({ head }: Topic, { expression }: Figure, { text, start }: Passage): boolean {
  if (head === null || !changes.test(head.typed)) return false;
  return /\b(?:clos|end|finish|settl|trad)(?:e|es|ed|ing)?\s(?:up\s|down\s)?at\s$/u.test(
    text.slice(0, expression.start - start),
  );
}

const deal = /^\s(?:acquisition|takeover|merger|purchase|buyout|bid|deal|talks)\b/u;

/** "Before the **Brandt acquisition it** served 3 million": of whoever "it" is, and not of what was bought. */
function isOfDeal({ groups }: Topic, { expression }: Figure, passage: Passage): boolean {
  const { text, start } = passage;
  if (!/\b(?:it|he|she|they)\s(?:had\s)?\p{Ll}+\s$/u.test(text.slice(0, expression.start - start))) return false;
  return groups.some((group) => {
    const words = /^\p{Lu}/u.test(group.typed) ? wordsMatching(group, passage) : [];
    return words.length > 0 && words.every(({ end }) => deal.test(text.slice(end - start)));
  });
}

const nameBefore = /(?:,|\band|;)\s(?:the\s)?(?:[\p{Ll}-]+\s)?(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})\s$/u;

/** "The rate **for people aged 18 to 24**" */
const ofAges =
  /^\p{L}+(?:\srates?)?\s(?:for|among|of)\s(?:the\s)?(?:people|those|workers|men|women|adults)\s(?:aged|under|over|between)\b/u;

const narrowing = /\b(core|underlying|youth|wholesale|producer)\s$/iu;

/** "**Core** inflation was 4.1%", "**youth** unemployment": of a part of what was asked, which the number does not say. */
function isNarrower({ head, text: asked }: Topic, { counted }: Figure, passage: Passage): boolean {
  const words = head === null || counted !== null ? [] : wordsMatching(head, passage);
  return (
    words.length > 0 &&
    words.every(({ start }) => {
      const [, limit] = narrowing.exec(passage.text.slice(0, start - passage.start)) ?? [];
      if (!/\b(?:youth|young|aged)\b/iu.test(asked) && ofAges.test(passage.text.slice(start - passage.start)))
        return true;
      return limit !== undefined && !asked.toLowerCase().includes(limit.toLowerCase());
    })
  );
}

/** Damage is told in money, a population in people. */
function isOtherKindOf({ head }: Topic, { kind, fraction }: Figure): boolean {
  const asked = head?.typed ?? '';
  return (
    (/^damages?$/iu.test(asked) && kind === 'quantity') ||
    (/^population$/iu.test(asked) && (kind === 'percent' || fraction))
  );
}

/** "86% of the collection **goal**" is no collection, "half a percentage point of growth" no growth. */
function isOfGoal({ groups }: Topic, { counted, unit }: Figure): boolean {
  if (unit === 'pp' && counted !== null) return true;
  const noun =
    counted?.text
      .replace(/\s(?:of|in|from|for)\s.*$/su, '')
      .split(' ')
      .at(-1) ?? '';
  return aims.test(noun) && !groups.some((group) => groupMatches(group, stemsOf(noun)));
}

/** "Killed millions **around the world**" tells of no country. */
function isOfAll({ groups }: Topic, { expression, counted, fate }: Figure, { text, start }: Passage): boolean {
  if (fate === null || !groups.some(({ typed }) => /^\p{Lu}/u.test(typed))) return false;
  return /^[^.;,]{0,24}\b(?:around the (?:world|globe)|across the globe|worldwide|globally)\b/u.test(
    text.slice(Math.max(expression.end, counted?.end ?? 0) - start),
  );
}

const into = /\b(?:into|to|towards?)\s(?:\p{L}+ern\s|the\s)?$/iu;
const from = /\bfrom\s(?:\p{L}+ern\s|the\s)?$/iu;
const suffered = /\b(?:against|target(?:s|ed|ing)|on|at)\s(?:the\s)?$/iu;
const otherWays: Readonly<Record<string, RegExp>> = { from: into, to: from, into: from, by: suffered };

/** Whoever asks for rockets **from** Orra is told of none that flew **into** it, who asks for attacks **by** Orrans of none **against** them. */
function goesOtherWay({ text, groups }: Topic, passage: Passage): boolean {
  return groups.some((group) => {
    const at = /^\p{Lu}/u.test(group.typed) ? text.indexOf(group.typed) : -1;
    const asked =
      at < 1 ? null : (/\b(from|to|into|by)\s(?:the\s)?$/iu.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? null);
    if (asked === null) return false;
    const other = otherWays[asked];
    const words = wordsMatching(group, passage);
    return (
      other !== undefined &&
      words.length > 0 &&
      words.every(({ start }) => other.test(passage.text.slice(0, start - passage.start)))
    );
  });
}

/** "The 338-**seat** House" tells how many seats the House has, and no party. */
function limitsName({ groups }: Topic, { expression, counted }: Figure, { text, start }: Passage): boolean {
  if (counted === null || counted.start !== expression.end + 1 || text[expression.end - start] !== '-') return false;
  const [, name] = /^\s(\p{Lu}[\p{L}-]+)/u.exec(text.slice(counted.end - start)) ?? [];
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  return name !== undefined && names.length > 0 && !names.some((group) => groupMatches(group, stemsOf(name)));
}

/** "The plane split into **two**" counts nothing. */
function isBareWord({ expression, counted, unit, fate, kind, vague }: Figure): boolean {
  return (
    kind === 'quantity' && counted === null && unit === null && fate === null && !vague && !/\d/u.test(expression.text)
  );
}

/** "90 percent of the growth in exports" is no share of exports. */
export function isOfChange({ counted }: Figure): boolean {
  return /^(?:\p{L}+\s){0,2}(?:growth|increase|rise|decline|drop|fall|reduction|change)\b/iu.test(counted?.text ?? '');
}
