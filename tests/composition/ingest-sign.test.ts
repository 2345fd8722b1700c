import { afterEach, beforeEach, expect, it } from 'vitest';
import { noProgress } from '../../src/cli/progress.ts';
import { ingestReporter, withSign } from '../../src/composition/ingest-sign.ts';
import { tellIngest } from '../../src/intake/ingests-under-way.ts';
import { openNewsroom } from '../support/newsroom.ts';

let room: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  room = openNewsroom('2024-11-12T06:00:00Z');
});
afterEach(() => room.close());

const place = {} as never;

it('tells of a long ingest while it lasts, and no longer', async () => {
  const { records, clock } = room;
  const status = () => ingestReporter(records, clock).report(place);
  const held = await withSign(records, clock, 5000, noProgress, async ({ step }) => {
    await expect.poll(status).toEqual(['Taking in 0 of 5,000 files since 2024-11-12 06:00 UTC']);
    for (let n = 0; n < 1200; n++) step(n < 2);
    await expect
      .poll(status, { timeout: 10_000 })
      .toEqual(['Taking in 1,200 of 5,000 files since 2024-11-12 06:00 UTC, 2 refused']);
    return 1200;
  });
  expect([held, await status()]).toEqual([1200, []]);
});

it('tells nothing of a short one', async () => {
  const { records, clock } = room;
  await withSign(records, clock, 3, noProgress, async () => {
    expect(await records.count('ingest-under-way')).toBe(0);
  });
});

it('tells no longer of one that was killed', async () => {
  const { records, clock } = room;
  const at = clock.now();
  await tellIngest(records, 'killed', { done: 5, total: 100, refused: 0, since: at - 90_000, at: at - 61_000 });
  await tellIngest(records, 'living', { done: 7, total: 100, refused: 0, since: at - 90_000, at: at - 3_000 });
  expect(await ingestReporter(records, clock).report(place)).toEqual([
    'Taking in 7 of 100 files since 2024-11-12 05:58 UTC',
  ]);
  expect(await records.count('ingest-under-way')).toBe(1);
});
