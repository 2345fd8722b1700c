import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Who makes power from wind',
      text: 'Two states draw 100% of their electricity from wind, followed by Iceland (91%), Norway (88%), Uruguay and Panama (74% each).',
    },
    {
      title: 'Duties on both sides',
      text: 'Import taxes on $200 billion of Chinese goods jumped to 25% on Friday. The ministry may put tariffs of up to 12% on U.S. products worth $40 billion.',
    },
    {
      title: 'Fog at Harl airport',
      text: 'The data firm Airlook said at least 31 flights on Monday had been cancelled and that carriers had swapped the plane on 244 other flights.',
    },
    {
      title: 'Seats after the count',
      text: 'So far the ruling party and its allies have 263 seats, the opposition Meadow Union has won 108 and the Reed Front has 51, the board said.',
    },
    {
      title: 'The yard counts its losses',
      text: 'Harlyard estimates that it lost 28 million won by June. If the strike goes on, losses could surge to 81 million won and 130 million won.',
    },
    {
      title: 'Moorland Fire grows',
      text:
        'Search teams found the remains of 42 people killed by the Moorland Fire near Tarn. The latest death toll, up from 29 on Sunday, was announced by the sheriff. ' +
        'The Hollow Firehas blackened 9,400 acres. Some 5,200 people remained under evacuation orders, the sheriff said. ' +
        'The plane of the governor split into two on landing. Of the more than 450 people who were aboard the Harlow, none was hurt.',
    },
    {
      title: 'Brantmotor to cut back',
      text:
        'Brantmotor will cut more than 1,400 salaried staff by May. Its sales rose 0.2% to a record $66 billion. The agency grounded nearly 30 Brantmotor vans. ' +
        'In the trade of goods Brantmotor runs a $7 billion deficit in the trade of parts.',
    },
    {
      title: 'Velm votes',
      text:
        'Over 22 million citizens voted on Sunday in Velm. The worst flood in Velm struck in 1908, when it killed about 800 people. ' +
        'Spending on upkeep fell from €12m in 2004 to €3m in 2013.',
    },
    {
      title: 'Deaths in India and Nepal',
      text:
        'Deaths were told of in India and China too. Nepali media said the toll from the quake has reached 61. ' +
        'Talks on trade went on after Westmoor raised its duties on goods worth $200 billion. Trade talks on $90 billion of timber failed.',
    },
    {
      title: 'Chatterly grows',
      text:
        'Chatterly added 4 million monthly users for a total of 288 million. It is dwarfed by Photogram, owned by Facely, which lately surpassed Chatterly with 300 million monthly users. ' +
        'Its shares jumped 11% as executives promised robust user growth.',
    },
    {
      title: 'Rampage in the west',
      text: 'A gunman wounded nine people. Only weeks ago another killed 22 people in Harl, about 285 miles west of Ostrin.',
    },
    {
      title: 'Raid at the port',
      text:
        'Officers seized 631 kilograms of resin at the port on Saturday. Exports of green, roasted and gold resin in the first half of 2024 totaled $145 million. ' +
        'Singer Lena Harlan has stepped in, with her Meadow Fund creating a $5 million emergency chest.',
    },
    {
      title: 'Bridge collapse at Marl',
      text: 'The bridge came down at noon. At the Temple of Hale, 11 people were killed and six were wounded in Lorring. Six people who were found dead were taken from the rubble. The company will pay the states, five in all, $7 billion.',
    },
  ]);
});
afterAll(() => archive.close());

const texts = async (query: string) => (await figures(archive, query)).items.map(({ text }) => text);

