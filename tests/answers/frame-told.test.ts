import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameScore } from '../../src/answers/figures/frame.ts';
import { figures } from '../../src/answers/figures.ts';
import { readTopic } from '../../src/answers/topics/read-topic.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Loomworks weavers win record pay deal',
      published: '2022-12-16',
      text:
        'Loomworks said it was glad. About 900 weavers at the mill in Tarn will receive a 10% rise and a one-off bonus of £700. The mill is old. ' +
        'Many trades are struck by walkouts. In the hall above the mill, 14 looms stood idle on Friday.',
    },
    {
      title: 'Inside the keep: the warden moves back in',
      published: '2022-10-26',
      text:
        'The keep has stood since 1735. The warden gets a yearly public grant of £30,000 to spend on living quarters. ' +
        'Work on the kitchens was paid for by a donor. He has a cat.',
    },
    {
      title: 'Ferries held in Velm',
      published: '2022-06-07',
      text:
        'Ferries to and from Velm were held all week. Crews were blamed, and thousands of jobs at the yards have gone, including around 30,000 for Velmish ferry firms alone. ' +
        'The tide was high. A clerk of the harbour said 12 pilots were ill.',
    },
    {
      title: 'Measles found in Orra as raids go on',
      published: '2024-08-07',
      text:
        'Doctors in Orra have found measles in the drains of two camps. Nobody has fallen ill yet, the clinic said. Nurses went from door to door. ' +
        'The wells were closed. The market was shut. The school stayed open. The raids of the army in Orra have killed at least 397 people, the health office said.',
    },
  ]);
});

afterAll(async () => {
  await archive.close();
});

async function told(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: .*$/u, ''));
}

describe('figures whose frame tells most of a question', () => {
  it('are told where the title names whose they are', async () => {
    expect(await told('Loomworks bonus')).toEqual(['£700']);
  });

  it('are told where most of the words stand in the clause, and one nowhere near', async () => {
    expect(await told('warden living quarters windows')).toEqual([]);
    expect(await told('warden keep living quarters grant')).toEqual([expect.stringContaining('£30,000')]);
  });

  it('are of the kind that was asked for', async () => {
    expect(await told('Loomworks drivers mill')).toEqual([]);
    expect(await told('Loomworks turnover')).toEqual([]);
    expect(await told('warden quarters visitors')).toEqual([]);
  });

  it('are none of what befell others', async () => {
    expect(await told('measles deaths Orra')).toEqual([]);
    const topic = await readTopic(archive, 'measles deaths Orra');
    const [passage] = await archive.passages({
      groups: [['raids']],
      actor: null,
      having: 'figure',
      since: null,
      limit: 1,
    });
    const [figure] = passage?.figures ?? [];
    if (passage === undefined || figure === undefined) throw new Error('no figure of the raids');
    const places = { topic, names: [], told: new Map() };
    expect(frameScore(places, figure, passage, undefined)).toBe(0);
    const raids = { ...places, topic: await readTopic(archive, 'raids deaths Orra') };
    expect(frameScore(raids, figure, passage, undefined)).toBeGreaterThan(0.75);
    expect(await told('Velm pilots killed')).toEqual([]);
  });
});
