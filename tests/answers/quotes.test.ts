import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotes } from '../../src/answers/quotes.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Minister defends the dam',
      text:
        'Energy Minister Tomas Hruby visited the Olsa dam on Monday. He insisted that the work would end in May.\n\n' +
        '"Nobody will lose a house over this dam while I am minister," Hruby told residents.\n\n' +
        'Hruby called the critics "badly advised" and left the hall. The mayor, Eva Lind, said Hruby had promised too much.',
    },
    {
      title: 'Strike at the brewery',
      text: 'Workers walked out of the brewery on Tuesday. "We have waited long enough," said Milos Brandl, who leads them.',
    },
    {
      title: 'Ferry fares',
      text: 'Ada Moreau did not say how the ferries would be paid for. Moreau said the fares would stay as they are.',
    },
    {
      title: 'A new crane',
      text: 'The port bought a crane on Monday. Wilma Frost will drive the crane from May.',
    },
    {
      title: 'The cup final',
      text: 'Nora Lind said the goalkeeper had been the best of the season. If Nora Lind keeps her lead, she will take the cup.',
    },
    {
      title: 'The court of the harbour',
      text:
        'Robert Lund, a lawyer for the port, argued that there was no duty “to let every ferry into the inner harbour at night”. ' +
        '“We lost the crane,” Robert Lund said, “but we kept the pier in the end.” ' +
        'Ida Holm thinks the mayor “has to answer for the ferry. He knew of it in May.” Nothing else is known.',
    },
    {
      title: 'Votes are counted',
      text:
        'If Rosa Hart maintains her lead, she will be the only member from the hill. "I am grateful," Rosa Hart said. ' +
        'Spokesmen for both Tomas Veit and Rosa Hart did not respond to requests for comment. Though Rosa Hart knew what was coming, the hall was dark. ' +
        'It is unclear whether Rosa Hart’s criticism of the tram is meant. Rosa Hart responded that she had not seen the plan.',
    },
    {
      title: 'Bridge closed',
      text:
        'A spokesperson for Bridgewatch said: "We are looking at every bolt." Bridgewatch keeps bridges safe. "It will take weeks," the spokesperson added.\n\n' +
        'Denmark’s Harbour Ministry condemned the delay, writing on Telegram that “this delay is unacceptable.” A critic of the Harbour Ministry laughed. ' +
        'A senior Danish police official said the road was safe.\n\n' +
        'Ines Roth spoke about the tunnel on Monday. “It leaks,” Ines Roth said. “It has leaked for years,” she added. “My cat is well,” Ines Roth told a neighbour on Friday.',
    },
    {
      title: 'Envoys',
      text: 'Envoy Sher Abbas Stanakzai left on Monday. Stanakzai said the talks were over. The Danish Ministry of Transport was shut.',
    },
  ]);
});
afterAll(() => archive.close());

