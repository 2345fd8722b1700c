import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Flood toll climbs in Orra',
      published: '2024-02-09',
      text:
        'The flood in southern Orra has killed at least 1,340 people, the relief agency said. In the town of Tarn alone, 640 people died. ' +
        'A flood of 1998 killed 4,500 people there. About 60,000 people are homeless and the storm left some 900 farmers jobless. ' +
        'Earlier this year, athletes told of a war that has killed nearly 3,000 Velmers. ' +
        'Consumer prices rose 3.4% in December. Core inflation, which leaves out food, was 4.1%. ' +
        '"We need 10,000 tents by Sunday," said Omar Said, the agency’s head. The government promised to send 500 trucks. Some 40 camps hold 4,000 tents.',
    },
  ]);
});
afterAll(() => archive.close());

const told = async (topic: string) => (await figures(archive, topic)).items.map(({ text }) => text);

describe('numbers of a part, of another year, or of what is not there', () => {
  it('stand behind the whole, with the place or year that they are of', async () => {
    expect((await told('dead')).filter((line) => !line.includes('Velmers'))).toEqual([
      'at least 1,340 people (killed): says the relief agency, 2024-02-09',
      '640 people (killed), in the town of Tarn alone: stated by the article, 2024-02-09',
      '4,500 people (killed), in 1998: stated by the article, 2024-02-09',
    ]);
  });

  it('are told with the verb that wants or promises them', async () => {
    expect((await told('tents')).sort()).toEqual([
      '4,000 tents: stated by the article, 2024-02-09',
      'need 10,000 tents: says Omar Said, 2024-02-09',
    ]);
    expect(await told('trucks')).toEqual(['promised to send 500 trucks: says the government, 2024-02-09']);
  });

  it('count people by the state they are in or were put into', async () => {
    expect(await told('homeless')).toEqual(['About 60,000 people (homeless): stated by the article, 2024-02-09']);
    expect(await told('jobless')).toEqual(['some 900 farmers jobless: stated by the article, 2024-02-09']);
  });

  it('are none of the whole where only a part is told of', async () => {
    expect(await told('inflation')).toEqual(['rose 3.4%: stated by the article, 2024-02-09']);
    expect(await told('core inflation')).toEqual(['4.1%: stated by the article, 2024-02-09']);
  });

  it('are of no time that only says when somebody told of them', async () => {
    const [first] = await told('Velmers killed');
    expect(first).toContain('nearly 3,000 Velmers (killed): ');
  });
});
