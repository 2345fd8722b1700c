import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Court of Orra rules',
      published: '2020-04-21',
      text:
        'The ruling, overturning a 1972 Orra precedent, means that Odd Berg, who was convicted by ten jurors, may get a new trial. ' +
        'Ned Holm won the 2018 race by a hair.',
    },
    {
      title: 'Votes in the south',
      published: '2016-03-08',
      text:
        'A big vote awaits the two Tuesday in Zenda, followed a week later by primaries in Velm. ' +
        'Mira Sund is the first of the 40 pupils seized at Zenda in April 2014 to be freed. ' +
        'Ned Holm hailed the old letter of Gil Moss -- but yesterday, he blasted the writer.',
    },
    {
      title: 'Orr judge puts off hearing',
      published: '2024-09-06',
      text:
        "Lena Orr's disciplinary hearing has been put off until after the November vote. " +
        'Judge Carl Kohl on Friday delayed the hearing to 26 November, citing the season. ' +
        'Lena Orr was twice poisoned, in 2015 and in 2017, she said. ' +
        'From Saturday morning until Sunday afternoon, a guard, Matt Lund, joined the vigil.',
    },
    {
      title: 'Ida Moss and Dan Rask part after four years',
      published: '2018-02-05',
      text: 'The singer Ida Moss and the actor Dan Rask have parted. She said so on a page. It was read by many. Some wept. Others sang. The couple started dating in 2014 after meeting on a ship. He is from Tarn.',
    },
    {
      title: 'Holm stays at home',
      published: '2024-11-11',
      text:
        'Ned Holm postponed plans to travel to Zenda on Tuesday, his office said. ' +
        'Lena Orr, who bowed out last week, has yet to back anybody.',
    },
    {
      title: 'Plane lost near Tarn',
      published: '2018-01-01',
      text:
        'A plane crashed near Tarn on Sunday. ' +
        'The plane took off from the Marn airfield at 12:10 p.m. Sunday. ' +
        'Word of the crash came around 12:20 p.m., ten minutes after takeoff, the Marn tower said. ' +
        'The Tarn guard would begin an investigation into the crash first thing Monday.',
    },
    {
      title: 'Kay Berg and her songs',
      published: '2020-07-21',
      text:
        'The singer Kay Berg spoke in Velm. ' +
        'Berg announced a bid for mayor on July 5. ' +
        'Berg showed her coming album, named after her mother, who died in 2007. ' +
        'The guild of Velm voted late Saturday to endorse her rival, the baker Kevin Lund. ' +
        'Mayor Odd Rask endorsed Velm Guild candidate Paul Roth on Monday. ' +
        'The Kontor survey of 2,100 readers was conducted July 4-12.',
    },
    {
      title: 'Holm club is closed',
      published: '2018-12-18',
      text:
        'The suit says that the Holm Foundation, which he founded in 1987, hid its books. ' +
        "It also claims that the foundation's board had not met since 1999, and that the Holm Foundation paid for boats.",
    },
  ]);
});

afterAll(() => archive.close());

async function asked(query: string): Promise<string[]> {
  const { items } = await dates(archive, query);
  return items.map((item) => (item.kind === 'date' ? item.date.value : ''));
}

describe('what stands close by and is told of something else', () => {
  it('dates nothing by a year that only says which thing is meant', async () => {
    expect(await asked('Berg convicted')).toEqual([]);
    expect(await asked('Holm race')).toEqual(['2018']);
  });

  it('keeps a vote that follows apart from the one before it', async () => {
    expect(await asked('Velm primary')).toEqual(['2016-03-15']);
    expect(await asked('Zenda vote')).toEqual(['2016-03-08']);
  });

  it('tells no deed by the time of what came before it', async () => {
    expect(await asked('Sund freed')).toEqual([]);
    expect(await asked('Moss letter')).toEqual([]);
  });
});

describe('what belongs together', () => {
  it('tells both of two times told together', async () => {
    expect(await asked('Orr poisoned')).toEqual(['2015', '2017']);
    expect(await asked('Kontor survey')).toEqual(['2020-07-04', '2020-07-12']);
    expect(await asked('Lund joined')).toEqual(['2024-08-31TMO', '2024-09-01TAF']);
  });

  it('goes on with the very thing that the sentence before told of, whoever moved it', async () => {
    expect(await asked('Orr hearing')).toContain('2024-11-26');
  });

  it('knows a couple by its title', async () => {
    expect(await asked('Moss dating Rask')).toEqual(['2014']);
  });

  it('shows what was put off with the words that say so', async () => {
    const { items } = await dates(archive, 'Holm travel Zenda');
    expect(items.map(({ text }) => text)).toEqual([expect.stringContaining('postponed plans')]);
  });

  it('knows who bowed out for somebody who dropped out', async () => {
    expect(await asked('Orr dropped out')).toEqual(['2024-W45']);
  });
});

describe('other words for what was asked', () => {
  it('counts no time from what was asked', async () => {
    expect(await asked('Marn takeoff')).toEqual(['2017-12-31T12:10']);
    expect(await asked('Tarn crash')).toEqual(['2017-12-31']);
  });

  it('knows somebody by the given name alone, and what is told of another', async () => {
    expect(await asked('Kay announced bid')).toEqual(['2020-07-05']);
    expect(await asked('Kay album')).toEqual([]);
  });

  it('tells a noun by its verb where the sentence names whom it befell', async () => {
    expect(await asked('Lund endorsement')).toContain('2020-07-18');
    expect(await asked('Roth endorsement')).toEqual(['2020-07-20']);
  });

  it('takes no word of a name for another word of the topic', async () => {
    expect(await asked('Holm Foundation founding')).toEqual(['1987']);
  });
});
