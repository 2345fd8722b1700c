import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStories as group } from '../../../src/analysis/stories/group-stories.ts';
import { type StoryItem, storyDocumentOf } from '../../../src/analysis/stories/story-document.ts';
import { budgetVote, harbourFire, schoolFire } from '../../support/story-texts.ts';

const groupStories = (items: readonly StoryItem[]) => group(items.map(storyDocumentOf));
const item = (text: string, published: string | null = null): StoryItem => ({ text, title: null, published });

describe('groupStories', () => {
  it('keeps one event told in several ways together, and two events of one kind apart', () => {
    const stories = groupStories([...harbourFire, ...schoolFire, ...budgetVote].map((text) => item(text)));
    const [harbour, school, vote] = [stories.slice(0, 4), stories.slice(4, 8), stories.slice(8)];
    expect([new Set(harbour).size, new Set(school).size, new Set(vote).size]).toEqual([1, 1, 1]);
    expect(new Set(stories).size).toBe(3);
  });

  it('does not take the same words of another year for the same event', () => {
    const [first = '', second = ''] = budgetVote;
    const others = harbourFire.map((text) => item(text, '2023-06-01'));
    const near = groupStories([item(first, '2024-11-13'), item(second, '2024-11-14'), ...others]);
    const far = groupStories([item(first, '2019-11-13'), item(second, '2024-11-14'), ...others]);
    expect(near[0]).toBe(near[1]);
    expect(far[0]).not.toBe(far[1]);
  });

  it('gives every item a story, the same ones for the same input, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 20 }), (texts) => {
        const items = texts.map((text) => item(text));
        const stories = groupStories(items);
        expect(stories).toHaveLength(items.length);
        expect(stories.every((story) => Number.isInteger(story) && story >= 0)).toBe(true);
        expect(groupStories(items)).toEqual(stories);
      }),
    );
  });
});
