import { describe, expect, it } from 'vitest';
import { quotationsOf, said, saidDirectly } from './said.ts';

const speakersIn = (text: string): (string | undefined)[] => quotationsOf(text).map(({ speaker }) => speaker?.name);

describe('who speaks where the sentence is out of order', () => {
  it('is the paper that reports first, not whom the news is about', () => {
    expect(
      said('Ann Roe, the owner of the mine, will now close it, first reported the Odense Gazette late Friday.'),
    ).toEqual(['the Odense Gazette: Ann Roe, the owner of the mine, will now close it']);
    expect(said('Ann Roe, the owner of the mine, will now close it, reported the Odense Gazette.')).toEqual([
      'the Odense Gazette: Ann Roe, the owner of the mine, will now close it',
    ]);
  });

  it('is the name that an apposition without its second comma describes', () => {
    expect(
      speakersIn('Dr Lund, a retired lecturer from the University of Kent said: "The thing they need most is coal."'),
    ).toEqual(['Lund']);
    expect(speakersIn('"As keepers of the pier," Karl Lund, treasurer and chairman said in a statement.')).toContain(
      'Karl Lund',
    );
  });

  it('is the name before the words that a relative clause hangs on', () => {
    expect(
      speakersIn(
        'It drew praise from Karl Lund, Denmark’s hard-line Harbour Minister, who said he “will sign the bill on Monday.”',
      ),
    ).toContain('Karl Lund');
  });

  it('goes on through two things told by the same words', () => {
    const text =
      'On the talks, Karl Lund called for President Ned Roe to “sit down” with Prime Minister Carl Berg, telling him to “stop moving the goal.” “This needs to happen soon,” he added.';
    expect(speakersIn(text).at(-1)).toBe('Karl Lund');
  });

  it('is whoever added it, though the sentence before names another first', () => {
    const text =
      'Carl Berg said the pier was lost. Since Ned Roe has left the race, the ferry was next, Karl Lund joked. He added that the tram was “a fine thing.”';
    expect(speakersIn(text).at(-1)).toBe('Karl Lund');
  });

  it('is the body that spoke last where "it" goes on', () => {
    const text =
      'Greenpeace, in a statement to Reuters, said the four men had been held. “The case is quite strange,” it said.';
    expect(speakersIn(text).at(-1)).toBe('Greenpeace');
    const between =
      'Greenpeace said the men had been held. Amnesty International closed its office. “The case is quite strange,” it said.';
    expect(speakersIn(between).at(-1)).not.toBe('Greenpeace');
  });

  it('is no person where the statement is "its"', () => {
    const text =
      '“They came near,” coast guard spokesperson Karl Lund said in the statement. The ship suffered “damage to the canopy,” according to its statement.';
    expect(speakersIn(text).at(-1)).toBe('its statement');
  });

  it('is the body that words before its name describe', () => {
    expect(speakersIn('He was held, and his employer, the World Bank, said it was seeking his release.')).toContain(
      'World Bank',
    );
  });

  it('is whom a colon presents, though the mark before was never closed', () => {
    const text =
      'Karl Lund said: "We reach out to all of you. May the pier stand. The mayor of Odense, Ada Moreau, added: "All of us must stand against it."';
    expect(saidDirectly(text)).toEqual([
      'Karl Lund: We reach out to all of you. May the pier stand.',
      'The mayor of Odense: All of us must stand against it.',
    ]);
  });

  it('is who issues the statement', () => {
    expect(speakersIn('"We thank them all for it," a statement by Acme Shipping reads.')).toEqual(['Acme Shipping']);
    expect(saidDirectly('"We thank them all for it," the group\'s statement reads.')).toEqual([
      "the group's statement: We thank them all for it,",
    ]);
  });
});

describe('marks that a scraper glued', () => {
  it('opens a quotation behind a full stop that lost its space', () => {
    expect(
      saidDirectly('Two fell on Kursk."This was the biggest of all," Mayor Karl Lund said."Our men held," Lund said.'),
    ).toEqual(['Mayor Karl Lund: This was the biggest of all,', 'Lund: Our men held,']);
  });

  it('takes a double prime around words for a mark, not one behind a number', () => {
    expect(saidDirectly('″If it sinks, it sinks for all of us,” Karl Lund tweeted.')).toEqual([
      'Karl Lund: If it sinks, it sinks for all of us,',
    ]);
    expect(saidDirectly('The board is 12″ long and 4″ wide, Karl Lund said.')).toEqual([]);
  });
});

describe('speakers that a scraper broke up', () => {
  it('are named behind the full stop, with an office glued to the name', () => {
    const text =
      '“There are floods everywhere,” he said. Karl HeidenHead of the Odense Regional Harbour Board. “The sea is rising.” He said the pier was lost.';
    expect(speakersIn(text)).toEqual(['Karl Heiden', 'Karl Heiden', 'Karl Heiden']);
  });

  it('are whom the text describes there, or holds the office meant', () => {
    expect(
      speakersIn('“We oppose it,” said Norway’s envoy to the Harbour Union, Ann Berg. . Delay is no choice.”')[0],
    ).toBe('Ann Berg');
    const text =
      'The Secretary General of the Harbour Union, Karl Lund, left. “It has become big,” said the new head of the Harbour Union on Monday.';
    expect(speakersIn(text)).toEqual(['Karl Lund']);
  });

  it('stay unnamed where the words are somebody’s servant', () => {
    const text = 'Karl Lund, the mayor of Odense, left. “It is late,” said the spokesman for the mayor of Odense.';
    expect(speakersIn(text)[0]).not.toBe('Karl Lund');
  });

  it('are who signs a post behind a dash, with a handle', () => {
    expect(speakersIn('“The pier is lost. We will build another.” — Karl Lund (@karllund) May 3, 2021')).toEqual([
      'Karl Lund',
    ]);
  });

  it('are heard between marks that were doubled', () => {
    expect(speakersIn('““It is late,”” Karl Lund said.')).toEqual(['Karl Lund']);
  });

  it('are not whom their own words name, also where the verb closes the sentence', () => {
    const text =
      'Viktor Lund came on Monday. Mr Lund told the paper that Karl Berg was a “self-made man”.\n\nA Berg victory would be “good for the port”, he added.\n\n“He [Berg] is a man of peace. He began no war.”';
    expect(new Set(speakersIn(text))).toEqual(new Set(['Viktor Lund']));
  });
});

describe('a mark that was lost', () => {
  it('makes no quotation of some words within a sentence and all behind them', () => {
    expect(saidDirectly('The firm wants a “door to door service to every town by May. It has 40 boats.')).toEqual([]);
    expect(saidDirectly('The author of the “Harbour Anthem and two owners of clubs left the town on Monday.')).toEqual(
      [],
    );
  });

  it('ends a quotation before its attribution, though the next paragraph quotes too', () => {
    const text =
      '“I never thought I could, Ann Roe said in a speech read out for her in Odense on Monday.\n\n“It is late,” Karl Lund said.';
    expect(saidDirectly(text)).toEqual(['Ann Roe: I never thought I could,', 'Karl Lund: It is late,']);
  });
});
