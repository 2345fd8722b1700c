import type { Syntax, Token } from '../../../src/analysis/document.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

/** A tree by hand: one line for each token, "word TAG FINE relation head", heads counted from 0, -1 for the root. */
export function tree(lines: string): { tokens: readonly Token[]; syntax: Syntax } {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  return {
    tokens: tokenize(rows.map(([word]) => word).join(' ')),
    syntax: {
      tags: rows.map(([, tag = '']) => tag),
      fine: rows.map(([, , fine = '']) => fine),
      relations: rows.map(([, , , relation = '']) => relation),
      heads: Int32Array.from(rows, ([, , , , head]) => Number(head)),
    },
  };
}
