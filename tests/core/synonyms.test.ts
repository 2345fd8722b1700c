import { describe, expect, it } from 'vitest';
import { meanTheSame, synonymsOf } from '../../src/core/synonyms.ts';

describe('synonyms', () => {
  it('finds other words for a topic, in any case', () => {
    expect(synonymsOf('Troops')).toContain('soldiers');
    expect(synonymsOf('north korea')).toContain('North Korean');
    expect(synonymsOf('Dutch')).toContain('Netherlands');
    expect(synonymsOf('teapot')).toEqual([]);
  });

  it('never lists the word itself', () => {
    for (const word of ['troops', 'aid', 'Chinese', 'deaths']) expect(synonymsOf(word)).not.toContain(word);
  });

  it('takes singular and plural as one', () => {
    expect(meanTheSame('soldier', 'troops')).toBe(true);
    expect(meanTheSame('city', 'cities')).toBe(true);
    expect(meanTheSame('soldiers', 'civilians')).toBe(false);
  });
});
