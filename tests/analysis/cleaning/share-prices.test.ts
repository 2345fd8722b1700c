import { describe, expect, it } from 'vitest';
import { withoutSharePrices } from '../../../src/analysis/cleaning/share-prices.ts';

describe('prices that a page runs beside a firm', () => {
  it.each([
    ['Moreau Mills Inc. MORX, -1.25% shares fell.', 'Moreau Mills Inc. shares fell.'],
    ['Brask BRKL, +0.40% BRK2, +10.15% and Holm HLM, −0.07%, rose.', 'Brask and Holm, rose.'],
    ['Zenda’s index ZNX, +6.74% .', 'Zenda’s index.'],
  ])('go: %s', (text, left) => expect(withoutSharePrices(text).text).toBe(left));

  it.each(['Moreau Mills fell 1.25%.', 'In the UK, +0.50% is no news.'])('leave: %s', (text) =>
    expect(withoutSharePrices(text).text).toBe(text),
  );
});
