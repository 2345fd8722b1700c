import type { Span } from '../../core/span.ts';

const word = /[\p{L}\p{N}]/u;
/** With the words beside them, which a phrase may hold too ("Kim Jong-un signed the treaty"). */
const around = /(?:\S{1,60}\s){0,2}\S{1,60}$/u;
const behind = /^\S{1,60}(?:\s\S{1,60})?/u;
const longest = 190;

/**
 * The words that a scraper glued together in a sentence, apart: where a name, a number or a date that the analysis found begins or ends
 * inside a word ("Lundstated", "2027estimated"). For the index, so that a search finds both words.
 */
export function partedWords(text: string, sentence: Span, found: readonly Span[]): string {
  const cuts = new Set<number>();
  for (const { start, end } of found) {
    for (const at of [start, end])
      if (at > sentence.start && at < sentence.end && word.test(text[at - 1] ?? '') && word.test(text[at] ?? ''))
        cuts.add(at);
  }
  return [...cuts]
    .sort((a, b) => a - b)
    .map((at) => {
      const left = text.slice(Math.max(sentence.start, at - longest), at);
      const right = text.slice(at, Math.min(sentence.end, at + longest));
      return `${around.exec(left)?.[0] ?? left} ${behind.exec(right)?.[0] ?? right}`;
    })
    .join(' ');
}
