import { wordLikeness } from '../../core/naming/word-likeness.ts';

const slipFrom = 0.75;
const mostNearWords = 12;

/** The actors that have every word, where any has; else those of the word that fewest have. Words that nobody has are passed over. */
export function narrowed(idsOfWords: readonly (readonly number[])[]): readonly number[] {
  const [rarest, ...others] = idsOfWords.filter((ids) => ids.length > 0).sort((a, b) => a.length - b.length);
  if (rarest === undefined) return [];
  const sets = others.map((ids) => new Set(ids));
  const common = rarest.filter((id) => sets.every((set) => set.has(id)));
  return common.length > 0 ? common : rarest;
}

/** Of the words one slip away from a typed one, those that are most like it. */
export function nearestWords(typed: string, words: readonly string[]): readonly string[] {
  return words
    .map((word) => ({ word, likeness: wordLikeness(typed, word, slipFrom) }))
    .filter(({ likeness }) => likeness >= slipFrom)
    .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    .slice(0, mostNearWords)
    .map(({ word }) => word);
}
