import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/core/naming/identity.ts';
import { identityKeys, lookupKeys } from '../../../src/core/naming/identity-keys.ts';
import type { KnownActor, NamedActor } from '../../../src/core/naming/known-actor.ts';

function person(name: string, ...roles: string[]): NamedActor {
  return { kind: 'person', name, spellings: [name], roles };
}

function body(name: string, ...also: string[]): NamedActor {
  return { kind: 'organization', name, spellings: [name, ...also], roles: [] };
}

function place(name: string): NamedActor {
  return { kind: 'place', name, spellings: [name], roles: [] };
}

/** As an archive would do it: only actors that share a look-up key are candidates. */
function decide(
  incoming: NamedActor | readonly NamedActor[],
  known: readonly NamedActor[],
): readonly (string | null)[] {
  const actors = 'name' in incoming ? [incoming] : incoming;
  const keys = new Set(actors.flatMap(lookupKeys));
  const candidates = known.flatMap((actor): KnownActor[] =>
    identityKeys(actor).some((key) => keys.has(key)) ? [{ ...actor, id: actor.name, articles: 1, calledShort: 0 }] : [],
  );
  return resolveActors(actors, candidates).map(({ known: id }) => id);
}

describe('a father and a son', () => {
  it('stay two where one article has one of them by surname alone', () => {
    const [father, son] = resolveActors([person('Baxter Jr.'), person('Cole Baxter Sr.')], []);
    expect(father).toEqual({ known: null, fresh: 0 });
    expect(son).toEqual({ known: null, fresh: 1 });
  });
});

describe('a president and a son of his name', () => {
  const son = { ...person('Cole Baxter Jr.', 'businessman'), id: 'son', articles: 2, calledShort: 0 };
  const father = { ...person('Cole Baxter', 'President'), id: 'father', articles: 9, calledShort: 0 };
  const surname = { ...person('Baxter', 'President'), id: 'surname', articles: 2, calledShort: 9 };

  it('leave a bare surname in the office to the father', () => {
    const both = [{ ...person('Cole Baxter Jr.', 'President') }];
    expect(resolveActors(both, [surname, father])[0]?.known).toBeNull();
  });

  it('leave a bare surname in the office to no namesake without it', () => {
    const bare = { ...person('Baxter', 'former President', 'President'), id: 'surname', articles: 1, calledShort: 1 };
    expect(resolveActors([person('Owen Baxter', 'world champion')], [bare])[0]?.known).toBeNull();
    expect(resolveActors([person('Owen Baxter')], [bare])[0]?.known).toBeNull();
    expect(resolveActors([person('Cole Baxter', 'President')], [bare])[0]?.known).toBe('surname');
  });

  it('leave a bare surname alone that only "Jr." is known by', () => {
    const bare = { ...person('Baxter Jr.'), id: 'junior', articles: 2, calledShort: 0 };
    expect(resolveActors([person('Baxter')], [bare, son, father])[0]?.known).not.toBe('junior');
  });

  it('are one where both are called by one title of several words', () => {
    const known = { ...person('Cole Baxter Jr.', 'Attorney General'), id: 'he', articles: 2, calledShort: 0 };
    expect(resolveActors([person('Cole Baxter', 'Attorney General')], [known])[0]?.known).toBe('he');
    expect(resolveActors([person('Cole Baxter', 'then-Attorney General')], [known])[0]?.known).toBe('he');
    expect(resolveActors([person('Cole Baxter', 'attorney')], [known])[0]?.known).toBeNull();
  });
});

