import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Minister travels',
      published: '2025-03-12',
      text:
        'Italian Foreign Minister Antonio Tavani arrived in Oslo on Monday. He will meet Marco Lund on Friday. In June he will host a conference. ' +
        'Overnight, two kites fell near the harbour.',
    },
    {
      title: 'Bus crash near Graz',
      published: '2025-05-02',
      text: 'Seven pupils were hurt when two buses collided near Graz early on Friday, police said. A driver died.',
    },
    {
      title: 'Race moved',
      published: '2025-05-07',
      text:
        'The race on the lake, due to start on June 3, was postponed to September 9, the club ruled on Tuesday. ' +
        'The birth rate fell from 1.41 to 1.31 children per woman. The mill paid from 300 to 400 weavers.',
    },
    {
      title: 'On the lake',
      published: '2025-08-20',
      text:
        'But later in the day, meeting reporters after the regatta ended, the rowers laughed. ' +
        'The club met on August 11. Later that day the auction of a boat began.',
    },
    {
      title: 'Handover in Velm',
      published: '2025-06-20',
      text: 'Anna Berg, who is 78, will be inaugurated on July 20, 2025. The mayor waits. The next council vote must be held by September 2026. Many feel hurt by last year’s ballot.',
    },
    {
      title: 'Commanders',
      published: '2025-06-14',
      text: 'The foreign ministry denied that 20 commanders had died. The union counted 9 boats.',
    },
  ]);
});
afterAll(() => archive.close());

const lines = async (query: string) => (await dates(archive, query)).items.map(({ text }) => text);

describe('a timeline', () => {
  it('of a person also has what he does, after the name', async () => {
    const told = await lines('Antonio Tavani');
    expect(told[1]).toBe(
      '2025-03-14, written “Friday” (read from 2025-03-12): Antonio Tavani: He will meet Marco Lund',
    );
    expect(told[2]).toContain('2025-06');
    expect((await dates(archive, 'Tavani')).items[1]?.citations).not.toEqual([]);
  });

  it('is found under a title that names what no sentence does', async () => {
    const answer = await dates(archive, 'bus crash');
    expect(answer.items.map(({ text }) => text)).toEqual([expect.stringMatching(/^2025-05-02, /)]);
    expect(answer.note).toContain('title');
  });

  it('leaves out “the day” where no day was told before, and dates it where one was', async () => {
    expect(await lines('regatta')).toEqual([]);
    expect(await lines('auction')).toEqual([expect.stringMatching(/^2025-08-11, written “[^”]*that day”/u)]);
  });

  it('says where a date is a bound', async () => {
    const { items } = await dates(archive, 'council vote');
    expect((await dates(archive, 'ballot')).items[0]?.text).toMatch(/^2024, written/);
    expect(items.map(({ text }) => text)).toEqual([
      'by 2026-09, written “September 2026”: The next council vote must be held',
    ]);
  });

  it('is written for readers', async () => {
    expect(await lines('kites')).toEqual([expect.stringMatching(/^2025-03-12, night, written “Overnight”/)]);
  });
});

describe('what has changed', () => {
  it('is told with the day that took the place of another', async () => {
    const told = await lines('race');
    expect(told.map((line) => line.slice(0, 10))).toEqual(expect.arrayContaining(['2025-06-03', '2025-09-09']));
    expect(told.every((line) => line.includes('postponed'))).toBe(true);
  });

  it('is told with both values', async () => {
    const told = (await figures(archive, 'birth rate')).items.map(({ text }) => text).join('\n');
    expect(told).toContain('1.41');
    expect(told).toContain('1.31');
  });
});

describe('a number that somebody denies', () => {
  it('is no statement of the article', async () => {
    const [line] = (await figures(archive, 'commanders')).items;
    expect(line?.text).toContain('denied by');
  });
});

it('shows the sentence where what happens then does not say to whom', async () => {
  const [first] = (await dates(archive, 'Berg inaugurated')).items;
  expect(first?.text).toContain('Anna Berg, who is 78, will be inaugurated');
});
