import { nearness, type StoryDocument, timeOf } from './story-document.ts';
import { type TermStatistics, vectorOf } from './term-statistics.ts';

interface Holders {
  readonly documents: number[];
  readonly weights: number[];
}

/** Cosine of every pair of documents that share a term, less the further apart in time the two are; symmetrical. */
export function pairLikeness(
  documents: readonly Omit<StoryDocument, 'language'>[],
  statistics: TermStatistics,
): Map<number, number>[] {
  const holders = new Map<string, Holders>();
  const links = documents.map(() => new Map<number, number>());
  const times = Float64Array.from(documents, timeOf);
  const cosines = new Float64Array(documents.length);
  for (const [item, { terms }] of documents.entries()) {
    const touched: number[] = [];
    for (const [term, weight] of vectorOf(terms, statistics)) {
      let earlier = holders.get(term);
      if (earlier === undefined) {
        earlier = { documents: [], weights: [] };
        holders.set(term, earlier);
      }
      for (const [at, other] of earlier.documents.entries()) {
        if (cosines[other] === 0) touched.push(other);
        cosines[other] = (cosines[other] as number) + weight * (earlier.weights[at] as number);
      }
      earlier.documents.push(item);
      earlier.weights.push(weight);
    }
    for (const other of touched) {
      const cosine = cosines[other] as number;
      if (cosine === 0) continue;
      cosines[other] = 0;
      const like = cosine * nearness(times[item] as number, times[other] as number);
      links[item]?.set(other, like);
      links[other]?.set(item, like);
    }
  }
  return links;
}
