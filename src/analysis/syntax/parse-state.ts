import type { WordForms } from './word-forms.ts';

/** The moves. */
export const shift = 0;
export const leftArc = 1;
const rightArc = 2;
export const moves = 3;

/**
 * A half-built tree in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words not yet read, and the arcs
 * so far. The root stands behind the last word (Ballesteros and Nivre 2013), as word number `count`.
 */
export interface ParseState {
  readonly count: number;
  readonly forms: WordForms;
  readonly tags: Int32Array;
  readonly stack: Int32Array;
  depth: number;
  /** The first word not yet read; `count` when only the root is left. */
  next: number;
  /** Head of each word, -1 while it has none. */
  readonly heads: Int32Array;
  /** Relation of each word, -1 while it has none. */
  readonly relations: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  /** The child attached before the outermost one, or -1. */
  readonly secondLeft: Int32Array;
  readonly secondRight: Int32Array;
  readonly leftChildren: Int32Array;
  readonly rightChildren: Int32Array;
  /** One bit for each relation (number modulo 30) a word has children of, on its left and on its right. */
  readonly leftRelations: Int32Array;
  readonly rightRelations: Int32Array;
}

/** `tags` are columns of the tag table, one for each word. */
export function startParse(forms: WordForms, tags: Int32Array): ParseState {
  const { count } = forms;
  const none = (): Int32Array => new Int32Array(count + 1).fill(-1);
  const zero = (): Int32Array => new Int32Array(count + 1);
  return {
    count,
    forms,
    tags,
    stack: new Int32Array(count + 1),
    depth: 0,
    next: 0,
    heads: none(),
    relations: none(),
    leftmost: none(),
    rightmost: none(),
    secondLeft: none(),
    secondRight: none(),
    leftChildren: zero(),
    rightChildren: zero(),
    leftRelations: zero(),
    rightRelations: zero(),
  };
}

export function finished(state: ParseState): boolean {
  return state.next === state.count && state.depth === 0;
}

/** Only the last word on the stack may hang from the root: a sentence has one root. */
export function allowed(state: ParseState, move: number): boolean {
  if (move === shift) return state.next < state.count;
  if (move === leftArc) return state.depth > 0 && (state.next < state.count || state.depth === 1);
  return state.depth > 1;
}

/** The only move that is allowed, -1 where there is a choice: an empty stack takes a word, and without further words the stack empties. */
export function onlyMove(state: ParseState): number {
  if (state.depth === 0) return shift;
  if (state.next < state.count) return -1;
  return state.depth === 1 ? leftArc : rightArc;
}

/** The word so far down the stack, 0 for the top one; -1 when the stack is not so deep. */
export function stackWord(state: ParseState, down: number): number {
  return state.depth > down ? (state.stack[state.depth - 1 - down] as number) : -1;
}

/** The head that an arc of this move gives to the word on top of the stack. */
export function headOf(state: ParseState, move: number): number {
  return move === leftArc ? state.next : stackWord(state, 1);
}

/** Moves the next word onto the stack. */
export function push(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** Takes the top word off the stack and hangs it, with its relation, from the head of the move. */
export function attach(state: ParseState, move: number, relation: number): void {
  const head = headOf(state, move);
  const word = state.stack[--state.depth] as number;
  state.heads[word] = head;
  state.relations[word] = relation;
  const bit = 1 << (relation % 30);
  if (move === leftArc) {
    state.secondLeft[head] = state.leftmost[head] as number;
    state.leftmost[head] = word;
    state.leftChildren[head] = (state.leftChildren[head] as number) + 1;
    state.leftRelations[head] = (state.leftRelations[head] as number) | bit;
  } else {
    state.secondRight[head] = state.rightmost[head] as number;
    state.rightmost[head] = word;
    state.rightChildren[head] = (state.rightChildren[head] as number) + 1;
    state.rightRelations[head] = (state.rightRelations[head] as number) | bit;
  }
}
