import type { Token } from '../../document.ts';
import { type Lexeme, lexicon } from './lexicon.ts';

/** What the rules read: the tokens of one paragraph, with what each can be in a time expression. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** One a token, null for words that play no part in time expressions. */
  readonly lexemes: readonly (Lexeme | null)[];
  /** The classes each token may start, as bits. */
  readonly masks: Int32Array;
  /** Whether "04/07/2024" is of July. */
  readonly dayFirst: boolean;
  /** Whether the text tells of games that have quarters. */
  readonly games: boolean;
  /** First token of the paragraph. */
  readonly first: number;
  /** End of the paragraph; rules never read past it. */
  readonly end: number;
}

/** A value read from tokens, and the token behind it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly end: number;
}

const digits = /^\d/;
const capital = /^\p{Lu}/u;
const number: Lexeme = { number: Number.NaN };

/** The lexeme of a token; a digit's has the number NaN, to be read by the reader of numbers. */
export function lexemeOf(token: Token): Lexeme | null {
  const known = lexicon.get(token.lower);
  if (known === undefined) return digits.test(token.text) ? number : null;
  return known.capital === true && !capital.test(token.text) ? null : known;
}

export function lowerAt(scan: Scan, index: number): string {
  return index >= scan.first && index < scan.end ? (scan.tokens[index] as Token).lower : '';
}

export function textAt(scan: Scan, index: number): string {
  return index >= scan.first && index < scan.end ? (scan.tokens[index] as Token).text : '';
}

export function lexemeAt(scan: Scan, index: number): Lexeme | null {
  return index >= scan.first && index < scan.end ? (scan.lexemes[index] as Lexeme | null) : null;
}

/** True when a token stands right behind the one before it, without a space. */
export function glued(scan: Scan, index: number): boolean {
  return index > scan.first && index < scan.end && scan.tokens[index]?.start === scan.tokens[index - 1]?.end;
}

export function isCapitalized(scan: Scan, index: number): boolean {
  return capital.test(textAt(scan, index));
}
