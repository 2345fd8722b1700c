import { describe, expect, it } from 'vitest';
import { partedWords } from '../../src/archive/rows/parted-words.ts';

const parted = (text: string, ...found: string[]): string =>
  partedWords(
    text,
    { start: 0, end: text.length },
    found.map((slice) => ({ start: text.indexOf(slice), end: text.indexOf(slice) + slice.length })),
  );

describe('words for the index that a scraper glued together', () => {
  it('stand apart, with the words beside them', () => {
    expect(parted('The leader, Kim Jong-unsigned the treaty on Monday.', 'Kim Jong-un')).toBe(
      'leader, Kim Jong-un signed the',
    );
    expect(parted('The budget of 2021-2027estimated at 5 euros', '2021-2027')).toBe('budget of 2021-2027 estimated at');
    expect(parted('They saidEva Stolz left.', 'Eva Stolz')).toBe('They said Eva Stolz');
  });

  it('are none where names end with their words', () => {
    expect(parted('Eva Stolz’s boat, the “Lund”, left.', 'Eva Stolz', 'Lund')).toBe('');
  });
});
