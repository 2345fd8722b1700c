import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Harbour chief convicted',
      published: '2021-05-15',
      text:
        'A court in Velmar on Friday convicted the former harbour chief Otto Brandvik of fraud. Brandvik was fired in 2019. ' +
        'The judge sentenced the ousted director Odda Venn on 3 May. Venn was born in Tarn in 1961.',
    },
    {
      title: 'Dock workers indict nobody',
      published: '2022-02-01',
      text:
        'A military court on Tuesday indicted a teenage girl who had filmed the soldiers. Ilka Torvund, 16, has since become famous. ' +
        'Torvund lives near the quay.',
    },
    {
      title: 'Brickell Corp admits faults in its ferries',
      published: '2022-03-10',
      text:
        'Brickell Corp has yet to mend half of its ferries. The shipbuilder admitted in November 2020 that its doors did not close. ' +
        'Lena Orr is to leave the yard. The manager announced the decision on Monday.',
    },
    {
      title: 'The captain of the year',
      published: '2022-04-04',
      text:
        'Jens Okkel began as a mate 12 years ago and is captain of the Gannet. ' +
        'Since Red Harbour raids last year, guards have stood in the whole country, but nobody stopped the lorry in Sarn. ' +
        'The ferry would be laid up if the line moved its sailing on 6 May.',
    },
    {
      title: 'The yard and its tests',
      published: '2022-05-05',
      text:
        'After testing its newest and by far most powerful turbine in the outer harbour at the end of March, Orm declared that its fleet is to have a nuclear drive. ' +
        'The 9 p.m. fireworks in Sten went wrong when the barge exploded. ' +
        'The Gannet line began in 2004, and the relaunch for freight came in April 2015. ' +
        'The fine followed Sarnline’s 2015 admission that it had lied. The Gannet, coming May 17, has two decks. ' +
        'It was the first regatta in Tarn since 2011.',
    },
    {
      title: 'A motion fails',
      published: '',
      text: 'The motion of Lena Falk was defeated in the council on Tuesday. It rained.',
    },
  ]);
});
afterAll(() => archive.close());

async function told(query: string): Promise<readonly string[]> {
  return (await dates(archive, query)).items.flatMap((item) => (item.kind === 'date' ? [item.date.value] : []));
}

describe('dates of what is told otherwise', () => {
  it('answers a noun with the verb that tells it, and says so', async () => {
    const answer = await dates(archive, 'Brandvik verdict');
    expect(answer.items[0]).toMatchObject({ date: { value: '2021-05-14' } });
    expect(answer.note).toBe('Told in other words than these.');
    expect(await told('Brandvik dismissal')).toEqual(['2019']);
    expect(await told('Venn birth')).toEqual(['1961']);
  });

  it('gives nobody what another did or what befell another', async () => {
    const archives = await archiveOf([
      {
        title: 'A town is taken',
        published: '2023-03-03',
        text: 'Ulla Brandvik captured the town of Sarn on 5 February. A shell was fired at the quay on Monday, Brandvik said. Rolf Astergaard, who left his post in May, met her.',
      },
    ]);
    for (const query of ['Brandvik arrest', 'Brandvik dismissal', 'Brandvik departure'])
      expect((await dates(archives, query)).items).toEqual([]);
    await archives.close();
  });

  it('takes a participle that only describes somebody for nothing that happened then', async () => {
    expect(await told('Venn ouster')).toEqual([]);
  });

  it('finds a deed of somebody whom the next sentence names', async () => {
    expect(await told('Torvund indictment')).toEqual(['2022-02-01']);
  });

  it('finds a deed of the body that the article is on', async () => {
    expect(await told('Brickell Corp admission')).toEqual(['2020-11']);
  });

  it('finds what was announced in the sentence behind the one that names it', async () => {
    expect(await told('Lena Orr leaving announcement')).toEqual(['2022-03-07']);
  });

  it('takes no word for a part of a time, and no deed of somebody else', async () => {
    expect(await told('Okkel captain of the year')).toEqual([]);
    expect(await told('Sarn raid')).toEqual([]);
  });

  it('parts no adjective from its noun', async () => {
    expect(await told('Orm nuclear test')).toEqual([]);
  });

  it('says of an hour without a day that its day is not told', async () => {
    const { items } = await dates(archive, 'Sten fireworks');
    expect(items[0]?.text).toMatch(/^9 p\.m\., of a day not stated/u);
  });

  it('takes the time whose own event is the thing asked for', async () => {
    expect(await told('Gannet relaunch')).toEqual(['2015-04']);
  });

  it('takes the year behind a genitive for no part of a name, and what something is compared with for no time of it', async () => {
    expect(await told('Sarnline lied admission')).toEqual(['2015']);
    expect(await told('Tarn regatta')).toEqual([]);
  });

  it('shows a weekday of a text without a date as it is written', async () => {
    const { items } = await dates(archive, 'Falk motion defeat');
    expect(items[0]?.text).toMatch(/^Tuesday \(of a week not stated\)/u);
  });

  it('shows a condition whole', async () => {
    const { items } = await dates(archive, 'sailing moved');
    expect(items[0]?.text ?? '').toContain('if the line');
  });
});
