import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { TopicGroup } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { textBetween } from './near-figure.ts';

// What a sentence says of its subject.

const farthestVerb = 140;
const statesFar =
  /\b(?:totall?ed|reached|amounted to|stood at|came to|rose to|fell to|climbed to|dropped to|hit|exceeded)\s(?:an?\s\p{L}+\s)?$/u;
/** "Exports to Orra during the first half of the year have **plunged** 24 percent" */
const changesFar =
  /^[^,]*\b(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|jumped|plunged|declined|increased|decreased|surged|soared|slumped|tumbled|shrank|shrunk|slid|edged up|edged down)\s(?:(?:by|to)\s)?$/u;
/** "Deaths blamed on it **range from** 1,200 to 1,800", "the toll **was raised** on Monday from 64 **to** 3,000". */
const statesTally =
  /\b(?:rang(?:es?|ed|ing) (?:from|between)|(?:was|were|been) (?:raised|revised|increased|lowered|put|estimated)\b[^.;]{0,90}\s(?:to|at)|approach(?:ed|es)|(?:rang(?:es?|ed|ing)) (?:from|between) [^.;]{1,40}\s(?:to|and)|\s(?:is|stands at|stood at|pass(?:es|ed)?(?: the)?|cross(?:es|ed)?(?: the)?|top(?:s|ped)|exceed(?:s|ed)|reach(?:es|ed)|hits?))\s$/u;
const tallies = /^(?:deaths|death toll|toll|fatalities|casualties|cases|number|losses|injuries)$/iu;

/** "National exports of green and gold coffee in the first half of the year **totaled** $145 million": what the sentence begins with. */
export function isOpeningSubject(head: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (figure.counted !== null || figure.kind === 'quantity') return false;
  return subjectStates(head, figure, passage, figure.kind === 'money' ? statesFar : changesFar, 30);
}

/** Whether the sentence says of a tally that it is the figure. */
export function isTally(head: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (figure.unit !== null || !head.alternatives.some((word) => tallies.test(word))) return false;
  return subjectStates(head, figure, passage, statesTally, 60);
}

function subjectStates(head: TopicGroup, figure: Figure, passage: Passage, states: RegExp, opening: number): boolean {
  return wordsMatching(head, passage).some((word) => {
    const between = passage.text.slice(
      word.end - passage.start,
      Math.max(word.end, figure.expression.start) - passage.start,
    );
    if (word.start - passage.start > opening || word.end > figure.start) return false;
    // what stands between commas is told of the subject
    const clause =
      states === statesTally ? between.replace(/,[^,]{3,90},|\s[–—-]\s[^–—]{3,100}\s[–—-](?=\s)/gu, '') : between;
    return (
      clause.length <= farthestVerb &&
      states.test(clause) &&
      !/[;:$€£%]|\b(?:which|who|that|while|said|says)\b/u.test(clause)
    );
  });
}

const stating =
  /^\s(?:\p{L}+ly\s|(?:has|have|had|will|would|was|were|is|are|now)\s){0,2}(?:rose|rise[ns]?|fell|falls?|fallen|grew|grows?|grown|climbed|dropped|jumped|declined|increased|decreased|surged|plunged|slipped|stood|stands|hit|reach(?:ed|es)|total(?:l?ed|s)|amount(?:ed|s)|is|was|are|were|at|of)\b[^,;:]{0,40}$/u;

/** "Imports rose 0.2% to a record $266 billion": the figure is what the sentence says of the head itself. */
export function isSubjectOf(head: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (figure.counted !== null) return false;
  return wordsMatching(head, passage).some(
    (word) => word.end <= figure.start && stating.test(textBetween(word, figure.expression, passage)),
  );
}
