import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { eventNoun } from '../topics/happenings.ts';
import type { TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';

/** "86% of the collection **goal**" is no collection, "Orra**'s** backers" no Orrans. */
export const aims = /^(?:goal|target|limit|ceiling|quota|cap|threshold)$/iu;

/** What follows limits the thing that is counted and is not counted itself. */
const limiting = /\s(?:of|in|from|for|on|at|with|to|by|who|that|which)\s.*$/su;

/**
 * Whether the group names the thing that is counted: "1.6 billion share votes" counts votes and no shares, "200 prisoners
 * of war" no wars. What became of the counted is as good as a name.
 */
export function countsHead(head: TopicGroup, { expression, counted, fate, kind, unit }: Figure): boolean {
  if (fate !== null && (groupMatches(head, stemsOf(fate)) || fateAsked(head.typed, fate))) return true;
  // "two fatal attacks" are no dead
  if (isFate(head) && counted !== null && eventNoun.test(counted.text.split(' ').at(-1) ?? '')) return false;
  if (counted === null) return groupMatches(head, stemsOf(expression.text));
  // "half a percentage point of growth" is no growth
  if (unit === 'pp') return false;
  return head.alternatives.some((alternative) => {
    // "631 kilograms of resin" measures resin
    const isMeasured = kind === 'quantity' && unit !== null && unit !== 'people' && unit !== 'year';
    // "the 2,000m event" counts no events
    if (isMeasured && counted.start >= expression.end && counted.start - expression.end <= 1) return false;
    const noun =
      isMeasured || /\s(?:of|in)\s/u.test(alternative) || portions.test(counted.text)
        ? counted.text
        : counted.text.replace(limiting, '');
    const [stems, wanted] = [stemsOf(noun), stemsOf(alternative)];
    const words = noun.match(/[\p{L}\p{N}]+/gu) ?? [];
    return stems.some((_, at) => {
      if (!wanted.every((stem, offset) => stems[at + offset] === stem)) return false;
      const next = words[at + wanted.length];
      if (next !== undefined && next === words.at(-1) && members.test(next) && bodies.test(alternative)) return true;
      return next === undefined || !(/[a-z]s$/u.test(next) || next === 's' || aims.test(next));
    });
  });
}

/** "Have been **viewed** over 12 million **times**" counts views. */
export function isTimesDone(head: TopicGroup, { expression, counted }: Figure, { text, start }: Passage): boolean {
  if (counted === null || !/^times$/iu.test(counted.text) || !/^\p{Ll}/u.test(head.typed)) return false;
  const verb = /(\p{L}+)\s(?:(?:more than|over|about|some|nearly|almost)\s)?$/u.exec(
    text.slice(0, expression.start - start),
  )?.[1];
  return verb !== undefined && groupMatches(head, stemsOf(verb));
}

/** "34 million **copies** of albums" are albums. */
const portions =
  /^(?:\p{L}+\s)?(?:copies|doses|units|pairs|pieces|bottles|packs|packets|boxes|shipments|cans|loaves|sacks|crates)\sof\s/iu;

/** "Crew **members**" are the crew, but gang members no gang. */
const members = /^(?:members|officers|personnel|workers)$/iu;
const bodies = /^(?:crew|staff|police|personnel|army|military|security)$/iu;

/** Words that people ask by, and what the analysis calls it. */
const fateWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:freed|exchanged?|exchanges|swap|swaps|swapped|returned)$/iu, 'released'],
  [/^(?:displaced|evacuees)$/iu, 'fled'],
  [/^(?:hostages?|captives?|abducted|kidnapped|abductees)$/iu, 'captured'],
  [/^(?:detained)$/iu, 'arrested'],
  [/^(?:fired|sacked|redundant|redundancies|laid off)$/iu, 'dismissed'],
];

/** Words that ask for what became of those counted: a number with another fate answers none of them. */
export const fateAskedFor =
  /^(?:killed|dead|deaths?|died|death toll|toll|fatalit(?:y|ies)|wounded|injured|evacuated|evacuations?|evacuees|displaced|missing|arrested|arrests|detained|rescued|released|freed|captured|infected|homeless)$/iu;

/** Whether a word asks for what became of people. */
export function isFate({ typed }: TopicGroup): boolean {
  return /^(?:killed|dead|deaths?|died|fatalit(?:y|ies)|toll|death toll|casualties|victims|wounded|injured|injuries|hurt)$/iu.test(
    typed,
  );
}

function fateAsked(typed: string, fate: string): boolean {
  return fateWords.some(([words, name]) => words.test(typed) && name === fate);
}
