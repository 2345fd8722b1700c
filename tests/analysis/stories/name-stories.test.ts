import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byAge, nameStories } from '../../../src/analysis/stories/name-stories.ts';

const in_ = (story: string | null, ...ids: readonly string[]) => ids.map((id) => ({ id, story }));

describe('nameStories', () => {
  it('calls a new story by its oldest article', () => {
    expect(nameStories([in_(null, '12', '9', '101')]).names).toEqual(['9']);
  });

  it('keeps the older name where two stories are joined', () => {
    const { names, renamed } = nameStories([[...in_('3', '3', '7'), ...in_('5', '5'), ...in_(null, '8')]]);
    expect(names).toEqual(['3']);
    expect([...renamed]).toEqual([['5', '3']]);
  });

  it('leaves a parted story’s name with the article that began it, else with most of its articles', () => {
    expect(nameStories([in_('3', '4', '5'), in_('3', '3')])).toEqual({ names: ['4', '3'], renamed: new Map() });
    expect(nameStories([in_('1', '7'), in_('1', '4', '5')])).toEqual({ names: ['7', '1'], renamed: new Map() });
  });

  it('never calls two groups alike, and tells of every name that is given up', () => {
    // Stories as they can be: called by one of their articles, or by one that is no longer looked at.
    const ids = Array.from({ length: 12 }, (_, index) => String(index + 8));
    const parts = fc.array(fc.nat(3), { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(parts, parts, fc.array(fc.nat(4), { maxLength: 4 }), (former, now, gone) => {
        const storyOf = (index: number): string | null => {
          const part = former[index] ?? 0;
          if (part === 0) return null;
          return gone.includes(part) ? String(part) : (ids[former.indexOf(part)] ?? null);
        };
        const articles = ids.map((id, index) => ({ id, story: storyOf(index) }));
        const groups = [...Map.groupBy(articles, (_, index) => now[index]).values()];
        const { names, renamed } = nameStories(groups);
        expect(new Set(names).size).toBe(groups.length);
        for (const { story } of articles) {
          if (story !== null) expect(names).toContain(renamed.get(story) ?? story);
        }
        for (const [before, after] of renamed) expect(byAge(after, before)).toBeLessThan(0);
      }),
    );
  });
});