describe('one person', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj'],
    ['Vladimir Zelenskiy', 'Volodymyr Zelensky'],
    ['Володимир Зеленський', 'Volodymyr Zelenskyy'],
    ['Andriy Sybiga', 'Andrii Sybiha'],
    ['Andrei Sybiha', 'Andriy Sybiga'],
    ['Anthony Blinken', 'Antony Blinken'],
    ['Tony Blinken', 'Antony Blinken'],
    ['Jae-Hoon Lee', 'Lee Jae-hoon'],
    ['Jaehoon Lee', 'Lee Jae Hoon'],
    ['Ismael Tamari', 'Ismail Tamari'],
    ['Sayyed Hassan Tamari', 'Hassan Tamari'],
    ['Ash Corrigan', 'Ashton Corrigan'],
    ['Abd al-Karim al-Tamari', 'Abdel Karim Tamari'],
    ['Abdulkarim al-Tamari', 'Abdul-Karim al-Tamari'],
    ['Hanna Lindgren', 'Hanna Lindgren-Vogt'],
    ['Alexander Lukashenko', 'Aliaksandr Lukashenka'],
    ['Salome Zourabichvili', 'Salome Zurabishvili'],
    ['Nicolás Maduro', 'Nicolás Maduro Moros'],
    ['Tesfaye Adane Gebremariam', 'Tesfaye Adane'],
    ['Svetlana Tikhanovskaya', 'Sviatlana Tsikhanouskaya'],
    ['Bernie Sanders', 'Bernard Sanders'],
    ['Mohammed bin Salman', 'Muhammad bin Salman'],
    ['Mohamed bin Salman', 'Mohammad bin Salman'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['KIM JONG UN', 'Kim Jong-un'],
    ['Joe Biden', 'Joseph Biden'],
    ['Joe Biden', 'Joseph R. Biden Jr.'],
    ['J.D. Vance', 'JD Vance'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Ursula von der Leyen', 'Ursula Von Der Leyen'],
    ['Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'],
    ['Sergei Lavrov', 'Sergey Viktorovich Lavrov'],
    ['President Emmanuel Macron', 'Emmanuel Macron'],
    ['Emmanuel Marcon', 'Emmanuel Macron'],
    ['Orbán Viktor', 'Viktor Orban'],
    ['Jakob Norling', 'Jacob Norling'],
    ['Eric Maarsen', 'Erik Maarsen'],
    ['Jürgen Höfler', 'Juergen Hoefler'],
    ['Luiz Padrao', 'Luis Padrao'],
    ['Shaun O’Neill', "Shaun O'Neill"],
  ])('%s is %s', (name, known) => {
    expect(decide(person(name), [person(known)])).toEqual([known]);
    expect(decide(person(known), [person(name)])).toEqual([name]);
  });

  it.each([
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Kim Jong Un', 'Kim Yo Jong'],
    ['Bashar al-Assad', 'Hafez al-Assad'],
    ['Maria Ivanova', 'Mario Ivanov'],
    ['Sergei Ivanov', 'Sergei Ivanova'],
    ['Donald Trump', 'Ivanka Trump'],
    ['George Bush', 'Barbara Bush'],
    ['Salman bin Muhammad al-Rawi', 'Muhammad bin Salman al-Rawi'],
    ['Angela Merkel', 'Angelo Mercaz'],
    ['Olaf Scholz', 'Octavian Scholz'],
    ['Xi Jinping', 'Li Qiang'],
    ['Christian Holmen', 'Christina Holmen'],
    ['Marco Bellandi', 'Mario Bellandi'],
    ['Denis Farrow', 'Denise Farrow'],
    ['Lena Holm', 'Lina Holm'],
    ['Joe Marlow', 'Jo Marlow'],
    ['Marine Duval', 'Marion Lavigne Duval'],
    ['Mike Hansen', 'Michael Hanesen'],
    ['Peter Hansen', 'Peter Hanson'],
    ['Nils Petersen', 'Nils Pedersen'],
    ['Gordon Clark', 'Gordon Clarke'],
    ['Steve King', 'Stephen King'],
    ['Ahmed Ali', 'Ali Ahmed'],
    ['Hamid Noor', 'Noor Ould Salem Hamid'],
  ])('%s is not %s', (name, known) => {
    expect(decide(person(name), [person(known)])).toEqual([null]);
    expect(decide(person(known), [person(name)])).toEqual([null]);
  });

  it('whose given name has a slip is the same in the same office only', () => {
    const minister = person('Christian Holmen', 'Danish finance minister');
    expect(decide(person('Christin Holmen', 'Danish minister'), [minister])).toEqual(['Christian Holmen']);
    expect(decide(person('Christin Holmen', 'Norwegian minister'), [minister])).toEqual([null]);
  });

  it('whose long given name lost a letter inside is the same', () => {
    expect(decide(person('Vladmir Holmen'), [person('Vladimir Holmen')])).toEqual(['Vladimir Holmen']);
    expect(decide(person('Daniela Holmen'), [person('Daniel Holmen')])).toEqual([null]);
  });

  it('of one name stays two where nobody has both callings', () => {
    const surgeon = person('Adam Tamm', 'surgeon');
    expect(decide(person('Adam Tamm', 'guitarist'), [surgeon])).toEqual([null]);
    expect(decide(person('Adam Tamm', 'goalkeeper'), [person('Adam Tamm', 'actor')])).toEqual([null]);
    expect(decide(person('Adam Tamm', 'guitarist', 'surgeon'), [surgeon])).toEqual(['Adam Tamm']);
    expect(decide(person('Adam Tamm', 'former guitarist'), [surgeon])).toEqual(['Adam Tamm']);
    expect(decide(person('Adam Tamm', 'professor'), [person('Adam Tamm', 'novelist')])).toEqual(['Adam Tamm']);
  });

  it('of one name stays two where the roles contradict each other', () => {
    const minister = person('Adam Tamm', 'Estonian foreign minister');
    expect(decide(person('Adam Tamm', 'Canadian goalkeeper'), [minister])).toEqual([null]);
    expect(decide(person('Adam Tamm', 'goalkeeper'), [minister])).toEqual([null]);
    expect(decide(person('Adam Tamm', 'former goalkeeper'), [minister])).toEqual(['Adam Tamm']);
    expect(decide(person('Adam Tamm', 'Estonian defence minister'), [minister])).toEqual(['Adam Tamm']);
    expect(decide(person('Adam Tamm'), [minister])).toEqual(['Adam Tamm']);
  });

  it('is told from a father by "Jr.", but for one office of one country', () => {
    expect(decide(person('Ned Roe Jr.'), [person('Ned Roe')])).toEqual([null]);
    expect(decide(person('Ned Roe'), [person('Ned Roe Jr')])).toEqual([null]);
    const [plain, junior] = [
      person('Nando Roque', 'Philippine President'),
      person('Nando Roque Jr.', 'President of the Philippines'),
    ];
    expect(decide(junior, [plain])).toEqual(['Nando Roque']);
  });

  it('is found among namesakes by role', () => {
    const known = [
      { ...person('Adam Tamm', 'Canadian goalkeeper'), id: 'player', articles: 9, calledShort: 0 },
      { ...person('Adam Tamm', 'Estonian foreign minister'), id: 'minister', articles: 2, calledShort: 0 },
    ];
    expect(resolveActors([person('Adam Tamm', 'Estonian minister')], known)[0]?.known).toBe('minister');
  });

  it('called by surname is the only one it can be', () => {
    const kims = [person('Kim Jong Un', 'North Korean leader'), person('Kim Yo Jong', 'senator')];
    expect(decide(person('Kallas'), [person('Kaja Kallas')])).toEqual(['Kaja Kallas']);
    expect(decide(person('Zelenskyy'), [person('Volodymyr Zelensky')])).toEqual(['Volodymyr Zelensky']);
    expect(decide(person('Kallas', 'Greek singer'), [person('Kaja Kallas', 'Estonian prime minister')])).toEqual([
      null,
    ]);
    expect(decide(person('Kim'), kims)).toEqual([null]);
    expect(decide(person('Kim', 'senator'), kims)).toEqual(['Kim Yo Jong']);
    expect(decide(person('Kaja'), [person('Kaja Kallas')])).toEqual([null]);
  });

  it('told of ten times as often as all who share the surname is the one it means', () => {
    const often = { ...person('Robert Calder', 'president'), id: 'he', articles: 40, calledShort: 0 };
    const seldom = { ...person('Michelle Calder'), id: 'she', articles: 3, calledShort: 0 };
    expect(resolveActors([person('Calder')], [seldom, often])[0]?.known).toBe('he');
    expect(
      resolveActors([person('Calder')], [seldom, { ...often, articles: 25, calledShort: 0 }])[0]?.known,
    ).toBeNull();
    expect(resolveActors([person('Calder', 'Greek singer')], [seldom, often])[0]?.known).toBeNull();
  });

  it('called by surname ten times as often as all who share it is the one it means, also in the office', () => {
    const president = { ...person('Robert Calder', 'President'), id: 'he', articles: 60, calledShort: 300 };
    const wife = { ...person('Michelle Calder', 'President'), id: 'she', articles: 9, calledShort: 12 };
    expect(resolveActors([person('Calder')], [wife, president])[0]?.known).toBe('he');
    expect(resolveActors([person('Calder', 'President')], [wife, president])[0]?.known).toBe('he');
    expect(resolveActors([person('Calder', 'first lady')], [wife, president])[0]?.known).toBeNull();
    expect(resolveActors([person('Calder')], [{ ...wife, calledShort: 90 }, president])[0]?.known).toBeNull();
    expect(resolveActors([person('Calder')], [{ ...wife, articles: 20 }, president])[0]?.known).toBeNull();
  });

  it('called by a surname that many bear is nobody known, unless the office says so', () => {
    const governor = person('Vitaly Kim', 'governor of a Ukrainian region');
    expect(decide(person('Kim'), [governor])).toEqual([null]);
    expect(decide(person('Kim', 'North Korean leader'), [governor])).toEqual([null]);
    expect(decide(person('Kim', 'Ukrainian governor'), [governor])).toEqual(['Vitaly Kim']);
  });

  it('misspelt in both names is the same in the same office only', () => {
    const minister = person('Ann Linde', 'Swedish Foreign Minister');
    expect(decide(person('Anne Lind', 'Swedish foreign minister'), [minister])).toEqual(['Ann Linde']);
    expect(decide(person('Anne Lind'), [minister])).toEqual([null]);
    expect(decide(person('Anne Lind', 'Danish foreign minister'), [minister])).toEqual([null]);
  });

  it('called by surname is the one its own article names', () => {
    const known = [person('Kim Jong Un'), person('Kim Yo Jong')];
    expect(decide([person('Kim Jong Un'), person('Kim')], known)).toEqual(['Kim Jong Un', 'Kim Jong Un']);
    expect(decide([person('Kim Jong Un'), person('Kim Yo Jong'), person('Kim')], known).at(-1)).toBeNull();
  });

  it('is not the relative whom its own article tells apart', () => {
    const couple = [person('Owen Harding'), person('Lady Harding')];
    const [he, she] = resolveActors(couple, []);
    expect(she).not.toEqual(he);
    expect(she?.fresh).toBe(1);
  });

  it('known by surname alone takes a full name as it would in the other order: with the same office, or while few have told of them', () => {
    const bare = person('Kallas', 'Estonian prime minister');
    expect(decide(person('Kaja Kallas', 'Estonian prime minister'), [bare])).toEqual(['Kallas']);
    expect(decide(person('Kaja Kallas'), [bare])).toEqual(['Kallas']);
    expect(decide(person('Kallas', 'Estonian prime minister'), [person('Kaja Kallas')])).toEqual(['Kaja Kallas']);
    const often = { ...bare, id: 'Kallas', articles: 40, calledShort: 0 };
    expect(resolveActors([person('Kaja Kallas')], [often])).toEqual([{ known: null, fresh: 0 }]);
  });

  it('known by a given name alone is not whoever bears it as a surname', () => {
    expect(decide(person('Paul'), [person('Justin Paul')])).toEqual([null]);
    expect(decide(person('Ron Paul'), [person('Paul')])).toEqual([null]);
  });

  it('is not drawn in by a spelling that does not belong to the name', () => {
    const muddled = { ...person('Kim Jong Un'), spellings: ['Kim Jong Un', 'Kim Yo Jong'] };
    expect(decide(person('Kim Yo Jong'), [muddled])).toEqual([null]);
  });
});

