import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn, slices } from './analyse.ts';

function mentionsOf(text: string, name: string): string[] {
  return slices(text, actorNamed(actorsIn(text), name).mentions);
}

describe('merging mentions into actors', () => {
  it('gives a surname to its only bearer', () => {
    const text = 'Angela Merkel spoke in Berlin. Merkel said the plan was sound. "Yes," Mrs Merkel added.';
    expect(mentionsOf(text, 'Angela Merkel')).toEqual(['Angela Merkel', 'Merkel', 'Merkel']);
  });

  it('keeps two people of one surname apart, and gives the bare surname to the one named last', () => {
    const text =
      'Bill Clinton arrived first. Clinton waved to the crowd. Later Hillary Clinton took the stage. Clinton spoke for an hour.';
    expect(mentionsOf(text, 'Bill Clinton')).toEqual(['Bill Clinton', 'Clinton']);
    expect(mentionsOf(text, 'Hillary Clinton')).toEqual(['Hillary Clinton', 'Clinton']);
  });

  it('gives a man’s bare surname to no woman of it who is named later', () => {
    const tour =
      'President Roe landed in Orra on Sunday. Roe said he would stay a week. His aides said Roe had slept. Later he met the staff. Ann Roe, the first lady, was there too. Roe left early.';
    expect(mentionsOf(tour, 'Ann Roe')).toEqual(['Ann Roe']);
    expect(mentionsOf(tour, 'Roe')).toHaveLength(4);
    const beside =
      'President Roe flies to Orra on Tuesday. First lady Ann Roe will accompany President Roe. Roe said so. Roe leaves at noon.';
    expect(mentionsOf(beside, 'Ann Roe')).toEqual(['Ann Roe']);
    const named =
      'President Ivan Roe flies to Orra. Accompanied by first lady Ann Roe, he will see the flood. Roe said so. Roe leaves at noon.';
    expect(mentionsOf(named, 'Ivan Roe')).toHaveLength(3);
    const late = tour.replace('Ann Roe, the first lady, was there too', 'Ivan Roe has been in office for a year');
    expect(mentionsOf(late, 'Ivan Roe')).toHaveLength(5);
  });

  it('gives a short form to the body whose letters it is in this article, and a new name to the old body', () => {
    const office = "The Workers' Housing Office (WHO) has 90 flats. The WHO will build more.";
    expect(mentionsOf(office, "Workers' Housing Office")).toEqual(["Workers' Housing Office", 'WHO', 'WHO']);
    const firm = 'Nordhav, formerly Harrow Group, will cut 700 jobs. Nordhav shares fell.';
    expect(mentionsOf(firm, 'Nordhav')).toEqual(['Nordhav', 'Harrow Group', 'Nordhav']);
  });

  it('parts father and son whom one sentence names, whoever stands first', () => {
    const text =
      'Ned Porter Jr., the son of Senator Ned Porter, will run for mayor. “He is ready,” Senator Porter said. Porter Jr. smiled.';
    expect(mentionsOf(text, 'Ned Porter Jr.')).toEqual(['Ned Porter Jr.', 'Porter Jr.']);
    expect(mentionsOf(text, 'Ned Porter')).toEqual(['Ned Porter', 'Porter']);
  });

  it('tells a son called "Jr." from his father, and follows him when he loses it later', () => {
    const both = 'Ned Porter was found guilty. Ned Porter Jr. called it a disgrace. Porter left by the back door.';
    expect(mentionsOf(both, 'Ned Porter')).toEqual(['Ned Porter', 'Porter']);
    expect(mentionsOf(both, 'Ned Porter Jr.')).toEqual(['Ned Porter Jr.']);
    const one =
      'Ned Porter Jr. was sworn in on Monday. Ned Porter spoke for an hour. NP Jr. is no senator. Porter smiled.';
    expect(mentionsOf(one, 'Ned Porter Jr.').slice(0, 2)).toEqual(['Ned Porter Jr.', 'Ned Porter']);
  });

  it('knows people by another name that the text says they bear', () => {
    const rebel = 'Ahmad Hariri was named president on Wednesday. Hariri was formerly known as Abu Musa Golan.';
    expect(mentionsOf(rebel, 'Ahmad Hariri')).toContain('Abu Musa Golan');
    const initials = 'President Andrés Manuel López Obrador, known as AMLO, said the courts were slow.';
    expect(mentionsOf(initials, 'Andrés Manuel López Obrador')).toEqual(['Andrés Manuel López Obrador', 'AMLO']);
    const pope = 'Cardinal Robert Prevost was elected pope on Thursday and took the name Leo XIV.';
    expect(mentionsOf(pope, 'Robert Prevost')).toContain('Leo XIV');
  });

  it('knows people by initials in brackets, behind “or” or told once', () => {
    const bracket = 'President Andrés Manuel López Obrador (AMLO) spoke. AMLO said no.';
    expect(mentionsOf(bracket, 'Andrés Manuel López Obrador')).toContain('AMLO');
    const or = 'Alexandria Ocasio-Cortez, or AOC, spoke first.';
    expect(mentionsOf(or, 'Alexandria Ocasio-Cortez')).toEqual(['Alexandria Ocasio-Cortez', 'AOC']);
    const hyphen = 'Mira Tolvanen-Reyes, also known as MTR, spoke first.';
    expect(mentionsOf(hyphen, 'Mira Tolvanen-Reyes')).toEqual(['Mira Tolvanen-Reyes', 'MTR']);
    const once = 'Crown Prince Mohammed bin Salman, known as MBS, sent a note.';
    expect(mentionsOf(once, 'Mohammed bin Salman')).toEqual(['Mohammed bin Salman', 'MBS']);
  });

  it('knows people by the initials of their names', () => {
    const text = 'Robert F. Colby Jr. was questioned for hours. RFC Jr. said he had no doubts.';
    expect(mentionsOf(text, 'Robert F. Colby Jr.')).toHaveLength(2);
  });

  it('tells spouses apart by their titles', () => {
    const text = 'Bill Clinton and Hillary Clinton came to Boston. Mrs Clinton gave a speech. Mr Clinton listened.';
    expect(mentionsOf(text, 'Hillary Clinton')).toEqual(['Hillary Clinton', 'Clinton']);
    expect(mentionsOf(text, 'Bill Clinton')).toEqual(['Bill Clinton', 'Clinton']);
  });

  it('takes two spellings of one first name for one person', () => {
    const text =
      'Anthony Blinken flew to Paris. Antony Blinken was to meet his French colleague. Blinken left at night.';
    const people = actorsIn(text).filter(({ kind }) => kind === 'person');
    expect(people).toHaveLength(1);
    expect(people[0]?.mentions).toHaveLength(3);
  });

  it('gives a short name that fits two people to the one named last', () => {
    const text =
      'Abu Karim Noor, a baker, agreed. A deal was possible, Hassan Abu Noor told the agency. Abu Noor heads a group in Turkey.';
    expect(mentionsOf(text, 'Abu Karim Noor')).toEqual(['Abu Karim Noor']);
    expect(mentionsOf(text, 'Hassan Abu Noor')).toEqual(['Hassan Abu Noor', 'Abu Noor']);
  });

  it('leaves the surname to whom the text is about, not to the brother whom it names', () => {
    const text =
      'The chairman of the firm, Tony Lindgren, is the brother of longtime strategist John Lindgren. Lindgren said the plan was sound.';
    expect(mentionsOf(text, 'Tony Lindgren')).toEqual(['Tony Lindgren', 'Lindgren']);
  });

  it('parts a name from what stands behind a dash', () => {
    const text = "Ada Jordan Moreau - Santilli's friend and co-host - told the paper that he left.";
    expect(mentionsOf(text, 'Ada Jordan Moreau')).toEqual(['Ada Jordan Moreau']);
  });

  it('joins transliterations of a surname', () => {
    const text = 'Volodymyr Zelensky spoke to reporters in Kyiv. Zelenskyy said talks would go on.';
    expect(mentionsOf(text, 'Volodymyr Zelensky')).toEqual(['Volodymyr Zelensky', 'Zelenskyy']);
  });

  it('joins a short form stated in brackets', () => {
    const text = 'The International Energy Agency (IEA) cut its outlook. The IEA said demand in China was weak.';
    expect(mentionsOf(text, 'International Energy Agency')).toEqual(['International Energy Agency', 'IEA', 'IEA']);
  });

  it('knows the names of a country', () => {
    const text =
      'The United States sent aid to Kenya. U.S. officials flew to Nairobi. America has done so before, the USA said.';
    const actor = actorsIn(text).find(({ name }) => name === 'United States');
    expect(actor?.mentions.length).toBeGreaterThanOrEqual(3);
  });

  it("drops a company's legal form", () => {
    const text = 'Boeing Co. said it would hire in Seattle. Boeing has lost orders to Airbus.';
    const boeing = actorsIn(text).find(({ name }) => name.startsWith('Boeing'));
    expect(boeing?.mentions).toHaveLength(2);
  });

  it('finds the newspaper behind "the Post"', () => {
    const text = 'The Washington Post reported the deal on Friday. The White House told the Post it had no comment.';
    expect(mentionsOf(text, 'Washington Post')).toEqual(['Washington Post', 'Post']);
  });

  it('names the most important actor first', () => {
    const text =
      'Siemens to cut jobs in Berlin\n\nSiemens said on Monday it would cut 500 jobs. A union in Munich protested. Siemens shares rose. "We had no choice," said Roland Busch, who leads Siemens.';
    expect(actorsIn(text)[0]?.name).toBe('Siemens');
  });
});

