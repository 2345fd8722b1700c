import { describe, expect, it } from 'vitest';
import { canonicalName, foldName } from '../../../src/analysis/actors/lexicons/aliases.ts';
import { oneSlipApart, skeleton } from '../../../src/analysis/actors/merge/spelling.ts';

describe('spellings of a name', () => {
  it('knows one slip of the pen from two', () => {
    expect(oneSlipApart('blinken', 'blinkin')).toBe(true);
    expect(oneSlipApart('chrysler', 'chrylser')).toBe(true);
    expect(oneSlipApart('merkel', 'merkl')).toBe(true);
    expect(oneSlipApart('merkel', 'mirkil')).toBe(false);
    expect(oneSlipApart('roe', 'rowen')).toBe(false);
  });

  it('meets transliterations in one skeleton', () => {
    expect(skeleton('zelenskyy')).toBe(skeleton('zelensky'));
    expect(skeleton('zelenskiy')).toBe(skeleton('zelensky'));
    expect(skeleton('khamenei')).toBe(skeleton('hamenei'));
    expect(skeleton('merkel')).not.toBe(skeleton('markel'));
  });

  it('folds diacritics, points and case, and knows the names of a state', () => {
    expect(foldName('Gitanas Nausėda')).toBe('gitanas nauseda');
    expect(canonicalName(foldName('U.S.'))).toBe(canonicalName(foldName('United States')));
    expect(canonicalName(foldName('EU'))).toBe('european union');
  });
});
