import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Talks on the river treaty open',
      published: '2024-03-06T08:30:00Z',
      text:
        'Norwegian Prime Minister Astrid Solheim opened the talks on Monday. "We will sign before summer," Solheim said. ' +
        'Foreign Minister Peter Varga of Hungary arrived later. Mr. Varga declined to comment.',
    },
    {
      title: 'A dancer returns',
      text: 'Queen Ludmila watched the ballet, and Queen Ludmila smiled. Ludmila Novak danced, and Ludmila Novak bowed. Dancer Lena Varga returned to the stage on Friday. Ms. Varga said the injury had healed.',
    },
    {
      title: 'Union chooses its head',
      published: '2022-05-02',
      text: 'Norwegian Prime Minister Henrik Dahl met the union on Tuesday. Dahl praised the deal.',
    },
    {
      title: 'Viggo Sorensen rejects the party',
      text: 'ggo Sorensen rejected the party on Monday. Mr Sorensen said it was absurd. The harbour is calm, Mr Petersen said. Mr Petersen left.',
    },
    {
      title: 'A ban in Cameroon',
      text: 'Cameroon has banned the reports. Interior Minister Paul Atanga said on Monday that it was final.',
    },
    {
      title: 'An adviser moves',
      published: '2021-05-04',
      text: 'Jacob Sund, then deputy mayor of Odense, is now an adviser to the bank.',
    },
    {
      title: 'Glassworks sold',
      text:
        'Former chairman of Brightglass Otto Kern sold his shares. The chief executive of Brightglass, Mina Aslan, said she was pleased. ' +
        'Indiana Gov. Eric Lund came too. The town elected Bruno Ferreira as mayor. Mayor Bruno Ferreirawelcomed the sale.',
    },
    {
      title: 'The pact goes on',
      text: 'The pact’s general secretary, Ewa Brodt, left the room. Northern League chief Sami Korhonen said the pact would go on. Minister of Education Alba Ruiz was absent.',
    },
    {
      title: 'Two presidents',
      published: '2024-03-12',
      text:
        'Latvian President-elect Silvia Roth met the fishermen on Monday. Latvian President Ivars Kalns received them on Tuesday. ' +
        'The council heard future Latvian President Silvia Roth.',
    },
    {
      title: 'Back again',
      published: '2024-03-14',
      text: 'Greta Holm won the vote in Lillehammer. She was mayor before, from 2008 to 2012. “It is good to be back,” said Mayor Greta Holm.',
    },
    {
      title: 'An old hand',
      published: '2024-03-11',
      text: 'Otto Lindgren, who served as Finance Minister for several years, praised the bank. Former mayor Ruth Adeyemi agreed. Otto Lindgren spoke last. He thanked Ruth Adeyemi for her years in the town.',
    },
  ]);
});
afterAll(() => archive.close());

const ask = (query: string) => who(archive, query);
const names = async (query: string) => (await ask(query)).actors.map(({ name }) => name);

