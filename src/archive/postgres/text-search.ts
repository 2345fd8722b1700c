import { indexWords, type TextQuery } from '../rows/text-query.ts';

const longestWord = 200;
/** A tsvector knows no position beyond this. */
const lastPosition = 16_383;

/** A sentence as a tsvector's text: our own words, so that both engines find the same. Words are letters and digits: nothing to escape. */
export function wordVector(text: string): string {
  const positions = new Map<string, number[]>();
  for (const [index, each] of indexWords(text).slice(0, lastPosition).entries()) {
    const word = each.slice(0, longestWord).toWellFormed();
    positions.set(word, [...(positions.get(word) ?? []), index + 1].slice(0, 255));
  }
  return [...positions].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

export function wordQuery(query: TextQuery): string {
  const word = (each: string) => `'${each.slice(0, longestWord).toWellFormed()}'`;
  return query
    .map((phrases) => `(${phrases.map((words) => `(${words.map(word).join(' <-> ')})`).join(' | ')})`)
    .join(' & ');
}
