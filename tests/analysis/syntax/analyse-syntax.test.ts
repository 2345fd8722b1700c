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
    const { tokens, fine } = analyse('The mines closed after prices had fallen.');
    expect(tokens.map((token, index) => `${token.text} ${fine[index]}`)).toEqual([
      'The DT',
      'mines NNS',
      'closed VBD',
      'after IN',
      'prices NNS',
      'had VBD',
      'fallen VBN',
      '. .',
    ]);
  });
});
