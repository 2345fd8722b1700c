import { commonShare } from './common-terms.ts';
import type { StoryTerms } from './story-terms.ts';

/** In how many documents of a collection a term stands, and how often as a name. */
export interface TermStatistics {
  readonly documents: number;
  readonly language: string;
  documentsWith(term: string): number;
  /** 0 to 1: how much of the term's use is capitalised. */
  capitalisedShare(term: string): number;
}

export function statisticsOf(collection: readonly StoryTerms[], language: string): TermStatistics {
  const counts = new Map<string, { documents: number; capitalised: number }>();
  for (const terms of collection) {
    for (const [term, { count, capitalised }] of terms) {
      const known = counts.get(term) ?? { documents: 0, capitalised: 0 };
      counts.set(term, { documents: known.documents + 1, capitalised: known.capitalised + capitalised / count });
    }
  }
  return {
    documents: collection.length,
    language,
    documentsWith: (term) => counts.get(term)?.documents ?? 0,
    capitalisedShare(term) {
      const known = counts.get(term);
      return known === undefined ? 0 : known.capitalised / known.documents;
    },
  };
}

/** Names tell events apart better than other words, and numbers a little better. */
const nameWeight = 2;
const numberWeight = 1.5;
const mostlyCapitalised = 0.8;

function isName(term: string, statistics: TermStatistics): boolean {
  return statistics.capitalisedShare(term) > mostlyCapitalised;
}

/** Ordinary documents that count beside those at hand: a handful of articles cannot tell which words are common. Only of English is there a table. */
const ordinaryDocuments = 100;

/** Inverse document frequency (Spärck Jones 1972). */
function rarityOf(term: string, statistics: TermStatistics): number {
  const ordinary = statistics.language === 'en' ? ordinaryDocuments : 0;
  const documents = statistics.documents + ordinary;
  return Math.log((documents + 1) / Math.max(1, statistics.documentsWith(term) + ordinary * commonShare(term)));
}

/** Rarity, more for names. */
export function termWeight(term: string, statistics: TermStatistics): number {
  return rarityOf(term, statistics) * (isName(term, statistics) ? nameWeight : 1);
}

/** The document as a unit vector: logarithmic counts times rarity (Salton & Buckley 1988), names and numbers raised. */
export function vectorOf(terms: StoryTerms, statistics: TermStatistics): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, { count, capitalised, capitalisedWithin }] of terms) {
    const rarity = rarityOf(term, statistics);
    const named = capitalisedWithin > 0 || (capitalised === count && isName(term, statistics));
    const weight = (1 + Math.log(count)) * rarity * (named ? nameWeight : /\d/u.test(term) ? numberWeight : 1);
    vector.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}
