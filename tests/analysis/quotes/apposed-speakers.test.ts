import { describe, expect, it } from 'vitest';
import { quotationsOf } from './said.ts';

/** "name: words" of direct speech; the speaker as resolved. */
function spoken(text: string): string[] {
  return quotationsOf(text)
    .filter(({ direct }) => direct)
    .map(({ speaker, text: words }) => `${speaker?.name}: ${words}`);
}

describe('speakers whom an apposition names', () => {
  it('is the name behind what somebody is by trade', () => {
    expect(
      spoken('"For them it is no matter at all," the crew\'s representative, Danish lawyer Karl Lund, told us.'),
    ).toEqual(['Karl Lund: For them it is no matter at all,']);
    expect(spoken('"For them it is no matter at all," the mayor, a friend of Karl Lund, told us.')).toEqual([
      'the mayor: For them it is no matter at all,',
    ]);
  });

  it('is the name before two appositions', () => {
    expect(
      spoken(
        'On Tuesday retired general Karl Lund, senior adviser to Seamark, a league for sailors, said: “The pier is as good as lost.”',
      ),
    ).toEqual(['Karl Lund: The pier is as good as lost.']);
  });

  it('is the name behind an office that a scraper glued to its country', () => {
    expect(
      spoken(
        'Karl Lund came by boat. On a visit, Denmark’sMinister of Defence Karl Lund told troops, "Your goal is to hold the pier."',
      ),
    ).toEqual(['Karl Lund: Your goal is to hold the pier.']);
  });

  it('is whoever is quoted as saying it', () => {
    expect(spoken('The transcript quoted Lund as saying: "I am sorry for all of it." Karl Lund was led away.')).toEqual(
      ['Karl Lund: I am sorry for all of it.'],
    );
  });
});

describe('quotations that a scraper ran together', () => {
  it('are two, where one ends and the next begins without a space', () => {
    expect(
      spoken('"Is it rising?" Roe asked. Lund answered, "I think that is fair.""I fully agree with that," Berg said.'),
    ).toEqual(['Roe: Is it rising?', 'Lund: I think that is fair.', 'Berg: I fully agree with that,']);
  });

  it('belong to whom a colon presents, not to the name behind them', () => {
    expect(
      spoken(
        'The director, Karl Lund, was proud. He added: "This year the films are dark. There is still hope." Ann Roe-Berg, who is from Odense, wrote, directed and cut hers.',
      ),
    ).toEqual(['Karl Lund: This year the films are dark. There is still hope.']);
  });

  it('are kept behind a clause between the thing and what it is called', () => {
    expect(
      spoken('Karl Lund called the opening of the station, which was planned by Ann Roe, a “major task for all.”'),
    ).toEqual(['Karl Lund: major task for all.']);
  });
});

describe('pronouns behind an office without a name', () => {
  const told = 'Karl Lund, the press secretary, said the tally was right.\n\n';

  it('are its holder, not who spoke before', () => {
    const text = `${told}The president is moving ahead on trade. On Tuesday, he said that the tariff would go.`;
    expect(quotationsOf(text).at(-1)?.speaker?.name).toBe('he');
    const senator =
      'Scholars like Ann Roe say that Berg has no claim. The senator herself gave hearsay: she has said that it was lore.';
    expect(quotationsOf(senator).at(-1)?.speaker?.name).toBe('she');
  });

  it('are still the one who spoke where the office is theirs', () => {
    const text = `${told}The secretary was in a hurry. He added that the hall was full.`;
    expect(quotationsOf(text).at(-1)?.speaker?.name).toBe('Karl Lund');
  });
});

it('takes nothing for said that only looks so', () => {
  expect(quotationsOf('They cut the video as if Ann Roe were saying that the pier was lost.')).toEqual([]);
});

it('takes no admission for a statement that is yet to come', () => {
  expect(quotationsOf('Ann Roe has yet to acknowledge that her claims were false.')).toEqual([]);
});

