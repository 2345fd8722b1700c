import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotes } from '../../src/answers/quotes.ts';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Budget',
      published: '2024-06-12',
      text: 'The Harbour Party will vote against the budget, its leader, Karl Lund, said on Wednesday.',
    },
    {
      title: 'A visit',
      published: '2024-06-13',
      text: 'NATO Secretary GeneralMark Rutte will visit on Monday. Prime Minister Nora Venn spoke in Bergen.',
    },
    {
      title: 'Depot burns',
      published: '2024-06-14',
      text: 'A depot burnt in Jutland. Smoke rose over Jutland for hours. The governor, Ann Berg-Roe, ordered people out of Jutland.',
    },
    {
      title: 'Inquiry',
      published: '2024-06-14',
      text: 'The inquiry heard a new witness, the Public Protector’s Odense head, Nils Farrow.',
    },
    {
      title: 'Questions',
      published: '2024-06-15',
      text:
        'Asked about pensions, Finance Minister Luisa Ortega said: “They are safe until 2040.”\n\n' +
        'On the deficit, Ortega was brief. “It will fall,” she said.',
    },
  ]);
});
afterAll(() => archive.close());

const actors = async (query: string) => (await who(archive, query)).actors.map(({ name }) => name);

describe('an office of which the role says only a part', () => {
  it('is that of the body for which "its" stands', async () => {
    expect(await actors('leader of the Harbour Party')).toEqual(['Karl Lund']);
    expect(await actors('leader of the Budget Party')).toEqual([]);
  });

  it('is not its servant’s', async () => {
    expect(await actors('public protector')).not.toContain('Nils Farrow');
  });

  it('is found though its last word is glued to the name', async () => {
    expect(await actors('NATO secretary general')).toEqual(['Mark Rutte']);
  });

  it('is suggested where the article names the place again and again', async () => {
    expect((await who(archive, 'governor of Jutland')).suggestions).toEqual(['Ann Berg-Roe']);
    expect((await who(archive, 'prime minister of Bergen')).suggestions).not.toContain('Ann Berg-Roe');
  });
});

it('tells what was said behind the topic, not before it', async () => {
  const { items } = await quotes(archive, 'Ortega about the deficit');
  expect(items.map(({ text }) => text)).toEqual(['Luisa Ortega: “It will fall”']);
});
