import { describe, expect, it } from 'vitest';
import { quotationsOf, said, saidDirectly } from './said.ts';

describe('who speaks', () => {
  it('is the subject of a participle, whatever it hangs on', () => {
    expect(
      saidDirectly('Here in Odense, Lund stepped up her campaign, saying, “We will not give up the harbour.”'),
    ).toEqual(['Lund: We will not give up the harbour.']);
    expect(saidDirectly('The film uses footage of Anna Lund asking, “Why is the harbour not open yet?”')).toEqual([
      'Anna Lund: Why is the harbour not open yet?',
    ]);
    expect(
      saidDirectly('The council issued a statement calling the sale of the ferry “a clear breach of the rules.”'),
    ).toEqual(['The council: a clear breach of the rules.']);
    expect(said('The union put out a statement saying the ferry had been sold.')).toEqual([
      'The union: the ferry had been sold',
    ]);
    expect(
      said('Anna Lund changed sides after hearing that nobody wanted the pier, saying the plan was dead.'),
    ).toContain('Anna Lund: the plan was dead');
  });

  it('is a name behind the noun phrase of a place or an occasion', () => {
    expect(
      saidDirectly('In a radio interview Lund declared “I think the ferry is finished. Nobody sails it now.”'),
    ).toEqual(['Lund: I think the ferry is finished. Nobody sails it now.']);
  });

  it('is the name between commas, however the words before it describe the person', () => {
    expect(
      quotationsOf(
        '“These duties bind all of us,” the union undersecretary general for legal affairs, Ada Moreau, told the court.',
      ).map(({ speaker }) => speaker?.name),
    ).toEqual(['Ada Moreau']);
    expect(saidDirectly('"Terrific fellow," Lund’s neighbour in both Kent and Devon, Peter Sand, said.')).toEqual([
      'Lund’s neighbour in both Kent and Devon, Peter Sand: Terrific fellow,',
    ]);
    expect(
      quotationsOf(
        'Divers reached the tenth boat below the pier, the national government delegate in Odense, Ada Moreau, told journalists.',
      ).map(({ speaker, text }) => `${speaker?.name}: ${text}`),
    ).toEqual(['Ada Moreau: Divers reached the tenth boat below the pier']);
    expect(saidDirectly('“I saw it all,” a baker in Albany, New York, said.')).toEqual([
      'a baker in Albany: I saw it all,',
    ]);
  });

  it('is the name before an apposition that no comma closes', () => {
    expect(
      quotationsOf('“He talks of mercy and takes it away,” Ada Moreau, a member of the crew said of her father.').map(
        ({ speaker }) => speaker?.name,
      ),
    ).toEqual(['Ada Moreau']);
  });

  it('is a name that a tagger takes for another word', () => {
    expect(
      quotationsOf('Verizon said in a statement: “We look forward to having all our crews back on board.”').map(
        ({ speaker }) => speaker?.name,
      ),
    ).toEqual(['Verizon']);
  });

  it('is who spoke the words themselves, not who passes them on', () => {
    expect(
      saidDirectly('“She will have my name, and I will spend a lot of money,” Grayson said, according to Frankel.'),
    ).toEqual(['Grayson: She will have my name, and I will spend a lot of money,']);
  });

  it('is who is led to say something', () => {
    expect(
      saidDirectly('That kind of talk led Lund to suggest, in an idle moment, “She will lose this race by a mile.”'),
    ).toEqual(['Lund: She will lose this race by a mile.']);
  });

  it('stands before a title in marks', () => {
    expect(
      saidDirectly('Berg, star of the film “Low Tide,” thanked the crew for “taking us all the way to the island.”'),
    ).toEqual(['Berg: taking us all the way to the island.']);
  });

  it('is not who was said to be thought of before the next sentence', () => {
    expect(
      saidDirectly(
        'Lund said the pier is “a mistake the town keeps making.” She adds, “What kind of town sells its harbour?”',
      ),
    ).toEqual(['Lund: a mistake the town keeps making.', 'She: What kind of town sells its harbour?']);
  });

  it('may open the sentence behind the verb', () => {
    expect(saidDirectly('Said Lund: “I do not think that anybody wants the pier.”')).toEqual([
      'Lund: I do not think that anybody wants the pier.',
    ]);
  });

  it('is plural with "both" behind "have"', () => {
    expect(said('The captains have both said the pier is unsafe.')).toEqual(['The captains: the pier is unsafe']);
  });

  it('is found where a verb looks like a noun and a noun like a verb', () => {
    expect(said('The letter obtained by the Courier warns that the pier may fall within a year.')).toEqual([
      'The letter: that the pier may fall within a year',
    ]);
    expect(said('Port officials said the average ticket was 40 kroner.')).toEqual([
      'Port officials: the average ticket was 40 kroner',
    ]);
    expect(said('Anna Lund (a captain so young that she is taken for a deck hand) says she was seasick.')).toEqual([
      'Anna Lund (a captain so young that she is taken for a deck hand): she was seasick',
    ]);
  });

  it('is the name behind an office, and whoever a "whose" belongs to', () => {
    expect(quotationsOf('Anna Lund came. The ferry is safe, said their captain, Anna Lund.')[0]?.speaker).toMatchObject(
      {
        name: 'Anna Lund',
        actor: 0,
      },
    );
    expect(said('Lund, whose firm, Lowtide, sells boats to the navy, said the pier was a ruin.')).toEqual([
      'Lund: the pier was a ruin',
    ]);
  });

  it('speaks by any verb between the name and the end of the clause', () => {
    expect(saidDirectly('“Get out of my harbour, all of you!” Berg thundered.')).toEqual([
      'Berg: Get out of my harbour, all of you!',
    ]);
    expect(saidDirectly('“We will sail in any weather!” roared Ida Lund.')).toEqual([
      'Ida Lund: We will sail in any weather!',
    ]);
    expect(saidDirectly('“The Old Man and the Harbour!” sank the theatre.')).toEqual([
      '?: The Old Man and the Harbour!',
    ]);
  });

  it('is told by views, words and bylaws', () => {
    expect(said("The pier is a ruin, in Lund's view.")).toEqual(['Lund: The pier is a ruin']);
    expect(said('In the words of Ida Lund, the pier is a ruin.')).toEqual(['Ida Lund: the pier is a ruin']);
  });

  it('comes with a quotation behind a full stop, a dash or a document', () => {
    expect(
      saidDirectly('Lund, a spokeswoman for the port, said in a statement. “The pier stays shut until May.”'),
    ).toEqual(['Lund: The pier stays shut until May.']);
    expect(saidDirectly('A storm in the harbour - Ida Lund: “The pier is a ruin and you know it.”')).toEqual([
      'Ida Lund: The pier is a ruin and you know it.',
    ]);
    expect(saidDirectly("Lund's letter to the council: “The pier is a ruin and you know it.”")).toEqual([
      'Lund: The pier is a ruin and you know it.',
    ]);
  });

  it('tells whose are the hearers', () => {
    expect(said('Lund told her supporters that the ferry would stay.')).toEqual(['Lund: that the ferry would stay']);
    expect(said('Lund told her the ferry would stay.')).toEqual(['Lund: the ferry would stay']);
  });
});

