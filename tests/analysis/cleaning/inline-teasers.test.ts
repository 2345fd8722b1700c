import { describe, expect, it } from 'vitest';
import { partInlineTeasers } from '../../../src/analysis/cleaning/inline-teasers.ts';

const kept = (text: string): string[] =>
  partInlineTeasers({ text, glued: false })
    .filter(({ glued }) => !glued)
    .map((part) => part.text);

describe('titles of other articles that ran into the next sentence', () => {
  it('end where a sentence or a quotation opens', () => {
    expect(kept('It fell, he said. Related article Town votes on the pier at last The mayor left on Monday.')).toEqual([
      'It fell, he said.',
      'The mayor left on Monday.',
    ]);
    expect(
      kept('Anna Roe/Agency Related article ‘We ran out.’ Nurses tell of the night “The clinic was empty,” she said.'),
    ).toEqual(['Anna Roe/Agency', '“The clinic was empty,” she said.']);
    expect(kept('It fell. Related articleOpinion: The lie at the heart of the camp Analysts said so.')).toEqual([
      'It fell.',
      'Analysts said so.',
    ]);
  });

  it('take the sentence that they ran into with them where their end does not show', () => {
    const text =
      'It fell. Related article Town votes on pier Lithuanian minister Karl Lund agreed. The vote is in May.';
    expect(kept(text)).toEqual(['It fell.', 'The vote is in May.']);
  });

  it('are told by what stands before them, also at the end of a paragraph', () => {
    expect(kept('The talks failed. READ MORE: Lund meets farmers in Brest')).toEqual(['The talks failed.']);
    expect(kept('The talks failed. READ MORE:')).toEqual(['The talks failed.', 'READ MORE:']);
    expect(kept('The related article: a short history, is lost.')).toEqual([
      'The related article: a short history, is lost.',
    ]);
  });
});
