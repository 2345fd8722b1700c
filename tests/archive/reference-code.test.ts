import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference, referenceCandidates, snippetHash } from '../../src/archive/rows/reference-code.ts';

describe('reference codes', () => {
  it('are the same for the same snippet, grow, and read back as typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, snippet) => {
        const codes = [...referenceCandidates(snippetHash(key, snippet))];
        expect(codes).toEqual([...referenceCandidates(snippetHash(key, snippet))]);
        expect(codes[0]).toMatch(/^[a-hj-km-np-tv-z]\d[0-9a-hj-km-np-tv-z]{2}$/);
        expect(codes[1]).toHaveLength(5);
        for (const code of codes) expect(readReference(code.toUpperCase())).toBe(code);
      }),
    );
  });

  it('tell an article and its snippet apart', () => {
    expect(snippetHash('ab', 'c')).not.toEqual(snippetHash('a', 'bc'));
  });

  it('forgive letters that look like digits', () => {
    expect(readReference('kOl2')).toBe('k012');
    expect(readReference('not a ref')).toBeNull();
    expect(readReference('22')).toBeNull();
  });
});
