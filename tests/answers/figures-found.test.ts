import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Motorists pay more in Britain',
      published: '2022-06-01',
      text:
        'The average price of diesel in Britain rose to 182.59p a litre on Sunday. ' +
        'A month ago petrol cost an average of 162.40p a litre and 129.31p a year ago, the motoring club said.',
    },
    {
      title: 'Sums for the autumn',
      published: '2022-11-11',
      text:
        'Few of the choices are settled. Forecasters have found a gap of around £55bn in the public finances. ' +
        'The chancellor in London said Britain would fill it.',
    },
    {
      title: 'Harbour bridge repair begins',
      published: '2023-02-01',
      text: 'The work will be slow. The budget request for the coming year was $705 million, the port said. It is a large sum.',
    },
    {
      title: 'Markets fall on levy fears',
      published: '2018-03-22',
      text: 'Selling was broad. Loom maker Brenner Co lost 5.2 percent, Vellum Inc dropped 5.7 percent and Tarr Inc tumbled 12.8 percent.',
    },
    {
      title: 'Insurers seized',
      published: '2020-07-18',
      text: 'Weft Securities, linked to the Dravic Group, had 22.1 billion yuan in assets as at the end of May. Its clerks stayed.',
    },
    {
      title: 'Prices in Velmark',
      published: '2022-05-19',
      text: 'Inflation, the rate at which prices rise, jumped to 9% in Velmark in April. Orlan inflation - the pace of prices there - rose to 4%.',
    },
    {
      title: 'Airline cuts its summer',
      published: '2022-07-04',
      text:
        'Skylark said thousands of Skylark flights had been cancelled. Some 160,000 Skylark flights were planned for the summer. ' +
        'This means roughly 10,000 have been cancelled. It still runs up to 1,700 flights a day.',
    },
    {
      title: 'Nations and their guards',
      published: '2022-10-25',
      text: 'Tarnia will spend 2.3% of its GDP on defence in 2022. Its ministers should spend 4% of GDP on defence, Dravia says.',
    },
    {
      title: 'Smuggler freed',
      published: '2022-07-01',
      text: 'Ivo Brandt was extradited in 2019. He was sentenced to nine years in prison on June 24. His brother could face 20 years in prison.',
    },
    {
      title: 'Songs of the summer',
      published: '2022-12-08',
      text: 'Videos of the Harvest Song have been viewed over 12 billion times on Reelio. Reelio is pleased.',
    },
    {
      title: 'Bell steps ahead',
      published: '2024-08-07',
      text: 'Mr Bellamy won the vote with 51% of ballots cast, compared to Ms Harrow’s 46%.',
    },
    {
      title: 'Town of Hanmoor shaken',
      published: '2020-02-20',
      text:
        'A gunman killed nine people in attacks on two bars. Hanmoor, in the state of Essen, is a city of 100,000 residents about 25km east of Fulden. ' +
        'Ministers met. The latest figures show that 26% of children are living in poverty in Hanmoor.',
    },
    {
      title: 'Blasts on the Corran race: brothers suspected',
      published: '2013-05-10',
      text:
        'The younger brother was found hiding in Wattle. ' +
        'He faces two charges in connection with the blasts, which killed three people.',
    },
    {
      title: 'Lander named',
      published: '2024-02-26',
      text: 'The Lanwe lander will take two astronauts and a 200-kilogram rover, reports said.',
    },
    {
      title: 'Growth in sight',
      published: '2022-07-20',
      text: 'Dorvia is stable, its finance minister said, citing the Lending Board’s prediction for the economy to expand 5.75 per cent this year.',
    },
    {
      title: 'Schools and their states',
      published: '2017-09-14',
      text:
        'Twenty-six provinces with private vouchers and 44 provinces with charter schools show it. ' +
        'The plans limit costs to $6,350 for individuals and $12,700 for families.',
    },
    {
      title: 'Crude goes east',
      published: '2022-06-13',
      text: 'Crude was shipped to Dorvia, which increased its share of Tarnian crude from around 1% before the war in Ukraine to 18% in May.',
    },
    {
      title: 'Accounts of the Harbour Guild',
      published: '2022-12-13',
      text:
        'The Harbour Guild has paid its loan. Its annual accounts showed that its total income was £4.5m in 2021. ' +
        'Three other members of the Harbour Guild’s finance committee also resigned.',
    },
    {
      title: 'Women at work in Dorvia',
      published: '2022-07-20',
      text: 'Women’s part in the workforce of Dorvia stands at some 14 per cent, while unemployment among women reached 30.7 per cent.',
    },
    {
      title: 'Resin trade slows',
      published: '2022-07-20',
      text: 'Dorvia’s resin exports to Velmark during the first half of the year have already plunged 24 per cent, the board said.',
    },
  ]);
});

