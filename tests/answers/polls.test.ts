import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'A poll in Velm',
      published: '2024-05-13',
      text:
        'The Greens have 29 percent, the Harbour Party 14 and the far-right Dawn 9, a poll said. In March, Unity had 34% and the Greens 25%. ' +
        'Unity now holds 52 seats, the Greens 31.',
    },
  ]);
});
afterAll(() => archive.close());

const told = async (topic: string) =>
  (await figures(archive, topic)).items.map(({ text }) => text.replace(/:.*$/u, ''));

describe('the numbers of parties told in a row', () => {
  it('are each its own', async () => {
    expect((await told('Greens')).sort()).toEqual(['25%', '29 percent', '31 (seats)']);
    expect(await told('Harbour Party')).toEqual(['14 (percent)']);
    expect(await told('Greens seats')).toEqual(['31 (seats)']);
  });
});
