import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/core/remember.ts';

describe('a function that remembers', () => {
  const counted = (kept?: { most: number; longest: number }) => {
    const asked: string[] = [];
    const upper = remembering((text) => {
      asked.push(text);
      return text.toUpperCase();
    }, kept);
    return { asked, upper };
  };

  it('works a text out once', () => {
    const { asked, upper } = counted();
    expect([upper('harbour'), upper('harbour'), upper('quay')]).toEqual(['HARBOUR', 'HARBOUR', 'QUAY']);
    expect(asked).toEqual(['harbour', 'quay']);
  });

  it('keeps nothing of a longer text, and forgets all when it holds too many', () => {
    const { asked, upper } = counted({ most: 2, longest: 4 });
    for (const text of ['lighthouse', 'lighthouse', 'a', 'b', 'c', 'a', 'c'])
      expect(upper(text)).toBe(text.toUpperCase());
    expect(asked).toEqual(['lighthouse', 'lighthouse', 'a', 'b', 'c', 'a']);
  });
});
