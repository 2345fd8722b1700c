import type { Token } from '../document.ts';

/** One sentence as the readers of this folder see it: all tokens of the document, and where the sentence begins and ends. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Universal part of speech of each token; `X` where it is not known. */
  readonly tags: readonly string[];
  /** Penn Treebank part of speech of each token. */
  readonly fine: readonly string[];
  readonly first: number;
  readonly end: number;
}

/** Lower case of a token of the line, empty outside it. */
export function wordAt(line: Line, index: number): string {
  return index >= line.first && index < line.end ? (line.tokens[index] as Token).lower : '';
}

export function tokenAt(line: Line, index: number): Token | null {
  return index >= line.first && index < line.end ? (line.tokens[index] as Token) : null;
}

export function tagAt(line: Line, index: number): string {
  return index >= line.first && index < line.end ? (line.tags[index] ?? 'X') : '';
}

/** True for a participle, which may limit a noun ("spoken languages"). */
export function isParticiple(line: Line, index: number): boolean {
  const fine = index >= line.first && index < line.end ? line.fine[index] : '';
  return fine === 'VBN' || fine === 'VBG';
}

/** True when nothing stands between a token and the next. */
export function gluedToNext(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  const next = tokenAt(line, index + 1);
  return token !== null && next !== null && token.end === next.start;
}

/** True for a hyphen or dash with nothing around it ("twenty-one"). */
export function joinsAt(line: Line, index: number): boolean {
  const text = tokenAt(line, index)?.text ?? '';
  const hyphen = text === '-' || text === '–' || text === '‐' || text === '‑';
  return hyphen && gluedToNext(line, index - 1) && gluedToNext(line, index);
}

export function isDigits(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code === 46) return word.length > 1 && isDigits(word.slice(1));
  return code >= 48 && code <= 57;
}

export function isWord(text: string): boolean {
  return /^\p{L}/u.test(text);
}

export function isCapitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
