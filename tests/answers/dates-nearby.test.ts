import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Rivals talk in Velm',
      text:
        'Leaders of Velm met on Friday to discuss the disputed election. They hoped to end the deadlock over who won the May 15 election. ' +
        'Play Video 2:01 As leaders of Velm resign, how will they be remembered?',
    },
    {
      title: 'Ostland answers',
      text: 'Ostland said it will raise duties on 90 products. The tariffs will take effect June 1, which gives both sides time to talk.',
    },
    {
      title: 'Two crashes',
      text: 'Brant Air grounded its jets. Sunday’s crash of a Harrow Airlines jet killed 12 people.',
    },
    {
      title: 'Who was held',
      text:
        'Park Hanlo was held in Orra in October 2020. Police found the van in an industrial park on Wednesday and held its driver. ' +
        'The Harlow served for 35 years. It was commissioned in 1987 under a deal.',
    },
  ]);
});
afterAll(() => archive.close());

const texts = async (query: string) => (await dates(archive, query)).items.map(({ text }) => text);

describe('a date of what the sentence beside names', () => {
  it('is told, and not the day on which it was only talked of', async () => {
    expect((await texts('election Velm')).join()).toMatch(/-05-15/u);
    expect((await texts("when do Ostland's tariffs take effect")).join()).toMatch(/-06-01/u);
  });

  it('is none of another that the sentence names', async () => {
    expect(await texts('crash Brant Air')).toEqual([]);
  });

  it('is told of what "it" goes on from, and of no common word', async () => {
    expect((await texts('Harlow commissioned')).join()).toContain('1987');
    expect((await texts('Park Hanlo held')).join()).not.toContain('Wednesday');
  });

  it('is no length of a film', async () => {
    expect((await texts('when will the leaders of Velm resign')).join()).not.toContain('2:01');
  });
});
