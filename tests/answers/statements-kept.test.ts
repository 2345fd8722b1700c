import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotes } from '../../src/answers/quotes.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Exchange in trouble',
      text:
        'On Tuesday, Zemit was sold after clients left, which caused a “significant liquidity crunch”.\n\n' +
        'On Tuesday Mr Olsen tweeted, “This afternoon, Zemit asked for our help. There is a significant liquidity crunch.” Pim Olsen owns a rival.',
    },
    {
      title: 'Snooker',
      text: 'Gary Wilder claimed the first ranking title of his career. Wilder claimed that the table was uneven.',
    },
    {
      title: 'Racism survey',
      text:
        'A Danish government spokesperson said racism has no place in the country.\n\n' +
        'The statement added: “Our plan has more than a hundred parts for this year.”',
    },
  ]);
});
afterAll(() => archive.close());

const lines = async (query: string) => (await quotes(archive, query)).items.map(({ text }) => text);

describe('a statement', () => {
  it('is told by the whole sentence where another has some words of it', async () => {
    expect(await lines('Pim Olsen')).toEqual([
      'Pim Olsen: “This afternoon, Zemit asked for our help. There is a significant liquidity crunch.”',
    ]);
  });

  it('is none where a title is claimed', async () => {
    expect(await lines('Gary Wilder')).toEqual(['Wilder claimed that the table was uneven.']);
  });

  it('may go on as “the statement” of a spokesperson', async () => {
    expect(await lines('Danish government')).toHaveLength(2);
  });
});