describe('what is said', () => {
  it('goes on behind an aside', () => {
    expect(said('He said, without naming anybody, that the ferry had been sold.')).toEqual([
      'He: that the ferry had been sold',
    ]);
    expect(
      said('The researchers found that the richest towns -- those with a marina -- would pay 300 kroner more.'),
    ).toEqual(['The researchers: that the richest towns -- those with a marina -- would pay 300 kroner more']);
  });

  it('ends where the sentence goes on with its own verb', () => {
    expect(said('Berg, who opposes the new fee, told the council that 40 boats would leave.')).toEqual([
      'who: the new fee',
      'Berg: that 40 boats would leave',
    ]);
  });

  it('may have a pronoun for its object, or "to" before it', () => {
    expect(said('The crew called it “the worst storm in forty years.”')[0]).toBe(
      'The crew: it “the worst storm in forty years.”',
    );
    expect(said('Berg referred to the pier as a ruin.')).toEqual(['Berg: the pier as a ruin']);
    expect(said('Lund slammed the plan as a waste.')).toEqual(['Lund: the plan as a waste']);
  });

  it('is no time, no thing found, no title and nothing that everybody says', () => {
    expect(said('The Courier reported late Thursday.')).toEqual([]);
    expect(said('Berg found a way to the harbour. The islands found themselves without a ferry.')).toEqual([]);
    expect(saidDirectly('“We sold the ferry,” Lund told “Morning Talk” on Monday.')).toEqual([
      'Lund: We sold the ferry,',
    ]);
    expect(said('Not everything Lund says is true.')).toEqual([]);
    expect(said('Voters in 40 states will cast ballots.')).toEqual([]);
    expect(said('In the text beside the picture, Lund wrote:')).toEqual([]);
  });

  it('ends before a quotation with its own attribution', () => {
    expect(
      saidDirectly(
        'Berg went on by lamenting the work that the pier brings: “There is a ton of mud in the harbour,” he said.',
      ),
    ).toEqual(['he: There is a ton of mud in the harbour,']);
    expect(
      saidDirectly(
        'In a clip that the mayor called “a shame,” Lund expressed a desire to “sell the captain of the ferry.”',
      ),
    ).toContain('Lund: sell the captain of the ferry.');
  });

  it('may open in front of the quotation with its verb', () => {
    expect(said('He told them Lund “has a number of boats and sells more of them.”')).toEqual([
      'He: Lund “has a number of boats and sells more of them.”',
      'He: has a number of boats and sells more of them.',
    ]);
    expect(said('The main need is a “lawful source of income,” as a harbour memo put it.')[0]).toMatch(
      /^a harbour memo: /,
    );
  });

  it('stands around "as Lund has said", if it is a clause of its own', () => {
    expect(said('The ferry, as Lund has said, is a ruin.')).toEqual(['Lund: The ferry', 'Lund: is a ruin']);
    expect(said('Crews are afraid for their boats if the mayor, as he has often suggested, sells the ferry.')).toEqual([
      'he: sells the ferry',
    ]);
  });

  it('is not what words are about', () => {
    expect(said('“Open the pier,” he said, referring to the old one.')).toEqual(['he: Open the pier,']);
  });

  it('goes on behind an attribution with its time and place', () => {
    expect(said('These crews, Lund explained earlier in the hearing, were paid 40 kroner a day.')).toEqual([
      'Lund: These crews',
      'Lund: were paid 40 kroner a day',
    ]);
  });
});

