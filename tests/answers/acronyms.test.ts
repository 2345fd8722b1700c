import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Ferry fair in Velmar',
      published: '2022-06-01',
      text: 'The Northern Ferry Convention opens on July 18 in Velmar. Brandt will speak at the NFC, his first speech there.',
    },
  ]);
});
afterAll(() => archive.close());

describe('acronyms', () => {
  it('are answered by what an article spells them out as', async () => {
    expect((await dates(archive, 'NFC')).items[0]).toMatchObject({ date: { value: '2022-07-18' } });
  });

  it('mean nothing else that begins with their letters', async () => {
    expect((await dates(archive, 'NFV')).items).toEqual([]);
  });
});
