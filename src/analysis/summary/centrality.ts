/** How often each stem occurs in a sentence. */
export type StemCounts = ReadonlyMap<string, number>;

/** Bounds: a lead whose news is told once is no worse than this, and repetition is worth no more. */
const least = 0.7;
const greatest = 1.5;

/**
 * How much each of the first `count` sentences says what the others say: its mean cosine with all others, 1 for the average sentence,
 * bounded (degree centrality after Erkan and Radev 2004, LexRank). Linear in the length of the text.
 */
export function centralityOf(sentences: readonly StemCounts[], count: number): number[] {
  const sum = new Map<string, number>();
  for (const stems of sentences) {
    for (const [stem, value] of unit(stems)) sum.set(stem, (sum.get(stem) ?? 0) + value);
  }
  let square = 0;
  for (const value of sum.values()) square += value * value;
  // Each sentence's product with itself is 1.
  const mean = square / sentences.length - 1;
  return sentences.slice(0, count).map((stems) => {
    if (mean <= 1e-9) return 1;
    let product = -1;
    for (const [stem, value] of unit(stems)) product += value * (sum.get(stem) ?? 0);
    return Math.min(greatest, Math.max(least, product / mean));
  });
}

function unit(stems: StemCounts): [string, number][] {
  let square = 0;
  const weights: [string, number][] = [];
  for (const [stem, times] of stems) {
    const weight = 1 + Math.log(times);
    square += weight * weight;
    weights.push([stem, weight]);
  }
  const length = Math.sqrt(square);
  return weights.map(([stem, weight]) => [stem, weight / length]);
}
