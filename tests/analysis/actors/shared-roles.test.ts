import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn } from './analyse.ts';

function rolesOf(text: string, name: string): string[] {
  return actorNamed(actorsIn(text), name).roles.map(({ text: role, former }) => (former ? `former: ${role}` : role));
}

describe('one title for several', () => {
  it('is each one’s', () => {
    const text = 'Former Republican Senators Ann Roe and Karl Lund said the bill was dead.';
    expect(rolesOf(text, 'Ann Roe')).toEqual(['former: Former Republican Senator']);
    expect(rolesOf(text, 'Karl Lund')).toEqual(['former: Former Republican Senator']);
    const ministers = 'Foreign ministers Ann Roe of Denmark, Karl Lund of Norway and Nils Berg met in Oslo.';
    for (const name of ['Ann Roe', 'Karl Lund', 'Nils Berg'])
      expect(rolesOf(ministers, name)).toEqual(['Foreign minister']);
  });

  it('is nobody’s who is only told something, or stands alone', () => {
    expect(rolesOf('He told senators Ann Roe and Karl Lund had left.', 'Ann Roe')).toEqual([]);
    expect(rolesOf('Before the senators Ann Roe stood still.', 'Ann Roe')).toEqual([]);
  });
});

describe('roles beside a name', () => {
  it('is not the next subject’s office', () => {
    const text = 'After a meeting with NATO Secretary General Karl Lund, the US President said: "They were not there."';
    expect(rolesOf(text, 'Karl Lund')).toEqual(['NATO Secretary General']);
  });

  it('is an office that somebody’s is, with the trade behind the comma', () => {
    expect(
      rolesOf('It lies in Jutland. Its first minister, the former lawyer Ann Roe, has been criticised.', 'Ann Roe'),
    ).toEqual(['first minister', 'former: former lawyer']);
    expect(rolesOf("She met Denmark's president, lawyer Ann Roe and two others.", 'Ann Roe')).toEqual(['lawyer']);
  });

  it('is read without its second comma', () => {
    expect(rolesOf('Ann Roe, spokesperson of Harbour Club Odense explained the rules.', 'Ann Roe')).toEqual([
      'spokesperson of Harbour Club Odense',
    ]);
    expect(rolesOf('Before that, the Odense Port Director, Ann Roe says, there were four lamps.', 'Ann Roe')).toEqual([
      'Odense Port Director',
    ]);
    expect(rolesOf('The Odense Port Director, Ann Roe said, was late.', 'Ann Roe')).toEqual([]);
  });

  it('is cut at a link where it is long', () => {
    expect(
      rolesOf(
        '“No,” said Ann Roe, senior economist at the Institute for Harbour and Shipping Research at the University of Southern Denmark.',
        'Ann Roe',
      ),
    ).toEqual(['senior economist at the Institute for Harbour and Shipping Research']);
  });

  it('is over for whoever leaves the post', () => {
    expect(rolesOf('Ann Roe stepped down from her post as coach of Odense on Sunday.', 'Ann Roe')).toEqual([
      'former: coach of Odense',
    ]);
  });

  it('stands before honours, which are no name', () => {
    const actors = actorsIn('Prime Minister Datuk Seri Karim Roslan met Tan Sri Harun Saleh on Monday.');
    expect(actors.map(({ name }) => name)).toEqual(['Karim Roslan', 'Harun Saleh']);
    expect(actorNamed(actors, 'Karim Roslan').roles.map(({ text }) => text)).toEqual(['Prime Minister']);
  });

  it('may be a fellowship', () => {
    expect(rolesOf('Ann Roe, a senior fellow at the Lund Institute, said no.', 'Ann Roe')).toEqual([
      'senior fellow at the Lund Institute',
    ]);
  });
});

