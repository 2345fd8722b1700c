import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Orran jobs in spring',
      published: '2013-05-03',
      text:
        "Orra's jobless rate edged down to 7.4 percent in April from 7.7 percent in March and mills added 155,000 jobs to their payrolls last month, the labour office reported. " +
        "The jobless rate's recent peak was 11 percent, in October 2009.",
    },
    {
      title: 'Orran jobs again',
      published: '2018-05-04',
      text: "This ends a run of months in which Orra's jobless rate sat at 4.1 percent. The mills have added 12.3 million jobs over the years.",
    },
    {
      title: 'Troops in Tarn',
      published: '2012-11-13',
      text: 'Orra has about 58,000 troops in Tarn. They are to leave.',
    },
    { title: 'Troops in Tarn', published: '2016-02-01', text: 'Orra still has about 9,000 troops in Tarn.' },
    {
      title: 'Storm Orla over the coast',
      published: '2017-09-15',
      text:
        'The seven deaths at the Hill Home, days after Orla struck, stirred outrage. Storm Orla has killed 82 people in all. ' +
        'The home is one of nearly 700 nursing homes, about 150 of which lacked power. Some 2.8 million homes lacked power on Thursday.',
    },
    {
      title: 'New tariffs',
      published: '2024-09-13',
      text: 'The tariff rate will go up to 100 percent on electric looms, to 50 percent on window panes and to 25 percent on steel, the office said.',
    },
    {
      title: 'Brask scores',
      published: '2024-01-10',
      text: 'Brask has yet to break 20 goals in a season. In the short season, Brask was on pace for 29 goals.',
    },
    {
      title: 'Family killed in Dorhall attack',
      published: '2021-06-08',
      text: 'Four members of a Muslim family were killed in a truck attack on Sunday, police say. The attack took place in Dorhall.',
    },
    {
      title: 'Senator sold',
      published: '2020-03-19',
      text: 'Ms. Lindholm and her husband sold $1.5 million to $6 million worth of stock in Weft Works, a firm in Tarn. The firm used 40 looms.',
    },
  ]);
});

afterAll(async () => {
  await archive.close();
});

async function told(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: .*$/u, ''));
}

describe('figures of a time that was typed', () => {
  it('answers with the month that the sentence means, and with no other', async () => {
    expect(await told('jobless rate April 2013')).toEqual(['7.4 percent']);
    expect(await told('jobs added April 2013')).toEqual(['added 155,000 jobs']);
  });

  it('answers with what was printed in the year, where the sentence has no time', async () => {
    expect(await told('Orra troops Tarn 2012')).toEqual(['about 58,000 troops']);
  });
});

describe('what a sentence gives to something else', () => {
  it('is told of no storm that only says when', async () => {
    expect((await told('killed Orla'))[0]).toBe('82 people (killed)');
  });

  it('is a part of homes of another kind', async () => {
    expect((await told('homes lacked power')).some((line) => line.startsWith('about 150'))).toBe(false);
  });

  it('is the share with a noun of its own behind it', async () => {
    expect(await told('tariff window panes')).toEqual(['50 percent']);
  });

  it('is what was not reached, or only may be', async () => {
    expect(await told('Brask goals')).toEqual(['on pace for 29 goals']);
  });
});

describe('names that set nothing apart', () => {
  it('takes a faith for none, nor the firm whose stock was sold', async () => {
    expect(await told('killed Dorhall attack')).toEqual(['Four members of a Muslim family (killed)']);
    expect(await told('how much stock did Lindholm sell')).toEqual(['$1.5 million to $6 million worth of stock']);
  });

  it('takes "used" for no country', async () => {
    expect(await told('US looms')).toEqual([]);
  });
});

describe('the year of another number', () => {
  it('is told with that number alone', async () => {
    const held = await archiveOf([
      {
        title: 'The gap in the budget',
        published: '2012-11-12',
        text: 'The Orran deficit exceeds $2 billion, up from $161 million in 2007, the last year before the crash.',
      },
      {
        title: 'Loom makers buy their shares',
        published: '2024-04-03',
        text: 'Weft spent a record $6 billion repurchasing shares in 2023.',
      },
      {
        title: 'The cold and the fever',
        published: '2020-04-17',
        text: 'They cite an estimate that the fever will kill 68,000 people. The 2017-18 season brought 60,000 deaths by the cold.',
      },
      {
        title: 'Dozens dead in attack on an Orran school',
        published: '2015-04-02',
        text: 'Armed men stormed a school in northern Kenya on Thursday, killing 147 people. The school stands in Dorrhall.',
      },
      {
        title: 'Guards in Kenya after the school attack',
        published: '2015-04-02',
        text: 'Armed men stormed a school in northern Kenya on Thursday, killing 151 people. The school stands in Tarnmouth.',
      },
    ]);
    const lines = async (query: string) => (await figures(held, query)).items.map(({ text }) => text);
    expect((await lines('Orran deficit'))[0]).toMatch(/^exceeds \$2 billion: /u);
    expect(await lines('Orran deficit 2007')).toEqual([
      'from $161 million, in 2007: stated by the article, 2012-11-12',
    ]);
    expect((await lines('Weft buybacks 2023'))[0]).toContain('$6 billion');
    expect((await lines('killed fever'))[0]).toContain('will kill 68,000 people');
    expect((await lines('killed Tarnmouth'))[0]).toContain('151 people (killed)');
    await held.close();
  });
});

describe('the dead of another event', () => {
  it('are those since, those of the war, and those who did it', async () => {
    const held = await archiveOf([
      {
        title: 'Orran fair attack, a year on',
        published: '2024-10-08',
        text: 'Tarn marks a year since the fair. The fair attack in Orra of 7 October killed 1,200 people. The war has killed more than 41,000 people.',
      },
      {
        title: 'Tarn counts its dead',
        published: '2024-09-11',
        text: 'Since the fair attack in Orra, more than 43,000 people have been killed in Tarn, the ministry said.',
      },
      {
        title: 'More dead in Tarn',
        published: '2024-09-12',
        text: 'More than 44,000 people have been killed in Tarn since the fair attack in Orra, the ministry said.',
      },
      {
        title: 'Raid in Orra',
        published: '2024-09-13',
        text: 'Seven Orra attackers were killed in a raid, the police said.',
      },
    ]);
    const answer = await figures(held, 'killed in Orra fair attack');
    expect(answer.items.map(({ text }) => text.replace(/: .*$/u, ''))).toEqual(['1,200 people (killed)']);
    expect((await figures(held, 'killed since Orra fair attack')).items.length).toBeGreaterThan(0);
    const dead = (await figures(held, 'Orra attack killed')).items.map(({ text }) => text);
    expect(dead.some((line) => line.startsWith('Seven'))).toBe(false);
    await held.close();
  });
});
