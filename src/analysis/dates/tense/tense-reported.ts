import type { Sentence } from '../../document.ts';
import { lower, type Tagged, tagOf, wordsOf } from './tense-words.ts';

/** How far from a time the "would" may stand that plans it. */
const farthest = 25;

/** "On Sunday she said she **would** pay on Monday": planned as of the day on which it was said, not of today. */
export function isPlannedThen(tagged: Tagged, sentence: Sentence, start: number): boolean {
  const words = wordsOf(tagged, sentence);
  for (let index = start - 1; index >= Math.max(words.first, start - farthest); index--) {
    if (tagOf(words, index) === 'MD') return /^(?:would|'d)$/.test(lower(words, index));
    if (lower(words, index) === ';') return false;
  }
  return false;
}
