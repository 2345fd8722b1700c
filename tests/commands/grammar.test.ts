import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/commands/grammar.ts';

describe('parseLine', () => {
  it.each([
    ['/who Kaja Kallas', 'who', 'Kaja Kallas', 1],
    ['who Kaja Kallas', 'who', 'Kaja Kallas', 1],
    ['/brief who Kallas', 'who', 'Kallas', 1],
    ['brief who Kallas', 'who', 'Kallas', 1],
    ['  /figures   North  Korean troops ', 'figures', 'North Korean troops', 1],
    ['/who Kallas page 3', 'who', 'Kallas', 3],
    ['/WHO Kallas', 'who', 'Kallas', 1],
    ['/help', 'help', '', 1],
    ['', '', '', 1],
    ['who is Kaja Kallas?', 'who', 'Kaja Kallas', 1],
    ['What did Rutte say about China?', 'quotes', 'Rutte about China', 1],
    ['what has Rutte said', 'quotes', 'Rutte', 1],
    ['how many North Korean troops?', 'figures', 'North Korean troops', 1],
    ['when is the inauguration?', 'dates', 'inauguration', 1],
    ['when do the ferries return?', 'dates', 'ferries return', 1],
    ['by how much did wages fall?', 'figures', 'did wages fall', 1],
    ['what share of dockers voted?', 'figures', 'share of dockers voted', 1],
    ['what was Rutte quoted as saying about China?', 'quotes', 'Rutte about China', 1],
    ['show me quotes by Rutte', 'quotes', 'Rutte', 1],
    ['who said the bridge is safe?', 'search', 'the bridge is safe', 1],
    ['why did the bridge fall?', 'search', 'why did the bridge fall', 1],
    ['what happened in Lorvane?', 'search', 'Lorvane', 1],
    ['why not', 'why', 'not', 1],
  ])('reads %j', (text, word, argument, page) => {
    expect(parseLine(text)).toEqual({ word, argument, page });
  });

  it.each([
    ['source 2', '2'],
    ['link for 2', '2'],
    ['the link for 2?', '2'],
    ['Send me the link behind [2]', '2'],
    ['source k7f2', 'k7f2'],
    ['where is the Kallas quote from?', 'Kallas quote'],
    ['where did that figure come from?', 'figure'],
    ['link for the 11,000', 'the 11,000'],
  ])('understands a request for a source in plain words: %j', (text, argument) => {
    expect(parseLine(text)).toEqual({ word: 'source', argument, page: 1 });
  });

  it('leaves a slash command alone, whatever its words look like', () => {
    expect(parseLine('/search who is who')).toEqual({ word: 'search', argument: 'who is who', page: 1 });
  });

  it('takes anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => parseLine(text).page >= 1));
  });
});
