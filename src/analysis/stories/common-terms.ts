import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface CommonTerms {
  readonly documents: number;
  readonly counts: Readonly<Record<string, number>>;
}

const file = new URL('./weights/common-terms.json.gz', import.meta.url);
const { documents, counts } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as CommonTerms;
const table = new Map(Object.entries(counts));

/** The share of ordinary documents in which a stem stands; 0 for one that is rare everywhere. */
export function commonShare(stem: string): number {
  return (table.get(stem) ?? 0) / documents;
}
