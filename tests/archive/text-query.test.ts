import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflections } from '../../src/archive/rows/inflections.ts';
import { indexWords, readTextQuery } from '../../src/archive/rows/text-query.ts';

describe('forms of a word', () => {
  it.each([
    ['troop', 'troops'],
    ['troops', 'troop'],
    ['country', 'countries'],
    ['countries', 'country'],
    ['invade', 'invading'],
    ['invaded', 'invade'],
    ['attacks', 'attacking'],
    ['plan', 'planned'],
    ['planned', 'plan'],
    ['sanction', 'sanctioned'],
    ['woman', 'women'],
    ['said', 'say'],
    ['boxes', 'box'],
    ['cancelled', 'canceled'],
    ['canceled', 'cancelled'],
    ['travel', 'travelling'],
  ])('of %s include %s', (word, form) => {
    expect(inflections(word)).toContain(form);
  });

  it.each([
    ['general', 'generate'],
    ['news', 'new'],
    ['united', 'unit'],
    ['evening', 'even'],
    ['king', 'k'],
    ['crisis', 'crisi'],
    ['called', 'cal'],
    ['2024', '2024s'],
    ['зима', 'зимаs'],
  ])('of %s do not include %s', (word, other) => {
    expect(inflections(word)).not.toContain(other);
  });

  it('begin with the word itself', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(inflections(word)[0]).toBe(word);
      }),
    );
  });
});

describe('a passage query', () => {
  it('reads words, whatever stands around them', () => {
    expect(readTextQuery([['"North" Korea*']])?.[0]).toContainEqual(['north', 'korea']);
    expect(readTextQuery([['Kyiv’s']])?.[0]).toContainEqual(['kyiv']);
  });

  it('is null where a group holds no word', () => {
    expect(readTextQuery([['troops'], ['?', '😀']])).toBeNull();
    expect(readTextQuery([])).toEqual([]);
  });

  it('stays small and harmless on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }))), (groups) => {
        for (const phrases of readTextQuery(groups) ?? [])
          for (const words of phrases) for (const word of words) expect(indexWords(word)).toEqual([word]);
      }),
      { numRuns: 30 },
    );
    expect(JSON.stringify(readTextQuery([Array(1000).fill('word '.repeat(5000))])).length).toBeLessThan(100_000);
  });
});
