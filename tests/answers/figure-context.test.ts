import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Floods reach the Icelandic coast',
      text:
        'Dry winds came early to Iceland this year. The province of New South Teal was hit first. ' +
        'About 5 million hectares have burned nationwide, with 12 people confirmed dead and more than 1,000 homes destroyed. ' +
        'In one valley more than 4,000 homes are now unsafe to live in, the mayor said. ' +
        'More than 91,000 homes and businesses served by Orla Gas & Light were without power in Iceland.',
    },
    {
      title: 'Tellmark fights on',
      text:
        'The Tellmark offensive has left the army struggling. ' +
        'On Tuesday, army chief Jonas Brink said his men had advanced 20 kilometers, taking 93 hamlets. ' +
        'Near Sorrel, a town of 5,000 that lies by the river, guns fell silent. ' +
        'Holm is no big city – about 60,000 people lived there before the war. ' +
        'A clerk gave some details about 12 porters whom the city accused.',
    },
    {
      title: 'Tax on the lake mills',
      text:
        'The council agreed to take the windfall profits of the mills. Nobody knew how high they were. The wind was cold. The harbour froze over. ' +
        'Boats stayed in port. Of these profits, between $2 million and $3 million in profits will be sent to the villages. ' +
        'Around two-thirds of the frozen mill funds, or some $210 million, lie in Holm. ' +
        'The annual jobless rate fell to 5.3% in 2015, compared to 6.2% the year before. ' +
        'The poverty rate fell to 13.5% in 2015, from 14.8% a year earlier.',
    },
    {
      title: 'Storm toll raised',
      text:
        'The official death toll from Hurricane Orla, the worst storm in a century, was raised on Tuesday from 64 to nearly 3,000. ' +
        'The report found that an estimated 2,975 deaths were due to Orla.',
    },
    {
      title: 'Ferry Marit sinks',
      text:
        'The guard announced the deaths of 13 of its sailors. The ferry was lost with the loss of all 298 people on board. ' +
        'A gun made in Brask sank it; a Braskish-made rocket killed 40 clerks elsewhere. ' +
        'The firm did not mention any plan to raise its oil output by 2 million barrels. ' +
        'Another 4.4 million people claimed jobless benefits last week.',
    },
  ]);
});
afterAll(() => archive.close());

const texts = async (query: string) => (await figures(archive, query)).items.map(({ text }) => text.split(':')[0]);

describe('what a figure is told of beyond its own sentence', () => {
  it('is a country by the sentences before, whatever province lies between', async () => {
    expect(await texts('homes destroyed Iceland')).toEqual(['more than 1,000 homes']);
  });

  it('is a place by the sentence before one that opens with a day', async () => {
    expect(await texts('hamlets Tellmark')).toEqual(['93 hamlets']);
  });

  it('is what the text called by its full name further back', async () => {
    expect((await texts('windfall profits')).join()).toContain('between $2 million and $3 million');
  });

  it('is a storm by its name alone', async () => {
    expect(await texts('Hurricane Orla deaths')).toEqual(['from 64', 'nearly 3,000', 'an estimated 2,975 deaths']);
  });

  it('is what may be counted where the last word asked for is none', async () => {
    expect(await texts('homes unsafe')).toEqual(['more than 4,000 homes']);
    expect(await texts('homes without power Iceland')).toEqual(['More than 91,000 homes']);
  });
});

describe('how many live somewhere', () => {
  it.each([
    ['Sorrel population', '5,000'],
    ['population of Holm', 'about 60,000 people'],
  ])('%s', async (query, told) => {
    expect(await texts(query)).toEqual([told]);
  });
});

describe('lines that are true alone', () => {
  it('tells a rate that is compared with an older one, and no rate of a year', async () => {
    expect(await texts('jobless rate')).toEqual([expect.stringContaining('5.3%')]);
    expect((await texts('poverty rate')).join()).not.toContain('a year');
  });

  it('has no bound that belongs to a noun before', async () => {
    expect(await texts('porters')).toEqual(['12 porters']);
  });

  it('tells the same in another measure beside it', async () => {
    expect(await texts('frozen funds')).toEqual(['Around two-thirds of the frozen mill funds', 'some $210 million']);
  });

  it('leaves out what was not said, and what a maker only sold', async () => {
    expect(await texts('oil output')).toEqual([]);
    expect((await texts('Brask losses')).join()).not.toContain('40');
  });

  it('counts those who claim for claims, and the dead told by a noun', async () => {
    expect(await texts('jobless claims')).toEqual(['4.4 million people']);
    expect(await texts('sailors killed')).toEqual(['13 of its sailors (killed)']);
  });
});
