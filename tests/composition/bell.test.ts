import { expect, it } from 'vitest';
import { createBell } from '../../src/composition/bell.ts';

const never = new AbortController().signal;
const anHour = 3_600_000;

it('wakes whoever waits', async () => {
  const bell = createBell();
  const heard = bell.heard(anHour, never);
  bell.ring();
  await heard;
});

it('does not forget that it was rung while nobody waited, and says it once', async () => {
  const bell = createBell();
  bell.ring();
  bell.ring();
  await bell.heard(anHour, never);
  const order: string[] = [];
  const second = bell.heard(30, never).then(() => order.push('time'));
  order.push('waiting');
  await second;
  expect(order).toEqual(['waiting', 'time']);
});

it('ends the wait when everything stops', async () => {
  const stopping = new AbortController();
  const heard = createBell().heard(anHour, stopping.signal);
  stopping.abort();
  await heard;
  await createBell().heard(anHour, stopping.signal);
});
