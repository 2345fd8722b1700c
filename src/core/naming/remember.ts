const mostKept = 20_000;

/** A pure function of a text that remembers its results: names come again and again. It forgets all when it has kept many. */
export function remembering<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    if (kept.size >= mostKept) kept.clear();
    if (text.length <= 100) kept.set(text, result);
    return result;
  };
}
