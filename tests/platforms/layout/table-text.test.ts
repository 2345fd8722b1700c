import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/platforms/layout/display-width.ts';
import { tableText } from '../../../src/platforms/layout/table-text.ts';

describe('a table in a monospaced font', () => {
  it('aligns numbers to the right and words to the left', () => {
    const lines = tableText(
      ['Figure', 'Counted'],
      [
        ['9', 'ferries'],
        ['12,000', 'passengers'],
      ],
      60,
    );
    expect(lines).toEqual(['Figure  Counted', '──────  ──────────', '     9  ferries', '12,000  passengers']);
  });

  it('wraps within cells rather than cutting', () => {
    const lines = tableText(['Figure', 'Counted'], [['9', 'ferries between the islands and the mainland']], 30);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(30);
    expect(lines.slice(2).join(' ').replace(/\s+/gu, ' ').trim()).toBe(
      '9 ferries between the islands and the mainland',
    );
  });

  it('counts wide characters twice, and keeps a line a line', () => {
    const lines = tableText(
      ['What', 'n'],
      [
        ['東京', '1'],
        ['a\nb', '2'],
      ],
      40,
    );
    expect(lines.slice(2)).toEqual(['東京  1', 'a b   2']);
  });

  it('leaves out a column that holds nothing', () => {
    expect(
      tableText(
        ['n', 'As of', 'What'],
        [
          ['1', '', 'ferry'],
          ['2', ' ', 'pier'],
        ],
        40,
      ),
    ).toEqual(['n  What', '─  ─────', '1  ferry', '2  pier']);
  });
});
