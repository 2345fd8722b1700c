import type { TextView } from '../marks/text-view.ts';
import type { Source } from './carried-quotes.ts';

/** Pages repeat no more than a few; a text of more quotations than this is compared by its first ones. */
const mostQuotes = 120;
const shortestPiece = 20;
const longestRead = 1500;

/**
 * A quotation that the layout repeats in large letters ("We lost … all of it") belongs to who says the words in the article, not to whoever
 * spoke last before it. `own` says which quotations the sentences themselves give a source.
 */
export function settlePullQuotes(view: TextView, own: readonly boolean[], sources: (Source | undefined)[]): void {
  const quotes = view.quotes.slice(0, mostQuotes);
  const letters = quotes.map(({ start, end }) => lettersOf(view.text.slice(start, Math.min(end, start + longestRead))));
  for (const [index, { start, end }] of quotes.entries()) {
    if (own[index] === true) continue;
    const pieces = view.text
      .slice(start, Math.min(end, start + longestRead))
      .split(/\.{3}|…/u)
      .map(lettersOf)
      .filter((piece) => piece.length > 0);
    const holds = (piece: string, at: number) => at !== index && (letters[at] ?? '').includes(piece);
    const places = pieces.map((piece) => letters.findIndex((_, at) => holds(piece, at)));
    const [first] = places;
    const long = pieces.some((piece) => piece.length >= shortestPiece);
    if (first !== undefined && own[first] === true && long && places.every((place) => place >= 0))
      sources[index] = sources[first];
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
