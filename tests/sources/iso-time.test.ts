import { expect, it } from 'vitest';
import { isoTime } from '../../src/sources/iso-time.ts';

it('reads digits with the year first, however they are parted, and none that can change places', () => {
  expect(isoTime('2012/01/16')).toBe('2012-01-16');
  expect(isoTime('2013/04/05 08:09:09')).toBe('2013-04-05T08:09:09');
  expect(isoTime('2013.4.5')).toBe('2013-04-05');
  expect(isoTime('03/04/2013')).toBeNull();
});