/** The name each statement goes to; "?" where it stays open. */
function names(text: string): string[] {
  return quotationsOf(text).map(({ speaker }) => (speaker === null || speaker.actor === null ? '?' : speaker.name));
}

describe('whom a pronoun stands for', () => {
  it('is the person who spoke last', () => {
    expect(
      names('Anna Lund said the pier was shut. Boats lay in the mud.\n\n“We will open it in May,” she said.'),
    ).toEqual(['Anna Lund', 'Anna Lund']);
    expect(names('Anna Lund told the council that 40 boats had sunk.\n\nAccording to her, nobody was hurt.')).toEqual([
      'Anna Lund',
      'Anna Lund',
    ]);
  });

  it('stays open behind another speaker, another name or another gender', () => {
    expect(
      names(
        'Anna Lund said the pier was shut. A captain said it was open. Nobody was sure. She said it would close.',
      ).at(-1),
    ).toBe('?');
    expect(
      names(
        'Anna Lund said the pier was shut. The crews of Ida Berg and Eva Holm waited in the mud. Boats rotted. She said it would close.',
      ).at(-1),
    ).not.toBe('Anna Lund');
    expect(names('Anna Lund said the pier was shut. Boats rotted. He said it would close.').at(-1)).toBe('?');
  });
});

describe('a word glued to a name', () => {
  it('leaves the name its statement', () => {
    const text =
      'Maria Novak came to Oslo.\n\nThe port spokeswoman Maria Novakstated that the pier was a “ruin of the first order.”';
    expect(quotationsOf(text).map(({ speaker, text: words }) => `${speaker?.name}: ${words}`)).toEqual([
      'Maria Novak: that the pier was a “ruin of the first order.”',
      'Maria Novak: ruin of the first order.',
    ]);
  });
});

