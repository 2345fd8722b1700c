/** What was worked out of words, for the next time that they are met. */
export interface WordMemory<Value> {
  /** What `make` makes of the word; of one that is still known, what it made before. */
  of(word: string, make: (word: string) => Value): Value;
}

/** Nearly all words of a text are shorter, and what is longer (addresses, noise) seldom comes back. */
const longest = 24;

/**
 * A text says most of its words again and again, and so does the next one: of a hundred words ninety were met before. Holds `most`
 * words; a full memory forgets all of them, and the common ones are back within a text or two.
 */
export function createWordMemory<Value>(most: number): WordMemory<Value> {
  const known = new Map<string, Value>();
  return {
    of(word, make) {
      const held = known.get(word);
      if (held !== undefined) return held;
      if (word.length > longest) return make(word);
      if (known.size >= most) known.clear();
      const own = apart(word);
      const made = make(own);
      known.set(own, made);
      return made;
    },
  };
}

/** A slice of a text keeps the whole text in memory; this is the same word on its own. */
function apart(word: string): string {
  return ` ${word}`.slice(1);
}
