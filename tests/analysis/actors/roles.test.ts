import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn } from './analyse.ts';

function rolesOf(text: string, name: string): string[] {
  return actorNamed(actorsIn(text), name).roles.map(({ text: role, former }) => (former ? `former: ${role}` : role));
}

describe('roles', () => {
  it('keeps the body that no name was found in, and leaves a rank of birth out', () => {
    expect(rolesOf('Northern Pact Secretary General Nils Brandvold said no.', 'Nils Brandvold')).toEqual([
      'Northern Pact Secretary General',
    ]);
    expect(rolesOf('OSLO (A) - South Korean Trade Minister Kim Tae-jun left on Monday.', 'Kim Tae-jun')).toEqual([
      'South Korean Trade Minister',
    ]);
    expect(rolesOf('Energy Minister Prince Faisal bin Turki said no.', 'Faisal bin Turki')).toEqual([
      'Energy Minister',
    ]);
  });

  it('reads an office before the name', () => {
    const text = 'US Secretary of State Antony Blinken met the Lithuanian President Gitanas Nauseda on Monday.';
    expect(rolesOf(text, 'Antony Blinken')).toEqual(['US Secretary of State']);
    expect(rolesOf(text, 'Gitanas Nauseda')).toEqual(['Lithuanian President']);
  });

  it('reads an office behind the name, and that it is over', () => {
    const text =
      'Kaja Kallas, a former prime minister of Estonia, will speak. Jane Roe, head of the World Health Organization, agreed.';
    expect(rolesOf(text, 'Kaja Kallas')).toEqual(['former: former prime minister of Estonia']);
    expect(rolesOf(text, 'Jane Roe')).toEqual(['head of the World Health Organization']);
  });

  it.each([
    ['Putin dismissed his long-time Defence Minister Nils Brandvold in May.', 'former: Defence Minister'],
    ['The king sacked Prime Minister Nils Brandvold on Monday.', 'former: Prime Minister'],
    ['The president fired FBI Director Nils Brandvold last year.', 'former: FBI Director'],
    ['The president had fired FBI Director Nils Brandvold.', 'former: FBI Director'],
    ['The president wanted to fire FBI Director Nils Brandvold.', 'FBI Director'],
    ['Soldiers who were fired on saw Defence Minister Nils Brandvold.', 'Defence Minister'],
    ['He never fired FBI Director Nils Brandvold.', 'FBI Director'],
    ['Nils Brandvold, the Fed chairman from 1987 to 2006, wrote a letter.', 'former: Fed chairman'],
  ])('tells whether the office is over: %s', (text, role) => {
    expect(rolesOf(text, 'Nils Brandvold')).toEqual([role]);
  });

  it('reads an office that a sentence states', () => {
    expect(rolesOf('Mark Rutte was named secretary general of NATO in June.', 'Mark Rutte')).toEqual([
      'secretary general of NATO',
    ]);
    expect(rolesOf('Mark Rutte was prime minister of the Netherlands for years.', 'Mark Rutte')).toEqual([
      'former: prime minister of the Netherlands',
    ]);
  });

  it.each([
    [
      'Nora Feld, who is due to take over as head of the Port Agency next month, spoke.',
      'due to take over as head of the Port Agency next month',
    ],
    [
      'Nora Feld will succeed Ada Moreau as director of the port in January.',
      'will succeed Ada Moreau as director of the port in January',
    ],
    [
      'Nora Feld is expected to become prime minister of Norway on Monday.',
      'expected to become prime minister of Norway on Monday',
    ],
    [
      'Nora Feld is to be sworn in as justice minister on December 4.',
      'to be sworn in as justice minister on December 4',
    ],
    ['Nora Feld was nominated as ambassador to Norway.', 'nominated as ambassador to Norway'],
    [
      'Nora Feld is set to take over from Vera Stahl as chief executive of Acme.',
      'set to take over from Vera Stahl as chief executive of Acme',
    ],
  ])('tells an office to come with the words that say so: %s', (text, role) => {
    expect(rolesOf(text, 'Nora Feld')).toEqual([role]);
  });

  it('takes nobody for the holder of an office that is only to come, nor of one behind a condition', () => {
    const text =
      'Nora Feld, who is due to take over as mayor next month, met Per Lindqvist. The mayor refused, he said.';
    expect(actorNamed(actorsIn(text), 'Nora Feld').references).toEqual([]);
    expect(rolesOf('Nora Feld will become mayor if she wins.', 'Nora Feld')).toEqual([]);
    expect(rolesOf('Nora Feld will not become mayor.', 'Nora Feld')).toEqual([]);
  });

  it('reads an office that somebody enters or leaves', () => {
    expect(rolesOf('Ana Costa took over as president of the Harbour Council on Sunday.', 'Ana Costa')).toEqual([
      'president of the Harbour Council',
    ]);
    expect(rolesOf('Robert Colby was sworn in as health secretary on Thursday.', 'Robert Colby')).toEqual([
      'health secretary',
    ]);
    expect(rolesOf('Ida Lund succeeded Carl Berg as mayor.', 'Ida Lund')).toEqual(['mayor']);
    expect(rolesOf('Ida Lund succeeded Carl Berg as mayor.', 'Carl Berg')).toEqual([]);
    expect(rolesOf('Carl Berg stepped down as mayor on Tuesday.', 'Carl Berg')).toEqual(['former: mayor']);
  });

  it('keeps a country of two words with the office', () => {
    expect(rolesOf('South Korean Unification Minister Kim Yung-ho said the visit was staged.', 'Kim Yung-ho')).toEqual([
      'South Korean Unification Minister',
    ]);
  });

  it('reads an office behind an aside', () => {
    expect(rolesOf('Omar Lund, a Quaker, was elected as mayor of Odense last week.', 'Omar Lund')).toEqual([
      'mayor of Odense',
    ]);
    expect(rolesOf('Mark Lund, 44, is the head of the agency.', 'Mark Lund')).toEqual(['head of the agency']);
    expect(
      rolesOf(
        'Jacob Sund, then deputy chief of staff to the minister, is now senior policy adviser to the party.',
        'Jacob Sund',
      ),
    ).toEqual(['former: then deputy chief of staff to the minister', 'senior policy adviser to the party']);
    expect(rolesOf('Carl Holm, a friend of Anna Sand, was the mayor of Odense.', 'Anna Sand')).toEqual([]);
  });

  it('reads an office that a sentence states of "she"', () => {
    expect(
      rolesOf('Ada Moreau came to Odense. She served as deputy mayor of Valencia until May.', 'Ada Moreau'),
    ).toEqual(['former: deputy mayor of Valencia']);
    expect(
      rolesOf('Ada Moreau came to Odense with Eva Berg. Eva Holm and Ida Roe met. She is the mayor.', 'Ada Moreau'),
    ).toEqual([]);
  });

  it('reads an abbreviated title', () => {
    expect(rolesOf('The deal pleased Indiana Gov. Eric Lund on Friday.', 'Eric Lund')).toEqual(['Indiana Gov.']);
    expect(rolesOf('Sen. Ada Moreau, R-N.H., paid the money back.', 'Ada Moreau')).toEqual(['Sen.']);
  });

  it('takes no claim for an office, and no rank for a word of size', () => {
    expect(rolesOf('The ministry declared Adil Okan was a leader of the plot.', 'Adil Okan')).toEqual([]);
    expect(rolesOf('Eva Berg spoke. The union, a major Berg foe, met.', 'Eva Berg')).toEqual([]);
  });

  it('keeps an office of two words whole', () => {
    expect(rolesOf('Solicitor General Ruth Adeyemi spoke.', 'Ruth Adeyemi')).toEqual(['Solicitor General']);
    expect(rolesOf('Surgeon General Ivan Petrov spoke.', 'Ivan Petrov')).toEqual(['Surgeon General']);
  });

  it('keeps the words that make an office one to come, or one in name only', () => {
    expect(rolesOf('They hope to win over future Norwegian President Carl Lind.', 'Carl Lind')).toEqual([
      'future Norwegian President',
    ]);
    expect(rolesOf('Self-proclaimed president Carl Lind fled.', 'Carl Lind')).toEqual(['Self-proclaimed president']);
    expect(rolesOf('They met the would-be president Anna Berg.', 'Anna Berg')).toEqual(['would-be president']);
    expect(rolesOf('Shells hit the office of Harrow-installed governor Anna Berg.', 'Anna Berg')).toEqual([
      'Harrow-installed governor',
    ]);
  });

  it('takes no time for a part of an office', () => {
    expect(rolesOf('This summer Harrow Brothers analyst Ruth Adeyemi wrote a report.', 'Ruth Adeyemi')).toEqual([
      'Harrow Brothers analyst',
    ]);
  });

  it('never gives a person the office of somebody named nearby', () => {
    const text = 'Senator Marco Rubio is expected to replace Antony Blinken as secretary of state.';
    expect(rolesOf(text, 'Marco Rubio')).toEqual([
      'Senator',
      'expected to replace Antony Blinken as secretary of state',
    ]);
    expect(rolesOf(text, 'Antony Blinken')).toEqual([]);
    const list = 'The talks brought together Peter Novak, President Jane Roe and others in Vienna.';
    expect(rolesOf(list, 'Peter Novak')).toEqual([]);
    expect(rolesOf(list, 'Jane Roe')).toEqual(['President']);
  });

  it('gives every role as a slice of the text', () => {
    const text = 'German Chancellor Olaf Scholz and Jens Stoltenberg, the former head of NATO, met in Berlin.';
    for (const { roles } of actorsIn(text))
      for (const role of roles) expect(text.slice(role.start, role.end)).toBe(role.text);
  });
});