describe('who reigns', () => {
  const reigning = (name: string, ...also: string[]): NamedActor => ({
    kind: 'person',
    name,
    spellings: [name, ...also],
    roles: [],
  });

  it.each([
    ['King Charles', 'Ray Charles'],
    ['Charles III', 'Ray Charles'],
    ['King Abdullah II', 'Hamid Abdullah'],
    ['Prince Philip', 'Justin Philip'],
    ['Pope Leo', 'Maria Leo'],
    ['King Charles II', 'King Charles III'],
    ['Pope Leo XIII', 'Pope Leo XIV'],
    ['Princess Margaret', 'Queen Margaret'],
  ])('%s is not %s', (name, known) => {
    expect(decide(person(name), [person(known)])).toEqual([null]);
    expect(decide(person(known), [person(name)])).toEqual([null]);
  });

  it.each([
    ['King Charles', 'King Charles III'],
    ['King Charles', 'Charles III'],
    ['Pope Leo', 'Pope Leo XIV'],
    ['Leo XIV', 'Pope Leo XIV'],
    ['Crown Princess Victoria', 'Princess Victoria'],
  ])('%s is %s', (name, known) => {
    expect(decide(person(name), [person(known)])).toEqual([known]);
    expect(decide(person(known), [person(name)])).toEqual([name]);
  });

  it('is known by the office beside the bare name', () => {
    expect(decide(person('Charles', 'Prince'), [person('Romain Charles')])).toEqual([null]);
    expect(decide(person('Charles', 'Prince'), [reigning('Prince Charles', 'Charles')])).toEqual(['Prince Charles']);
  });

  it('is one of two kings of a name only by country', () => {
    const kings = [
      { ...person('King Abdullah', 'king of Jordan'), id: 'Jordan', articles: 3, calledShort: 0 },
      { ...person('King Abdullah II', 'king of Saudi Arabia'), id: 'Riyadh', articles: 3, calledShort: 0 },
    ];
    expect(resolveActors([person('King Abdullah', 'Jordanian king')], kings)[0]?.known).toBe('Jordan');
  });

  it('has no grandson of a number among them', () => {
    expect(decide(person('Farrow'), [person('Edward Farrow III')])).toEqual(['Edward Farrow III']);
  });
});

