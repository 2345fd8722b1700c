import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import { quotes } from '../../src/answers/quotes.ts';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Verdict on a banker',
      published: '2024-05-31',
      text:
        'Former chairman Edward Lowell was found guilty on Thursday. Lowell’s son Henry Lowell and Edward Lowell Jr. attended. ' +
        'Edward Lowell Jr. said the verdict was “a disgrace”.',
    },
    {
      title: 'The son speaks again',
      published: '2024-06-02',
      text: 'Edward Lowell Jr. told reporters that the family would appeal.',
    },
    {
      title: 'Vans recalled',
      published: '2024-06-03',
      text:
        'Austin said on Monday it was recalling 4,500 vans. Actor Stephen Austin visited the works. “I like this van,” Stephen Austin said. ' +
        'Mayor Doris Austin said the town was watching.',
    },
    {
      title: 'An actor in the capital',
      published: '2024-06-04',
      text:
        'Denzel Washington spoke to students in Washington on Tuesday. “Fall forward,” Washington told them. ' +
        'Washington has imposed new sanctions, officials said.',
    },
    {
      title: 'Two ministers',
      published: '2024-06-05',
      text:
        'Energy Minister Prince Faisal bin Turki Al-Rashid said output would rise. Khalid bin Faisal Al-Rashid, his nephew, runs the fund. ' +
        'Olaf Brand stayed silent.',
    },
    {
      title: 'Money for Orra',
      published: '2024-06-06',
      text: 'Norway will send more than $9 billion in funds to Orra, an aide said. The city of Orra waits for it.',
    },
  ]);
});
afterAll(() => archive.close());

const said = async (name: string) => (await quotes(archive, name)).items.map(({ text }) => text).join('\n');

describe('people of one name', () => {
  it('are a father and a son where one is called "Jr.", in one article and across articles', async () => {
    expect((await quotes(archive, 'Edward Lowell')).status).toBe('not-found');
    expect(await said('Edward Lowell Jr.')).toMatch(/a disgrace(?:.|\n)*appeal|appeal(?:.|\n)*a disgrace/);
    expect((await who(archive, 'Edward Lowell Sr.')).actors.map(({ name }) => name)).not.toContain('Edward Lowell Jr.');
    expect((await who(archive, 'Lowell')).actors.map(({ name }) => name).sort()).toEqual([
      'Edward Lowell',
      'Edward Lowell Jr.',
      'Henry Lowell',
    ]);
  });

  it('are told apart by the first and the last of the words of a longer name', async () => {
    expect((await who(archive, 'Faisal Al-Rashid')).actors.map(({ name }) => name)).toEqual([
      'Faisal bin Turki Al-Rashid',
    ]);
    expect((await who(archive, 'Al-Rashid')).actors).toHaveLength(2);
  });

  it('are found by a sentence of a few words where there is no other', async () => {
    expect((await who(archive, 'Olaf Brand')).items.map(({ text }) => text)).toEqual(['Olaf Brand stayed silent.']);
  });

  it('do not get the words of a firm that is named before them', async () => {
    expect(await said('Stephen Austin')).not.toContain('recalling');
    expect(await said('Doris Austin')).not.toContain('recalling');
    const [vans] = (await figures(archive, 'vans')).items;
    expect(vans?.text).toContain('says Austin');
  });

  it('are not taken for the place that is called like them', async () => {
    const answer = await who(archive, 'Denzel Washington');
    expect(answer.actors.map(({ kind }) => kind)).toEqual(['person']);
    const text = answer.items.map((item) => item.text).join('\n');
    expect(text).toContain('Fall forward');
    expect(text).not.toContain('sanctions');
  });
});

describe('money that goes somewhere', () => {
  it('is told of where it goes, whoever sends it', async () => {
    expect((await figures(archive, 'funds for Orra')).items.map(({ text }) => text).join()).toContain(
      'more than $9 billion',
    );
  });
});
