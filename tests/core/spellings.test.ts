import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/core/spellings.ts';

describe('the other spelling of a word', () => {
  it.each([
    ['labour', 'labor'],
    ['harbors', 'harbours'],
    ['privatisation', 'privatization'],
    ['organizing', 'organising'],
    ['defence', 'defense'],
  ])('of %s is %s', (word, other) => {
    expect(spellingsOf(word)).toContain(other);
  });

  it.each(['four', 'size', 'rise', 'Labour', 'strike', ''])('of %j is none', (word) => {
    expect(spellingsOf(word)).toEqual([]);
  });
});
