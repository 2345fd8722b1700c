import { describe, expect, it } from 'vitest';
import { headNounOf, nounPhraseOf } from '../../../src/analysis/syntax/noun-phrase.ts';
import { headOfRange, spanOf, subtreeOf } from '../../../src/analysis/syntax/subtree.ts';
import { tree } from './tree.ts';

const { tokens, syntax } = tree(`
  The DET DT det 2
  Peruvian ADJ JJ amod 2
  head NOUN NN nsubj 11
  of ADP IN case 5
  the DET DT det 5
  union NOUN NN nmod 2
  , PUNCT , punct 7
  Ana PROPN NNP appos 2
  Costa PROPN NNP flat 7
  , PUNCT , punct 7
  soon ADV RB advmod 11
  left VERB VBD root -1
  20 NUM CD nummod 14
  copper NOUN NN compound 14
  mines NOUN NNS obj 11
  . PUNCT . punct 11
`);
const words = (range: { firstToken: number; endToken: number }): string =>
  tokens
    .slice(range.firstToken, range.endToken)
    .map((token) => token.text)
    .join(' ');

describe('phrases of a tree', () => {
  it('find the head noun of a modifier', () => {
    expect([12, 13, 14, 1, 8, 10].map((token) => tokens[headNounOf(syntax, token)]?.text)).toEqual([
      'mines',
      'mines',
      'mines',
      'head',
      'Ana',
      'soon',
    ]);
  });

  it('leave out what only hangs from the noun', () => {
    expect(words(nounPhraseOf(syntax, 2))).toBe('The Peruvian head');
    expect(words(nounPhraseOf(syntax, 2, true))).toBe('The Peruvian head of the union');
    expect(words(nounPhraseOf(syntax, 13))).toBe('20 copper mines');
    expect(words(nounPhraseOf(syntax, 8))).toBe('Ana Costa');
    expect(words(nounPhraseOf(syntax, 11))).toBe('left');
  });

  it('give subtrees as ranges', () => {
    expect(words(subtreeOf(syntax, 2))).toBe('The Peruvian head of the union , Ana Costa ,');
    expect(subtreeOf(syntax, 11)).toEqual({ firstToken: 0, endToken: 16 });
    expect(headOfRange(syntax, { firstToken: 12, endToken: 15 })).toBe(14);
    expect(spanOf(tokens, { firstToken: 0, endToken: 2 })).toEqual({ start: 0, end: 12 });
  });
});
