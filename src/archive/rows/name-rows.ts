import { nameWords } from '../../core/naming/fold-name.ts';

/** A folded spelling from each of its words on, so that one index finds names by any word and completes them. */
export function nameParts(spelling: string): readonly string[] {
  const words = nameWords(spelling);
  return [...new Set(words.map((_, index) => words.slice(index).join(' ')))];
}

/** A word with each of its letters left out once, and itself: words one typing error apart share one of these. */
export function slipsOf(word: string): readonly string[] {
  const slips = new Set([word]);
  if (word.length > 3) for (let at = 0; at < word.length; at++) slips.add(word.slice(0, at) + word.slice(at + 1));
  return [...slips];
}

/** Words of a name that a typing error may hit: short ones have too many neighbours. */
export function slippingWords(spelling: string): readonly string[] {
  return nameWords(spelling).filter((word) => word.length >= 4 && word.length <= 24);
}

/** The end of the range of texts that begin with `prefix`, by code point. */
export function rangeEnd(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
