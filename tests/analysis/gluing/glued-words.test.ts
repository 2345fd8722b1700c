import { describe, expect, it } from 'vitest';
import { partGlued } from '../../../src/analysis/gluing/glued-words.ts';
import { wordKnowledge } from '../../../src/analysis/gluing/word-knowledge.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

const words = (text: string): string =>
  partGlued(tokenize(text), wordKnowledge)
    .map((token) => token.text)
    .join(' ');

describe('words that lost the space between them', () => {
  it.each([
    ['Karl Lundqvarn left. Lundqvarnreaffirmed it.', 'Karl Lundqvarn left . Lundqvarn reaffirmed it .'],
    ['Officials saidEva Stolz left for theUnited States.', 'Officials said Eva Stolz left for the United States .'],
    ['It fell on Mondayafternoon.', 'It fell on Monday afternoon .'],
    ['Thesuspect left. Theirlawyers stayed.', 'The suspect left . Their lawyers stayed .'],
    ['MrLundqvarn met Finance MinisterStolz.', 'Mr Lundqvarn met Finance Minister Stolz .'],
    ['Hong Kong fell; HongKong rose.', 'Hong Kong fell ; Hong Kong rose .'],
    ['Trade with Portugalwas down.', 'Trade with Portugal was down .'],
    [
      'The launch of missilesmany of them old, on their territoryas well.',
      'The launch of missiles many of them old , on their territory as well .',
    ],
    ['They left theU.S. on Monday.', 'They left the U.S. on Monday .'],
    ['Ann Brandtqvistwas there.', 'Ann Brandtqvist was there .'],
  ])('are parted: %s', (text, parted) => expect(words(text)).toBe(parted));

  it.each([
    'YouTube and iPhone and McDonald and DeSantis and SoftBank',
    'Northfield Goldwater Stonebridge Kleinwood Sandringham Patricof Perrotto',
    'deVos, LaRouche, MacArthur, FitzGerald, vanDyke',
    'Tigrayan Shipbuilding Overland Theresa Wasserman Hershkowitz',
    'lawmakers healthcare crowdfunded tailwinds counterevidence',
  ])('are told from names and compounds: %s', (text) =>
    expect(words(text)).toBe(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ),
  );

  it('keep their places in the text', () => {
    const text = 'Karl Lundqvarn left. Lundqvarnreaffirmed it.';
    for (const token of partGlued(tokenize(text), wordKnowledge))
      expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
