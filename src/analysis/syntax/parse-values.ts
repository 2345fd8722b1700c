import type { ParseState } from './parse-state.ts';

const nothing = 0x3456789;
const root = 0x456789a;

/** What a column says of a word; of no word (-1) and of the root, a value of their own. */
export function look(column: Int32Array, state: ParseState, word: number): number {
  if (word < 0) return nothing;
  return word < state.count ? (column[word] as number) : root;
}

/** The relation of a word to its head, once it has one. */
export function relation(state: ParseState, word: number): number {
  return word < 0 ? nothing : (state.relations[word] as number);
}

/** Lengths in steps: 1, 2, 3, 4, to 6, to 10, longer. */
export function stepsOf(length: number): number {
  return length < 5 ? length : length < 7 ? 5 : length < 11 ? 6 : 7;
}
