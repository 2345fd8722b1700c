import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStories, type StoryItem } from '../../../src/analysis/stories/group-stories.ts';

const item = (text: string, published: string | null = null): StoryItem => ({ text, title: null, published });

const harbourFire = [
  'A fire destroyed the fish market at Port Ellery on Monday night. Nobody was hurt, the fire brigade said.',
  'Port Ellery lost its fish market to a blaze on Monday. Firefighters needed six hours to put the fire out.',
  'The fish market of Port Ellery burned down on Monday night, and the mayor promised to rebuild it.',
  'Investigators in Port Ellery look for the cause of the blaze that destroyed the fish market on Monday night.',
];
const schoolFire = [
  'Flames gutted the gymnasium of the Alder Street school in Dunmarrow early on Friday, hours before lessons.',
  'Pupils in Dunmarrow stayed at home on Friday: their Alder Street gymnasium had burned down overnight.',
  'The Alder Street gymnasium in Dunmarrow, built in 1931, is a ruin after a fire on Friday. Police suspect arson.',
  'Dunmarrow police arrested a man of 19 over the fire that gutted the Alder Street gymnasium on Friday.',
];
const budget = [
  'Parliament passed the fisheries budget by 61 votes to 40 after a long debate.',
  'The fisheries budget passed parliament late, with 61 members in favour and 40 against.',
];

describe('groupStories', () => {
  it('keeps one event told in several ways together, and two events of one kind apart', () => {
    const stories = groupStories([...harbourFire, ...schoolFire, ...budget].map((text) => item(text)));
    const [harbour, school, vote] = [stories.slice(0, 4), stories.slice(4, 8), stories.slice(8)];
    expect([new Set(harbour).size, new Set(school).size, new Set(vote).size]).toEqual([1, 1, 1]);
    expect(new Set(stories).size).toBe(3);
  });

  it('does not take the same words of another year for the same event', () => {
    const [first = '', second = ''] = budget;
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