describe('quotes', () => {
  it('gives words to who said them, never to who is named in them', async () => {
    const { items } = await quotes(archive, 'Hruby');
    expect(items.map(({ text }) => text).join()).toContain('Nobody will lose a house');
    expect(items.map(({ text }) => text).join()).not.toContain('promised too much');
  });

  it('makes no statement of what somebody did not say', async () => {
    const lines = (await quotes(archive, 'Moreau')).items.map(({ text }) => text).join('\n');
    expect(lines).toContain('the fares would stay');
    expect(lines).not.toContain('did not say');
  });

  it('shows words from the middle of a sentence within it', async () => {
    const lines = (await quotes(archive, 'Robert Lund')).items.map(({ text }) => text);
    expect(lines.filter((line) => line.includes('to let every ferry'))).toEqual([
      'Robert Lund, a lawyer for the port, argued that there was no duty “to let every ferry into the inner harbour at night”.',
    ]);
    expect(lines.filter((line) => line.includes('kept the pier'))).toEqual([
      '“We lost the crane,” Robert Lund said, “but we kept the pier in the end.”',
    ]);
    expect(lines).toHaveLength(2);
    const [holm] = (await quotes(archive, 'Ida Holm')).items;
    expect(holm?.text).toBe('Ida Holm thinks the mayor “has to answer for the ferry. He knew of it in May.”');
    expect(holm).toMatchObject({ kind: 'quote', quote: { direct: true } });
  });

  it('names the speaker where the sentence says only "he", in the line and in the snippet', async () => {
    const { items, citations } = await quotes(archive, 'Hruby about work');
    const [item] = items;
    expect(item?.text).toMatch(/^Tomas Hruby: He insisted/u);
    expect(citations.find(({ n }) => n === item?.citations[0])?.snippet).toContain('Hruby visited');
  });

  it('does not tell a scrap of quoted words beside the sentence that reports it', async () => {
    const { items } = await quotes(archive, 'Hruby');
    expect(items.filter(({ text }) => text.includes('badly advised')).length).toBeLessThan(2);
  });

  it('finds what was said under a title of the topic, and says that the words only stand beside it', async () => {
    const answer = await quotes(archive, 'Brandl about brewery');
    expect(answer.items.map(({ text }) => text).join()).toContain('waited long enough');
    expect(answer.note).toContain('beside');
  });

  it('takes what stands behind a person’s name for the topic, also without “about”', async () => {
    const asked = await quotes(archive, 'Ines Roth tunnel');
    expect(asked.items.map(({ text }) => text)).toEqual(
      (await quotes(archive, 'Ines Roth about tunnel')).items.map(({ text }) => text),
    );
    expect((await quotes(archive, 'Hruby critics')).items).toHaveLength(1);
    expect(await quotes(archive, 'Ines Tunnel')).toMatchObject({ status: 'not-found', actors: [] });
    expect(await quotes(archive, 'Lind goalkeeper')).toMatchObject({ actors: [{ name: 'Nora Lind' }] });
    expect(await quotes(archive, 'energy minister')).toMatchObject({ actors: [{ name: 'Tomas Hruby' }] });
  });

  it('says nothing of a topic the speaker never spoke about', async () => {
    expect(await quotes(archive, 'Hruby about football')).toMatchObject({ status: 'not-found', items: [] });
  });

  it('says of whom it knows no words that they are in the archive, and what shows them', async () => {
    const answer = await quotes(archive, 'Wilma Frost');
    expect(answer.status).toBe('not-found');
    expect(answer.note).toBe(
      'Wilma Frost is in the archive, but no words of theirs; /who Wilma Frost shows what is told.',
    );
    expect((await quotes(archive, 'Wilma Frosst')).note).toContain('Nobody is spelt “Wilma Frosst” here');
  });

  it('makes no statement of what somebody knows, keeps or is supposed to do', async () => {
    const lines = (await quotes(archive, 'Rosa Hart')).items.map(({ text }) => text).join('\n');
    expect(lines).toContain('I am grateful');
    expect(lines).toContain('had not seen the plan');
    expect(lines).not.toMatch(/lead|respond to|knew|unclear/u);
  });

  it('takes a name of several for the only one who is quoted on the topic, and says so', async () => {
    const answer = await quotes(archive, 'Lind about the goalkeeper');
    expect(answer.actors.map(({ name }) => name)).toEqual(['Nora Lind']);
    expect(answer.note).toContain('only Nora Lind');
    expect((await quotes(archive, 'Lind')).status).toBe('ambiguous');
  });

  it('quotes who speaks for a body, under the words that describe them', async () => {
    const { items } = await quotes(archive, 'Bridgewatch');
    expect(items.map(({ text }) => text)).toEqual([
      'A spokesperson for Bridgewatch: “We are looking at every bolt.”',
      'A spokesperson for Bridgewatch: “It will take weeks”',
    ]);
    expect(items.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('quotes speakers who have no name by their description, never who is only against them', async () => {
    const ministry = await quotes(archive, 'Danish harbour ministry');
    expect(ministry.items.map(({ text }) => text).join()).toContain('this delay is unacceptable');
    expect(ministry.items.map(({ text }) => text).join()).not.toContain('laughed');
    const police = await quotes(archive, 'police official about the road');
    expect(police.items.map(({ text }) => text)).toEqual(['A senior Danish police official said the road was safe.']);
    expect(police.note).toContain('described so');
    expect((await quotes(archive, 'Norwegian harbour ministry')).status).toBe('not-found');
  });

  it('tells the direct words that go on from a sentence on the topic', async () => {
    const lines = (await quotes(archive, 'Ines Roth about the tunnel')).items.map(({ text }) => text).join('\n');
    expect(lines).not.toContain('cat');
  });

  it('knows a long surname with a slip, and takes no ministry for its minister', async () => {
    expect((await quotes(archive, 'Stanekzai')).actors.map(({ name }) => name)).toEqual(['Sher Abbas Stanakzai']);
    expect((await quotes(archive, 'Danish transport minister')).status).toBe('not-found');
  });
});