describe('names that are close but not one', () => {
  it("does not take a wife's surname for her husband's misspelt", () => {
    const text = 'Volodymyr Zelensky spoke in Kyiv. Zelenska opened a school in Lviv.';
    expect(mentionsOf(text, 'Volodymyr Zelensky')).toEqual(['Volodymyr Zelensky']);
  });

  it('keeps two leaders of one family apart', () => {
    const text = 'Kim Jong Il ruled before Kim Jong Un. Kim Jong Un followed in 2011. Kim Jong Il had died.';
    expect(mentionsOf(text, 'Kim Jong Il')).toEqual(['Kim Jong Il', 'Kim Jong Il']);
    expect(mentionsOf(text, 'Kim Jong Un')).toEqual(['Kim Jong Un', 'Kim Jong Un']);
  });

  it('keeps two firms apart that begin alike', () => {
    const text =
      'Apple Inc. was sued by Apple Corps in London. Apple said it would fight. Apple Corps declined to comment.';
    expect(mentionsOf(text, 'Apple Corps')).toEqual(['Apple Corps', 'Apple Corps']);
  });
});

describe('families', () => {
  it('leaves a surname to whom it has named all along when a relative is named in passing', () => {
    const text =
      'Marta Oduya won the race. Oduya, 34, led from the start. Oduya crossed the line alone. ' +
      'Her brother Peter Oduya watched. Oduya thanked the crowd.';
    expect(mentionsOf(text, 'Marta Oduya')).toEqual(['Marta Oduya', 'Oduya', 'Oduya', 'Oduya']);
    expect(mentionsOf(text, 'Peter Oduya')).toEqual(['Peter Oduya']);
  });
});

