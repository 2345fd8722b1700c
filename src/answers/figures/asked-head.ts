import type { Passage } from '../../archive/archive.ts';
import { isHappening } from '../context/events-named.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { fateAskedFor } from './counts-head.ts';
import { persons } from './persons.ts';

/** "A **year ago**", "last **winter**": when it was. */
const spell =
  /^(?:years?|months?|weeks?|quarters?|decades?|winter|summer|spring|autumn|season|ago|earlier|yesterday)$/u;
const spellBefore = /^(?:last|this|previous|past|first|second|third|fourth|a|one|two|three|five|ten)$/u;
const year = /^(?:19|20)\d\d$/u;
/** "Homeless **funding**", "homeless **population**": what is asked for, of those behind the fate's word. */
const limited =
  /^(?:population|funding|funds?|aid|budget|spending|compensation|payments?|payouts?|benefits?|grants?|shelters?|camps?|costs?)$/iu;
const amount =
  /^(?:costs?|prices?|lengths?|heights?|depths?|widths?|distance|area|weight|speed|capacity|budget|salary|revenues?|profits?|population)$/iu;

/**
 * What a bag of words asks for, where its last word is none of that: a year says when ("citizens **2023**"), beside a fate or before an amount stand
 * where and of what it was ("**killed** 737 Max crashes", "hostages **freed** truce", "border protests Orra **deaths**", "**cost** Orra pipeline").
 */
export function withAskedHead(topic: Topic): Topic {
  const { groups, head, circumstances, predicate } = topic;
  const [first, second] = groups;
  if (head === null || first === undefined || groups.length < 2) return topic;
  // "does the mill in Orra cost" asks for its price
  if (predicate !== null && predicate !== head && /^(?:cost|worth)$/iu.test(predicate.typed))
    return headedBy({ ...topic, predicate: null, said: [] }, predicate, groups);
  const vote = groups.find(({ typed }) => /^votes?$/u.test(typed));
  if (vote !== undefined && vote !== head && circumstances.length === 0 && /^\p{Ll}/u.test(head.typed))
    if (!/^(?:shares?|margins?|counts?|turnout|lead|total)$/u.test(head.typed)) return headedBy(topic, vote, groups);
  // "monitored Orra fever": what was done to those counted
  const isDone = /[^e]ed$/u.test(first.typed) && /^\p{Ll}/u.test(first.typed) && /^\p{Lu}/u.test(second?.typed ?? '');
  if (isDone && !circumstances.includes(first) && !/s$/u.test(head.typed.replace(/(?:us|is|ss)$/u, '')))
    return headedBy(topic, first, groups.slice(1));
  if (year.test(head.typed)) {
    const noun =
      groups.findLast(({ typed }) => /^\p{Ll}/u.test(typed)) ?? groups.find(({ typed }) => !year.test(typed));
    return noun === undefined ? topic : headedBy(topic, noun, [...circumstances, head]);
  }
  const time = groups.findLastIndex(({ typed }) => !spell.test(typed) && !spellBefore.test(typed)) + 1;
  if (time > 0 && time < groups.length && spell.test(head.typed) && groups.slice(time).includes(head)) {
    const noun = groups.slice(0, time).findLast(({ typed }) => /^\p{Ll}/u.test(typed)) ?? groups[time - 1];
    return noun === undefined ? topic : withAskedHead(headedBy(topic, noun, [...circumstances, ...groups.slice(time)]));
  }
  const fate = groups.find(({ typed }) => fateAskedFor.test(typed) && !/^death$/iu.test(typed));
  // "homeless population" asks how many there are
  const isLimit = fate !== undefined && groups.indexOf(head) - groups.indexOf(fate) === 1 && limited.test(head.typed);
  if (fate !== undefined && fate !== head && !isLimit && !fateAskedFor.test(head.typed) && !persons.test(head.typed))
    if (isHappening(head) || groups.indexOf(fate) < groups.indexOf(head)) {
      // whom it befell limits the count, and the rest says when and where
      const others = groups.filter((group) => group !== fate && !persons.test(group.typed));
      return headedBy(topic, fate, others);
    }
  // "lanterns burst Orra killed": the verb says in what they were
  if (fate !== undefined && fate === groups.at(-1) && predicate !== null && predicate !== fate && head !== fate)
    return headedBy(topic, fate, groups);
  // "Orra aid stranded farmers": a sum for those who are named behind it
  const sum = groups.findIndex(({ typed }) => /^(?:costs?|aid|funding|compensation|spending)$/u.test(typed));
  const asked = groups[sum];
  if (
    sum >= 0 &&
    asked !== undefined &&
    groups.indexOf(head) - sum > 1 &&
    persons.test(head.typed) &&
    !circumstances.includes(asked)
  )
    return headedBy(topic, asked, groups);
  if (fate === head) return headedBy(topic, head, [...circumstances, ...eventBefore(topic, head)]);
  if (head === first || circumstances.includes(first)) return topic;
  const behind = groups.slice(1);
  const named = behind.slice(0, behind.indexOf(head)).some(({ typed }) => /^\p{Lu}/u.test(typed));
  return amount.test(first.typed) && named ? headedBy(topic, first, behind) : topic;
}

/** Whoever asks for "last winter" is told nothing that its own sentence does not say of it. */
export function isOfSpell({ groups }: Topic, { text }: Passage): boolean {
  if (!groups.some(({ typed }) => spell.test(typed))) return true;
  const stems = stemsOf(text);
  return groups.every(
    (group) => (!spell.test(group.typed) && !spellBefore.test(group.typed)) || groupMatches(group, stems),
  );
}

/** "**ferry** missing", "**Orra flood** deaths": what happened, with its place, says where those were of whom a fate is asked; "soldiers killed" are counted. */
function eventBefore({ groups, circumstances }: Topic, fate: TopicGroup): readonly TopicGroup[] {
  const before = groups.filter((group) => group !== fate && !circumstances.includes(group));
  const things = before.filter(({ typed }) => /^\p{Ll}/u.test(typed));
  return things.length === 0 || !things.every(isHappening) ? [] : before;
}

function headedBy(topic: Topic, head: TopicGroup, circumstances: readonly TopicGroup[]): Topic {
  return {
    ...topic,
    head,
    circumstances: topic.groups.filter((group) => group !== head && circumstances.includes(group)),
  };
}
