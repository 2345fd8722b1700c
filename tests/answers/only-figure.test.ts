import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Library cards are wanted again',
      text:
        'Library enrolments are finally taking off, passing the 3 million mark this month. ' +
        'An estimated 12,000 readers still need repair of their cards. ' +
        'More than 7,800 people have signed the letter to the council. ' +
        'A record 20,000 people became Tarnish citizens in 2023.',
    },
    {
      title: 'Relief bill for the valleys',
      text:
        '$175 million in rent, mortgage and heating assistance\n\n' +
        'Nearly $1 billion in relief for town and village councils\n\n' +
        'In Tellmark polls show the Harbour Party leading with 28 percent.',
    },
    {
      title: 'Guard on the ridge',
      text:
        'Norvian forces made two assaults on the ridge by the border. ' +
        'The place lay a mile from the mill where another porter was rescued alive. ' +
        'The economy expanded in the 2 percent range, but growth spiked in spring, boosted by household spending.',
    },
  ]);
});
afterAll(() => archive.close());

async function texts(topic: string): Promise<string[]> {
  return (await figures(archive, topic)).items.map(({ text }) => text);
}

describe('the only number of a sentence that holds all the words', () => {
  it('answers where nothing counts what was asked for', async () => {
    expect(await texts('library enrolments')).toEqual([expect.stringContaining('3 million')]);
    expect(await texts('readers need repair')).toEqual([expect.stringContaining('12,000 readers')]);
    expect(await texts('signatures letter')).toEqual([expect.stringContaining('7,800 people')]);
    expect(await texts('Tarnish citizens 2023')).toEqual([expect.stringContaining('20,000 people')]);
    expect(await texts('relief village councils')).toEqual([expect.stringContaining('$1 billion')]);
    expect(await texts('Harbour Party Tellmark polls')).toEqual([expect.stringContaining('28 percent')]);
  });

  it('answers nothing where it counts something else by name, or a length', async () => {
    expect(await texts('Norvian forces border')).toEqual([]);
    expect(await texts('porter rescued alive')).toEqual([]);
  });

  it('is no growth of what only boosted it', async () => {
    expect(await texts('household spending growth')).toEqual([]);
  });
});
