import type { Syntax } from '../document.ts';
import { childrenOf } from './children.ts';
import { subtreeOf, type TokenRange } from './subtree.ts';

/** What stands before a noun, or continues a name, inside one phrase. */
const inside = new Set([
  'det',
  'det:predet',
  'amod',
  'compound',
  'flat',
  'nummod',
  'nmod:poss',
  'nmod:desc',
  'fixed',
  'goeswith',
]);
/** Never part of the phrase: what links it to others, and what comments on it. */
const outside = new Set([
  'case',
  'mark',
  'cc',
  'punct',
  'conj',
  'acl:relcl',
  'appos',
  'parataxis',
  'cop',
  'nsubj',
  'discourse',
]);
/** No real phrase nests deeper; it keeps many questions about one endless sentence linear. */
const deepest = 64;
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);

/** The head noun of the phrase a token stands in: "troops" for any of "10,000 North Korean troops". Itself, when it is in none. */
export function headNounOf({ heads, relations }: Syntax, token: number): number {
  let noun = token;
  for (let climbed = 0; climbed < deepest; climbed++) {
    if (!inside.has(relations[noun] as string) || (heads[noun] as number) < 0) break;
    noun = heads[noun] as number;
  }
  return noun;
}

/**
 * The noun phrase around a token: determiners, adjectives, numbers, compounds and names with their head noun; with `modifiers`, also
 * the prepositional phrases and participles behind it ("the head of the union"), never relative clauses, appositions or "and …".
 * A token that is no noun and modifies none is its own range.
 */
export function nounPhraseOf(syntax: Syntax, token: number, modifiers = false): TokenRange {
  const noun = headNounOf(syntax, token);
  if (noun === token && !nominal.has(syntax.tags[token] as string)) return { firstToken: token, endToken: token + 1 };
  let firstToken = noun;
  let endToken = noun + 1;
  for (const child of childrenOf(syntax, noun)) {
    const relation = syntax.relations[child] as string;
    if (outside.has(relation) || !(inside.has(relation) || (modifiers && child > noun))) continue;
    const range = subtreeOf(syntax, child);
    firstToken = Math.min(firstToken, range.firstToken);
    endToken = Math.max(endToken, range.endToken);
  }
  return { firstToken, endToken };
}