describe('slips', () => {
  it('leaves a surname to whom it belongs when a relative is introduced', () => {
    const text =
      "Karl Meier announced his retirement. The campaign is run by a friend of Ruth Meier, the senator's wife, people said. " +
      'Meier said he never planned to stay.';
    expect(mentionsOf(text, 'Karl Meier')).toEqual(['Karl Meier', 'Meier']);
  });

  it('gives no office of another to the only one who is named in full', () => {
    const text =
      "Anna Harlow said she believes that President Harlow's years were good ones. President Harlow was not there.";
    expect(mentionsOf(text, 'Anna Harlow')).toEqual(['Anna Harlow']);
    expect(actorNamed(actorsIn(text), 'Harlow').roles.map(({ text: role }) => role)).toEqual(['President']);
  });

  it('leaves a president to the man whom the text calls Mr, not to the one woman it names in full', () => {
    const text =
      'President Brandt accepted the letter. Mr. Brandt thanked her. Mr. Brandt then left. Greta Brandt, an adviser, stayed. Brandt was late.';
    expect(mentionsOf(text, 'Greta Brandt')).toEqual(['Greta Brandt']);
  });

  it('joins a firm and its name with two letters exchanged', () => {
    const text = 'Shares of Nissan rose. Nissan sold more cars. Analysts said Nisasn may fall.';
    expect(mentionsOf(text, 'Nissan')).toEqual(['Nissan', 'Nissan', 'Nisasn']);
  });
});

