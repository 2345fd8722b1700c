/** How many results are kept, and of how long texts. */
interface Kept {
  readonly most: number;
  readonly longest: number;
}

const ofNames: Kept = { most: 20_000, longest: 100 };
/** Of a hundred words of a text ninety were met before; what is longer (addresses, noise) seldom comes back. */
export const ofWords: Kept = { most: 16_384, longest: 24 };

/** A pure function of a text that remembers its results: names and words come again and again. It forgets all when it has kept many. */
export function remembering<T>(work: (text: string) => T, { most, longest }: Kept = ofNames): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (text.length > longest) return work(text);
    const own = apart(text);
    const result = work(own);
    if (kept.size >= most) kept.clear();
    kept.set(own, result);
    return result;
  };
}

/** A slice keeps the whole text that it is of in memory; this is the same on its own. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}
