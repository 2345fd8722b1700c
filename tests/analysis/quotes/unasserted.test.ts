import { describe, expect, it } from 'vitest';
import { said, saidDirectly } from './said.ts';

describe('words that the text does not say anybody said', () => {
  it.each([
    'It is not true that Mira Berg said “the whole harbour is mine”.',
    'There is no evidence that Mira Berg said “the whole harbour is mine”.',
    'The claim that Mira Berg said “the whole harbour is mine” is false.',
    'Nobody believes that Mira Berg said “the whole harbour is mine”.',
    'If Mira Berg says “the whole harbour is mine”, she must go.',
    'Had Mira Berg said “the whole harbour is mine”, she would be gone.',
    'It is unclear whether Mira Berg said “the whole harbour is mine”.',
    'The mayor denied ever saying “the whole harbour is mine”.',
    'No official said “the whole harbour is mine”.',
  ])('gives nobody the words of: %s', (text) => {
    expect(saidDirectly(text)).toEqual(['?: the whole harbour is mine']);
  });

  it('keeps what a denial itself says, and what is sure', () => {
    expect(said('The police denied that Berg had confessed that she sold it.')).toEqual([
      'The police: that Berg had confessed that she sold it',
    ]);
    expect(saidDirectly('It is clear that Mira Berg said “the whole harbour is mine”.')).toEqual([
      'Mira Berg: the whole harbour is mine',
    ]);
    expect(saidDirectly('If elected, Mira Berg said “the whole harbour will be ours”.')).toEqual([
      'Mira Berg: the whole harbour will be ours',
    ]);
  });
});

describe('what somebody shows', () => {
  it('is nothing said; what a survey shows is', () => {
    expect(said('Erik Stahl showed no emotion as forewoman Dana Pike read the verdict.')).toEqual([]);
    expect(said('The survey showed Berg led by 9 points.')).toEqual(['The survey: Berg led by 9 points']);
  });
});

describe('what "according to" tells', () => {
  it.each([
    ['According to Mira Berg, head of the port, the crane had failed.', 'Mira Berg: the crane had failed'],
    ['According to the Kurier, which cited two clerks, the crane had failed.', 'the Kurier: the crane had failed'],
    ['According to the Kurier, the crane, a gift, had failed.', 'the Kurier: the crane, a gift, had failed'],
  ])('begins behind what is added about the source: %s', (text, told) => {
    expect(said(text)).toContain(told);
  });
});
