import { adverbs, occasionNouns, timeWords } from '../lexicon/word-classes.ts';
import { type TextView, tagAt, wordAt } from '../marks/text-view.ts';

/** Steps over "on Wednesday", "Wednesday", "last week", "in a statement" and adverbs between subject and verb. */
export function skipTimesLeft(view: TextView, end: number, floor: number): number {
  let at = end;
  for (let count = 0; count < 3; count++) {
    const moved = skipOneLeft(view, at, floor);
    if (moved === at) break;
    at = moved;
  }
  return at;
}

function skipOneLeft(view: TextView, end: number, floor: number): number {
  if (end - 1 <= floor) return end;
  const word = wordAt(view, end - 1);
  if (adverbs.has(word) && tagAt(view, end - 1) === 'ADV') return end - 1;
  const isTime = timeWords.has(word);
  // "a poll last week showed"
  if (isTime && end - 2 > floor && /^(?:last|this|next|earlier|past)$/.test(wordAt(view, end - 2))) {
    const first = wordAt(view, end - 3) === 'this' ? end - 3 : end - 2;
    return first - 1 > floor && tagAt(view, first - 1) === 'ADP' && wordAt(view, first - 1) !== 'of'
      ? first - 1
      : first;
  }
  if (!isTime && !(tagAt(view, end - 1) === 'NUM') && !occasionNouns.has(word)) return end;
  let at = end;
  while (at > floor && end - at < 5 && ['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'].includes(tagAt(view, at - 1))) {
    if (!isTime && !occasionNouns.has(word)) break;
    if (isTime && tagAt(view, at - 1) === 'PROPN' && !timeWords.has(wordAt(view, at - 1))) break;
    at--;
    if (tagAt(view, at) === 'DET') break;
  }
  if (at < end && at > floor && tagAt(view, at - 1) === 'ADP' && !/^(?:of|as|than|like)$/.test(wordAt(view, at - 1)))
    return at - 1;
  return isTime && at < end && at > floor && !['DET', 'ADJ'].includes(tagAt(view, end - 2))
    ? Math.max(at, floor)
    : isTime && /^(?:last|this|earlier|next)$/.test(wordAt(view, at))
      ? at
      : end;
}