describe('roles that only look like one', () => {
  it('takes no office from a condition', () => {
    expect(rolesOf('If Jane Roe is elected president, taxes will rise, Jane Roe said.', 'Jane Roe')).toEqual([]);
  });

  it('keeps the person whom an adviser serves', () => {
    const text =
      "Trump campaign spokesman Jason Miller and Biden's national security adviser, Jake Sullivan, disagreed.";
    expect(rolesOf(text, 'Jason Miller')).toEqual(['Trump campaign spokesman']);
    expect(rolesOf(text, 'Jake Sullivan')).toEqual(["Biden's national security adviser"]);
  });
});

describe('roles in lists', () => {
  it('gives each title of an enumeration to its own name', () => {
    const text = 'Vice President Anna Berg, Senator Carl Lind and Mayor Jane Roe met in London.';
    expect(rolesOf(text, 'Anna Berg')).toEqual(['Vice President']);
    expect(rolesOf(text, 'Carl Lind')).toEqual(['Senator']);
    expect(rolesOf(text, 'Jane Roe')).toEqual(['Mayor']);
  });

  it('leaves an apposition to the name before it', () => {
    const text = 'Also there were Anna Berg, the mayor of London, Carl Lind, a senator, and Jane Roe, a judge.';
    expect(rolesOf(text, 'Anna Berg')).toEqual(['mayor of London']);
    expect(rolesOf(text, 'Carl Lind')).toEqual(['senator']);
    expect(rolesOf(text, 'Jane Roe')).toEqual(['judge']);
  });

  it('takes an office in a row of offices for nobody in particular', () => {
    const text = 'Everybody knew: the president, the vice president, Susan Hale, and the aides.';
    expect(rolesOf(text, 'Susan Hale')).toEqual([]);
  });

  it('reads two offices that stand together as two', () => {
    const text = 'Republican presidential candidate Texas Senator Carl Lind spoke in Dallas.';
    expect(rolesOf(text, 'Carl Lind')).toEqual(['Republican presidential candidate', 'Texas Senator']);
    const both = 'Anna Olsen, its president and a former senator, said the plan would work.';
    expect(rolesOf(both, 'Anna Olsen')).toEqual(['president', 'former: former senator']);
  });
});

