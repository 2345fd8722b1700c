import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'War goes on',
      text:
        'The army went on with its war on Orrast following the raids of 7 May that killed around 1,200 people. ' +
        'Norvian strikes killed more than 500 people across the hills. ' +
        'Norvia meanwhile fired nearly 300 rockets into southern Lorvane on Saturday. ' +
        'In the swap, more than 100 people were freed in exchange for Lorvan prisoners. ' +
        'In addition to the losses in Kellby, strikes injured 16 people.',
    },
    {
      title: 'Results in the vale',
      text:
        'The Lanterns were 14 short of the 170 needed in the 338-seat House of Delegates. ' +
        'A party may win between 27 and 31 of the 120 seats, and the Lanterns hope for it. ' +
        "Two of Tellmark's biggest backers helped.",
    },
    {
      title: 'Money matters in Quarrel',
      text:
        'The office in Quarrel has five months left to reach 86% of the tax collection goal. ' +
        'A law of Quarrel makes online sellers pay if they clear $100,000 in sales. ' +
        'A halt in Quarrel could cut 0.5 percentage points of growth.',
    },
    {
      title: 'Storm Orla grows',
      text:
        "Orla's winds were 85 mph on Tuesday. It may become a great storm, defined as winds of at least 111 mph. " +
        'Two fatal attacks on clerks in Velm were hours apart.',
    },
    {
      title: 'Fire in New South Wales',
      text:
        'Heat and wind set fires in New South Wales and Queensland. ' +
        'About 5 million hectares burned, with more than 1,000 homes destroyed in Australia.',
    },
    {
      title: 'Clinic at the border',
      text: 'The clinic opened in Guelm, a town close to the border with Liberia and Sierra Leone, with around 25,000 inhabitants.',
    },
  ]);
});
afterAll(() => archive.close());

async function joined(topic: string): Promise<string> {
  return (await figures(archive, topic)).items.map(({ text }) => text).join();
}

describe('figures that their own sentence gives to something else', () => {
  it('are those of the event before, of those who act, of the other way, of what was swapped, and of what is left out', async () => {
    expect(await joined('killed Orrast')).not.toContain('1,200');
    expect(await joined('rockets from Lorvane')).not.toContain('300');
    expect(await joined('rockets Lorvane')).toContain('300');
    expect(await joined('Lorvan prisoners freed')).not.toContain('100');
    expect(await joined('injured Kellby')).not.toContain('16');
  });

  it('are those of a whole body, and what only shares a name', async () => {
    expect(await joined('seats Lanterns')).not.toMatch(/338|^120/u);
    expect(await joined('Tellmark backers')).not.toMatch(/^Two Tellmark/u);
  });

  it('are those of a goal, of a condition and of a change', async () => {
    expect(await joined('tax collection Quarrel')).not.toContain('86%');
    expect(await joined('sellers sales Quarrel')).not.toContain('$100,000');
    expect(await joined('growth Quarrel')).not.toContain('0.5');
  });

  it('are definitions, and attacks for the dead', async () => {
    expect(await joined('Orla winds')).not.toContain('111');
    expect(await joined('Velm attacks killed')).toBe('');
  });

  it('are not those of a place whose neighbours are named only as such', async () => {
    expect(await joined('inhabitants Guelm')).toContain('25,000 inhabitants');
    expect(await joined('homes destroyed Australia')).toContain('1,000 homes');
  });
});
