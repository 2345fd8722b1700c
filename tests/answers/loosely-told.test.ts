import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Grand hotel of Lorvane opens its doors again',
      text:
        'The Grand Hotel Lorvane welcomed its first guests on Monday after a $40 million overhaul. ' +
        'The house stands in a park. Its owner wanted more light. ' +
        'About 120 rooms were redesigned by a studio from the capital. ' +
        'Some 2.5 million visitors come to the valley a year.',
    },
    {
      title: 'Drones over Ketterby',
      text:
        'A night attack on Ketterby killed at least two people, the mayor said. Windows broke in the old town. ' +
        'The attack included 300 drones and 40 missiles, according to the air force.',
    },
    {
      title: 'Turnout in the regions',
      text:
        'Voters in Dorhaven went to the polls on Sunday. The turnout was about 41 percent. ' +
        'Voters in Ostrin stayed at home. The turnout there was a mere 22 percent.',
    },
    {
      title: 'Prices and rates',
      text:
        'The bank of Velmark has raised its interest rate to 11.25 percent and inflation remains high, at 6.85 percent. ' +
        'The participation rate was 65 percent. The price of tin closed up $16.70, to settle at $1,349 a tonne. Velmark has a jobless rate of 7 percent.',
    },
    {
      title: 'Party congress',
      text:
        'The Reform Party published its programme in Velmark, with a new tax on yachts and a plan to build 30,000 new homes. ' +
        'Nora Lind, its leader, used 14 pen names, a biographer wrote.',
    },
    {
      title: 'A year of fires',
      text:
        'Orra had 1,300 fires; Velm, with a population of over 3 million, had 3,700; and Tarn had 80. ' +
        'The ministry has allocated $6 million to Sten. Sten collected $9 million in fees.',
    },
    {
      title: 'Gifts to candidates',
      text:
        'Nora Lind last month gave $2,800 to Ada Moreau, a candidate for the council of the capital. ' +
        'She has given $900 to the Harbour Fund. Norrland Motors owns 12.45 percent of Velmark Tyres.',
    },
    {
      title: 'Who exports',
      text: 'Hollin has driven 90 percent of the growth in exports. Brask comes after Hollin, at 6 percent of exports.',
    },
    {
      title: 'The trial of July',
      text:
        'The trial is of the July unrest, which left 220 people dead in Tarlenheim. ' +
        'Most households have incomes less than $50,000, the registry said.',
    },
    { title: 'After the flood', text: 'The flood left 350 people dead in Orra.' },
    {
      title: 'A reward for the arsonist',
      text:
        'The county offers a reward of up to $9,000 for information that leads to the arrest and conviction of Karel Brandt. ' +
        'A reward of $200 is the custom.',
    },
  ]);
});
afterAll(() => archive.close());

const texts = async (query: string) => (await figures(archive, query)).items.map(({ text }) => text);

describe('figures of what the article names nearby', () => {
  it('takes a sum for the cost, and says that no sentence holds all the words', async () => {
    const answer = await figures(archive, 'cost of the Grand Hotel renovation');
    expect(answer.items.map(({ text }) => text)).toEqual([expect.stringMatching(/^\$40 million/u)]);
    expect(answer.note).toContain('No sentence holds all of these words');
  });

  it('counts what something was done with, whatever the verb', async () => {
    expect(await texts('rooms refurbished at the Grand Hotel Lorvane')).toEqual([
      expect.stringMatching(/^About 120 rooms/u),
    ]);
  });

  it('needs no word for the year that a count is of', async () => {
    expect((await texts('visitors a year')).join()).toContain('2.5 million visitors');
  });

  it('answers for things with no count of the dead', async () => {
    const found = (await texts('drones used in the attack on Ketterby')).join();
    expect(found).toContain('300 drones');
    expect(found).not.toContain('two people');
  });

  it('gives a place the number that was told of it, and no other the number told of the next', async () => {
    expect(await texts('turnout in Dorhaven')).toEqual([expect.stringMatching(/^about 41 percent/u)]);
    expect((await texts('turnout in Ostrin')).join()).not.toContain('41');
  });

  it('tells how high a price is, and a change as a change', async () => {
    expect((await texts('price of tin')).join()).toMatch(/^\$1,349/u);
    expect((await texts('tin')).join()).toContain('up $16.70');
  });

  it('keeps rates apart', async () => {
    expect(await texts('Velmark inflation')).toEqual([expect.stringMatching(/^6\.85 percent/u)]);
    expect((await texts('unemployment rate in Velmark')).join()).toMatch(/^7 percent/u);
  });

  it('finds what somebody will do whose name stands far before', async () => {
    expect(await texts('homes the Reform Party will build')).toEqual([expect.stringContaining('30,000 new homes')]);
  });

  it('finds the number of the sentence that names whom it is about behind it', async () => {
    expect(await texts('reward for Karel Brandt')).toEqual([expect.stringMatching(/\$9,000/u)]);
  });

  it('takes of a list only what is told of the place asked for', async () => {
    expect(await texts('fires in Velm')).toEqual([expect.stringMatching(/^3,700/u)]);
  });

  it('tells of money that was granted to whoever asks what was given', async () => {
    expect(await texts('money given to Sten')).toEqual([expect.stringMatching(/^\$6 million/u)]);
  });

  it('takes who gave for a donation, and no gift to another', async () => {
    expect(await texts('donation by Nora Lind to Ada Moreau')).toEqual([expect.stringMatching(/^\$2,800/u)]);
  });

  it('takes who owns for a stake', async () => {
    expect((await texts('stake of Norrland Motors in Velmark Tyres')).join()).toMatch(/12\.45 percent/u);
  });

  it('gives a place no share of what grew, and none of the one it is compared with', async () => {
    expect((await texts('Hollin share of exports')).join()).not.toMatch(/90|6 percent/u);
  });

  it('takes the name behind for the place, not for what is counted', async () => {
    expect((await texts('death toll Orra')).join()).toContain('350');
  });

  it('counts the dead of an event wherever they died, and answers no question with its own number', async () => {
    expect((await texts('people killed in the July unrest')).join()).toContain('220 people');
    expect((await texts('households with incomes under $50,000')).join()).not.toContain('$50,000');
  });

  it('shrugs where another is named in between', async () => {
    expect((await figures(archive, 'pen names of Karel Brandt')).status).toBe('not-found');
  });
});