describe('who', () => {
  it('lists all who bear a surname', async () => {
    const answer = await ask('Varga');
    expect(answer.status).toBe('ambiguous');
    expect([...answer.suggestions].sort()).toEqual(['Lena Varga', 'Peter Varga']);
    expect(answer.items.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('lets a title tell them apart', async () => {
    expect(await names('Minister Varga')).toEqual(['Peter Varga']);
  });

  it('dates a role by the day, whatever the hour of the article', async () => {
    const { items } = await ask('Astrid Solheim');
    expect(items.flatMap((item) => (item.kind === 'role' ? item.role.asOf : []))).toEqual(['2024-03-06']);
  });

  it('takes a title that is part of the name for no title', async () => {
    expect(await names('Queen Ludmila')).toEqual(['Queen Ludmila']);
  });

  it('lets a courtesy title tell nobody apart', async () => {
    expect((await ask('Mr Varga')).status).toBe('ambiguous');
  });

  it('finds who is said to hold an office', async () => {
    expect(await names('chief executive of Brightglass')).toEqual(['Mina Aslan']);
  });

  it('knows an office by its abbreviation', async () => {
    expect(await names('governor of Indiana')).toEqual(['Eric Lund']);
  });

  it('says of an office that was held "then" that it is over', async () => {
    const { items } = await ask('Jacob Sund');
    expect(items.map(({ text }) => text)).toContain('formerly deputy mayor of Odense (as of 2021-05-04)');
  });

  it('lists all who held an office, the latest first, each with the day it was said', async () => {
    const answer = await ask('prime minister of Norway');
    expect(answer.status).toBe('ambiguous');
    expect(answer.suggestions).toEqual(['Astrid Solheim', 'Henrik Dahl']);
    expect(answer.items.map(({ text }) => text).join()).toContain('2022-05-02');
  });

  it('takes an office within an organization for no other name of the organization', async () => {
    expect(await ask('Brightglass spokeswoman')).toMatchObject({ status: 'not-found', items: [] });
  });

  it('knows somebody whose name the page has glued to the next word', async () => {
    expect((await ask('Ferreira')).items.map(({ kind }) => kind)).toContain('mention');
  });

  it('says whom it takes a misspelt name for', async () => {
    const answer = await ask('Mina Asslan');
    expect(answer).toMatchObject({ status: 'answered', actors: [{ name: 'Mina Aslan' }] });
    expect(answer.note).toContain('Mina Aslan');
  });

  it('takes who is elected to an office for its holder only when asked for', async () => {
    expect((await who(archive, 'Latvian president')).actors.map(({ name }) => name)).toEqual(['Ivars Kalns']);
    expect((await who(archive, 'Latvian president-elect')).actors.map(({ name }) => name)).toEqual(['Silvia Roth']);
  });

  it('gives an office that is over to nobody', async () => {
    expect((await ask('chairman of Brightglass')).status).toBe('not-found');
  });

  it('gives a wrong first name to nobody, and offers those of the surname', async () => {
    const answer = await ask('Gustav Solheim');
    expect(answer.status).toBe('not-found');
    expect(answer.suggestions).toContain('Astrid Solheim');
  });

  it('offers nobody where no name is near', async () => {
    expect(await ask('Quirin Zapotec')).toMatchObject({ status: 'not-found', suggestions: [] });
  });

  it('knows the words the news has for whoever leads', async () => {
    expect(await names('head of the Northern League')).toEqual(['Sami Korhonen']);
    expect(await names('CEO of Brightglass')).toEqual(['Mina Aslan']);
  });

  it('offers the holder of an office for one of a place that no sentence names', async () => {
    const answer = await ask('minister of education of Orra');
    expect(answer.status).toBe('not-found');
    expect(answer.suggestions).toContain('Alba Ruiz');
    expect((await ask('prime minister of Orra')).suggestions).not.toContain('Astrid Solheim');
  });

  it('says of an office that is over that it is', async () => {
    const roles = async (name: string) =>
      (await ask(name)).items.flatMap((item) => (item.kind === 'role' ? item.text : []));
    expect(await roles('Otto Lindgren')).toEqual(['formerly Finance Minister (as of 2024-03-11)']);
    expect(await roles('Ruth Adeyemi')).toEqual(['Former mayor (as of 2024-03-11)']);
  });

  it('tells an office once as of today and once as over, where both are said in the same words', async () => {
    const { items } = await ask('Greta Holm');
    expect(items.flatMap((item) => (item.kind === 'role' ? item.text : []))).toEqual([
      'formerly mayor (as of 2024-03-14)',
      'Mayor (as of 2024-03-14)',
    ]);
  });

  it('cites with the sentence before what opens with a pronoun for somebody else', async () => {
    const { items, citations } = await ask('Ruth Adeyemi');
    const met = items.find(({ text }) => text.startsWith('He thanked'));
    const cited = citations.filter(({ n }) => met?.citations.includes(n)).map(({ snippet }) => snippet);
    expect(cited).toEqual(['Otto Lindgren spoke last. He thanked Ruth Adeyemi for her years in the town.']);
  });

  it('takes a name that only a headline has in full, and else only suggests the bare surname', async () => {
    const found = await who(archive, 'Viggo Sorensen');
    expect(found.actors.map(({ name }) => name)).toEqual(['Sorensen']);
    expect(found.note).toContain('headline');
    const other = await who(archive, 'Ada Petersen');
    expect(other.status).toBe('not-found');
    expect(other.suggestions).toContain('Petersen');
  });

  it('says who holds an office in an article on the one country, though no sentence says of where', async () => {
    const answer = await who(archive, "Cameroon's interior minister");
    expect(answer).toMatchObject({ status: 'answered', actors: [{ name: 'Paul Atanga' }] });
    expect(answer.note).toContain('no sentence says of where');
  });
});
