import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Sailors cross the Orm',
      published: '2015-09-15',
      text: 'A record 9,380 sailors entered Velm on Monday, the harbour office said. Some were tired. The quay was full.',
    },
    {
      title: 'Warden fined over the refit of Keep House',
      published: '2022-10-26',
      text:
        'A row about the refit of Keep House led to the Guild Party being fined £17,800. The rooms are small. ' +
        'The warden lives above the hall and has a cat.',
    },
    {
      title: 'Loomworks keeps its lead',
      published: '2018-04-26',
      text:
        'Loomworks keeps its lead with a market share of 69 percent in terms of premiums, the firm said. Its rival Weft is old. ' +
        'Weft said its aim of keeping a ceiling for debt at 40% was dropped. Brandt rejected a 5% Weft wage offer on Monday.',
    },
    {
      title: 'Orra beat Velm',
      published: '2022-12-17',
      text:
        'Orra beat Velm 2-1 in front of 41,200 people at the Dome on Saturday. It rained. ' +
        'About 12 million people became refugees when the two parted in 1947. ' +
        'If anybody reaches 156 nominations, the race is cut to two candidates.',
    },
    {
      title: 'Guild race: who backs whom',
      published: '2022-10-22',
      text:
        "By the running count of the Post, Mr Brandt has 122 backers, to Mr Lind's 53 and Ms Roe's 23. They have until Monday to find 100 backers. " +
        'The hall was hot. Ned Sarrow was sentenced to five years and eight months in prison in May.',
    },
    {
      title: 'Shopkeepers of Tarn approve of the mayor',
      published: '2020-02-20',
      text:
        'Sixty-four percent of shopkeepers in Tarn approve of the mayor. ' +
        'The survey, which includes answers from more than 2,100 shopkeepers surveyed in Tarn, was made in May. It rained.',
    },
    {
      title: 'Freight to the moon',
      published: '2018-04-27',
      text:
        'Starloom and Weftjet are expected to fly 31 missions by 2020. Weftjet is due to complete 11 missions of its own. ' +
        'Savings grow in Velm, where inflows into the pension fund have risen from $79 million to $233 million.',
    },
    {
      title: 'Plan to cut power bills',
      published: '2022-08-22',
      text:
        'The yearly bill is forecast to reach £3,553 when the Ormic price cap goes up again. It is forecast to rise further to £4,650 in January. ' +
        'A clerk was glad.',
    },
  ]);
});

afterAll(async () => {
  await archive.close();
});

async function told(query: string): Promise<readonly string[]> {
  return (await figures(archive, query)).items.map(({ text }) => text.replace(/: (?!denied).*$/u, ''));
}

describe('figures asked for in a few words', () => {
  it('are none of those whom it did not befall', async () => {
    expect(await told('Velm sailors drowned')).toEqual([]);
    expect(await told('sailors entered Velm')).toEqual(['9,380 sailors']);
  });

  it('are no cost of what somebody was fined', async () => {
    expect(await told('Keep House cost')).toEqual([]);
    expect(await told('Guild Party fined')).toEqual(['£17,800']);
  });

  it('are not what they are only measured by, and nothing that is only aimed at', async () => {
    expect(await told('Loomworks premiums')).toEqual([]);
    expect(await told('Weft debt')).toEqual([]);
    expect(await told('Loomworks market share')).toEqual(['69 percent']);
  });

  it('are not denied by who rejects what was offered', async () => {
    expect(await told('Weft wage offer')).toEqual(['5%']);
  });

  it('are told by who came, who became what was asked, and not by what was typed', async () => {
    expect(await told('Dome attendance')).toEqual(['41,200 people']);
    expect(await told('refugees 1947')).toEqual([expect.stringContaining('About 12 million')]);
    expect((await told('nominations two candidates')).join()).not.toContain('two');
  });

  it('are of the name whose they are', async () => {
    expect(await told('Lind backers')).toEqual(['53 (backers)']);
    expect(await told('Roe backers')).toEqual(['23 (backers)']);
  });

  it('are no share of those who were surveyed', async () => {
    expect(await told('Tarn shopkeepers surveyed')).toEqual(['more than 2,100 shopkeepers']);
  });

  it('are none of what two do together, and none that they are compared with', async () => {
    expect(await told('Weftjet missions')).toEqual(['11 missions']);
    expect(await told('Velm pension fund inflows')).toEqual(['$233 million']);
  });

  it('are for how long somebody was jailed, in years and months', async () => {
    expect(await told('Ned Sarrow sentence')).toEqual(['five years and eight months in prison']);
  });

  it('are told of what "it" stands for', async () => {
    expect(await told('Ormic price cap January')).toEqual(['£4,650']);
  });
});
