import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../../../src/analysis/syntax/analyse-syntax.ts';
import { tenseOf } from '../../../src/analysis/syntax/tense.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

function tenseAt(text: string, word: string): string {
  const tokens = tokenize(text);
  const syntax = analyseSyntax(tokens, findSentences(text, tokens));
  return tenseOf(
    tokens,
    syntax,
    tokens.findIndex((token) => token.text === word),
  );
}

describe('tenseOf', () => {
  it.each([
    ['The ministers met in Lima on Tuesday.', 'past'],
    ['The ministers will meet in Lima on Tuesday.', 'future'],
    ["They'll meet in Lima on Tuesday.", 'future'],
    ['The ministers are going to meet in Lima on Tuesday.', 'future'],
    ['The ministers plan to meet in Lima on Tuesday.', 'future'],
    ['The ministers have met in Lima since Tuesday.', 'past'],
    ['The talks were held in Lima on Tuesday.', 'past'],
    ['The talks will be held in Lima on Tuesday.', 'future'],
    ['The council meets in Lima every Tuesday.', 'present'],
  ])('of %j', (text, tense) => {
    expect(tenseAt(text, 'Tuesday')).toBe(tense);
  });

  it('reads the clause around the word, not the one above it', () => {
    expect(tenseAt('She said on Monday that the mine will close on Friday.', 'Monday')).toBe('past');
    expect(tenseAt('She said on Monday that the mine will close on Friday.', 'Friday')).toBe('future');
  });
});