describe('one organization or place', () => {
  it.each([
    ['US', 'United States'],
    ['America', 'U.S.'],
    ['EU', 'European Union'],
    ['the European Union', 'European Union'],
    ['Kiev', 'Kyiv'],
    ['DPRK', 'North Korea'],
    ['NATO', 'North Atlantic Treaty Organisation'],
    ['World Health Organisation', 'WHO'],
    ['Nordwind AG', 'Nordwind'],
    ['Ministry of Defence', 'Ministry of Defense'],
    ['Düsseldorf', 'Duesseldorf'],
    ['OECD', 'Organization for Economic Cooperation and Development'],
  ])('%s is %s', (name, known) => {
    expect(decide(body(name), [body(known)])).toEqual([known]);
    expect(decide(place(name), [body(known)])).toEqual([known]);
  });

  it.each([
    ['North Korea', 'South Korea'],
    ['Georgia', 'Georgia Tech'],
    ['Bank of England', 'Bank of Japan'],
    ['Guinea', 'Equatorial Guinea'],
    ['Foreign Ministry', 'Defence Ministry'],
  ])('%s is not %s', (name, known) => {
    expect(decide(body(name), [body(known)])).toEqual([null]);
  });

  it('is the body of its own state, whatever the article calls it for short', () => {
    const iranian = body('Iranian Foreign Ministry', 'Foreign Ministry');
    const russian = body('Russian Foreign Ministry', 'Foreign Ministry');
    expect(decide(russian, [iranian])).toEqual([null]);
    expect(decide(body("Iran's Foreign Ministry", 'Foreign Ministry'), [iranian, russian])).toEqual([iranian.name]);
    expect(decide(body('Foreign Ministry'), [iranian])).toEqual([null]);
    expect(decide(iranian, [body('Foreign Ministry')])).toEqual([null]);
    expect(decide(body('US Supreme Court'), [body('U.S. Supreme Court', 'Supreme Court')])).toEqual([
      'U.S. Supreme Court',
    ]);
    expect(decide(body('Nordwind Airlines'), [body('German Nordwind Airlines', 'Nordwind Airlines')])).toEqual([
      'German Nordwind Airlines',
    ]);
  });

  it('takes an acronym that an article explains', () => {
    const known = body('Harbour Workers Union', 'HWU');
    expect(decide(body('HWU'), [known])).toEqual(['Harbour Workers Union']);
    expect(decide(body('HWU'), [known, body('Hill Water Utility', 'HWU')])).toEqual([null]);
    expect(decide(body('Hill Water Utility', 'HWU'), [known])).toEqual([null]);
    expect(decide(body('Harbour Workers Union', 'HWU'), [body('HWU')])).toEqual(['HWU']);
  });

  it('is one within an article that uses several of its names', () => {
    const decided = resolveActors([place('US'), body('NATO'), place('United States'), body('USA')], []);
    expect(decided.map(({ fresh }) => fresh)).toEqual([0, 1, 0, 0]);
  });

  it('is no person, unless the very name says so', () => {
    expect(decide(body('Chelsea'), [person('Chelsea Manning')])).toEqual([null]);
    expect(decide(body('Kaja Kallas'), [person('Kaja Kallas')])).toEqual(['Kaja Kallas']);
  });
});

