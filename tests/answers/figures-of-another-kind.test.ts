import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Clerks and their posts',
      published: '2023-02-01',
      text:
        'Spending for the harbour clerks office spiked at $25 million in 2021. ' +
        'Higher pilot loan rates would cost the average pilot $1,100 a year, the guild said.',
    },
    {
      title: 'Shelters in Tarn',
      published: '2023-02-03',
      text:
        'The warden called for more than $2 billion in new funding for the homeless. ' +
        'The homeless population of Tarn rose to 15,100 people, a quarter of the homeless of Orrast.',
    },
    {
      title: 'Captives come home',
      published: '2023-02-05',
      text:
        'Of the 620 captives released from Fort Sorrel, 180 have returned to the hills. ' +
        'There are 149 captives still at Fort Sorrel, almost 90 of them from Velm.',
    },
    {
      title: 'Levies on fuel',
      published: '2023-02-07',
      text: 'The fund lives on the 18.4 cent-per-gallon lamp-oil and 24.4 cent-per-gallon tallow levies.',
    },
    {
      title: 'Rules for pits',
      published: '2023-02-09',
      text: 'The union says the new rules will eliminate 75,000 pit jobs. Orrast needs at least $5bn (£4bn) this year to buy grain.',
    },
    {
      title: 'Rates in Lornland',
      published: '2023-02-11',
      text:
        'Lornland inflation was expected to peak before declining back towards the 2 to 3 per cent range. ' +
        'Lornland prices still rise faster than the 2% target for inflation. ' +
        'On the Lornland line trains may reach a speed of 106 mph, and in the bends the speed limit is 50 mph. ' +
        'Lornland cut its tallow consumption from 122 million barrels to 107 million barrels.',
    },
    {
      title: 'Lanterns burst',
      published: '2023-02-13',
      text:
        'Hundreds of lanterns burst across Orrast on Monday, killing at least nine people. ' +
        'More than 600 people have been reported killed across Velm since the war of 2016 with the Israelis.',
    },
    {
      title: 'Pay of the wardens',
      published: '2023-02-15',
      text: 'As their additional salary is £79,000, wardens are well off. The average salary of a warden was £84,100.',
    },
    {
      title: 'Trade with Norvia',
      published: '2023-02-17',
      text: 'The tolls would affect about 38% of all Lornish exports to Norvia, which are worth about $170 billion in total.',
    },
    {
      title: 'Raid on the school',
      published: '2023-02-19',
      text: 'Three pupils aged between 12 and 14 were killed on Sunday. With 368 of the 463 weavers made redundant, the mill at Sten shut.',
    },
    {
      title: 'Wards of the coast',
      published: '2023-02-21',
      text: 'But some saw fewer than half of their patients in time, including Sten Valley Royal (47.8%), Hairmoor in East Tarn (43%), and the Royal Infirmary of Coldby (41.3%).',
    },
    {
      title: 'Raids on barracks in the marshes',
      published: '2023-02-23',
      text: 'Assaults on guards rose nearly 50%, the office said. There were an estimated 2,500 assaults in the marshes.',
    },
  ]);
});

afterAll(() => archive.close());

async function linesOf(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: (?:stated|says|say)\s.*$/u, ''));
}

describe('a number of another kind than was asked for', () => {
  it('is no number of staff, nor a rate', async () => {
    expect((await linesOf('harbour office staff')).join()).not.toContain('$');
    expect((await linesOf('pilot loan rate')).join()).not.toContain('$');
  });

  it('is no sum where a sum for those behind a word of fate was asked for', async () => {
    expect((await linesOf('homeless funding'))[0]).toContain('$2 billion');
  });

  it('is none of what is aimed at', async () => {
    expect((await linesOf('inflation Lornland')).join()).not.toMatch(/2 to 3|2%/u);
  });

  it('is no limit', async () => {
    expect((await linesOf('train speed Lornland')).join()).not.toContain('50 mph');
  });

  it('is no age', async () => {
    expect(await linesOf('pupils killed')).toEqual(['Three pupils']);
  });
});

describe('a number of others', () => {
  it('of a whole stands behind its part that has the word of the question', async () => {
    expect((await linesOf('captives returned Fort Sorrel'))[0]).toContain('180');
    expect((await linesOf('captives Velm Fort Sorrel'))[0]).toBe('almost 90 of them from Velm');
  });

  it('limited by another word of the sentence is none', async () => {
    expect((await linesOf('lamp-oil levies')).join()).not.toContain('24.4');
  });

  it('in brackets is of the one that is named most fully', async () => {
    expect((await linesOf('Coldby Royal Infirmary patients')).join()).not.toMatch(/47\.8|43%/u);
  });

  it('killed across another country is none of a people', async () => {
    expect(await linesOf('Israelis killed 2016 war')).toEqual([]);
  });

  it('is not the share of a sum that the sentence tells', async () => {
    expect((await linesOf('Lornish exports Norvia'))[0]).toContain('$170 billion');
  });

  it('that only comes on top stands behind', async () => {
    expect((await linesOf('warden salary'))[0]).toContain('£84,100');
  });
});

describe('a number with its verb', () => {
  it('says that it is only to come', async () => {
    expect((await linesOf('pit jobs'))[0]).toBe('will eliminate 75,000 pit jobs');
  });

  it('goes with the same sum in brackets', async () => {
    expect(await linesOf('Orrast needs')).toEqual(['needs at least $5bn', 'needs at least £4bn']);
  });

  it('of the last fate that was typed answers', async () => {
    expect((await linesOf('lanterns burst Orrast killed'))[0]).toBe('at least nine people (killed)');
  });

  it('counts those made redundant as dismissed', async () => {
    expect((await linesOf('weavers redundant'))[0]).toContain('368');
  });

  it('counts rather than tells a change where both are told', async () => {
    expect((await linesOf('assaults marshes'))[0]).toContain('2,500');
  });
});
