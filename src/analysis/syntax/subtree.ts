import type { Span } from '../../core/span.ts';
import type { Syntax, Token } from '../document.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

interface Bounds {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const known = new WeakMap<Int32Array, Bounds>();

/** From the leftmost to the rightmost token that depends on `token`, directly or through others, itself included. */
export function subtreeOf(syntax: Pick<Syntax, 'heads'>, token: number): TokenRange {
  let bounds = known.get(syntax.heads);
  if (bounds === undefined) {
    bounds = boundsOf(syntax.heads);
    known.set(syntax.heads, bounds);
  }
  return { firstToken: bounds.first[token] ?? token, endToken: (bounds.last[token] ?? token) + 1 };
}

/** The text span of a range of tokens. The range must not be empty. */
export function spanOf(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Span {
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
}

/** The token of a range whose head lies outside it: the word the range hangs from. The first such, when there are several. */
export function headOfRange({ heads }: Pick<Syntax, 'heads'>, { firstToken, endToken }: TokenRange): number {
  for (let token = firstToken; token < endToken; token++) {
    const head = heads[token] as number;
    if (head < firstToken || head >= endToken) return token;
  }
  return firstToken;
}

/** Leaves first, so that each word is done before its head: linear in the number of tokens. */
function boundsOf(heads: Int32Array): Bounds {
  const first = Int32Array.from(heads, (_, token) => token);
  const last = Int32Array.from(first);
  const waiting = new Int32Array(heads.length);
  for (const head of heads) if (head >= 0) waiting[head] = (waiting[head] as number) + 1;
  for (let leaf = 0; leaf < heads.length; leaf++) {
    if (waiting[leaf] !== 0) continue;
    let token = leaf;
    for (let head = heads[token] as number; head >= 0; head = heads[token] as number) {
      waiting[token] = -1;
      first[head] = Math.min(first[head] as number, first[token] as number);
      last[head] = Math.max(last[head] as number, last[token] as number);
      waiting[head] = (waiting[head] as number) - 1;
      if (waiting[head] !== 0) break;
      token = head;
    }
    if ((heads[token] as number) < 0) waiting[token] = -1;
  }
  return { first, last };
}
