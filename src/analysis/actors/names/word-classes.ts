import { shippedData } from '../../shipped-data.ts';
import type { WordClasses } from './features.ts';
import { hashText } from './hash.ts';

/** Lines of `coarse<TAB>fine<TAB>word word …`; classes count from 1. */
export function parseWordClasses(text: string): WordClasses {
  const table = new Map<number, number>();
  for (const line of text.split('\n')) {
    const [coarse, fine, words] = line.split('\t');
    if (coarse === undefined || fine === undefined || words === undefined) continue;
    const classes = Number(coarse) * 1024 + Number(fine);
    for (const word of words.split(' ')) table.set(hashText(word), classes);
  }
  return {
    coarse: (word) => (table.get(word) ?? 0) >> 10,
    fine: (word) => (table.get(word) ?? 0) & 1023,
  };
}

export function loadWordClasses(): WordClasses {
  return parseWordClasses(shippedData('./weights/classes.txt.gz', import.meta.url).toString('utf8'));
}
