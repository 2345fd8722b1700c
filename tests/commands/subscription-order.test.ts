import { expect, it } from 'vitest';
import { parseOrder } from '../../src/commands/subscription-order.ts';

it.each([
  [
    'weekdays at 8 in Brussels',
    { when: 'weekdays at 8 in Brussels', topics: [], outlets: [], length: null, silent: false },
  ],
  [
    'weekdays at 8 in Brussels about Ukraine, sea ice and NATO from RFI, 3 stories, silent when nothing is new',
    {
      when: 'weekdays at 8 in Brussels',
      topics: ['Ukraine', 'sea ice', 'NATO'],
      outlets: ['RFI'],
      length: 3,
      silent: true,
    },
  ],
  [
    '0 8 * * 1-5 from The Post',
    { when: '0 8 * * 1-5', topics: [], outlets: ['The Post'], length: null, silent: false },
  ],
  ['daily at 7, 99 stories', { when: 'daily at 7', topics: [], outlets: [], length: 25, silent: false }],
])('reads the order %j', (text, order) => {
  expect(parseOrder(text)).toEqual(order);
});