describe('aliases', () => {
  it('joins two names that the text says are one person', () => {
    const text = 'Paul Hewson, better known as Bono, sang in Dublin. Bono smiled. Hewson was 20 then.';
    expect(mentionsOf(text, 'Paul Hewson')).toEqual(['Paul Hewson', 'Bono', 'Bono', 'Hewson']);
  });

  it('joins a company and its former name', () => {
    const actors = actorsIn('The Kane Group (formerly Roe Partners) bought a bank in Boston.');
    expect(actors.filter(({ kind }) => kind === 'organization')).toHaveLength(1);
  });

  it('does not give a family to a woman by her maiden name', () => {
    const text = 'Jane Smith (née Roe) met her father in Boston. Roe wept.';
    expect(mentionsOf(text, 'Jane Smith')).toEqual(['Jane Smith']);
  });
});

describe('kinds that waver', () => {
  it('takes a full name for a person whom the text calls Mr', () => {
    const text = 'The minister looked pale, Mr. Arad said. Uzi Arad had served him for years in Jerusalem.';
    expect(mentionsOf(text, 'Uzi Arad')).toEqual(['Arad', 'Uzi Arad']);
  });

  it('gives a surname to its only bearer, also one of initials', () => {
    const text = 'E. J. Fleming wrote the book in Boston. It is a romance, or so writes Mr. Fleming.';
    expect(mentionsOf(text, 'E. J. Fleming')).toEqual(['E. J. Fleming', 'Fleming']);
  });

  it('parts a person from what is owned, with a title before', () => {
    const text = "Rand Paul left the race in Iowa. Voters in Sen. Rand Paul's Kentucky were sad, Paul said.";
    expect(mentionsOf(text, 'Rand Paul')).toEqual(['Rand Paul', 'Rand Paul', 'Paul']);
  });

  it('gives the surname to who speaks, not to the child that only says whose parent they are', () => {
    const text =
      'Ronen Falk, the father of Omer Falk, spoke on Wednesday. “Where is he?” he asked. Falk said nobody had called.';
    expect(mentionsOf(text, 'Ronen Falk')).toEqual(['Ronen Falk', 'Falk']);
    expect(mentionsOf(text, 'Omer Falk')).toEqual(['Omer Falk']);
  });

  it('leaves a son his surname where his father and uncle are only named as such', () => {
    const text =
      'Ned Falk Jr has left the race. Mr Falk, 70, spoke on Monday. Records of the murder of President John Falk were found. Mr Falk laughed. ' +
      'The son of US Senator Ned Falk, he knows the house. Mr Falk left.';
    expect(mentionsOf(text, 'Ned Falk Jr')).toEqual(['Ned Falk Jr', 'Falk', 'Falk', 'Falk']);
    expect(mentionsOf(text, 'Ned Falk')).toEqual(['Ned Falk']);
    expect(mentionsOf(text, 'John Falk')).toEqual(['John Falk']);
  });

  it('knows a Chinese surname of two letters by itself', () => {
    expect(mentionsOf('His wife, Li Wenzu, says she waits. Li said men had followed her.', 'Li Wenzu')).toEqual([
      'Li Wenzu',
      'Li',
    ]);
  });
});

