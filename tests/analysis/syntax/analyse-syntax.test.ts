import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../../../src/analysis/syntax/analyse-syntax.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

function analyse(text: string) {
  const tokens = tokenize(text);
  return { tokens, ...analyseSyntax(tokens, findSentences(text, tokens)) };
}

const tagged = (text: string): string => analyse(text).tags.join(' ');

describe('tags', () => {
  it.each([
    ['The minister said on Monday 300 miners had left.', 'DET NOUN VERB ADP PROPN NUM NOUN AUX VERB PUNCT'],
    ["Peru's army will not stay.", 'PROPN PART NOUN AUX PART VERB PUNCT'],
    [
      'She can plan the march, and they march to the plan.',
      'PRON AUX VERB DET NOUN PUNCT CCONJ PRON VERB ADP DET NOUN PUNCT',
    ],
  ])('of %j', (text, tags) => {
    expect(tagged(text)).toBe(tags);
  });

  it('tell tense and number', () => {
    const { tokens, fine } = analyse('She closed the mines after prices had fallen.');
    expect(tokens.map((token, index) => `${token.text} ${fine[index]}`)).toEqual([
      'She PRP',
      'closed VBD',
      'the DT',
      'mines NNS',
      'after IN',
      'prices NNS',
      'had VBD',
      'fallen VBN',
      '. .',
    ]);
  });

  it('link words into one tree a sentence', () => {
    const { tokens, heads, relations } = analyse('The minister said the mine will close. The miners wept.');
    const arcs = tokens.map(
      (token, index) => `${relations[index]}(${tokens[heads[index] as number]?.text ?? ''}, ${token.text})`,
    );
    expect(arcs).toEqual([
      'det(minister, The)',
      'nsubj(said, minister)',
      'root(, said)',
      'det(mine, the)',
      'nsubj(close, mine)',
      'aux(close, will)',
      'ccomp(said, close)',
      'punct(said, .)',
      'det(miners, The)',
      'nsubj(wept, miners)',
      'root(, wept)',
      'punct(wept, .)',
    ]);
  });
});
