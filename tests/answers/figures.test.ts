import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Ferry sinks off Lorvane',
      text:
        'A ferry sank off Lorvane on Monday night. Rescuers said 31 people were killed and 12 were injured. ' +
        'The harbour master, Ilse Brandt, 52, called it the worst night in memory.\n\n' +
        'The port employs 4,000 workers. The company cut 600 jobs last year.',
    },
    {
      title: 'Bakeries hire again',
      text: 'Bakeries across the region created 2,500 jobs this winter. The trade body said it expected thousands of new apprentices.',
    },
    {
      title: 'Rivals count the marchers',
      text:
        'Police said 9,000 Velmark demonstrators crossed the old bridge on Sunday. ' +
        'Organisers put the number at 14,000 Velmark protesters on the old bridge. ' +
        'A combined crowd of 20,000 Velmark and Ostrin demonstrators was counted by the paper.',
    },
    {
      title: 'Dockers vote',
      text: 'The port has 900 dockers. The union said 40 percent of dockers had voted for a strike.',
    },
    {
      title: 'Prisoners come home',
      text:
        'The two armies exchanged 300 prisoners of war on Friday. ' +
        'The minister of Ostrin recalled that 45 people were killed in Velmark last year.',
    },
    {
      title: 'A fire in Dorhaven',
      text: 'Seven people were killed when a warehouse burned in Dorhaven. Officials promised an inquiry.',
    },
    {
      title: 'Orvane Motors shrinks',
      text:
        'Orvane Motors, the oldest maker in Velmark, has announced that it lost $3.4 billion in the spring. ' +
        'Orvane Motors wants to give up 640 dealerships. Economists said wages in Orra fell 4 percent last year.',
    },
    {
      title: 'Two share the council',
      text: 'On Sunday, Ada Moreau earned 41 council votes to Karel Brandt’s 37. More than half of the 30 clinics in Orra have closed.',
    },
    {
      title: 'What the valley thinks',
      text:
        'A poll by the Courier puts support for the weir at 40 percent. ' +
        'Among farmers the weir has 35 percent. Mayor Tessa Quill did not wait for it. She said 340 beavers live above the weir.',
    },
    {
      title: 'Fever in Ostrin',
      text: 'Ostrin recorded 65.2 fever cases per 100,000 people. A jury in Dorhaven said 12 nurses had fallen ill in Ketter Mill, Dorhaven.',
    },
    {
      title: 'Complaints at the mill',
      text: 'More than two dozen women have come forward to accuse Ellis Marr of bullying. Around 850 weavers live beside the mill in Ketter.',
    },
    {
      title: 'Measles in the hills',
      text: 'Measles spread from Ketterby to the plain. Doctors said children made up half of all the Sorrel valley’s measles cases.',
    },
    {
      title: 'Night of the netball final',
      text:
        'Rosa Hart threw nine goals in the first half. Nora Lind came on for her. She threw four goals before the break. ' +
        'Rosa Hart was rested. Some 700 rules take effect across the league on Monday.',
    },
    {
      title: 'A life on the reefs',
      text: 'Milos Brandl has now overseen more than 500 rescues and is renowned in Ketter for his calm.',
    },
  ]);
});
afterAll(() => archive.close());

const texts = async (query: string) => (await figures(archive, query)).items.map(({ text }) => text);

