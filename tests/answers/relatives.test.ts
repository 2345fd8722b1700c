import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotes } from '../../src/answers/quotes.ts';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Banker held over missing funds',
      text:
        'Police have arrested banker Oskar Venn over missing funds at Norland Bank.\n\n' +
        'His wife, Petra Venn, told the court that he had been ill. “He never touched a cent,” she said.\n\n' +
        'His lawyer said the charges were absurd. “My client will be cleared,” the lawyer said.\n\n' +
        'His brother, Magnus Venn, a former mayor of Holmby, was questioned and released.\n\n' +
        'A man from Velm was arrested too. His lawyer said he was asleep at the time.',
    },
    {
      title: 'Actor’s house sold',
      text:
        'Lena Garrow and her husband, the actor Ned Garrow, have sold the house in which he was born.\n\n' +
        'Garrow’s sons, Luke Garrow and Ben Garrow, are painters. Ida Tully, a cousin of Ned Garrow, wept.',
    },
    {
      title: 'Two men at odds',
      text: 'Arno Feld met Kit Wilder on Friday. His sister, Hanna Ward, was there. Wilder’s ex-wife, Ann Perrin, was not.',
    },
    {
      title: 'Debate night',
      text:
        'Kit Vane is preparing with congressman Tom Emsley, who represents the home state of Joe Marsh.\n\n' +
        'He is also holding sessions with his lawyer wife, Usha Vane. Marsh is the governor’s brother.',
    },
    {
      title: 'Ban for a runner',
      text:
        'Ida Brandt was given a cream by her physiotherapist, Nils Farrow, the panel heard. Pim Olsen, an attorney for Brandt, said: “She knew nothing.”\n\n' +
        'Rep. Otto Lund (R-Ohio), chairman of the Select Committee on Doping, wants to hear her.',
    },
    {
      title: 'Diamond field',
      text:
        'The late general Jero Hamaka was given a diamond field, the party says.\n\n' +
        'Hamaka’s daughter Christa said the family had heard of it. “We never asked,” she said.',
    },
    {
      title: 'Mother waits',
      text:
        'Quillon and his daughter, Mara Quillon, were on the ferry. Mara Quillon was rescued.\n\n' +
        'Quillon said he held on to a rope. “I saw nothing,” he said.',
    },
  ]);
});
afterAll(() => archive.close());

const people = async (query: string) => (await who(archive, query)).actors.map(({ name }) => name);
const lines = async (query: string) => (await quotes(archive, query)).items.map(({ text }) => text);

describe('a relative asked for', () => {
  it('is who the text says to be "his wife", "her husband", "the brother of" or one of "sons"', async () => {
    for (const query of ['wife of Oskar Venn', 'Venn’s wife', 'oskar venn wife', 'the wife of Venn'])
      expect(await people(query), query).toEqual(['Petra Venn']);
    expect(await people('brother of Venn')).toEqual(['Magnus Venn']);
    expect(await people('husband of Lena Garrow')).toEqual(['Ned Garrow']);
    expect(await people('Ned Garrow’s wife')).toEqual(['Lena Garrow']);
    expect(await people('Ned Garrow’s cousin')).toEqual(['Ida Tully']);
  });

  it('is whose surname they bear where "his" may mean two', async () => {
    expect(await people('wife of Kit Vane')).toEqual(['Usha Vane']);
    expect(await people('wife of Tom Emsley')).toEqual([]);
  });

  it('is known by the surname of a parent who gives it alone', async () => {
    const answer = await who(archive, 'Christa Hamaka');
    expect(answer.actors.map(({ name }) => name)).toEqual(['Christa']);
    expect(answer.note).toBe('Here only Christa, of the family of Jero Hamaka.');
  });

  it('has not the office of whom they are told as a relative', async () => {
    expect((await who(archive, 'Joe Marsh')).items.filter(({ kind }) => kind === 'role')).toEqual([]);
  });

  it('may be anything that one is of somebody', async () => {
    expect(await people('Ida Brandt’s physiotherapist')).toEqual(['Nils Farrow']);
    expect(await people('Ida Brandt’s lawyer')).toEqual(['Pim Olsen']);
    expect(await people('chairman of the Doping committee')).toEqual(['Otto Lund']);
    expect(await people('Ida Brandt’s coach')).toEqual([]);
  });

  it('is proved by the sentence that says so', async () => {
    const answer = await who(archive, 'brother of Venn');
    expect(answer.note).toBe('“brother of Venn” here is Magnus Venn.');
    expect(answer.items[0]?.text).toContain('His brother, Magnus Venn');
  });

  it('is nobody’s where "his" may mean two, nor a wife who is none any more', async () => {
    expect(await people('sister of Arno Feld')).toEqual([]);
    expect(await people('sister of Kit Wilder')).toEqual([]);
    expect(await people('Kit Wilder’s wife')).toEqual([]);
    expect(await people('Kit Wilder’s ex-wife')).toEqual(['Ann Perrin']);
    expect(await people('Oskar Venn’s father')).toEqual([]);
  });
});

describe('words of somebody’s lawyer whom no article names', () => {
  it('are those of "his lawyer" where "his" is certain', async () => {
    for (const query of ['Venn lawyer', 'Venn’s lawyer', 'lawyer for Oskar Venn']) {
      expect(await lines(query), query).toEqual([
        'His lawyer said the charges were absurd.',
        'Oskar Venn’s lawyer: “My client will be cleared”',
      ]);
    }
  });

  it('are not told where nobody speaks for them', async () => {
    expect(await lines('Magnus Venn lawyer')).toEqual([]);
  });
});

describe('a parent who is only called by surname', () => {
  it('keeps their words from the child whom the text names in full', async () => {
    expect(await lines('Mara Quillon')).toEqual([]);
  });
});
