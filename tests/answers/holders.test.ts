import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'A meeting of the League',
      published: '2023-07-11',
      text: 'NATO Secretary General Sven Aalto said on Tuesday that the door was open. Nora Venn, Estonian Prime Minister, agreed.',
    },
    {
      title: 'The League has a new head',
      published: '2024-12-12',
      text:
        'NATO chief Bram Visser warned on Thursday that time was short. Former NATO secretary general Sven Aalto sat beside him. ' +
        'Tove Lie, the former Norwegian finance minister, left early. Ugo Conti, the would-be attorney general, withdrew.',
    },
    {
      title: 'Trade',
      published: '2025-01-09',
      text:
        'Danish trade minister Liv Dahl spoke in Aarhus. Olaf Rehn, who is due to take over as Danish trade minister next month, listened. ' +
        'Vera Stahl will succeed Olaf Rehn as harbour master.',
    },
    {
      title: 'A fine',
      published: '2025-01-08',
      text: 'Norvik was fined on Monday. The clerk left Norvik in 2021. Norvik said it was sorry. Its chief executive, Jonas Aker, declined an interview.',
    },
    {
      title: 'Health',
      published: '2025-01-10',
      text: 'WHO Director-General Hana Abera said that vaccines were on the way. Interim harbour chief Odd Lund and ex-mayor Rolf Sand agreed. Cardinal Pio Conti was elected pope. Robert Colby Jr. was sworn in as health secretary.',
    },
  ]);
});
afterAll(() => archive.close());

const ask = (query: string) => who(archive, query);

describe('who holds an office', () => {
  it('is nobody who is only to have it, and it is told with the words that say so', async () => {
    const trade = await ask('Danish trade minister');
    expect(trade.items.filter(({ kind }) => kind === 'role').map(({ text }) => text)).toEqual([
      'Danish trade minister (as of 2025-01-09)',
    ]);
    expect((await ask('Olaf Rehn')).items[0]?.text).toBe(
      'due to take over as Danish trade minister next month (as of 2025-01-09)',
    );
  });

  it('is also the later one whom a paper calls the chief, where the first is said to be over', async () => {
    const answer = await ask('NATO secretary general');
    expect(answer.items.map(({ text }) => text)).toEqual([
      'Bram Visser: NATO chief (as of 2024-12-12)',
      'Sven Aalto: NATO Secretary General (as of 2023-07-11), called former by 2024-12-12',
    ]);
  });

  it('is nobody who held it once or may hold it, but who held it is suggested', async () => {
    const norway = await ask('Norwegian finance minister');
    expect(norway.status).toBe('not-found');
    expect(norway.suggestions).toContain('Tove Lie');
    expect((await ask('attorney general')).status).toBe('not-found');
  });

  it('suggests whom an article that is about a firm calls so', async () => {
    expect((await ask('chief executive of Norvik')).suggestions[0]).toBe('Jonas Aker');
    expect((await ask('Norvik CEO')).suggestions[0]).toBe('Jonas Aker');
  });

  it('suggests who has it for now, and finds an ex-mayor as a former one', async () => {
    const chief = await ask('harbour chief');
    expect([chief.status, chief.suggestions]).toEqual(['not-found', ['Odd Lund']]);
    expect((await ask('interim harbour chief')).actors.map(({ name }) => name)).toEqual(['Odd Lund']);
    expect((await ask('mayor')).suggestions).toContain('Rolf Sand');
    expect((await ask('former mayor')).actors.map(({ name }) => name)).toEqual(['Rolf Sand']);
  });

  it('is found where the body is called like a small word, and for an office of one word', async () => {
    expect((await ask('WHO director-general')).actors.map(({ name }) => name)).toEqual(['Hana Abera']);
    expect((await ask('WHO chief')).actors.map(({ name }) => name)).toEqual(['Hana Abera']);
    expect((await ask('pope')).actors.map(({ name }) => name)).toEqual(['Pio Conti']);
  });

  it('is told without two full stops', async () => {
    expect((await ask('health secretary')).note).toBe('“health secretary” here is Robert Colby Jr.');
  });
});
