import { nearness, type StoryDocument, timeOf } from './story-document.ts';
import { type TermStatistics, vectorOf } from './term-statistics.ts';

/** Cosine of every pair of documents that share a term, less the further apart in time the two are; symmetrical. */
export function pairLikeness(documents: readonly StoryDocument[], statistics: TermStatistics): Map<number, number>[] {
  const holders = new Map<string, { readonly item: number; readonly weight: number }[]>();
  const links = documents.map(() => new Map<number, number>());
  const times = documents.map(timeOf);
  for (const [item, { terms }] of documents.entries()) {
    const own = links[item];
    for (const [term, weight] of vectorOf(terms, statistics)) {
      const earlier = holders.get(term) ?? [];
      for (const other of earlier) own?.set(other.item, (own.get(other.item) ?? 0) + weight * other.weight);
      earlier.push({ item, weight });
      holders.set(term, earlier);
    }
    for (const [other, cosine] of own ?? []) {
      const like = cosine * nearness(times[item] ?? Number.NaN, times[other] ?? Number.NaN);
      own?.set(other, like);
      links[other]?.set(item, like);
    }
  }
  return links;
}
