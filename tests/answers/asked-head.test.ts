import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Firm hands over papers on the Harl 737 Plus jetliner',
      text:
        'The Harl 737 Plus was grounded after two crashes. The firm gave no reason. ' +
        'Combined, the accidents killed 346 passengers.',
    },
    {
      title: 'Council approves Orvane pipeline',
      text:
        'The council gave the Orvane pipeline its permit on Friday. The line would run for 875 miles. ' +
        'Despite its promises, the $8 million project is not subject to the rule that pipelines must use local steel.',
    },
    {
      title: 'Captives of the Norl war',
      text:
        'More than 100 captives taken from Brindle were freed under a truce last year and eight have been rescued alive. ' +
        'The guild says 111 captives are still held, 39 of whom are presumed dead.',
    },
    {
      title: 'Eleven who spoke up in Tellmark',
      text: 'In September 2001, 11 senior ministers who were part of a group of critics were arrested in Tellmark.',
    },
    {
      title: 'ZTL at odds with the ministry',
      text: 'ZTL, which employs around 75,000 people, has disputed the order.',
    },
  ]);
});
afterAll(() => archive.close());

async function texts(topic: string): Promise<string[]> {
  return (await figures(archive, topic)).items.map(({ text }) => text);
}

describe('what a bag of words asks for', () => {
  it('is the fate, wherever it stands', async () => {
    expect(await texts('killed 737 Plus crashes')).toEqual([expect.stringContaining('346 passengers')]);
    expect(await texts('captives freed truce')).toEqual([expect.stringContaining('More than 100 captives')]);
    expect((await texts('captives rescued alive')).join()).toContain('eight');
  });

  it('is the amount before the name of a thing', async () => {
    expect(await texts('cost Orvane pipeline')).toEqual([expect.stringContaining('$8 million project')]);
  });

  it('is found where the fate is told further off', async () => {
    expect(await texts('ministers arrested Tellmark 2001')).toEqual([expect.stringContaining('11 senior ministers')]);
  });

  it('is found in the verb', async () => {
    expect(await texts('ZTL employees')).toEqual([expect.stringContaining('75,000 people')]);
  });

  it('is a part where the words are told of the part', async () => {
    const found = await texts('captives presumed dead');
    expect(found).toEqual([expect.stringMatching(/^39 of whom are presumed dead:/u)]);
  });
});
