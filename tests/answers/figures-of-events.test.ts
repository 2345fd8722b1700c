import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Ferry sinks off Harl',
      published: '2024-02-10',
      text: 'A ferry carrying more than 120 people sank off the old port of Harl in the west on Saturday and at least 40 people were missing, the coast guard said. Rescuers saved 81 people.',
    },
    {
      title: 'Captain charged over Harl ferry',
      published: '2024-03-20',
      text: 'Prosecutors charged the captain over the sinking that killed 14 people. The trial opens in June.',
    },
    {
      title: 'Live: flood in Orra',
      published: '2024-08-20',
      text: 'The number of people killed in the Orra flood has risen to 31. Police in Orra say at least 24 people have died. Earlier, officials put the toll at 19. A bus crash in Tarn killed three soldiers. More than 20 people were being questioned.',
    },
    {
      title: 'Stocks fall as oil gains',
      published: '2024-04-16',
      text:
        'The Norddex Composite lost 0.8% and the Harl Industrial Average fell 422.16 points, or 1.1%, to 38,461.51. ' +
        'Brant crude climbed 1.2% to $90.48 a barrel after Velmia said it would extend output cuts of 300,000 barrels a day through June.',
    },
  ]);
});
afterAll(() => archive.close());

const told = async (topic: string) => (await figures(archive, topic)).items.map(({ text }) => text.split(':')[0]);

describe('a fate asked for with its event', () => {
  it('is told wherever the sentence, its neighbours or the title name the event', async () => {
    expect(await told('ferry missing')).toEqual(['at least 40 people (missing)']);
    expect(await told('ferry dead')).toEqual(['14 people (killed)']);
    expect(await told('ferry rescued')).toEqual(['81 people (rescued)']);
    expect(await told('Orra flood deaths')).toEqual([
      '31 (people) (killed)',
      'at least 24 people (killed)',
      '19 (toll)',
    ]);
  });

  it('is whatever was done to those counted, named by its participle alone', async () => {
    expect(await told('questioned')).toEqual(['More than 20 people']);
  });

  it('still counts the people that were asked for', async () => {
    expect(await told('soldiers killed')).toEqual(['three soldiers (killed)']);
  });
});

describe('a number of another subject in the same sentence', () => {
  it('is no number of the first', async () => {
    expect(await told('Norddex')).toEqual(['lost 0.8%']);
    expect((await told('Brant')).sort()).toEqual(['$90.48 a barrel', 'climbed 1.2% to $90.48 a barrel']);
  });

  it('is none of what a later clause tells, which has its own', async () => {
    expect(await told('output cuts')).toEqual(['300,000 barrels a day']);
  });
});
