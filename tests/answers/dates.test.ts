import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

const undated = 'The regatta will be held on May 9 in the old harbour. The club expects a crowd.';
let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Harbour bridge',
      published: '2024-03-06',
      text:
        'The harbour bridge will be opened on April 12. The old bridge was built in 1931.\n\n' +
        'The council also approved a tram line. It will be finished in September 2026.',
    },
    {
      title: 'Ferries',
      published: '2024-03-07',
      text: 'Ferries were the only way across in the 19th century. A ferry museum is planned.',
    },
    {
      title: 'Harbour master to go',
      published: '2024-03-08',
      text:
        'Harbour master Ilse Brandt announced this morning that she will leave the port on May 31 when the ice season ends. ' +
        'Yesterday, at this year’s boat fair, the yard unveiled the Gannet.\n\n' +
        'Guests may visit the Sail Days 2024 for free. The fair, which is planned for June 13 to 17, will be held at the quay.',
    },
    {
      title: 'A mayor goes',
      published: '2024-03-09',
      text:
        'Mayor-elect Alba Ruiz met the dockers on March 2. The regional election will be held on June 9. ' +
        'Ruiz was picked at the last election after a first term between 2017 and 2021. Ruiz will be sworn in on July 1.\n\n' +
        'Otto Kern resigned as chairman of the lido. The step appears to be the result of a long illness for which he took leave in January.',
    },
    {
      title: 'Two at the lighthouse',
      published: '2024-03-10',
      text: 'Bruno Ferreira told Sami Korhonen of the lighthouse sale. He took the news to the keepers on February 3.',
    },
  ]);
});
afterAll(() => archive.close());

describe('dates', () => {
  it('resolves a day and tells what happens then', async () => {
    const { items } = await dates(archive, 'harbour bridge');
    expect(items[0]).toMatchObject({ kind: 'date', date: { value: '2024-04-12' } });
  });

  it('stands in time order', async () => {
    const { items } = await dates(archive, 'bridge');
    const values = items.flatMap((item) => (item.kind === 'date' ? item.date.value : []));
    expect(values).toEqual(['1931', '2024-04-12']);
  });

  it('finds the date in the sentence that goes on from the one that names the topic', async () => {
    const answer = await dates(archive, 'tram line');
    expect(answer.items[0]).toMatchObject({ date: { value: '2026-09' } });
    expect(answer.citations[0]?.snippet).toContain('tram line');
    expect(answer.note).toContain('beside');
  });

  it('shows a day whose year nobody states as it is written', async () => {
    const { items } = await dates(await archiveOf([{ text: undated, published: '' }]), 'regatta');
    expect(items.map(({ text }) => text).join()).toMatch(/^May 9 \(of a year not stated\)/u);
  });

  it('takes a century for no date of an event', async () => {
    expect((await dates(archive, 'ferries')).status).toBe('not-found');
  });

  it('takes the date of the verb that was asked for, not the one nearest to the name', async () => {
    const { items } = await dates(archive, 'Ilse Brandt leave');
    expect(items.flatMap((item) => (item.kind === 'date' ? item.date.value : []))).toEqual(['2024-05-31']);
  });

  it('tells the day, not the year that is said beside it', async () => {
    const { items } = await dates(archive, 'Gannet unveiled');
    expect(items.flatMap((item) => (item.kind === 'date' ? item.date.value : []))).toEqual(['2024-03-07']);
  });

  it('does not answer with the year that was typed', async () => {
    const { items } = await dates(archive, 'Sail Days 2024');
    expect(items.flatMap((item) => (item.kind === 'date' ? item.date.value : []))).toEqual(['2024-06-13']);
  });

  it('takes the time of a term for no time of the election beside it', async () => {
    const { items } = await dates(archive, 'election');
    expect(items).toMatchObject([{ date: { value: '2024-06-09' } }]);
  });

  it('knows other words for taking office', async () => {
    const { items } = await dates(archive, 'when will Ruiz take office');
    expect(items).toMatchObject([{ date: { value: '2024-07-01' } }]);
  });

  it('takes a mayor-elect for no election', async () => {
    const { items } = await dates(archive, 'election');
    expect(items.flatMap((item) => (item.kind === 'date' ? item.date.value : []))).toEqual(['2024-06-09']);
  });

  it('takes no date of a clause within the next sentence', async () => {
    expect((await dates(archive, 'Otto Kern resign')).status).toBe('not-found');
  });

  it('does not silently read a weekday from a date that the text contradicts', async () => {
    const doubtful = await archiveOf([
      {
        title: 'Lantern summit',
        published: '2024-03-10',
        text:
          'Lantern makers met in Ketterby on Wednesday, June 13. On Wednesday the guild opened the summit. ' +
          'The guild said on Wednesday that the lantern summit, which ends on Thursday, was its last.',
      },
    ]);
    const { items } = await dates(doubtful, 'lantern summit');
    await doubtful.close();
    expect(items.length).toBeGreaterThan(0);
    for (const { text } of items) expect(text).toContain('only if the date in doubt, 2024-03-10, holds');
  });

  it('takes no date of "he" who may be either of two', async () => {
    expect((await dates(archive, 'lighthouse sale')).status).toBe('not-found');
  });

  it('dates nothing by the day a poll on it was released, nor by a West End that ends nothing', async () => {
    const told = await archiveOf([
      {
        title: 'Polls',
        text:
          'Weeks ahead of the Velm primary, Ada Moreau leads, according to a poll released Wednesday. ' +
          'Two people were arrested at a West End staging of The Gannet on Monday night.',
      },
    ]);
    const [primary, play] = [await dates(told, 'Velm primary'), await dates(told, 'The Gannet ends')];
    await told.close();
    expect(primary.status).toBe('not-found');
    expect(play.status).toBe('not-found');
  });

  it('shows both days where one was put off to the other', async () => {
    const told = await archiveOf([
      {
        title: 'A bid',
        published: '2024-03-08',
        text: 'Norrland Motors said it would extend its bid, due to expire last Thursday, to March 21.',
      },
    ]);
    const { items } = await dates(told, 'Norrland Motors bid expires');
    await told.close();
    expect(items.map((item) => (item.kind === 'date' ? item.date.value : ''))).toEqual(['2024-03-07', '2024-03-21']);
  });
});
