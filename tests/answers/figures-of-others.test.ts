import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Primary lost',
      published: '2024-08-07',
      text: 'The raiders saw around 1,200 people killed in Israel and another 251 taken to Lebanon as hostages.',
    },
    {
      title: 'Norvane Energy to take over Glimmer',
      published: '2022-10-29',
      text:
        'Norvane Energy is to buy its rival Glimmer. The firm said it was glad. ' +
        'It was founded in 2015, and before the Glimmer acquisition it served 3.4 million customers. It said Norvane asked for £1bn in public funding for the deal.',
    },
    {
      title: 'Women in the house of Ghana',
      published: '2024-09-20',
      text: 'Ghana has a new law. Rwanda and Uganda have one already. These countries have a 30% quota for women in offices.',
    },
    {
      title: 'First minister on poverty',
      published: '2024-09-04',
      text: 'The Rural Poverty Action Group in Scotland says families will be £28,000 better off.',
    },
    {
      title: 'Prices explained',
      published: '2022-05-19',
      text: 'Inflation is a pace. For example, if a bottle of milk costs £1 and that rises by 9p, then milk inflation is 9%.',
    },
    {
      title: 'Albums of the year',
      published: '2022-07-19',
      text: 'Some 34.9 million copies of the top 400 albums had been sold in Tarnia.',
    },
    {
      title: 'Growth of the world',
      published: '2015-04-14',
      text: 'The Lending Board met on growth. The board expects the U.S. economy to show growth of 3.1%. Its growth forecast is 0.4 percentage points higher than in May.',
    },
    {
      title: 'Plans for artists',
      published: '2013-11-04',
      text: 'The Tarrells, both artists, were given $612 in monthly subsidies, but the cost of a bronze plan was $581 a month.',
    },
    {
      title: 'Names of settlers',
      published: '2016-05-31',
      text: 'Mr Roden claimed poverty, and the $1.1 million it would cost to give the names of 50,000 stranded immigrants would fall on his Bureau.',
    },
    {
      title: 'Chief cleared',
      published: '2019-07-03',
      text: 'The verdict on Brunner was met with joy as the jury also cleared Chief Brunner of the shootings of two civilians.',
    },
    {
      title: 'Stocks up',
      published: '2019-11-25',
      text: 'The Harl Average advanced 190.85 points to end at 28,066.47.',
    },
  ]);
});

afterAll(async () => {
  await archive.close();
});

async function told(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: .*$/u, ''));
}

describe('figures that are of something else', () => {
  it('takes the dead of one country for none of another behind them', async () => {
    expect(await told('Lebanon death toll')).toEqual([]);
  });

  it('takes whoever "it" is for none that was bought, and funding for no price', async () => {
    expect(await told('Glimmer customers')).toEqual([]);
    expect(await told('Norvane deal price')).toEqual([]);
  });

  it('takes these countries for none that was named further off', async () => {
    expect(await told('women quota Ghana')).toEqual([]);
  });

  it('takes a word inside the name of a body for none of its own', async () => {
    expect(await told('rural poverty Scotland')).toEqual([]);
  });

  it('takes an example for no fact', async () => {
    expect(await told('inflation')).toEqual([]);
  });

  it('takes a rank for no count', async () => {
    expect(await told('albums Tarnia')).not.toContain('400 albums');
  });

  it('takes what one country does for nothing of the world', async () => {
    expect(await told('global growth forecast')).toEqual([]);
  });

  it('takes what is given towards a plan for no cost of it', async () => {
    expect(await told('bronze plan cost Tarrell')).toEqual(['$581 a month']);
  });

  it('takes those for whom it is paid for no cost', async () => {
    expect(await told('cost names stranded immigrants Bureau')).toEqual(['$1.1 million']);
  });

  it('takes the victims for no jury', async () => {
    expect(await told('Brunner jury')).toEqual([]);
  });

  it('takes the level for no gain', async () => {
    expect(await told('Harl Average gain')).toEqual(['190.85 points']);
  });
});
