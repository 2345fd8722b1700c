/** How many results are kept, and of how long texts. */
interface Kept {
  readonly most: number;
  readonly longest: number;
}

const ofNames: Kept = { most: 20_000, longest: 100 };

/** A pure function of a text that remembers its results: names come again and again. It forgets all when it has kept many. */
export function remembering<T>(work: (text: string) => T, { most, longest }: Kept = ofNames): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    if (kept.size >= most) kept.clear();
    if (text.length <= longest) kept.set(text, result);
    return result;
  };
}
