import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsIn, namesIn, prepare } from './analyse.ts';

describe('names', () => {
  it('finds persons, organizations and places in a plain sentence', () => {
    const names = namesIn('Chancellor Angela Merkel met the board of Siemens in Munich on Tuesday.');
    expect(names).toEqual(['Angela Merkel/person', 'Siemens/organization', 'Munich/place']);
  });

  it('takes the initial V. for no case in court', () => {
    expect(namesIn('The foreign minister, Sergey V. Borodin, met reporters on Monday.')).toEqual([
      'Sergey V. Borodin/person',
    ]);
  });

  it('leaves titles, a leading article and a possessive outside the name', () => {
    const names = namesIn("Mr. Peter Novak left the European Commission's offices in Brussels, a spokesman said.");
    expect(names).toEqual(['Peter Novak/person', 'European Commission/organization', 'Brussels/place']);
  });

  it('keeps a given name and a surname with its article together', () => {
    const names = namesIn(
      'Seif al-Islam Karmi was held. Abdel-Fattah al-Sissi was re-elected. Pavel Lund died in a crash.',
    );
    expect(names).toContain('Abdel-Fattah al-Sissi/person');
  });

  it('takes no count into a party’s name, nor the half of a title', () => {
    const text =
      'The Greens won. The Greens cheered. Unity holds 52 seats, the Greens 31. The Unity Party of Prime Minister Ola Strand lost.';
    const names = namesIn(text);
    expect(names).toContain('Unity Party/organization');
    expect(names.some((name) => /31|Prime/.test(name))).toBe(false);
  });

  it('keeps a ruler’s title with the name', () => {
    expect(namesIn('He was a close friend of Tsar Peter the Great.')).toEqual(['Tsar Peter the Great/person']);
  });

  it('reads a dateline', () => {
    const names = namesIn('LONDON (Reuters) - Barclays said on Monday that it would cut its forecast.');
    expect(names).toEqual(['LONDON/place', 'Reuters/organization', 'Barclays/organization']);
  });

  it('takes nationalities for no actor', () => {
    expect(namesIn('Two German engineers and a Polish nurse were hurt in Vienna.')).toEqual(['Vienna/place']);
  });

  it('takes the country of a currency for no actor', () => {
    expect(namesIn('The port of Tema cost US $600 million.')).toEqual(['Tema/place']);
  });

  it('keeps model names whole', () => {
    expect(namesIn('The airline bought ten A380s from Airbus.')).toEqual(['Airbus/organization']);
  });

  it('keeps a prefix that is part of a name, and cuts one that is none', () => {
    expect(namesIn('Rains failed in much of sub-Saharan Africa, the Inter-American Development Bank said.')).toEqual([
      'sub-Saharan Africa/place',
      'Inter-American Development Bank/organization',
    ]);
    expect(namesIn('Traders in post-Brexit Britain and near Sub-Carpathian Rzeszow were glad.')).toContain(
      'Britain/place',
    );
  });

  it('lets no name reach over a semicolon', () => {
    const names = namesIn('Gainers were Volta Bank; Kestrel Foods; and Marlin Energy; losers were few.');
    expect(names.filter((name) => name.includes(';'))).toEqual([]);
    expect(names).toHaveLength(3);
  });

  it('takes a house called like a possessive for no person where it acts', () => {
    expect(namesIn("Moody's affirmed the rating of Nordea, while Moody's cut that of Ghana.")).toEqual([
      "Moody's/organization",
      'Nordea/organization',
      "Moody's/organization",
      'Ghana/place',
    ]);
  });

  it('never throws, and every name is a span of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { names } = prepare(text);
        let last = 0;
        for (const { start, end } of names) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a body called by who rules it', () => {
  it('is the body, beside the ruler whom the article names in full', () => {
    const names = namesIn('Hillary Clinton left in 2013. Emails show what the Clinton State Department knew.');
    expect(names).toEqual(['Hillary Clinton/person', 'Clinton/person', 'State Department/organization']);
    expect(namesIn('Hillary Clinton left in 2013. The Clinton Foundation declined to comment.')).toContain(
      'Clinton Foundation/organization',
    );
  });
});

describe('kinds that a name itself settles', () => {
  it('takes nobody for a person who owns one by the full name', () => {
    expect(namesIn('For many mayors, like Ulvane’s Ned Harlow, it is about more.')).not.toContain('Ulvane/person');
  });

  it('takes hospitals and universities for organizations and countries for places', () => {
    const names = namesIn(
      'Doctors at Mercy Medical Center in Denver wrote to colleagues at Leiden University. Kenya and Peru sent help.',
    );
    expect(names).toEqual([
      'Mercy Medical Center/organization',
      'Denver/place',
      'Leiden University/organization',
      'Kenya/place',
      'Peru/place',
    ]);
  });

  it('parts two countries that a hyphen joins, and leaves the adjective of a nation out', () => {
    expect(namesIn('The Russia-Ukraine talks went on. A North Korean envoy came.')).toEqual([
      'Russia/place',
      'Ukraine/place',
    ]);
  });

  it('finds "the Commission" once the European Commission has been named', () => {
    const names = namesIn(
      'The European Commission fined the firm. The ruling was late, but the Commission said it was fair.',
    );
    expect(names).toEqual(['European Commission/organization', 'Commission/organization']);
  });
});

describe('hostile text', () => {
  it('is read to its end, however long its words, runs and lists of names are', () => {
    const texts = [
      'Ab-'.repeat(20_000),
      'Ab'.repeat(100_000),
      'Abc '.repeat(20_000),
      'the president John Smith, '.repeat(2_000),
      Array.from({ length: 3_000 }, (_, index) => `John A${index.toString(36)}x Smith`).join(', '),
    ];
    for (const text of texts) expect(actorsIn(text).length).toBeGreaterThanOrEqual(0);
  });
});

describe('lines of results and wire headlines', () => {
  it('takes a town in a row of a table for its team', () => {
    expect(namesIn('ATLANTIC DIVISION\nMiami 40 12 .769 2\nHouston at Orlando\n')).toEqual([
      'Miami/organization',
      'Houston/organization',
      'Orlando/organization',
    ]);
  });

  it('keeps the place of a dateline a place', () => {
    expect(namesIn('VIENNA 2003-04-12\nAustria beat Malta 2-0 on Saturday.')).toEqual([
      'VIENNA/place',
      'Austria/place',
      'Malta/place',
    ]);
  });

  it("leaves a wire's slug out of the name", () => {
    expect(namesIn('BRIEF-Nokia says to open a plant in Chennai')).toContain('Nokia/organization');
  });

  it('takes no event and no stock index for an actor', () => {
    const names = namesIn('The Nikkei fell in Tokyo. She won the Madrid Open against Ana Silva.');
    expect(names).toEqual(['Tokyo/place', 'Ana Silva/person']);
  });

  it('takes a short form in brackets for an organization', () => {
    expect(namesIn('The sale was run by the State Property Agency (XQPA) in Riga.')).toContain('XQPA/organization');
  });
});

describe('edges of a person', () => {
  it('cuts honours before the name', () => {
    const text =
      'The forum was opened by Dr the Rt. Hon. Keith Mitchell. The trade minister, Senator the Hon. Aubyn Hill, told the paper.';
    expect(namesIn(text)).toEqual(['Keith Mitchell/person', 'Aubyn Hill/person']);
  });

  it('cuts honours and seats behind the name', () => {
    expect(namesIn('Dame Anna Maria Keller DBE spoke. John Smith MP replied.')).toEqual([
      'Anna Maria Keller/person',
      'John Smith/person',
    ]);
  });

  it('names the place and not the office', () => {
    const names = namesIn('Wikinews interviews Robert Sarvis, Libertarian Party nominee for Governor of Virginia.');
    expect(names).toContain('Virginia/place');
    expect(names.filter((name) => name.startsWith('of '))).toEqual([]);
  });

  it('takes a surname that is a town too for the person where it speaks', () => {
    const names = namesIn('Sandy Angers is a spokeswoman for Boeing. Angers said the jets would be late.');
    expect(names).toContain('Angers/person');
  });

  it('takes a lone title for no name', () => {
    expect(namesIn('Mr. Chief Justice, may it please the Court.').filter((name) => name.startsWith('Mr'))).toEqual([]);
  });
});

describe('what a firm, a body or a case is called', () => {
  it('keeps the legal form and the possessive of a house', () => {
    expect(namesIn("Shares of Nordea Holdings plc fell after Macy's closed ten shops.")).toEqual([
      'Nordea Holdings plc/organization',
      "Macy's/organization",
    ]);
  });

  it('parts a body from the person and the place it belongs to', () => {
    const names = namesIn(
      "Hillary Clinton left office in 2013. Aides met at Hillary Clinton's State Department. Berlin's Charite hospital treated him.",
    );
    expect(names).toContain('State Department/organization');
    expect(names.filter((name) => name === 'Hillary Clinton/person')).toHaveLength(2);
    expect(names).toContain('Berlin/place');
  });

  it('leaves a person and the foundation of the same name apart', () => {
    const actors = actorsIn(
      'Hillary Clinton spoke in Ohio. The Clinton Foundation took the gift. Clinton denied it. "No," Clinton said. Clinton left.',
    );
    expect(actors.find(({ name }) => name === 'Hillary Clinton')?.mentions).toHaveLength(4);
    expect(actors.find(({ name }) => name === 'Clinton Foundation')?.mentions).toHaveLength(1);
  });

  it('takes no followers of a faith or a party for a body, and no court case for a person', () => {
    const names = namesIn('Many Muslims and a Democratic senator cited Roe v. Wade in Texas, said the Republican.');
    expect(names).toEqual(['Texas/place']);
    expect(namesIn('The Germans and the Thais flew home from the Philippines on Monday.')).toEqual([
      'Philippines/place',
    ]);
  });
});

describe('headlines', () => {
  it('cuts a name where the headline goes on', () => {
    const text =
      'Trump Calls Clinton Scandals Worse Than Ever Before\n\nDonald Trump spoke in Ohio on Monday. Hillary Clinton did not reply, her aides said.';
    expect(namesIn(text).slice(0, 2)).toEqual(['Trump/person', 'Clinton/person']);
    const people = actorsIn(text).filter(({ kind }) => kind === 'person');
    expect(people.map(({ name }) => name).sort()).toEqual(['Donald Trump', 'Hillary Clinton']);
  });
});

describe('persons', () => {
  it('leaves the titles of several people and of a state outside the name', () => {
    const names = namesIn('Sens. Rand Paul and Ted Cruz met Texas Rep. Joe Barton in Austin.');
    expect(names).toContain('Rand Paul/person');
    expect(names).toContain('Joe Barton/person');
  });

  it('keeps a nickname in quotation marks within the name', () => {
    expect(namesIn('LeBron "King" James scored twice in Miami.')).toContain('LeBron "King" James/person');
    expect(namesIn("Dwayne 'The Rock' Johnson waved to the crowd in London.")).toContain(
      "Dwayne 'The Rock' Johnson/person",
    );
  });

  it('takes a misspelt surname for the person where no list knows the word', () => {
    const text = 'Donna Brazile will lead the committee. Brazille said she was ready, and Brazile smiled.';
    const people = actorsIn(text).filter(({ kind }) => kind === 'person');
    expect(people).toHaveLength(1);
    expect(people[0]?.mentions).toHaveLength(3);
  });
});

describe('what is nobody', () => {
  it('leaves out peoples, members of a party and pairs of surnames', () => {
    expect(namesIn('Many North Koreans fled to China, the Republicans said.')).toEqual(['China/place']);
    expect(namesIn('Senate Democrats met in Ohio on Monday to plan the vote.')).toEqual([
      'Senate/organization',
      'Ohio/place',
    ]);
    const names = namesIn(
      'Emmanuel Macron called Olaf Scholz on Monday. The Macron-Scholz call took an hour, Macron said.',
    );
    expect(names).not.toContain('Macron-Scholz/person');
  });

  it('takes a dateline in capitals for a place, and a president for a person before the administration', () => {
    expect(namesIn('SAO PAULO - Shares of the miner fell on Monday after the president spoke in public.')[0]).toBe(
      'SAO PAULO/place',
    );
    expect(namesIn('Officials of the Obama administration had warned of it in March.')).toEqual(['Obama/person']);
  });

  it('takes the sport that opens a line for no name', () => {
    const names = namesIn('ICE HOCKEY - BOSTON BEAT TORONTO IN OVERTIME');
    expect(names.some((name) => name.startsWith('ICE'))).toBe(false);
  });

  it('keeps a Korean syllable that looks like a small word', () => {
    expect(namesIn('President Moon Jae-in met the mayor on Monday.')).toContain('Moon Jae-in/person');
    expect(namesIn('A Barack Obama-era rule fell on Monday.')).not.toContain('Barack Obama-era/person');
  });
});

describe('a co-operative', () => {
  it('is one word of a name, as it is written', () => {
    expect(namesIn('The Norrland Co-operative Bank and the Hollin Co-op sold their shares on Monday.')).toEqual([
      'Norrland Co-operative Bank/organization',
      'Hollin Co-op/organization',
    ]);
  });

  it('cuts a title of two words, and takes the seat of a bishop for a place', () => {
    expect(namesIn('Special Counsel Robert Hill delivered remarks on Monday.')).toContain('Robert Hill/person');
    expect(namesIn('The Bishop of St Davids, Joanna Lind, spoke on Monday.')).not.toContain('St Davids/person');
  });
});

describe('a people', () => {
  it('is no body, a team that is called like it is one', () => {
    const text =
      'Voters in Lagos asked what Nigerians want. The candidate fooled Nigerians with promises, Nigerians say. ' +
      'The Cleveland Indians beat Boston on Monday. The Indians scored twice.';
    const names = namesIn(text);
    expect(names.some((name) => name.startsWith('Nigerians'))).toBe(false);
    expect(names).toContain('Cleveland Indians/organization');
  });
});

describe('a month of a dateline', () => {
  it('is nobody', () => {
    expect(namesIn('OSTRIN, Velmark, Jun 15 2022 (NPS) - A farmer has planted trees.')).not.toContain('Jun/person');
  });

  it('is a surname where a first name stands before it and no verb of a headline behind it', () => {
    expect(namesIn('Prime Minister Theresa May met Jun Lee on Monday.')).toEqual([
      'Theresa May/person',
      'Jun Lee/person',
    ]);
  });
});

describe('a currency', () => {
  it('is no place, though its country is named', () => {
    const names = namesIn('The US is at odds with Velmark. Officials in the US said a dam cost US $4.2 billion.');
    expect(names.filter((name) => name === 'US/place')).toHaveLength(2);
  });

  it('takes who is called a spokeswoman for a person, and leaves a first name before a particle', () => {
    expect(namesIn('Spokeswoman Sandy Angers said no. Angers left early.')).toEqual([
      'Sandy Angers/person',
      'Angers/person',
    ]);
    expect(namesIn('Harald von Brinke spoke in Bonn on Monday. But von Brinke said no.')[0]).toBe(
      'Harald von Brinke/person',
    );
  });
});