afterAll(async () => {
  await archive.close();
});

async function told(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: .*$/u, ''));
}

describe('figures that an article tells in other words', () => {
  it('reads pence', async () => {
    expect(await told('diesel price Britain')).toEqual(['182.59p a litre']);
  });

  it('tells what was a year ago from a sentence that says so', async () => {
    expect(await told('petrol price a year ago')).toContain('129.31p');
    expect(await told('diesel price last winter')).toEqual([]);
  });

  it('takes an article that names one country only to tell of it', async () => {
    expect(await told('Britain public finances gap')).toEqual(['around £55bn']);
  });

  it('lets the title say what a request is about', async () => {
    expect(await told('bridge repair budget request')).toEqual(['$705 million']);
  });

  it('takes what a firm lost in news of the markets for its shares', async () => {
    expect(await told('Brenner shares')).toEqual(['lost 5.2 percent']);
    expect(await told('Tarr stock')).toEqual(['tumbled 12.8 percent']);
  });

  it('passes what is said of the subject between commas', async () => {
    expect(await told('Weft Securities assets')).toEqual(['22.1 billion yuan in assets']);
    expect(await told('inflation Velmark April')).toEqual(['9%']);
  });

  it('gives a number its noun from the sentence before', async () => {
    expect(await told('Skylark flights cancelled')).toContain('roughly 10,000');
    expect(await told('Skylark flights cancelled')).not.toContain('up to 1,700 flights a day');
  });

  it('tells by the day what is asked by the day', async () => {
    expect(await told('Skylark flights a day')).toEqual(['up to 1,700 flights a day']);
  });

  it('finds spending told by its verb, and no wish', async () => {
    expect(await told('Tarnia defence spending')).toEqual(['2.3% of its GDP']);
  });

  it('tells for how long somebody was jailed, and not for how long somebody may be', async () => {
    expect(await told('sentence Brandt')).toEqual(['nine years in prison']);
  });

  it('counts views by what was viewed', async () => {
    expect(await told('Harvest Song views')).toEqual(['over 12 billion times']);
  });

  it('gives a share to whose it is', async () => {
    expect(await told('Harrow vote share')).toEqual(['46%']);
  });

  it('finds how many live in a city, and children of a child', async () => {
    expect(await told('Hanmoor population')).toEqual(['100,000 residents']);
    expect(await told('child poverty Hanmoor')).toEqual(['26% of children']);
  });

  it('follows an event that the title names', async () => {
    expect(await told('Corran blasts deaths')).toEqual(['three people (killed)']);
  });

  it('tells the size of a thing', async () => {
    expect(await told('Lanwe rover')).toEqual(['200-kilogram']);
  });

  it('knows a forecast by its verb', async () => {
    expect(await told('Dorvia growth forecast')).toEqual(['5.75 per cent']);
  });

  it('tells a number by its own limit', async () => {
    expect(await told('provinces with charter schools')).toEqual(['44 provinces']);
    expect(await told('costs limit families')).toEqual(['$12,700']);
    expect(await told('unemployment women Dorvia')).toEqual(['30.7 per cent']);
  });

  it('tells both ends of a change', async () => {
    expect(await told('Dorvia share Tarnian crude')).toEqual(['around 1%', '18%']);
  });

  it('tells what an article of the next year says of a year', async () => {
    expect(await told('Harbour Guild income 2021')).toEqual(['£4.5m']);
    expect(await told('Harbour Guild members')).toEqual([]);
  });

  it('tells what the subject did far behind', async () => {
    expect(await told('resin exports to Velmark')).toEqual(['plunged 24 per cent']);
  });
});
