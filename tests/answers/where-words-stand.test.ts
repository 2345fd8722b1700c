import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import { search } from '../../src/answers/search.ts';
import { withWhereWordsStand } from '../../src/answers/topics/where-words-stand.ts';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Міст відкрито',
      text: 'Міністр Андрій Чайка заявив у понеділок, що новий міст через річку відкрито для руху. Поїзди підуть у травні, сказав він.',
    },
    { title: 'The bridge', text: 'The old bridge over the river was closed on Monday, and Ida Lund was glad of it.' },
  ]);
});
afterAll(() => archive.close());

const ask = async (query: string) => withWhereWordsStand(archive, await who(archive, query));

describe('an article in another language', () => {
  it('is found by its own letters', async () => {
    expect((await search(archive, 'Андрій Чайка')).items).toHaveLength(1);
    expect((await search(archive, 'поїзди')).items).toHaveLength(1);
  });

  it('is said to be in it where nothing is read from it', async () => {
    const answer = await ask('Чайка');
    expect(answer.status).toBe('not-found');
    expect(answer.note).toContain('Ukrainian');
  });

  it('is not spoken of for what English articles hold, or nobody', async () => {
    expect((await ask('glad')).note).toBeNull();
    expect((await ask('Nemo')).note).toBeNull();
  });
});

describe('words of which no number is told', () => {
  it('are said to be in sentences that a search shows', async () => {
    const answer = await withWhereWordsStand(archive, await figures(archive, 'old bridge'));
    expect(answer.status).toBe('not-found');
    expect(answer.note).toContain('/search old bridge');
    expect((await withWhereWordsStand(archive, await figures(archive, 'airport'))).note).toBeNull();
  });
});
