import { shippedData } from '../../shipped-data.ts';
import { hashText, mix } from './hash.ts';
import type { NameToken } from './name-token.ts';

/** The lists, in the order of their bits. */
export const gazetteerKinds = [
  'male', // first names
  'female',
  'surname',
  'country',
  'demonym',
  'city', // over 100,000 people
  'town',
  'region',
  'organization',
  'team',
  'person', // whole names of well-known people
  'first', // first names of men or women
] as const;
export type GazetteerKind = (typeof gazetteerKinds)[number];

const bitOf = (kind: GazetteerKind): number => 1 << gazetteerKinds.indexOf(kind);

/** Countries, large cities and regions; towns share their names with too many people. */
export const placeBits = bitOf('country') | bitOf('city') | bitOf('region');
export const firstNameBits = bitOf('male') | bitOf('female') | bitOf('first');

export interface Gazetteers {
  /** Bits of the lists that hold the token sequence, and 2^30 where longer entries begin so; 0 where none does. */
  lookUp(sequence: number): number;
  /** Bits of one lower-case word or of several joined by single spaces. */
  of(name: string): number;
}

const beginsLonger = 1 << 30;

/** The hash of a growing sequence of words: start with 0. */
export function extend(sequence: number, word: number): number {
  return mix(sequence, word) | 0;
}

/** Lines of `kind<TAB>name|name|…`, lower case. */
function parseGazetteers(text: string): Gazetteers {
  const table = new Map<number, number>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    const bit = gazetteerKinds.indexOf(line.slice(0, tab) as GazetteerKind);
    if (tab < 0 || bit < 0) continue;
    for (const name of line.slice(tab + 1).split('|')) {
      let sequence = 0;
      let from = 0;
      while (from <= name.length) {
        const space = name.indexOf(' ', from);
        const to = space < 0 ? name.length : space;
        sequence = extend(sequence, hashText(name, from, to));
        const flag = space < 0 ? 1 << bit : beginsLonger;
        table.set(sequence, (table.get(sequence) ?? 0) | flag);
        from = to + 1;
      }
    }
  }
  return {
    lookUp: (sequence) => table.get(sequence) ?? 0,
    of(name) {
      let sequence = 0;
      for (const word of name.split(' ')) sequence = extend(sequence, hashText(word));
      return (table.get(sequence) ?? 0) & ~beginsLonger;
    },
  };
}

export function loadGazetteers(): Gazetteers {
  return parseGazetteers(shippedData('./weights/gazetteers.txt.gz', import.meta.url).toString('utf8'));
}

const longest = 5;

/** For each token: bits of the entries that it begins, continues or is (shifted by the number of lists for those of two words and more). */
export function matchGazetteers(gazetteers: Gazetteers, tokens: readonly NameToken[], allowLower: boolean): Int32Array {
  const bits = new Int32Array(tokens.length);
  const shift = gazetteerKinds.length;
  for (let start = 0; start < tokens.length; start++) {
    const first = tokens[start] as NameToken;
    if (first.form === 6 || (first.form === 0 && !allowLower)) continue;
    let sequence = 0;
    let bestEnd = 0;
    let bestBits = 0;
    for (let end = start; end < tokens.length && end < start + longest; end++) {
      sequence = extend(sequence, (tokens[end] as NameToken).word);
      const found = gazetteers.lookUp(sequence);
      if (found === 0) break;
      const lists = found & ~beginsLonger;
      if (lists !== 0) {
        if (end === start) bits[start] = (bits[start] as number) | lists;
        else {
          bestEnd = end + 1;
          bestBits = lists;
        }
      }
      if ((found & beginsLonger) === 0) break;
    }
    for (let index = start; index < bestEnd; index++) bits[index] = (bits[index] as number) | (bestBits << shift);
  }
  return bits;
}
