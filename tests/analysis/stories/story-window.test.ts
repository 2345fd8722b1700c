import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStoryWindow } from '../../../src/analysis/stories/create-story-window.ts';
import { groupStories } from '../../../src/analysis/stories/group-stories.ts';
import { articleDocumentOf, storyDocumentOf } from '../../../src/analysis/stories/story-document.ts';
import { packTerms, unpackTerms } from '../../../src/analysis/stories/story-terms.ts';
import type { StoryWindow } from '../../../src/analysis/stories/story-window.ts';
import { budgetVote, frenchNews, harbourFire, schoolFire } from '../../support/story-texts.ts';

const documentOf = (text: string, published: string | null = null) =>
  articleDocumentOf({ text, title: null, published });

function arrive(window: StoryWindow, id: string, text: string, published: string | null = null) {
  window.hold(id, documentOf(text, published), window.storyOf(id));
  return window.settle(id);
}

/** Which of some texts are together, whatever their stories are called. */
function partition(stories: readonly unknown[]): readonly number[] {
  return stories.map((story) => stories.indexOf(story));
}

const reports = [...harbourFire, ...schoolFire, ...budgetVote];

describe('the window of stories', () => {
  it('files articles in any order of arrival as the batch groups them, each in one story called by its oldest', () => {
    const batch = partition(groupStories(reports.map((text) => documentOf(text))));
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports.keys()], { minLength: reports.length }), (order) => {
        const window = createStoryWindow();
        const idOf = (index: number) => String(order.indexOf(index) + 1);
        for (const index of order) arrive(window, idOf(index), reports[index] ?? '');
        const stories = reports.map((_, index) => window.storyOf(idOf(index)));
        expect(partition(stories)).toEqual(batch);
        for (const [index, story] of stories.entries()) {
          const together = reports.keys().filter((other) => stories[other] === stories[index]);
          expect(story).toBe(String(Math.min(...[...together].map((other) => Number(idOf(other))))));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('joins two stories under the older name when an article shows that they are one', () => {
    const window = createStoryWindow();
    for (const [index, text] of schoolFire.entries()) arrive(window, String(index + 50), text);
    arrive(window, '60', 'Captain Ilse Roth of the trawler Marigold was rescued off Cape Fenn on Sunday.');
    arrive(window, '61', 'A storm sank a fishing boat; its crew of four drifted for nine hours in a raft.');
    expect(window.storyOf('60')).not.toBe(window.storyOf('61'));
    const { stories, renamed } = arrive(
      window,
      '62',
      'The storm sank the fishing boat Marigold off Cape Fenn: Captain Ilse Roth and her crew of four drifted for nine hours in a raft on Sunday before they were rescued.',
    );
    expect(['60', '61', '62'].map((id) => window.storyOf(id))).toEqual(['60', '60', '60']);
    expect([...renamed]).toEqual([['61', '60']]);
    expect(stories.get('61')).toBe('60');
  });

  it('takes a revised article out of its story when it tells of something else, and leaves the others', () => {
    const window = createStoryWindow();
    for (const [index, text] of reports.entries()) arrive(window, String(index + 1), text);
    arrive(window, '2', schoolFire[1]?.replace('Pupils', 'Children') ?? '');
    expect(window.storyOf('2')).toBe(window.storyOf('5'));
    expect(['1', '3', '4'].map((id) => window.storyOf(id))).toEqual(['1', '1', '1']);
  });

  it('is not led to take articles for one story because few others are in their language', () => {
    const window = createStoryWindow();
    for (const [index, text] of [...reports, ...frenchNews].entries()) arrive(window, String(index + 1), text);
    const stories = frenchNews.map((_, index) => window.storyOf(String(reports.length + index + 1)));
    expect(partition(stories)).toEqual([0, 0, 2, 3, 4, 5]);
    expect(partition(groupStories(frenchNews.map((text) => documentOf(text))))).toEqual([0, 0, 2, 3, 4, 5]);
  });

  it('moves an article whose language turns out to be another', () => {
    const window = createStoryWindow();
    for (const [index, text] of reports.entries()) arrive(window, String(index + 1), text);
    arrive(window, '30', frenchNews[0] ?? '');
    arrive(window, '30', `${harbourFire[0]} The mayor of Port Ellery came.`);
    expect(window.storyOf('30')).toBe('1');
    arrive(window, '30', frenchNews[0] ?? '');
    expect(window.around('30')).toEqual(['30']);
  });

  it('does not join reports that are weeks apart', () => {
    const window = createStoryWindow();
    for (const [index, text] of schoolFire.entries()) arrive(window, String(index + 1), text);
    arrive(window, '8', budgetVote[0] ?? '', '2024-09-01');
    arrive(window, '9', budgetVote[1] ?? '', '2024-11-01');
    expect(window.storyOf('9')).toBe('9');
  });

  it('looks at a bounded neighbourhood, however much is told of one event', () => {
    const told = Array.from({ length: 200 }, (_, id) => `${reports[id % 8]} Reader ${id} wrote.`);
    const window = createStoryWindow();
    for (const [id, text] of told.entries())
      expect(arrive(window, String(id), text).stories.size).toBeLessThanOrEqual(120);
    const batch = groupStories(told.map((text) => documentOf(text)));
    expect(partition(told.map((_, id) => window.storyOf(String(id))))).toEqual(partition(batch));
  });

  it('holds and drops any text, and knows in the end what it did in the beginning', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    const step = fc.record({ id: fc.integer({ min: 1, max: 9 }).map(String), text, drop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const window = createStoryWindow();
        const held = new Set<string>();
        for (const { id, text: words, drop } of steps) {
          if (drop) {
            window.drop(id);
            held.delete(id);
            expect([window.holds(id), window.storyOf(id), window.around(id)]).toEqual([false, null, []]);
          } else {
            expect(arrive(window, id, words).stories.has(id)).toBe(true);
            held.add(id);
          }
          for (const each of held) expect(window.storyOf(each)).not.toBeNull();
        }
      }),
    );
  });
});

describe('kept terms', () => {
  it('are the same after unpacking, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { terms } = storyDocumentOf({ text, title: null, published: null });
        expect(unpackTerms(packTerms(terms))).toEqual(terms);
      }),
    );
  });

  it('are none where what was kept is damaged', () => {
    for (const damaged of ['', 'fish', 'fish x 0 0', 'fish 1 0 0 market -1 0 0'])
      expect(unpackTerms(damaged).size).toBe(0);
  });
});
