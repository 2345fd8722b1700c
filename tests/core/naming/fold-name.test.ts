import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, nameWords } from '../../../src/core/naming/fold-name.ts';

describe('a folded name', () => {
  it.each([
    ['Kim Jong-un', 'kim jong un'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Володимир Зеленський', 'volodimir zelenskiy'],
    ['Μητσοτάκης', 'mitsotakis'],
    ['O’Neill’s', 'oneill'],
    ['J. D. Vance', 'jd vance'],
    ['U.S.', 'us'],
    ['  Kaja\n Kallas, ', 'kaja kallas'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['😀', ''],
  ])('of %s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('folds to itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const word of nameWords(text)) expect(word).not.toBe('');
        expect(nameWords(text.normalize('NFD'))).toEqual(nameWords(text.normalize('NFC')));
      }),
    );
    expect(foldName('a.'.repeat(500_000)).length).toBeLessThan(1000);
  });
});