describe('where a role begins and ends', () => {
  it('leaves out words that only happen to stand before a title', () => {
    expect(rolesOf('They disliked the way FBI Director James Cole acted.', 'James Cole')).toEqual(['FBI Director']);
    expect(rolesOf('If the Syrian refugees President Anna Berg met return, all is well.', 'Anna Berg')).toEqual([
      'President',
    ]);
    expect(rolesOf('He led the agency under President Anna Berg for a year.', 'Anna Berg')).toEqual(['President']);
  });

  it('keeps the whole office of an editor in chief, a harbour master and a board member', () => {
    const text =
      'Newsday Editor-in-Chief Ben Smith met board member Jane Roe. The harbour master, Peter Novak, agreed.';
    expect(rolesOf(text, 'Ben Smith')).toEqual(['Newsday Editor-in-Chief']);
    expect(rolesOf(text, 'Jane Roe')).toEqual(['board member']);
    expect(rolesOf(text, 'Peter Novak')).toEqual(['harbour master']);
  });

  it('says whose head, also of a body without a name', () => {
    expect(rolesOf("The agency's head, Lars Holm, resigned.", 'Lars Holm')).toEqual(["agency's head"]);
    expect(rolesOf('Tom Hill, spokesman for President Ana Cruz, declined to comment.', 'Tom Hill')).toEqual([
      'spokesman for President Ana Cruz',
    ]);
  });
});