describe('two people', () => {
  it.each([
    ['Joe Ronan', 'Joseph R. Baxter'],
    ['Rob Sandler', 'Robert S. Marlow III'],
    ['Martin Corrigan', 'James Martin Corrigan'],
  ])('are %s and %s', (name, known) => {
    expect(decide(person(name), [person(known)])).toEqual([null]);
    expect(decide(person(known), [person(name)])).toEqual([null]);
  });

  it('are a president of whom only the surname is known and the owner of a club', () => {
    const bare = person('Tsang', "Orra's President");
    expect(decide(person('Joe Tsang', 'Harbour Nets owner'), [bare])).toEqual([null]);
  });

  it('are not one senator who is a champion of a cause, and a player in talks', () => {
    const senator = person('Ned Harlow', 'Sen.', 'Senator');
    expect(decide(person('Ned Harlow', 'progressive champion'), [senator])).toEqual(['Ned Harlow']);
    expect(decide(person('Ned Harlow', 'key player in the talks'), [senator])).toEqual(['Ned Harlow']);
    expect(decide(person('Ned Harlow', 'tennis player'), [senator])).toEqual([null]);
  });

  it('are not one who is mostly written without "Jr."', () => {
    const known = { ...person('Cole Baxter'), spellings: ['Cole Baxter', 'Cole Baxter Jr.'] };
    expect(decide(person('Cole Baxter'), [known])).toEqual(['Cole Baxter']);
  });

  it('are not one who was trained as an engineer abroad and is president', () => {
    const president = person('Hamid Morwan', 'Egyptian President');
    expect(decide(person('Hamid Morwan', 'U.S.-trained engineer'), [president])).toEqual(['Hamid Morwan']);
  });
});