describe('“he” and “she”', () => {
  const namesOf = (text: string): (string | undefined)[] =>
    quotationsOf(text)
      .filter(({ direct }) => direct)
      .map(({ speaker }) => speaker?.name);

  it('is not "he" whom the words told name, nor who only asks in court', () => {
    expect(
      namesOf(
        'A deal was possible, Karim Noor told the agency. He noted that Daniel Berg “might take a step that surprises everyone.”',
      ),
    ).toEqual(['Karim Noor']);
    expect(
      namesOf('Daniel Berg is seen as harsh. “There is only one place for Daniel Berg, and it is prison,” he said.'),
    ).toEqual(['he']);
    expect(
      namesOf(
        'In his evidence, and under questioning by Daniel Berg, he said there had been “listening at a high level in the harbour”.',
      ),
    ).toEqual(['he']);
  });

  it('is not the man whom "he" inside the words means, unless he has just spoken', () => {
    expect(
      namesOf('Daniel Berg is seen as harsh. “He learned their language and talked to his jailers,” he said.'),
    ).toEqual(['he']);
    expect(
      namesOf(
        'Robert Lund said the jail had changed nothing. “He learned their language and talked to his jailers,” he said.',
      ),
    ).toEqual(['Robert Lund']);
  });

  it('is not whom their own reported words name', () => {
    const names = quotationsOf(
      'Robert Lund said that Peter Sand admitted that he knew the way. He also said that Peter Sand had lied in court.',
    ).map(({ speaker }) => speaker?.name);
    expect(names.at(-1)).not.toBe('Peter Sand');
  });

  it('are the people named last, not the body or the country before them', () => {
    const speakers = (text: string): (string | undefined)[] => quotationsOf(text).map(({ speaker }) => speaker?.name);
    expect(
      speakers(
        'Congress raised the funds, yet they are half of what researchers need. It is an investment, they say, that would be recouped soon.',
      ),
    ).not.toContain('Congress');
    expect(
      speakers('Economists blamed the port. The United States might have leaned against the plan, they argue, in May.'),
    ).not.toContain('United States');
  });

  it('goes on speaking behind words that name others', () => {
    expect(
      namesOf(
        'A navy spokesman, Robert Lund, said the rise of Daniel Berg would change nothing.\n\n' +
          '“There is only one place for Daniel Berg, and it is beside Peter Sand,” he told the radio.',
      ),
    ).toEqual(['Robert Lund']);
  });

  it('is in two places at once', () => {
    expect(said('The pier was shut, officials in Oslo and Bergen said.')).toEqual([
      'officials in Oslo and Bergen: The pier was shut',
    ]);
  });

  it('is whom the words before a colon tell of', () => {
    expect(
      namesOf(
        'Judge Michael Mosley saw Lund’s words differently: “When he says he will die free, I do not laugh,” he said.',
      ),
    ).toEqual(['Michael Mosley']);
  });

  it('is not whom a question put to "him" names', () => {
    expect(
      namesOf(
        'Owen Harding took the gifts. Asked whether he would go on taking gifts from Peter Sand, he said: “I will keep to the rules of the house.”',
      ),
    ).not.toContain('Peter Sand');
  });

  it('is an office holder called by party and office', () => {
    expect(
      namesOf(
        'The deal pleased Indiana Gov. Eric Lund. “It is a budget for generations,” the Republican governor said.',
      ),
    ).toEqual(['Eric Lund']);
  });

  it('stands behind “the statement said” as whoever gave it', () => {
    expect(
      namesOf(
        'Ada Moreau released a statement Monday night condemning “what looks like a theft of the ferry.” She said she was sad.\n\n' +
          '“We stand by the crew in these dark days,” the statement said.',
      ),
    ).toEqual(['Ada Moreau', 'Ada Moreau']);
  });

  it('is not whom a clause tells of what they may do', () => {
    const [first] = quotationsOf(
      'Lund put off deciding whether Harbour Watch could question Berg but said the group could come back in May.',
    );
    expect(first?.speaker?.name).toBe('Lund');
  });
});
