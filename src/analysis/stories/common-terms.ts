import { shippedData } from '../shipped-data.ts';

interface CommonTerms {
  readonly documents: number;
  readonly counts: Readonly<Record<string, number>>;
}

const bytes = shippedData('./weights/common-terms.json.gz', import.meta.url);
const { documents, counts } = JSON.parse(bytes.toString()) as CommonTerms;
const table = new Map(Object.entries(counts));

/** The share of ordinary documents in which a stem stands; 0 for one that is rare everywhere. */
export function commonShare(stem: string): number {
  return (table.get(stem) ?? 0) / documents;
}
