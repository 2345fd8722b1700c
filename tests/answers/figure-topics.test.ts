import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Captives swapped at Hale',
      text: 'Ostland and Westland exchanged captives on Tuesday, 205 for 205, officials in Hale and Brock said. Ostland freed three nurses.',
    },
    {
      title: 'Heath fire still burns',
      text:
        'At least 27 campers, including nine children, are dead after the flood in Tarn. The Moorland fire has scorched 20,438 acres. ' +
        'The new tariffs include 20 percent on the Eastern Union and 34 percent on Velmark. ' +
        'The treasury spends 6.3 percent of output on roads. The Tarnish budget totals $39 million.',
    },
    {
      title: 'The border watched',
      text: 'Norwegian and Swedish officials said on Friday that Moscow would send 900 soldiers to northern Norway. Sweden sent 40 nurses.',
    },
    {
      title: 'Blast in Orvik',
      text: 'An explosion killed 19 people, including 7 children, in Orvik on Thursday, the mayor said. Soldiers killed 41 rebels and wounded 12 porters. Two raids killed 14 guards.',
    },
    {
      title: 'Help on its way',
      text:
        'The Harrow cabinet wants to hand over the more than $7 billion in funding that lawmakers set aside for boats and other coastal assistance to Ostland. ' +
        'Westland gave $3 million in funding for roads, and assistance to Ostland went on.',
    },
    {
      title: 'Care for more',
      text:
        'The scheme pays for doctors. Some 25 million people have insurance now, the ministry said. Traders on Wall Street lost $650 million. ' +
        'Clerks say the minimum they need to live on is $300.',
    },
  ]);
});
afterAll(() => archive.close());

const texts = async (query: string) => (await figures(archive, query)).items.map(({ text }) => text);

describe('what is asked for by its words', () => {
  it('is the part of a whole where the part was asked for, and never the whole for it', async () => {
    expect((await texts('children killed')).map((text) => text.split(':')[0])).toEqual(['7 children', 'nine children']);
    expect(await texts('porters killed')).toEqual([]);
    expect((await texts('raids killed')).join()).toContain('14 guards');
    expect((await texts('people killed')).join()).toContain('19');
    expect((await texts('porters wounded')).join()).toContain('12');
  });

  it('is a sum whose purpose names whom it goes to, far behind it', async () => {
    const found = await texts('Ostland aid');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('more than $7 billion');
  });

  it('is those exchanged by every word for it, and no place of who says so', async () => {
    for (const topic of ['captives exchanged', 'exchange of captives', 'captive exchange'])
      expect(await texts(topic), topic).toContainEqual(expect.stringContaining('205'));
    expect(await texts('nurses freed')).toContainEqual(expect.stringContaining('three nurses'));
  });

  it('has its place in a name behind it', async () => {
    expect(await texts('campers dead Tarn')).toEqual([expect.stringContaining('27 campers (killed)')]);
  });

  it('is said to stand in no sentence only where that is so', async () => {
    const answer = await figures(archive, 'Moorland fire');
    expect(answer.items.map(({ text }) => text)).toEqual([expect.stringContaining('20,438 acres')]);
    expect(answer.note ?? '').not.toContain('No sentence');
  });

  it('is no spending where it is a budget', async () => {
    expect((await texts('budget')).join()).not.toContain('6.3 percent');
  });

  it('is not what the sentence puts on another', async () => {
    expect(await texts('tariffs on Velmark')).toEqual([expect.stringContaining('34 percent')]);
    expect(await texts('tariffs')).toHaveLength(2);
  });

  it('is told of who vouches for it only where nobody else is named behind', async () => {
    expect(await texts('soldiers')).toContainEqual(expect.stringContaining('900'));
    expect((await texts('Norwegian soldiers')).join()).not.toContain('900');
  });

  it('is denied where the topic denies it', async () => {
    expect(await texts('people with insurance')).toEqual([expect.stringContaining('25 million')]);
    expect(await texts('people without insurance')).toEqual([]);
  });

  it('is no sum that only shares a common word with the topic, or a part of a name', async () => {
    expect(await texts('cost of the wall')).toEqual([]);
    expect(await texts('minimum wage')).toEqual([]);
  });
});
