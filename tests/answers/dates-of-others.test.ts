import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Readers tire of Holm letters in new survey',
      published: '2017-11-02',
      text:
        'Forty percent of readers say Ned Holm should stop writing letters, an increase from the 31 percent who thought so in January in polling by Norbank. ' +
        'The Norbank survey was conducted with 900 readers on Oct. 16 in Velm. ' +
        'The Norbank data, released Monday, reflects a 30% rise in complaints from the 2015 level, the firm said.',
    },
    {
      title: 'Holm in Tarn',
      published: '2024-10-06',
      text:
        'Three months after a fire came close to taking his life, Lena Orr returned to Tarn to promise her voters victory in the 5 November election. ' +
        'In a June 27 interview with Radio Velm, Mira Sund thanked the station for having told of her before the primaries, which helped her win. ' +
        'Odd Berg celebrated his victory in the 3 May election with a walk.',
    },
    {
      title: 'Tunnel falls in',
      published: '2024-08-30',
      text:
        'The Velm tunnel had collapsed because of a landslide at around 23:40 local time (16:40 GMT) last Saturday. ' +
        'The miners had been trapped in the tunnel since Monday, June 24, and they were discovered on Tuesday, July 2. ' +
        'The mission to rescue the miners of the Tarn pit began at 10 am on Sunday.',
    },
    {
      title: 'Ports raise fees',
      published: '2024-07-05',
      text:
        'The Tarn Commission confirmed on Thursday that it would raise fees of up to 30% from Friday on imports of paper lamps. ' +
        'Velm, Tarn, was infamous for a 1914 scandal in which the mayor rigged voting machines.',
    },
    {
      title: 'Polls in Orra',
      published: '2012-09-26',
      text:
        'They were held after the release last week of secretly recorded clips from a May gala during which Holm mocks the voters. ' +
        '"You will see the votes I need to become mayor on Election Day," Holm said Tuesday in an interview with Velm Radio. ' +
        'The Orra amendment was first passed in the 2008 midterms by a wide margin.',
    },
    {
      title: 'Berg is buried',
      published: '2020-06-10',
      text:
        'Gil Berg was remembered at his funeral on Tuesday by his sons. ' +
        "Some 200 came to the funeral of Berg, after 900 had filed past Berg's coffin on Monday. " +
        'The Berg family said they would lead a march on Orra being organized for Aug. 28.',
    },
    {
      title: 'Marn takes the title',
      published: '2024-09-24',
      text:
        'Marin Marn has won his first title in years. It was a hard road, Marn said. ' +
        'On Tuesday, days before his birthday, he beat Zoran Zhel 7-6 to lift the cup. ' +
        'The crowd cheered.',
    },
    {
      title: 'Ida Moss',
      published: '2018-04-27',
      text: 'Ida Moss keeps the lamps of Velm. She was picked for the guild in 2010 with the help of Carl and Dan Kohl.',
    },
  ]);
});

afterAll(() => archive.close());

async function asked(query: string): Promise<string[]> {
  const { items } = await dates(archive, query);
  return items.map((item) => (item.kind === 'date' ? item.date.value : ''));
}

describe('what a time only refers to', () => {
  it('is no time of what was asked for: a level that something rose from', async () => {
    expect(await asked('Norbank survey Holm letters')).toEqual(['2017-10-16']);
    expect(await asked('Norbank data')).toEqual(['2017-10-30']);
  });

  it('nor a vote to come, nor the interview in which it was said', async () => {
    expect(await asked('Orr returned Tarn')).toEqual([]);
    expect(await asked('Sund primaries')).toEqual([]);
    expect(await asked('Sund interview')).toEqual(['2024-06-27']);
    // What was won in a vote is of its day.
    expect(await asked('Berg victory')).toEqual(['2024-05-03']);
  });

  it('nor the day on which something else was confirmed, or had been so for long', async () => {
    expect(await asked('fees paper lamps')).toEqual(['2024-07-05']);
    expect(await asked('miners discovered tunnel')).toEqual(['2024-07-02']);
  });

  it('nor a clause that goes on behind the thing asked for', async () => {
    expect(await asked('Berg funeral')).toEqual(['2020-06-09']);
  });
});

describe('of several times of one sentence', () => {
  it('answers with the one right before the thing asked for', async () => {
    expect(await asked('Holm secretly recorded gala')).toEqual(['2012-05']);
  });

  it('leaves what stands within a quotation to what it says', async () => {
    expect(await asked('Holm interview Velm Radio')).toEqual(['2012-09-25']);
  });

  it('takes the vote in which something passed', async () => {
    expect(await asked('Orra amendment')).toEqual(['2008']);
  });
});

describe('what the words lead to', () => {
  it('is the day told behind an hour', async () => {
    const { items } = await dates(archive, 'Velm tunnel collapsed');
    expect(items.map(({ text }) => text)[0]).toMatch(/^2024-08-24, 23:40, written “around 23:40 local time”/u);
  });

  it('is the verb that can be nothing else', async () => {
    expect(await asked('pit rescue began')).toEqual(['2024-08-25T10:00']);
  });

  it('is a year told right before the deed', async () => {
    expect(await asked('Velm vote rigged')).toEqual(['1914']);
  });

  it('is what is still being organized', async () => {
    expect(await asked('march Orra')).toEqual(['2020-08-28']);
  });

  it('is of the one of two who is only called he', async () => {
    expect(await asked('Marn beat Zhel')).toEqual(['2024-09-24']);
    expect(await asked('Moss picked guild')).toEqual(['2010']);
  });
});
