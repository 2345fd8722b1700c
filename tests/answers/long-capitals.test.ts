import { afterAll, beforeAll, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

const shouted = 'ANEXTRAORDINARILYLONGBANNERTHATASCRAPERGLUEDTOGETHERFROMMANYWORDS';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Fire at Orra',
      text:
        `${shouted} KILLED 12 WORKERS IN ORRA, Berg said. ${shouted} killed 12 workers at Orra, Berg said. ` +
        `Orra moved 9 boats to ${shouted}, and 12 workers were killed.`,
    },
  ]);
});
afterAll(() => archive.close());

it('answers of sentences in capitals and of long names without space, in the archive and in the question', async () => {
  expect((await figures(archive, 'workers killed Orra')).status).toBe('answered');
  expect((await figures(archive, 'boats Velm')).status).toBe('not-found');
  expect((await who(archive, `minister of trade of ${shouted}x`)).status).toBe('not-found');
});
