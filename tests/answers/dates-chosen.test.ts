import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Growth in Orra',
      published: '2013-08-02',
      text:
        'The economy of Orra was good news this week, as the latest data on GDP showed that output grew at an annual rate of 1.7 percent in the second quarter of 2013. ' +
        'The papers on the mill were first reported by The Orra Post in 2012. The labour strike in the harbour began on May 3.',
    },
    {
      title: 'Minister charged',
      published: '2019-01-09',
      text:
        'Gonen Sarn, energy minister from 1995 to 1996, was indicted after a long inquiry. ' +
        'She survived colon fever in 1999, river fever a decade later and a fall in 2014.',
    },
    {
      title: 'Growth is poor',
      published: '2015-12-09',
      text: 'On December 4, 2015, in response to a strong November report that beat most forecasts, Lena Varn still managed to call the growth mediocre.',
    },
    {
      title: 'Draft of a law',
      published: '2013-03-27',
      text:
        'Odd Velmor, who was found dead of an apparent fall in January, had been charged with theft. ' +
        'The Tarn Bank said on Thursday it would double the supply of notes. ' +
        'The cuts were outlined in the 2011-12 report of the Tarn library.',
    },
    {
      title: 'Games put off',
      published: '2020-03-24',
      text: 'The Games will keep the name Velm 2020, the committee said. The Velm Games were put off until next summer.',
    },
    {
      title: 'Tour called off',
      published: '2024-10-26',
      text: 'All of the events of the mayor in Tarn on Tuesday have been canceled, her office said late Saturday evening.',
    },
    {
      title: 'Office looks again',
      published: '2013-07-03',
      text: "Wednesday's analysis of the Velm Office was an update to its first try last month. A Holm Mills film released on Monday shows the valley.",
    },
    {
      title: 'Run for mayor',
      published: '2019-04-23',
      text:
        'Gil Marsh became the third to announce a 2020 mayoral run Monday. Police denied leave for a march planned for Saturday. ' +
        'On Wednesday the office placed two clerks on leave for a dinner at the Tarn Office fair in 2010.',
    },
    {
      title: 'Rally told of',
      published: '2020-05-28',
      text: 'The union told reporters that none of the officers involved in the accident at the mill were at the Holm rally in Tarn last October, and that it would sue.',
    },
  ]);
});
afterAll(() => archive.close());

const lines = async (query: string) => (await dates(archive, query)).items.map(({ text }) => text);

describe('which of several times a timeline shows', () => {
  it('is the one whose own event says what is asked for', async () => {
    expect(await lines('GDP growth')).toEqual([expect.stringMatching(/^2013-Q2, /)]);
    expect(await lines('river fever')).toEqual([expect.stringMatching(/^2009, written “a decade later”/)]);
  });

  it('is not the one that only tells which report it was', async () => {
    expect(await lines('Varn mediocre')).toEqual([expect.stringMatching(/^2015-12-04, /)]);
  });

  it('is not when somebody held another office', async () => {
    expect(await lines('Sarn indicted')).toEqual([]);
    expect((await lines('Sarn energy minister'))[0]).toMatch(/^1995/);
  });

  it('is not the year that ends a name', async () => {
    expect((await lines('Velm Games')).map((line) => line.slice(0, 18))).toEqual(['until 2021, summer']);
  });

  it('takes no name for another word of the topic', async () => {
    expect(await lines('jobs report')).toEqual([]);
  });

  it('finds a word in the other spelling', async () => {
    expect(await lines('events cancelled')).toEqual([expect.stringMatching(/^2024-10-29, /)]);
    expect(await lines('labor strike harbor')).toEqual([expect.stringMatching(/^2013-05-03, /)]);
  });

  it('is the one right before what was asked for', async () => {
    expect((await lines('Velm Office analysis')).map((line) => line.slice(0, 10))).toEqual(['2013-07-03']);
  });

  it('is not the year that tells which run it is, and is the one whose event says the most', async () => {
    expect((await lines('Gil Marsh run')).map((line) => line.slice(0, 10))).toEqual(['2019-04-22']);
    expect((await lines('Tarn Office clerks dinner')).map((line) => line.slice(0, 10))).toEqual(['2019-04-17']);
  });

  it('is what is told of a name in the clause behind it', async () => {
    expect(await lines('Velmor')).toEqual([expect.stringMatching(/^2013-01, /)]);
  });

  it('is when it was said, where the sentence tells no other, and says so', async () => {
    const { items, note } = await dates(archive, 'Tarn Bank supply');
    expect(items.map(({ text }) => text)).toEqual([expect.stringMatching(/^2013-03-21, /)]);
    expect(note).toBe('No time stands there but that at which it was told.');
  });

  it('is a span by the year it begins in', async () => {
    expect((await lines('Tarn library cuts')).map((line) => line.slice(0, 5))).toEqual(['2011:']);
  });

  it('is found where only its weekday was typed', async () => {
    expect((await lines('march Saturday')).map((line) => line.slice(0, 10))).toEqual(['2019-04-27']);
  });

  it('is when it came out, where that came out which was asked for', async () => {
    expect((await lines('Holm Mills film')).map((line) => line.slice(0, 10))).toEqual(['2013-07-01']);
  });

  it('shows the sentence where an event has lost its subject', async () => {
    expect((await lines('Holm rally')).join()).toContain('none of the officers');
  });
});
