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
    {
      title: 'Accident of a bus',
      text:
        `In Norway near the border with ${'Alphaville '.repeat(30)}came a bus to Denmark, and 15 miners were killed.\n\n` +
        'Norway is a country. Denmark is a country. The premier of Denmark met the king of Norway.',
    },
  ]);
});
afterAll(() => archive.close());

it('answers of sentences in capitals and of long names without space, in the archive and in the question', async () => {
  expect((await figures(archive, 'workers killed Orra')).status).toBe('answered');
  expect((await figures(archive, 'boats Velm')).status).toBe('not-found');
  expect((await who(archive, `minister of trade of ${shouted}x`)).status).toBe('not-found');
});

it('answers of a border with many names', async () => {
  expect((await figures(archive, 'miners killed in Denmark')).status).toBe('answered');
  expect((await figures(archive, 'miners killed in Norway')).status).toBe('not-found');
});
