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
