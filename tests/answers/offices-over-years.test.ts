import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

const day = (index: number) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);

/** A hundred and fifty articles that name the present holders: who held the offices before is far behind. */
const lately = Array.from({ length: 150 }, (_, index) => ({
  title: `Talks, day ${index}`,
  published: day(index),
  text:
    `Norwegian Prime Minister Ivar Dahl met US Defense Secretary Roy Tanner on day ${index}. ` +
    `Attorney General Mia Holt spoke of case ${index}. National security adviser Owen Pike flew home.`,
}));

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'A summit',
      published: '2016-05-02',
      text: 'Norwegian Prime Minister Tora Lund opened the summit. US Secretary of Defense Abel Strand was there. Attorney General Vera Cole stayed away.',
    },
    {
      title: 'A dispute',
      published: '2019-03-04',
      text: "Norway's prime minister, Nils Berg, was angry. U.S. Defense Secretary Hugo Wick was not.",
    },
    {
      title: 'Who is who',
      published: '2021-06-05',
      text:
        'Lars Moe, head of the office of the Prime Minister of Norway, left. UN Under-Secretary-General Ida Frost stayed. UN Secretary-General Paul Otero spoke. ' +
        'Jan Voss, national security legal adviser, resigned. The Attorney General said nothing of it. Former national security adviser Kim Arne wrote a book.',
    },
    {
      title: 'Eighty years of the harbour',
      published: '2024-02-10',
      text: 'Norwegian Prime Minister Einar Gerhard had the harbour built after the war.',
    },
    {
      title: 'A book',
      published: '2022-02-10',
      text: 'Former US defense secretary Hugo Wick wrote a book.',
    },
    ...lately,
  ]);
});
afterAll(() => archive.close());

const namesOf = async (office: string) => {
  const answer = await who(archive, office);
  return answer.actors.map(({ name }) => name);
};

describe('an office held by several one after the other', () => {
  it('lists them all, the last named first, and behind them who is called so in the days of another', async () => {
    expect(await namesOf('Norwegian prime minister')).toEqual(['Ivar Dahl', 'Nils Berg', 'Tora Lund', 'Einar Gerhard']);
    expect(await namesOf('US defense secretary')).toEqual(['Roy Tanner', 'Hugo Wick', 'Abel Strand']);
    expect(await namesOf('attorney general')).toEqual(['Mia Holt', 'Vera Cole']);
  });

  it('is told with the day on which an article first calls it over, and with that article', async () => {
    const { items, citations } = await who(archive, 'US defense secretary');
    const wick = items.find(({ text }) => text.startsWith('Hugo Wick'));
    expect(wick?.text).toBe('Hugo Wick: U.S. Defense Secretary (as of 2019-03-04), called former by 2022-02-10');
    expect(wick?.citations.map((n) => citations[n - 1]?.article.published)).toEqual(['2019-03-04', '2022-02-10']);
  });

  it('is not held by who serves it, stands under it or has it with a word more', async () => {
    expect(await namesOf('UN secretary general')).toEqual(['Paul Otero']);
    expect(await namesOf('national security adviser')).toEqual(['Owen Pike']);
    expect(await namesOf('national security advisor')).toEqual(['Owen Pike']);
  });

  it('is told of those who held it once where they are asked for', async () => {
    expect(await namesOf('former US defense secretary')).toContain('Hugo Wick');
    expect(await namesOf('former US defense secretary')).not.toContain('Roy Tanner');
    expect(await namesOf('ex-US defense secretary')).toContain('Hugo Wick');
  });
});