describe('second names', () => {
  it('knows a state cut short behind a town', () => {
    const text =
      'Fire came near Bartlow, Calif., on Monday. A crew from Tulma, Ariz., helped. California and Arizona pay.';
    expect(mentionsOf(text, 'California')).toEqual(['Calif.', 'California']);
    expect(mentionsOf(text, 'Arizona')).toEqual(['Ariz.', 'Arizona']);
  });

  it('knows islands by their plural, a town as a body, and a place by the names that the text says it has', () => {
    const text =
      'The Falkland Islands voted on Monday. Ships left for the Falklands at night. The City of Cleveland sent one. Cleveland paid for it.';
    expect(mentionsOf(text, 'Falkland Islands')).toEqual(['Falkland Islands', 'Falklands']);
    expect(mentionsOf(text, 'City of Cleveland')).toEqual(['City of Cleveland', 'Cleveland']);
    const renamed = 'Troops left Isfahan, also known as Esfahan, on Friday. Officials in Esfahan were calm.';
    expect(mentionsOf(renamed, 'Isfahan')).toEqual(['Isfahan', 'Esfahan', 'Esfahan']);
    const within = 'She grew up in a suburb of Paris, known as Argenteuil. Argenteuil is poor.';
    expect(mentionsOf(within, 'Paris')).toEqual(['Paris']);
  });

  it('does not give a person the place that only says where he came from', () => {
    const text = 'Theodor of Tabena wrote to the monks. The monks of Tabena answered. Theodor died in Tabena.';
    expect(mentionsOf(text, 'Theodor of Tabena')).toEqual(['Theodor of Tabena', 'Theodor']);
  });

  it('joins a stage name, and a rank with a name, to whom the text says they name', () => {
    const singer = 'Ana Maria Lopez (born May 3, 1986), known by her stage name Nina Vega, sang. Vega lives here.';
    expect(mentionsOf(singer, 'Ana Maria Lopez')).toEqual(['Ana Maria Lopez', 'Nina Vega', 'Vega']);
    const emperor =
      'Joshua Abraham Norris (1818 – 1880), known as Emperor Norris, lived in Boston. Norris died in 1880.';
    expect(mentionsOf(emperor, 'Joshua Abraham Norris')).toEqual(['Joshua Abraham Norris', 'Norris', 'Norris']);
  });

  it('joins a surname with a particle, which is no first name', () => {
    const text = 'Ursula von der Lohe spoke in Bonn on Monday. Von der Lohe said the plan was sound.';
    expect(mentionsOf(text, 'Ursula von der Lohe')).toEqual(['Ursula von der Lohe', 'Von der Lohe']);
  });

  it('joins British and American spelling, and a body with its name in another language', () => {
    const text = 'The Labour Relations Board met on Monday. The Labor Relations Board will vote in May.';
    expect(mentionsOf(text, 'Labour Relations Board')).toHaveLength(2);
    const party = 'The Christian Democrats won in Bonn. The CDU took 40 per cent.';
    expect(actorsIn(party).filter(({ kind }) => kind === 'organization')).toHaveLength(1);
  });

  it('joins the name of a body cut short, once it has been given', () => {
    const text =
      'The Federal Statistics Office published prices on Monday. Prices rose, the Statistics Office said. The Federal Statistics Office will publish more in May.';
    expect(mentionsOf(text, 'Federal Statistics Office')).toHaveLength(3);
    const court =
      'The Harbour Arbitration Court of Tallinn ruled on Monday. The Harbour Arbitration Court said the firm must pay.';
    expect(actorsIn(court).filter(({ kind }) => kind === 'organization')).toHaveLength(1);
  });

  it('joins "the Mediterranean" and the sea, but no town and the heights named after it', () => {
    const text = 'A ship sank in the Mediterranean Sea on Monday. Divers searched the Mediterranean at night.';
    expect(mentionsOf(text, 'Mediterranean Sea')).toHaveLength(2);
  });

  it('keeps the ministries of two states apart, and gives the bare name to the only one', () => {
    const two = "Iran's Foreign Ministry denied it on Monday. Russia's Foreign Ministry said it would wait.";
    expect(mentionsOf(two, "Iran's Foreign Ministry")).toEqual(['Foreign Ministry']);
    expect(mentionsOf(two, "Russia's Foreign Ministry")).toEqual(['Foreign Ministry']);
    const one =
      "Kenya's Supreme Court ruled on Monday. The Supreme Court was split. The Kenyan Supreme Court has seven judges.";
    expect(actorsIn(one).filter(({ kind }) => kind === 'organization')).toHaveLength(1);
    const indian = 'The Indian Supreme Court ruled on Monday. The Supreme Court said the law was void.';
    expect(mentionsOf(indian, 'Indian Supreme Court')).toHaveLength(2);
  });

  it('joins the letters that a body bears at home, where the text puts them behind its name', () => {
    const text = "The Workers' Party (PT) lost to the Harvest Front (HF). The PT took 40 per cent.";
    expect(mentionsOf(text, "Workers' Party")).toEqual(["Workers' Party", 'PT', 'PT']);
    const other = 'The National Olive Council (NATO) met in Rome. NATO said no.';
    expect(mentionsOf(other, 'National Olive Council')).toEqual(['National Olive Council']);
    const league = 'The Lund Bears of Major League Handball (MLH) won. The MLH has 20 clubs.';
    expect(actorsIn(league).map(({ mentions }) => slices(league, mentions).join())).not.toContainEqual(
      expect.stringMatching(/Bears.*MLH,|MLH.*Bears/),
    );
    const paper = 'The Boston Globe (AP) reported it on Monday.';
    expect(mentionsOf(paper, 'Boston Globe')).toEqual(['Boston Globe']);
  });
});
