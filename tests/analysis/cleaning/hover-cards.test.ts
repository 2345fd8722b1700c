import { describe, expect, it } from 'vitest';
import { withoutHoverCards } from '../../../src/analysis/cleaning/hover-cards.ts';

describe('cards that a page shows over a name', () => {
  it.each([
    ['Premier Berta Holm Berta (Betty) HolmMORE has been indicted.', 'Premier Berta Holm has been indicted.'],
    [
      'President Holm Berta Anna HolmThree more run for mayor Overnight: trade talks | Lund quits MORE’s house burnt.',
      'President Holm’s house burnt.',
    ],
  ])('go: %s', (text, left) => {
    const result = withoutHoverCards(text);
    expect(result.text).toBe(left);
    expect(result.removed).toHaveLength(1);
  });

  it.each(['MORE is a charity. Ada Holm gave Holm money.', 'Holm and Berta Holm wrote MORE on the wall.'])(
    'leave: %s',
    (text) => expect(withoutHoverCards(text)).toEqual({ text, removed: [] }),
  );
});
