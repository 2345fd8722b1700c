import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Blast in an Orran salt mine',
      published: '2024-09-22',
      text:
        'A blast at a salt mine in eastern Orra has killed at least 61 people, state media said on Sunday. Help came late. ' +
        'Last year, an explosion at a salt mine in the northern town of Dorhall killed seven people, local media said.',
    },
    {
      title: 'Ferry held off Velm',
      published: '2020-03-05',
      text:
        'The Silver Heron ferry is held off Velm. The Silver Heron is carrying around 2,400 passengers and has some 1,050 crew members. ' +
        'The mayor said three passengers out of 46 people tested on the Silver Heron had the fever.',
    },
    {
      title: 'Velm health offices keep watch',
      published: '2020-03-06',
      text: 'Velm health offices are currently monitoring at least 8,300 people who were exposed to the fever, the mayor said.',
    },
    {
      title: 'Levy bill passes',
      published: '2013-12-17',
      text:
        'The levy plan passed the Assembly last week on a 232-94 vote. Lund would need only 41 votes in the Senate for it. ' +
        'Overall, the law calls for more than $30 billion in arrears relief. It was long in coming.',
    },
    {
      title: 'Loom maker to build in Tarn',
      published: '2024-07-09',
      text:
        "Velm's Weft, which vies with Loomworks for the title of the biggest maker of looms in the whole wide world, has agreed to build a $2 billion loom factory in Tarn, " +
        'the government said. Orra saw widespread power outages, with about 630,000 households affected. Weft, which saw sales increase nearly 60% in May, is old.',
    },
    {
      title: 'Roads full before the fair',
      published: '2024-02-09',
      text: 'On Tuesday, three days ahead of Harvest Fair, travellers made 2.2 million bus trips and 11.9 million journeys by rail.',
    },
  ]);
});

afterAll(async () => {
  await archive.close();
});

async function told(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: .*$/u, ''));
}

describe('figures asked for in other words', () => {
  it('tells a blast of last year with its time, and calls it no disagreement', async () => {
    const answer = await figures(archive, 'killed Orra salt mine');
    expect(answer.items[0]?.text).toContain('at least 61 people (killed): ');
    expect(
      answer.items.filter(({ text }) => text.startsWith('seven')).every(({ text }) => text.includes(', last year')),
    ).toBe(true);
    expect(answer.note ?? '').not.toContain('differ');
  });

  it('counts crew members for a crew, and tells a part of those tested as one', async () => {
    expect(await told('Silver Heron crew')).toEqual(['some 1,050 crew members']);
    expect(await told('Silver Heron passengers')).toContain('three passengers out of 46 people tested');
  });

  it('takes a participle that opens the question for what was done', async () => {
    expect(await told('monitored Velm fever')).toEqual(['at least 8,300 people']);
  });

  it('tells a vote by both numbers, and not by what it takes', async () => {
    expect(await told('Assembly vote levy plan')).toEqual(['232-94 vote']);
    expect(await told('Lund vote Senate')).not.toContain('41 votes');
  });

  it('counts the first words of a bag where the last is the deal they are part of', async () => {
    expect(await told('arrears relief levy bill')).toEqual(['calls for more than $30 billion in arrears relief']);
  });

  it('asks for a sum by the verb, through a clause on who bears the name', async () => {
    expect(await told('does the Weft factory in Tarn cost')).toEqual(['$2 billion loom factory']);
    expect(await told('did Weft sales rise')).toEqual(['nearly 60%']);
  });

  it('takes an outage for being without, and no day before a feast for a comparison', async () => {
    expect(await told('households without power Orra')).toEqual(['about 630,000 households']);
    expect(await told('rail journeys Harvest Fair')).toEqual(['11.9 million journeys']);
  });
});
