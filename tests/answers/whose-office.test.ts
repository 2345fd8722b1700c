import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotes } from '../../src/answers/quotes.ts';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Answer } from '../../src/core/answer.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Detained candidate leads polls',
      published: '2019-09-12',
      text:
        'Tunisia votes on Sunday. Many Tunisians are poor. The press of Tunisia is free, and Tunisian voters read it.\n\n' +
        'The other candidates include liberal Prime Minister Yusuf Chabel and a lawyer.\n\nChabel rarely speaks of his rivals.',
    },
    {
      title: 'Talks on Syria',
      published: '2019-09-13',
      text:
        'Syria is at war. The Syrian army took a town in Syria. Syrians fled from it, and Syria mourned.\n\n' +
        'Foreign Minister Pavel Larin of Russia met rebels. Defence Minister Arno Feld flew in from Germany to see it.',
    },
    {
      title: 'Cuts at a college',
      published: '2019-09-14',
      text:
        'Harwell College will drop two courses. College principal Kit Wilder said: “We have too few students.”\n\n' +
        'Hannah Ward of the Refuge Council said: “It was a good college.”',
    },
    {
      title: 'Anger at Harwick United',
      published: '2019-09-14',
      text:
        'Harwick United lost again. The chief executive, Rick Perrin, was enraged. Fans of Harwick United wept.\n\n' +
        'Harwick United play on Sunday. A government spokesman said: “We are sad.”\n\nThe shops were shut. Rain fell. It was cold. Fog rose.\n\nThe spokesman said: “It will pass, like all of them.”',
    },
    {
      title: 'Norvik sues Velm Steel',
      published: '2019-09-14',
      text: 'Norvik makes trams. Norvik says that Velm Steel cheated. Norvik went to court. The chief executive, Omer Vance, smiled.',
    },
    {
      title: 'Singer asks for release',
      published: '2019-09-15',
      text:
        'Foxy Brand wrote to a judge. “My health is in jeopardy,” Brand said.\n\nBrand’s lawyer said the cell was too cold for her.\n\n' +
        'UN chief Pan Kimoon suggested that prisons had to change. UN relief chief Ann Tully said: “They must.”',
    },
    {
      title: 'Estonia raises fuel duty',
      published: '2021-03-02',
      text:
        'Drivers will pay more from May. The prime minister, Tarmo Lindvee, said the money would go to schools.\n\n' +
        'Finance minister Kadri Oomer was proud. The club president, Ott Kaasik, was not.',
    },
    {
      title: 'Fishermen block a port',
      published: '2021-03-05',
      text: 'Boats blocked the main port of Malta. Prime Minister Carmel Zerafa said it would open soon. Mayor Rita Galdes agreed.',
    },
    {
      title: 'Tourist held',
      published: '2021-03-06',
      text: 'A Danish tourist was held in Kenya. The interior minister, Joel Kimaro, said she had overstayed.',
    },
    {
      title: 'Convention',
      published: '2019-09-16',
      text: 'They hope for the final word, a senior Brand campaign official said Monday.\n\nGreta Brand smiled at the crowd.',
    },
  ]);
});
afterAll(() => archive.close());

const speakersOf = ({ items }: Answer) => items.map((item) => ('quote' in item ? item.quote.speaker : ''));
const actors = async (query: string) => (await who(archive, query)).actors.map(({ name }) => name);

describe('an office of which no sentence says whose it is', () => {
  it('is that of the country which the article is about, and the answer says so', async () => {
    const answer = await who(archive, 'prime minister of Tunisia');
    expect(answer.actors.map(({ name }) => name)).toEqual(['Yusuf Chabel']);
    expect(answer.note).toContain('no sentence says of where');
  });

  it('is not where the sentence names another country', async () => {
    expect(await actors('Syrian defence minister')).toEqual([]);
    expect(await actors('Syrian foreign minister')).toEqual([]);
  });

  it('is that of the body which the article names in full', async () => {
    expect(await actors('Harwell College principal')).toEqual(['Kit Wilder']);
  });

  it('is that of whom alone the headline names', async () => {
    expect(await actors("Harwick United's chief executive")).toEqual(['Rick Perrin']);
    expect(await actors("Norvik's chief executive")).toEqual([]);
  });

  it('is told in other words, unless a word more makes it another', async () => {
    expect(await actors('UN secretary general')).toEqual(['Pan Kimoon']);
  });
});

describe('words asked for by whose they are', () => {
  it('are never those of the owner', async () => {
    const answer = await quotes(archive, "Foxy Brand's lawyer");
    expect(speakersOf(answer)).toEqual(['Brand’s lawyer']);
    expect((await quotes(archive, "Foxy Brand's agent")).status).toBe('not-found');
  });

  it('are those of the people of a body of which none are told, and the answer says so', async () => {
    const answer = await quotes(archive, 'Refuge Council');
    expect(speakersOf(answer)).toEqual(['Hannah Ward']);
    expect(answer.note).toContain('No words of Refuge Council itself');
  });

  it('are all those of the one spokesman of an article', async () => {
    const answer = await quotes(archive, 'government spokesman');
    expect(answer.items.map((item) => ('quote' in item ? item.quote.text : ''))).toEqual([
      'We are sad.',
      'It will pass, like all of them.',
    ]);
  });

  it('are those of a description that begins with a name', async () => {
    const answer = await quotes(archive, 'Brand campaign official');
    expect(answer.items.map((item) => ('quote' in item ? item.quote.text : ''))).toEqual([
      'They hope for the final word',
    ]);
  });
});

describe('an office whose country the article names once', () => {
  const people = async (query: string) => (await who(archive, query)).actors.map(({ name }) => name);

  it('is that of the one country of the headline or the lead', async () => {
    for (const query of ['prime minister of Estonia', 'Estonian PM', 'estonia prime minister'])
      expect(await people(query), query).toEqual(['Tarmo Lindvee']);
    expect(await people('Estonia’s finance minister')).toEqual(['Kadri Oomer']);
    expect(await people('malta pm')).toEqual(['Carmel Zerafa']);
    expect((await who(archive, 'Maltese prime minister')).note).toContain('is about Malta');
  });

  it('is none where two countries are named, and no town’s or club’s', async () => {
    expect(await people('Danish interior minister')).toEqual([]);
    expect(await people('president of Estonia')).toEqual([]);
    expect(await people('mayor of Malta')).toEqual([]);
  });
});
