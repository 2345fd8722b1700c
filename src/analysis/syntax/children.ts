import type { Syntax } from '../document.ts';

const known = new WeakMap<Int32Array, readonly (readonly number[])[]>();

/** The tokens that depend on a token, in text order. Built once for a whole document, in linear time. */
export function childrenOf(syntax: Pick<Syntax, 'heads'>, token: number): readonly number[] {
  let children = known.get(syntax.heads);
  if (children === undefined) {
    const lists: number[][] = Array.from(syntax.heads, () => []);
    syntax.heads.forEach((head, index) => {
      lists[head]?.push(index);
    });
    known.set(syntax.heads, lists);
    children = lists;
  }
  return children[token] ?? [];
}

/** The first child of a token in one of the relations, or -1. Subtypes count only when named ("nsubj:pass"). */
export function childIn(
  syntax: Pick<Syntax, 'heads' | 'relations'>,
  token: number,
  relations: ReadonlySet<string>,
): number {
  return childrenOf(syntax, token).find((child) => relations.has(syntax.relations[child] as string)) ?? -1;
}