describe('offices that somebody gives, or a scraper glued', () => {
  it('are whoever’s is appointed, named or sworn in', () => {
    expect(rolesOf('President Nils Berg of Denmark appointed Ann Roe as prime minister on Friday.', 'Ann Roe')).toEqual(
      ['prime minister'],
    );
    expect(rolesOf('The board named Ann Roe, 52, chief executive of Norvik on Monday.', 'Ann Roe')).toEqual([
      'chief executive of Norvik',
    ]);
    expect(rolesOf('He swore in his brother Karl Lund as mayor on Monday.', 'Karl Lund')).toEqual(['mayor']);
  });

  it('are no older for the year of a dateline', () => {
    const text = 'ORRA, 12 November 2024 - Norbank on Tuesday named Karin Dahl as chief executive.';
    expect(rolesOf(text, 'Karin Dahl')).toEqual(['chief executive']);
  });

  it('are not what somebody is called in marks, nor what "neither … nor" denies', () => {
    expect(rolesOf('Karin Dahl left. The crowd cheered “President Dahl” by mistake.', 'Karin Dahl')).toEqual([]);
    expect(rolesOf('Neither Ann Lie nor Jonas Berg is a member of the board.', 'Jonas Berg')).toEqual([]);
  });

  it('are not told of long ago, of a nominee, nor of whoever is only named', () => {
    expect(rolesOf('In 2009 he appointed Ann Roe as prime minister.', 'Ann Roe')).toEqual([]);
    expect(rolesOf('The prosecutor named Ann Roe in a lawsuit.', 'Ann Roe')).toEqual([]);
  });

  it('are read from a title that is glued to the name', () => {
    expect(rolesOf('Israeli Prime MinisterBenjamin Netanyahu said no.', 'Benjamin Netanyahu')).toEqual([
      'Israeli Prime Minister',
    ]);
    expect(rolesOf('NATO Secretary GeneralMark Rutte will visit on Monday.', 'Mark Rutte')).toEqual([
      'NATO Secretary General',
    ]);
  });

  it('keep the body behind a plural’s apostrophe', () => {
    expect(rolesOf("Former dockworkers' leader Karl Lund gave evidence.", 'Karl Lund')).toEqual([
      "former: Former dockworkers' leader",
    ]);
  });
});

describe('descriptions', () => {
  const references = (text: string, name: string): string[] =>
    actorNamed(actorsIn(text), name).references.map(({ start, end }) => text.slice(start, end));

  it('may tell the age', () => {
    expect(
      references('Minnesota Gov. Ann Roe signed the bill. The 60-year-old governor said it was late.', 'Ann Roe'),
    ).toContain('The 60-year-old governor');
  });

  it('are the only minister’s, and the only head’s of a business', () => {
    expect(references('Finance Minister Ann Roe spoke. “It is late,” the minister said.', 'Ann Roe')).toContain(
      'the minister',
    );
    expect(
      references(
        'Finance Minister Ann Roe met Interior Minister Karl Lund. “It is late,” the minister said.',
        'Ann Roe',
      ),
    ).toEqual([]);
    expect(
      references("Norvik Air's chief executive, Karl Lund, spoke. The airline boss said it would grow.", 'Karl Lund'),
    ).toContain('The airline boss');
  });
});

describe('names that the text gives otherwise', () => {
  it('holds what stands in marks behind “known as”', () => {
    const text = 'A court jailed Karl Lund, known online as “Marrow”, on Monday. Marrow said nothing.';
    const { mentions } = actorNamed(actorsIn(text), 'Karl Lund');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Karl Lund', 'Marrow', 'Marrow']);
  });

  it('calls a firm what has a CEO', () => {
    const text = 'Karim Baker, CEO of Alford Hughes commenting on it, said so. Alford Hughes has announced a plan.';
    expect(actorsIn(text).find(({ name }) => name === 'Alford Hughes')?.kind).toBe('organization');
  });
});

describe('roles with a body in them', () => {
  it('keep its whole name and its acronym', () => {
    expect(
      rolesOf('House Committee on Oversight and Accountability Chairman Ann Roe, R-Ky., sent a letter.', 'Ann Roe'),
    ).toEqual(['House Committee on Oversight and Accountability Chairman']);
    expect(rolesOf('DKLF general secretary Ann Roe, who is in charge, stated it.', 'Ann Roe')).toEqual([
      'DKLF general secretary',
    ]);
  });

  it('open the sentence without a second comma', () => {
    expect(rolesOf('Siemens Chief Executive, Ann Roe this week was delighted.', 'Ann Roe')).toEqual([
      'Siemens Chief Executive',
    ]);
  });

  it('are a governor’s of a place, whatever its name looks like', () => {
    const text = 'Ammar Sabri, the governor of Salah al-Din, told us so. “They will be punished,” the governor said.';
    expect(rolesOf(text, 'Ammar Sabri')).toEqual(['governor of Salah al-Din']);
  });
});

it('holds no model’s number in a person’s name', () => {
  const text =
    'Icom said it was looking into it. It took seconds to find Icom IC-V82s listed for sale in online shops. Icom told us more.';
  expect(actorsIn(text).map(({ name }) => name)).not.toContain('Icom IC-V82s');
});
