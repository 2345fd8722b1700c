import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Rust fever spreads in the marshes',
      published: '2023-03-20',
      text:
        'Orrast has seen the most rust fever deaths of the marshes, with seven registered deaths involving rust fever in the latest week. ' +
        'The clinic said 1,140 deaths from rust fever were counted there. ' +
        'Of the 14 imported fever cases in Tarn on Friday, five were students.',
    },
    {
      title: 'Guild tallies bias incidents',
      published: '2023-04-06',
      text:
        'The guild found more than 10,000 bias incidents in a year. ' +
        'Bias incidents were most common in Norvia, with 1,260 incidents, Velm with 830, and Sten with 463.',
    },
    {
      title: 'Boats of the Norvian navy',
      published: '2023-05-02',
      text:
        'At least three Norvian Osker Class submarines were refitted abroad. ' +
        'There are now 16 submarines in the Norvian navy.',
    },
    {
      title: 'Help for herders',
      published: '2023-06-11',
      text:
        'The state pays a maximum of $1,000 in drought aid per household. It has set aside $75 million in drought aid. ' +
        'Economists polled by the Herald had expected 90,000 benefit claims. Benefit claims fell to 84,000 on Thursday.',
    },
    {
      title: 'Wage talks',
      published: '2023-07-01',
      text:
        'Lornish ministers made a pay offer worth more than 8% for newly trained nurses. ' +
        'A ferry ran aground: 23 sailors were rescued by divers near Port Sorrel. ' +
        'A force of 50,000 archers is taking part in the Sorrel offensive. Some 900 lancers wait in the Sorrel hills of Tarn. ' +
        'In all 70 bowmen are fighting in the Sorrel Marsh campaign, and 80 pikemen sit in the Sorrel Marsh.',
    },
    {
      title: 'A new Pellar phone',
      published: '2023-08-01',
      text: 'On the other hand, while the 64GB variant of the Pellar Nine is priced at $810, the 256GB variant will be $910.',
    },
    {
      title: 'Run-off in Lorvane',
      published: '2023-09-01',
      text: "Brandt rebuilt the army but won only just over half of Orla's vote share in the first round.",
    },
  ]);
});

afterAll(() => archive.close());

async function linesOf(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: (?:stated|says|say)\s.*$/u, ''));
}

describe('a figure that its sentence narrows beyond the question', () => {
  it('is told with the stretch of time, and stands behind the count of all', async () => {
    const lines = await linesOf('rust fever deaths');
    expect(lines[0]).toContain('1,140');
    expect(lines).toContain('seven registered deaths, in the latest week');
  });

  it('is told without the time where that was asked for', async () => {
    expect(await linesOf('rust fever deaths latest week')).toContain('seven registered deaths');
  });

  it('is told with the place', async () => {
    expect(await linesOf('imported fever cases')).toEqual(['14 imported fever cases, in Tarn']);
    expect(await linesOf('imported fever cases Tarn')).toEqual(['14 imported fever cases']);
    expect(await linesOf('sailors rescued')).toEqual(['23 sailors (rescued), near Port Sorrel']);
    expect(await linesOf('pikemen')).toEqual(['80 pikemen, in the Sorrel Marsh']);
  });

  it('is told without a place whose name only begins another', async () => {
    expect(await linesOf('archers')).toEqual(['50,000 archers']);
    expect(await linesOf('lancers')).toEqual(['Some 900 lancers']);
    expect(await linesOf('bowmen')).toEqual(['70 bowmen']);
  });

  it('is told with those it is for', async () => {
    expect(await linesOf('pay offer')).toEqual(['more than 8% for newly trained nurses']);
  });

  it('is told with its name in a row, behind the count of all', async () => {
    const lines = await linesOf('incidents');
    expect(lines[0]).toContain('more than 10,000');
    expect(lines).toContain('1,260 incidents (Norvia)');
  });
});

describe('a figure of less than what was asked for', () => {
  it('of a named kind stands behind', async () => {
    expect((await linesOf('Norvian submarines'))[0]).toBe('16 submarines');
  });

  it('by the head stands behind the sum', async () => {
    expect((await linesOf('drought aid'))[0]).toBe('$75 million in drought aid');
    expect((await linesOf('drought aid per household'))[0]).toContain('$1,000');
  });

  it('that was only expected stands behind what came', async () => {
    expect((await linesOf('benefit claims'))[0]).toContain('84,000');
    expect((await linesOf('benefit claims expected'))[0]).toContain('90,000');
  });
});

describe('a figure of another', () => {
  it('variant in the same sentence is none', async () => {
    expect(await linesOf('Pellar Nine price 256GB')).toEqual(['$910']);
    expect(await linesOf('Pellar Nine price 64GB')).toEqual(['$810']);
  });

  it('whose own it is, is none', async () => {
    expect(await linesOf('Brandt vote')).toEqual([]);
  });
});
