import type { Passage } from '../../archive/archive.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { says } from './says.ts';

// Times that stand close to what was asked for, in words that are told of something else.

/** Whether what was asked for stands in a clause that the time is not of. */
export function isOfOtherClause(date: TimeExpression, { groups }: Topic, passage: Passage): boolean {
  const { text, start } = passage;
  const behind = text.slice(date.end - start);
  const own = date.event;
  if (own !== null && groups.every((group) => says(group, own.text))) return false;
  const places = groups.map((group) => wordsMatching(group, passage)).filter((words) => words.length > 0);
  // "the first of those seized in 2014 to be freed": when they were seized
  const freed = /^\sto be\s(?:\p{L}+ly\s)?$/u;
  if (places.some((words) => words.every((word) => freed.test(text.slice(date.end - start, word.start - start)))))
    return true;
  // "at 12:20, ten minutes after take-off": what a time is only counted from
  const common = groups.filter(isCommon).map((group) => wordsMatching(group, passage));
  if (
    common.some((words) => words.length > 0 && words.every((word) => counted.test(text.slice(0, word.start - start))))
  )
    return true;
  // "He hailed the letter -- but yesterday, he tore it up"
  if (
    /^,?\s(?:he|she|it|they|the|\p{Lu})/u.test(behind) &&
    places.every((words) => words.every((word) => turned.test(text.slice(word.end - start, date.start - start))))
  )
    return true;
  // "a vote in Orra, followed a week later by votes in Velm"
  if (!/^\sby\b/u.test(behind)) return false;
  return places.some((words) =>
    words.every(
      (word) =>
        /\b(?:in|at|of)\s$/u.test(text.slice(0, word.start - start)) &&
        /\bfollowed\s(?:\p{Ll}+\s)?$/u.test(text.slice(word.end - start, date.start - start)),
    ),
  );
}

const counted =
  /\b(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:after|before|since)\s(?:(?:an?|the|his|her|its|their|that|this)\s)?(?:\p{Ll}+\s)?$/u;
const turned = /(?:[,;]|[-–—]+)\sbut\s(?:then\s)?(?:(?:on|in|by|at)\s)?$/u;

const led = /(?:^|\s)(?:an?|the|his|her|its|their|this)\s$|['’]s\s$/iu;
/** "At the 2024 congress she …": that is when. */
const when = /\b(?:in|at|during|since|before|after|until|by|for)\s(?:an?|the|his|her|its|their|this)\s$/iu;
/** "Found guilty in the 2014 murder", "his role in the 2011 war": of what somebody is guilty is told, not when. */
const owed =
  /\b(?:guilty|convicted|charged|accused|arrested|indicted|sentenced|jailed|acquitted|tried|wanted|held|suspects?|part|role|involvement|involved|implicated|conviction|charges)\s(?:in|for|over|from|of)\s(?:an?|the|his|her|its|their)\s$/iu;
const thing =
  /^\s((?:[\p{L}\p{N}’'“”"-]+\s){0,15}?[\p{L}\p{N}’'“”"-]+)(?=[,.;:()]|\s(?:that|which|who|whose|was|were|is|are|has|had|will|would|could|may)\b|$)/u;
/** So close before it, without a word that leads to another thing, what was asked for is done in it ("won the 2008 race"). */
const done = 25;

/** "Overturning a 1972 Orra ruling": a year that only says which thing is meant dates nothing but that. */
export function isOfThing(
  { text: year, start: from, end }: TimeExpression,
  { groups }: Topic,
  passage: Passage,
): boolean {
  const { text, start } = passage;
  const before = text.slice(0, from - start);
  if (!/^\d{4}$/u.test(year) || !led.test(before) || (when.test(before) && !owed.test(before))) return false;
  const [, noun = ''] = thing.exec(text.slice(end - start)) ?? [];
  if (noun === '' || groups.some((group) => says(group, noun))) return false;
  return !groups.some((group) => isCommon(group) && wordsMatching(group, passage).some(isDone));
  function isDone(word: { readonly end: number }): boolean {
    const between = text.slice(word.end - start, from - start);
    return (
      word.end <= from &&
      between.length < done &&
      /^\s(?:(?:an?|the|his|her|its|their|this)\s|\p{Lu}[\p{L}-]+['’]s\s)?$/u.test(between)
    );
  }
}

function isCommon({ typed }: TopicGroup): boolean {
  return /^\p{Ll}/u.test(typed);
}