describe('a figure is told of what the order of words gives it to', () => {
  it('is that in brackets behind the name', async () => {
    expect(await texts('wind electricity Norway')).toEqual([expect.stringContaining('88%')]);
    expect((await texts('wind electricity Panama')).join()).toMatch(/74%/u);
  });

  it('is of the nation that limits the noun', async () => {
    expect((await texts('tariffs on US goods')).join()).not.toMatch(/200|25%/u);
    expect((await texts('tariffs on US goods')).join()).toContain('12%');
  });

  it('is what the verb is told of', async () => {
    expect(await texts('flights cancelled')).toEqual([expect.stringContaining('31 flights')]);
  });

  it('stands behind the name rather than before it', async () => {
    expect(await texts('seats Meadow Union')).toEqual([expect.stringContaining('108')]);
  });

  it('is no number that something had before, and none of another event', async () => {
    expect(await texts('Moorland Fire death toll')).toEqual([expect.stringContaining('42 people')]);
    expect((await texts('acres Moorland Fire')).join()).not.toContain('9,400');
  });

  it('is nothing of what is only compared, or lies so far away', async () => {
    expect((await texts('users Chatterly')).join()).not.toContain('300');
    expect(await texts('killed Ostrin')).toEqual([]);
    expect((await texts('user growth')).join()).not.toContain('11%');
  });

  it('is no toll of another nation than the one that says so', async () => {
    expect((await texts('deaths India')).join()).not.toContain('61');
  });

  it('is what a measure is of, and what the sentence began with', async () => {
    expect(await texts('resin seized')).toEqual([expect.stringContaining('631 kilograms of resin')]);
    expect(await texts('exports of resin')).toEqual([expect.stringContaining('$145 million')]);
    expect(await texts('Lena Harlan')).toEqual([expect.stringContaining('$5 million')]);
  });

  it('is of people where the dead of an event in the title were asked for, and of no people where a sum was', async () => {
    expect((await texts('dead Lorring')).join()).toContain('11');
    expect(await texts('bridge collapse deaths')).toEqual([expect.stringContaining('Six people')]);
    expect((await texts('how much will the company pay the states')).join()).not.toContain('five');
  });

  it('is no way of speaking', async () => {
    expect(await texts('plane governor')).toEqual([]);
  });
});

describe('a line says what it tells by itself', () => {
  it('shows what only may come to be as such', async () => {
    const found = await texts('losses Harlyard');
    expect(found.join()).toContain('lost 28 million won');
    for (const text of found.filter((each) => /81|130/u.test(each))) expect(text).toMatch(/^could surge to/u);
  });

  it('shows a change with what it leads to, and a balance with what it is of', async () => {
    expect(await texts('sales')).toContainEqual(expect.stringMatching(/^rose 0\.2% to a record \$66 billion:/u));
    expect(await texts('deficit')).toEqual([expect.stringContaining('$7 billion deficit in the trade of parts:')]);
  });

  it('shows what was only added', async () => {
    expect(await texts('users Chatterly')).toContainEqual(expect.stringMatching(/^added 4 million monthly users:/u));
  });

  it('shows the year of a count of long ago', async () => {
    expect(await texts('killed Velm')).toEqual([expect.stringContaining('about 800 people (killed), in 1908:')]);
    expect(await texts('upkeep')).toEqual([
      expect.stringContaining('from €12m, in 2004:'),
      expect.stringContaining('€3m, in 2013:'),
    ]);
  });
});

describe('a noun is counted by its verb', () => {
  it('is layoffs, turnout, and what was done to those counted', async () => {
    expect(await texts('layoffs Brantmotor')).toEqual([expect.stringContaining('more than 1,400 salaried staff')]);
    expect(await texts('turnout Velm')).toEqual([expect.stringContaining('Over 22 million citizens')]);
    expect(await texts('Brantmotor grounded')).toEqual([expect.stringContaining('nearly 30 Brantmotor vans')]);
  });

  it('is the state people are in', async () => {
    expect(await texts('people aboard Harlow')).toEqual([expect.stringContaining('more than 450 people')]);
    expect(await texts('evacuation orders')).toEqual([expect.stringContaining('Some 5,200 people')]);
  });
});