describe('turns and verbs as a scraper leaves them', () => {
  it('are whose name opens the line, where two speak by turns', () => {
    const text =
      'Mayor Ilse Brandt met us on Friday.\n\nGazette: Why did you close the market?\n\nIlse Brandt: The roof was not safe.\n\nGazette: And the traders?\n\nBrandt: They get stalls in Kirk Street.';
    expect(spoken(text)).toContain('Ilse Brandt: They get stalls in Kirk Street');
    expect(spoken(text)).toContain('Ilse Brandt: The roof was not safe');
  });

  it('are parted from the next word', () => {
    expect(
      spoken(
        'Paolo Rossini left. “Thank you for it all,” Rossini wroteon his page. “So did I say,” Rossini toldreporters.',
      ),
    ).toEqual(['Paolo Rossini: Thank you for it all,', 'Paolo Rossini: So did I say,']);
  });
});

describe('who goes on speaking', () => {
  it('is the father whose child’s name stands in his own description and words', () => {
    const text =
      'Holly Lund died on Monday.\n\nMs Lund’s father, Karl Lund, confirmed his daughter’s death to Nine News. “Our girl Holly is now at peace,” he said.';
    expect(spoken(text)).toEqual(['Karl Lund: Our girl Holly is now at peace,']);
  });

  it('is who wrote the letter', () => {
    const text =
      'Prime Minister Karl Lund wrote to her. Lund’s letter said that she was brave.\n\n“You have set a high standard,” the letter said.';
    expect(spoken(text)).toEqual(['Karl Lund: You have set a high standard,']);
  });

  it('is nobody in a table of names and numbers', () => {
    const row = 'Total\n\nKarl Lund: 1,769\n\nAnn Roe: 1,501\n\nPledged\n\nKarl Lund: 547\n\nAnn Roe: 46';
    expect(spoken(`Karl Lund and Ann Roe met.\n\n${row}`)).toEqual([]);
  });
});

describe('verbs behind what a tagger takes for one', () => {
  it('have their subject behind a time of day and behind a short title', () => {
    const names = (text: string) => quotationsOf(text).map(({ speaker }) => speaker?.name);
    expect(names('By Monday evening the Danish health ministry reported that 492 people had been killed.')).toEqual([
      'the Danish health ministry',
    ]);
    expect(names("Citing Korea's intelligence agency, Rep Kang Dae-sik said the pier was lost.")).toEqual([
      'Kang Dae-sik',
    ]);
  });

  it('tell who said it, not the paper that passes it on', () => {
    const text =
      'Karl Lund spoke to the panel. “It is one of the plans, but there are others,” he said, according to the Gazette.';
    expect(spoken(text)).toEqual(['Karl Lund: It is one of the plans, but there are others,']);
  });

  it('go on behind the title of a book', () => {
    const text =
      'Ann Roe was 12 in 1976. She wrote in her memoir, The Truths We Hold: A Danish Journey, “I was 12 years old and cold.”';
    expect(spoken(text)).toEqual(['Ann Roe: I was 12 years old and cold.']);
  });

  it('is the name behind an office that somebody else holds now', () => {
    expect(
      spoken(
        'Pact Secretary General Karl Lund spoke on Monday. The Pact chief at the time, Nils Orin, said the pier could be kept “in the long term”, but not yet.',
      ),
    ).toEqual(['Nils Orin: in the long term']);
  });

  it('is not who only owns what the apposition names', () => {
    expect(
      spoken('"For them it is no matter at all," the mayor, Karl Lund\'s brother, told us.').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['the mayor']);
  });

  it('is the name before an aside in dashes behind another aside', () => {
    expect(
      spoken(
        'Karl Lund, of the Danish law firm Orin Partners - which is part of the case - said, “The pier has long been neglected.”',
      ),
    ).toEqual(['Karl Lund: The pier has long been neglected.']);
  });

  it('keeps the name before honours and reads what stands behind written submissions', () => {
    const found = quotationsOf(
      'Karl Lund KC, for Harbour Power, said in written submissions that the sale of the pier was “defective”.',
    );
    expect(found.map(({ speaker }) => speaker?.name)).toContain('Karl Lund');
  });

  it('reads a semicolon before a quotation, and words told behind whom they are told to', () => {
    expect(spoken('Karl Lund was tired. He said; “In the harbour today there is one crane for forty boats.”')).toEqual([
      'Karl Lund: In the harbour today there is one crane for forty boats.',
    ]);
    expect(spoken('Anna Harlow told the Courier the party’s “mindset is that boats should stay at home.”')).toEqual([
      'Anna Harlow: mindset is that boats should stay at home.',
    ]);
  });

  it('takes striking at a ball for no words', () => {
    expect(quotationsOf('But Lund struck at the next opportunity and served out for victory.')).toEqual([]);
  });
});
