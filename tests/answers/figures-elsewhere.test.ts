import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'New fever spreads in the islands',
      text: 'The latest cases of the fever, as of Friday:\n\n— Orrast: 86\n\n— Velm: 30\n\n— Tellmark: 25\n\n— Sten: 24',
    },
    {
      title: 'Quake in the hills',
      text: 'The Dorhall Tower was reduced to rubble. Up to 180 people were killed in the ruin. The Brask Mill stood. Prices rose.',
    },
    {
      title: 'Banks and assets',
      text: 'Around two-thirds of the frozen assets, or some $6 billion, lie in Orrast, while just $3 billion is located in Norway.',
    },
    {
      title: 'Guards on the road',
      text:
        'The guard missed many. This does not mean the guard missed 44,000 lanterns. ' +
        'Norvians carried out only 11 out of the 89 raids that year. Meanwhile, 18 raids targeted Norvians.',
    },
    {
      title: 'Help for the farms',
      text:
        'Brandt said his office was planning to provide about $15 million to help farmers. ' +
        'The share of first-time clerks who quit fell to 20 percent. The mills gave paid leave to first-time clerks in 16 percent of cases.',
    },
    {
      title: 'Petrol in Harl',
      text: 'Petrol prices went up. The average for a gallon of petrol has risen 17 cents since the storm, hitting $2.519 on Friday.',
    },
    {
      title: 'Kellby in drought',
      text: 'A dry year went by in Kellby. Nearly two million people face starvation after the drought.',
    },
    {
      title: 'War in Norway',
      text: 'A hamlet in Norway was hit. The town had a population of about 12,000 before. Some 2,130 children lived in Norway.',
    },
    {
      title: 'Rally for the captives',
      text: 'The Captives Forum spoke as thousands rallied. That equates to about 1.7% of the 2.3 million population of Tarnvale.',
    },
  ]);
});
afterAll(() => archive.close());

async function texts(topic: string): Promise<string[]> {
  return (await figures(archive, topic)).items.map(({ text }) => text);
}

describe('figures whose sentence leaves something out', () => {
  it('stand in the row of a list, told with its name', async () => {
    expect(await texts('fever cases Velm')).toEqual([expect.stringMatching(/^Velm: 30:/u)]);
    expect(await texts('fever deaths Velm')).toEqual([]);
  });

  it('stand in the sentence behind a name that is all that was asked', async () => {
    expect(await texts('Dorhall Tower')).toEqual([expect.stringContaining('Up to 180 people')]);
    expect(await texts('Brask Mill')).toEqual([]);
  });

  it('are told by a verb of giving, and a price by what it hits', async () => {
    expect(await texts('farm aid Brandt')).toEqual([expect.stringContaining('$15 million')]);
    expect(await texts('petrol price')).toEqual([expect.stringContaining('$2.519')]);
  });

  it('are the only number under a title with the name', async () => {
    expect(await texts('starvation drought Kellby')).toEqual([expect.stringContaining('two million people')]);
  });
});

describe('figures set against each other', () => {
  it('answer for the side of the contrast that was asked for', async () => {
    expect(await texts('frozen assets Norway')).toEqual([expect.stringContaining('$3 billion')]);
    expect((await texts('frozen assets Orrast')).join()).toContain('two-thirds');
  });

  it('answer for who did it, and never for what is only denied', async () => {
    expect((await texts('raids by Norvians')).join()).not.toContain('18');
    expect((await texts('lanterns missed guard')).join()).not.toContain('44,000');
  });

  it('answer in people for a population, never by a way of speaking', async () => {
    expect(await texts('population Tarnvale')).toEqual([expect.stringContaining('2.3 million')]);
    expect(await texts('Captives Forum rallied')).toEqual([]);
    expect(await texts('population Norway')).toEqual([]);
  });

  it('are no quitting where there is paid leave', async () => {
    expect((await texts('first-time clerks quit')).join()).not.toContain('16 percent');
  });
});
