import { expect, it } from 'vitest';
import { createLog } from '../../src/operations/create-log.ts';

it('writes one JSON object a line, from its level on', () => {
  const lines: string[] = [];
  const log = createLog('warn', { now: () => Date.UTC(2024, 10, 13) }, (line) => lines.push(line));
  log.info('quiet');
  log.error('A channel is gone', { channel: 'c1' });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: '2024-11-13T00:00:00.000Z', level: 'error', message: 'A channel is gone', channel: 'c1' },
  ]);
});
