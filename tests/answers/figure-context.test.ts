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
    {
      title: 'Storm Ursin leaves the coast',
      text:
        'Help went to the victims of Tropical Storm Ursin. It has killed at least 25 people and felled trees. ' +
        'Ursin came on the anniversary of Hurricane Katla, which killed about 1,800 around Old Quay. ' +
        'In Tarnby, where the Neth and the Orm rivers meet, about 200 people were rescued from their homes.',
    },
    {
      title: 'Rain goes on',
      text: 'A weakened Orsola slowed to a crawl over North Teal on Saturday after leaving at least 11 people dead.',
    },
    {
      title: 'Girl shot as Lower Tarn operation goes on',
      text:
        'A funeral was held in the north of Lower Tarn. Soldiers came to the village of Brind. They broke doors. ' +
        'The health office says 30 clerks have been killed since the army began what it called an operation.',
    },
    {
      title: 'Two days of blasts',
      text:
        'Two days of attacks with lanterns carried by clerks were followed by a strike on a bakery, which killed at least 45 people. ' +
        "About 60,000 people have so far been evacuated from Norway's northern region. " +
        'The Arrow 7 has a range of up to 300 kilometers and can carry 900 leaflets. ' +
        'Tellish troops went 10 km beyond the border. ' +
        'The so-called Holm Fire 2 has spread to 7,500 acres in Orle County, destroying 14 barns. ' +
        "Brandt won only half of Lind's votes in the first round. " +
        "About 1.9 million of Iceland's 2.4 million clerks have been moved.",
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

describe('whom a figure is told of', () => {
  it('passes over places inside a clause on the one asked for, or only passed', async () => {
    expect(await texts('rescued Tarnby')).toEqual(['about 200 people (rescued)']);
    expect(await texts('Orsola deaths')).toEqual(['at least 11 people (killed)']);
  });

  it('is never a storm named only for its day, and is a storm that goes on as "it"', async () => {
    expect(await texts('Ursin death toll')).toEqual(['at least 25 people (killed)']);
  });

  it('is a region that the title names, whatever village was named before', async () => {
    expect(await texts('clerks killed Lower Tarn operation')).toEqual(['30 clerks (killed)']);
  });

  it('is the event it was told behind, and no later one', async () => {
    expect((await texts('lantern attacks deaths')).join()).not.toContain('45');
    expect(await texts('evacuated northern Norway')).toEqual(['About 60,000 people (evacuated)']);
    expect(await texts('displaced Iceland')).toEqual([]);
  });

  it('is a measure only of what can be measured so', async () => {
    expect(await texts('Arrow 7 range')).toEqual(['up to 300 kilometers']);
    expect(await texts('Tellish troops border')).toEqual([]);
  });

  it('takes a number in a name for a part of the name', async () => {
    expect(await texts('Holm Fire 2')).toEqual(['7,500 acres, in Orle County', '14 barns (destroyed)']);
  });

  it('counts the half of somebody for nobody of that name', async () => {
    expect((await texts('Lind votes')).join()).not.toContain('half');
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
    expect(await texts('jobless claims')).toEqual(['4.4 million people, last week']);
    expect(await texts('sailors killed')).toEqual(['13 of its sailors (killed)']);
  });
});