describe('verbs of office', () => {
  it('reads who heads a body', () => {
    expect(rolesOf('Maria Lopez, who leads the agency, said it had no money.', 'Maria Lopez')).toEqual([
      'leads the agency',
    ]);
    expect(rolesOf("Lena Hart heads the Workers' Union.", 'Lena Hart')).toEqual(["heads the Workers' Union"]);
    expect(rolesOf('Ivan Petrov, who has headed the Nordic Council since 2019, resigned.', 'Ivan Petrov')).toEqual([
      'has headed the Nordic Council',
    ]);
  });

  it('takes no lead in a race for an office', () => {
    expect(rolesOf('Jon Dahl leads the race. Jon Dahl leads Carl Lind by two points.', 'Jon Dahl')).toEqual([]);
    expect(rolesOf('Jon Dahl owns a dog and runs the risk.', 'Jon Dahl')).toEqual([]);
  });
});

describe('what is no office', () => {
  it('leaves out opinions and offices nobody holds', () => {
    expect(
      rolesOf('Anna Berg is the only candidate who can win. Anna Berg is the best president.', 'Anna Berg'),
    ).toEqual([]);
    expect(rolesOf('What would a President Anna Berg do?', 'Anna Berg')).toEqual([]);
  });

  it('gives the object of a preposition no office of the subject', () => {
    expect(rolesOf('The sister of Carl Lind is a judge in Leeds.', 'Carl Lind')).toEqual([]);
  });
});