describe('a short form by another spelling', () => {
  it('is of whoever bears it in any spelling', () => {
    const known: NamedActor = {
      ...person('Aleksandr Lukashenka'),
      spellings: ['Aleksandr Lukashenka', 'Alexander Lukashenko'],
    };
    expect(decide(person('Lukashenko'), [known])).toEqual(['Aleksandr Lukashenka']);
  });

  it('is nobody’s whose name only ran into another one', () => {
    const known: NamedActor = { ...person('Ann Roe'), spellings: ['Ann Roe', 'Ann Roe Lukashenko'] };
    expect(decide(person('Lukashenko'), [known])).toEqual([null]);
  });

  it('draws nobody in whose given names alone it is', () => {
    expect(decide(person('Jean Paul'), [person('Jean Paul Sartre')])).toEqual([null]);
  });
});

describe('a surname with its particles', () => {
  it('draws nobody else of that surname in', () => {
    const known: NamedActor = { ...person('Salim Abu Noor'), spellings: ['Salim Abu Noor', 'Abu Noor', 'Noor'] };
    expect(decide(person('Abu Karim Noor'), [known])).toEqual([null]);
    expect(decide(person('Salim Abu Noor'), [known])).toEqual(['Salim Abu Noor']);
  });
});

describe('a name without the first name', () => {
  it('is somebody else where the rest is spelt otherwise', () => {
    expect(decide(person('Charles Barker'), [person('Lena Charles-Parker')])).toEqual([null]);
    expect(decide(person('Charles Barkley'), [person('Lena Charles-Barclay')])).toEqual([null]);
    const known = { ...person('Lena Charles-Barclay'), spellings: ['Lena Charles-Barclay', 'Charles-Barclay'] };
    expect(decide(person('Charles Barkley'), [known])).toEqual([null]);
  });
});