describe('figures', () => {
  it('finds the dead by what the sentence says became of them', async () => {
    const found = (await figures(archive, 'killed')).items.flatMap((item) =>
      item.kind === 'figure' ? item.figure.value : [],
    );
    expect([...found].sort()).toEqual([31, 45, 7].sort());
  });

  it('takes those asked for as casualties to be the dead and the wounded, apart', async () => {
    expect((await texts('casualties')).length).toBeGreaterThan(1);
  });

  it('finds a count whose place is named a sentence away, and no count of another place', async () => {
    const found = await texts('people killed in the ferry');
    expect(found.join()).toContain('31 people');
    expect(found.join()).not.toContain('Seven');
  });

  it('never shows an age as a count', async () => {
    const { items } = await figures(archive, 'Lorvane');
    expect(items.map(({ text }) => text).join()).not.toContain('52');
  });

  it('shows the number in the words of the sentence', async () => {
    expect((await texts('apprentices')).join()).toContain('thousands of new apprentices');
  });

  it('does not set counts of different things against each other', async () => {
    expect((await figures(archive, 'jobs')).note).toBeNull();
  });

  it('takes "how many" apart: what follows the verb is no count', async () => {
    expect((await texts('jobs did the company cut')).join()).toContain('600 jobs');
  });

  it('stands a count of several groups together behind the counts of one', async () => {
    const found = await texts('Velmark demonstrators');
    expect(found.length).toBeGreaterThan(1);
    expect(found.at(-1)).toContain('together');
  });

  it('does not take what limits a count for what is counted', async () => {
    expect((await figures(archive, 'war')).status).toBe('not-found');
    expect((await texts('prisoners')).join()).toContain('300 prisoners of war');
  });

  it('leaves out what the sentence places elsewhere', async () => {
    const found = await texts('people killed in Ostrin');
    expect(found.join()).not.toContain('45');
  });

  it('answers with shares where a percentage was asked for', async () => {
    expect((await texts('percent of dockers')).join()).toMatch(/^40 percent of dockers[^,]*, [\d-]+$/u);
  });

  it('says nothing of what nobody counted', async () => {
    expect((await figures(archive, 'submarines')).status).toBe('not-found');
  });

  it('knows the past of an irregular verb', async () => {
    expect((await texts('did wages fall in Orra')).join()).toContain('4 percent');
  });

  it('finds how much somebody lost, whose name stands further off', async () => {
    expect((await texts('did Orvane Motors lose')).join()).toContain('$3.4 billion');
  });

  it('answers a question whose verb the article says in other words, and says so', async () => {
    const answer = await figures(archive, 'dealerships will Orvane Motors close');
    expect(answer.items.map(({ text }) => text).join()).toContain('640 dealerships');
    expect(answer.note).toContain('“close”');
  });

  it('gives nobody the count of another who stands in the same sentence', async () => {
    expect((await texts('council votes did Ada Moreau get')).join()).toContain('41 council votes');
    expect((await texts('council votes did Karel Brandt get')).join()).not.toContain('41');
  });

  it('does not answer what part of a whole did with the whole', async () => {
    const found = await texts('clinics in Orra have closed');
    expect(found.join()).toContain('More than half');
    expect(found.some((line) => line.startsWith('30 clinics'))).toBe(false);
  });

  it('shows a rate as a rate', async () => {
    expect((await texts('fever cases')).join()).toContain('65.2 fever cases per 100,000 people');
  });

  it('takes the wider place behind the nearer one, and writes a claimant as inside a sentence', async () => {
    expect(await texts('nurses in Dorhaven')).toEqual([expect.stringContaining('says a jury')]);
  });

  it('counts those who did it, whoever they did it to', async () => {
    expect((await texts('women accused Ellis Marr')).join()).toContain('two dozen women');
    expect((await texts('weavers live in Ketter')).join()).toContain('850 weavers');
  });

  it('shrugs where nothing is counted of the one who was asked for', async () => {
    expect((await figures(archive, 'goals did Milos Brandl score')).status).toBe('not-found');
  });

  it('suggests no name that only looks like a common word', async () => {
    expect((await figures(archive, 'mars did the ellipse have')).suggestions).not.toContain('Ellis Marr');
  });

  it('takes no count of another place from the sentence beside', async () => {
    expect((await figures(archive, 'measles cases does Ketterby have')).status).toBe('not-found');
  });

  it('does not count for one what "she" did who is somebody else', async () => {
    const found = (await texts('goals did Rosa Hart throw')).join();
    expect(found).toContain('nine goals');
    expect(found).not.toContain('four goals');
  });

  it('takes "take effect" for no thing that is counted', async () => {
    expect((await texts('rules take effect on Monday')).join()).toContain('700 rules');
  });

  it('takes no count of another event from the sentence before the one that names the event', async () => {
    const told = await archiveOf([
      {
        title: 'Storms of a year',
        text:
          'The first storm flooded the lowlands. Nine people were killed by it. ' +
          'In Ketterby, 49 people were killed in December. Later, 52 people were wounded.',
      },
    ]);
    const lines = (await figures(told, 'people killed in Ketterby')).items.map(({ text }) => text).join();
    await told.close();
    expect(lines).toContain('49 people');
    expect(lines).not.toContain('Nine people');
  });

  it('takes no place of another verb for the place of a count', async () => {
    expect((await texts('rescues has Milos Brandl overseen')).join()).toContain('500 rescues');
  });

  it('shows who vouches for a number where the words stand in an earlier sentence', async () => {
    const poll = await figures(archive, 'farmers weir');
    expect(poll.items).toMatchObject([{ figure: { text: '35 percent', claimant: 'a poll by the Courier' } }]);
    expect(poll.citations[0]?.snippet).toMatch(/^A poll by the Courier .* Among farmers the weir has 35 percent\.$/u);
    const beavers = await figures(archive, 'beavers');
    expect(beavers.items).toMatchObject([{ figure: { text: '340', claimant: 'Tessa Quill' } }]);
    expect(beavers.citations[0]?.snippet).toMatch(/^Mayor Tessa Quill did not wait for it\. She said 340 beavers/u);
  });
});