describe('glued words beside a role', () => {
  it('reads the office before a name that a word was glued to', () => {
    const text = 'The US Secretary of State, Anthony Blinkenthis Wednesday expressed his concern in Brussels.';
    expect(rolesOf(text, 'Anthony Blinken')).toEqual(['US Secretary of State']);
  });

  it('reads an office before a bracket, a rank, a year or a missing comma', () => {
    expect(rolesOf('Karl Lund, head of the Harbour Safety Board (HSB), said so.', 'Karl Lund')).toEqual([
      'head of the Harbour Safety Board',
    ]);
    expect(rolesOf('Danish Air Force commander Lt Gen Karl Lund posted it.', 'Karl Lund')).toEqual([
      'Danish Air Force commander',
    ]);
    expect(rolesOf('Karl Lund, the Paris 2024 president, spoke.', 'Karl Lund')).toEqual(['Paris 2024 president']);
    expect(rolesOf("In Odense, Acme's CEO, Karl Lund noted that it rained.", 'Karl Lund')).toEqual(["Acme's CEO"]);
    expect(rolesOf("After meeting Acme's CEO, Karl Lund noted that it rained.", 'Karl Lund')).toEqual([]);
    expect(rolesOf('Special Envoy for Climate (SEC) Karl Lund spoke.', 'Karl Lund')).toEqual([
      'Special Envoy for Climate',
    ]);
    expect(rolesOf('Senator Karl Lund, a close ally who heads the Harbour Committee, agreed.', 'Karl Lund')).toEqual([
      'Senator',
      'heads the Harbour Committee',
    ]);
  });

  it('reads an office to the end of whose government it was, and before a verb that no comma parts from it', () => {
    expect(
      rolesOf(
        'Karl Lund, a former acting director of the Harbour Agency in the previous Berg administration, said so.',
        'Karl Lund',
      ),
    ).toEqual(['former: former acting director of the Harbour Agency in the previous Berg administration']);
    expect(rolesOf('Karl Lund, bishop of the Odense diocese in Denmark will retire in May.', 'Karl Lund')).toEqual([
      'bishop of the Odense diocese in Denmark',
    ]);
  });

  it('reads an office won at an election, behind honours, of two subjects, and a student of some kind', () => {
    expect(rolesOf('Karl Lund won a second term as mayor of Odense on Sunday.', 'Karl Lund')).toEqual([
      'mayor of Odense',
    ]);
    expect(rolesOf('Karl Lund won re-election as governor in May.', 'Karl Lund')).toEqual(['governor']);
    expect(rolesOf('The Prime Minister of Barbados, Dr the Rt. Hon. Karl Lund, spoke.', 'Karl Lund')).toEqual([
      'Prime Minister of Barbados',
    ]);
    expect(
      rolesOf('Ann Roe, an adjunct professor of earth and ocean sciences at Duke University, agreed.', 'Ann Roe'),
    ).toEqual(['adjunct professor of earth and ocean sciences at Duke University']);
    expect(rolesOf('Ann Roe, a professor of law and author of a book, agreed.', 'Ann Roe')[0]).toBe(
      'professor of law and author of a book',
    );
    expect(rolesOf('Ann Roe, a PhD student at Duke University, agreed.', 'Ann Roe')).toEqual([
      'PhD student at Duke University',
    ]);
    expect(rolesOf('Ann Roe, a student at Duke University, agreed.', 'Ann Roe')).toEqual([]);
  });

  it('keeps an office of which the last word is one, too, and leaves the rank before the name out', () => {
    expect(rolesOf("Denmark's Minister of Justice, Karl Lund, will meet the police on Friday.", 'Karl Lund')).toEqual([
      "Denmark's Minister of Justice",
    ]);
    expect(rolesOf("Orra's Chief of Army Staff General Karl Lund warned of more.", 'Karl Lund')).toEqual([
      "Orra's Chief of Army Staff",
    ]);
  });

  it('reads an office to its end before "in which" and over a parliament that has parts', () => {
    expect(
      rolesOf('It follows an interview with Karl Lund, president of the HBC in which he said no.', 'Karl Lund'),
    ).toEqual(['president of the HBC']);
    expect(
      rolesOf('“No,” said Karl Lund, speaker of the Danish parliament’s upper house, in an interview.', 'Karl Lund'),
    ).toEqual(['speaker of the Danish parliament’s upper house']);
  });

  it('reads an office before a rank, over a bracket, and a ministry of two things', () => {
    expect(rolesOf("Orra's chief military spokesperson, Rear Admiral Karl Lund, said no.", 'Karl Lund')).toContain(
      "Orra's chief military spokesperson",
    );
    expect(
      rolesOf(
        'It will call Anna Lund, executive director of Clean Harbours (owned by Bo Orin), who complained.',
        'Anna Lund',
      ),
    ).toEqual(['executive director of Clean Harbours']);
    expect(rolesOf('“It will,” minister of mines and energy Karl Lund told us.', 'Karl Lund')).toEqual([
      'minister of mines and energy',
    ]);
  });

  it('reads a ministry of two things before its minister', () => {
    expect(
      rolesOf('Anna Lund, Orra’s health and social services minister, said she could not tell.', 'Anna Lund'),
    ).toEqual(['Orra’s health and social services minister']);
  });
});
