import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn } from './analyse.ts';

function rolesOf(text: string, name: string): string[] {
  return actorNamed(actorsIn(text), name).roles.map(({ text: role, former }) => (former ? `former: ${role}` : role));
}

describe('the body in a role', () => {
  it('stands with its letters in brackets', () => {
    expect(
      rolesOf(
        '“We wait for papers,” said Henry Lund, National Prosecuting Authority (NPA) spokesperson in Odense.',
        'Henry Lund',
      ),
    ).toEqual(['National Prosecuting Authority (NPA) spokesperson in Odense']);
    expect(
      rolesOf(
        'The envoy for media freedom of the Organization for Fair Trade (OFT), Dunja Roe, welcomed the move.',
        'Dunja Roe',
      ),
    ).toEqual(['envoy for media freedom of the Organization for Fair Trade']);
  });

  it('follows the office behind a comma, or without any "of"', () => {
    expect(rolesOf('Bo Berg, senior manager, LMC Automotive, said, “It will go on.”', 'Bo Berg')).toEqual([
      'senior manager, LMC Automotive',
    ]);
    expect(
      rolesOf('Dr Ned Berg, the Executive Director Nordic Harbour Foundation (NHF), said that it is late.', 'Ned Berg'),
    ).toEqual(['Executive Director Nordic Harbour Foundation']);
    expect(rolesOf('He met Ann Roe, the mayor, LMC Automotive and the union.', 'Ann Roe')).not.toContain(
      'mayor, LMC Automotive',
    );
  });

  it('has a name of many words, and further limits', () => {
    expect(
      rolesOf(
        'According to the director of the Department of Sea Trade Operations of Norbank, Anna Roe, all is well.',
        'Anna Roe',
      ),
    ).toEqual(['director of the Department of Sea Trade Operations of Norbank']);
    expect(
      rolesOf('Ned Lund, a spokesman for the campaign against the new dam, denied it was late.', 'Ned Lund'),
    ).toEqual(['spokesman for the campaign against the new dam']);
  });

  it('is a list of fields', () => {
    expect(rolesOf('Secretary for Culture, Sports and Tourism Kevin Lund praised the team.', 'Kevin Lund')).toEqual([
      'Secretary for Culture, Sports and Tourism',
    ]);
    expect(
      rolesOf('Minister for corporate duties Lord Callanan said: “It is clear to all of us.”', 'Lord Callanan'),
    ).toEqual(['Minister for corporate duties']);
  });
});

describe('a role', () => {
  it('has its participle, and no day before it', () => {
    expect(rolesOf('“It is late,” CSK bowling coach Ned Lund said on Friday.', 'Ned Lund')).toEqual([
      'CSK bowling coach',
    ]);
    expect(rolesOf('In fact, last Thursday Leader of the Opposition Ann Roe brought a motion.', 'Ann Roe')).toEqual([
      'Leader of the Opposition',
    ]);
  });

  it('is the next one’s, where both of two offices stand before that name', () => {
    const text =
      'It consists of Oscar Lund, finance minister and board member Enoch Roe, as well as minister in the presidency Bo Berg.';
    expect(rolesOf(text, 'Oscar Lund')).toEqual([]);
    expect(rolesOf(text, 'Enoch Roe')).toEqual(['finance minister and board member']);
    expect(rolesOf(text, 'Bo Berg')).toEqual(['minister in the presidency']);
  });
});

describe('who holds an office after a reshuffle', () => {
  it.each([
    ['Ned Berg has kept Ann Roe as chancellor, amid a wide overhaul.', 'chancellor'],
    ['Ned Berg defended reappointing Ann Roe as home secretary days after she quit.', 'home secretary'],
    ['Many of the cabinet have kept their roles, including Ann Roe as foreign secretary.', 'foreign secretary'],
    ['And Ann Roe is back as health secretary, days after she left.', 'health secretary'],
    ['Ann Roe also returns to the cabinet table as trade secretary.', 'trade secretary'],
    ['Ann Roe, who ran the campaign, has been given a cabinet job as work secretary.', 'work secretary'],
    ['Ned Berg has been replaced as business secretary by Ann Roe.', 'business secretary'],
  ])('%s', (text, role) => {
    expect(rolesOf(text, 'Ann Roe')).toEqual([role]);
  });

  it('is nobody in a film', () => {
    expect(rolesOf('The film was shot in Oslo, with Ann Roe as captain.', 'Ann Roe')).toEqual([]);
  });

  it('is told by a title behind “as” and “like” where a clause or a name in full follows', () => {
    expect(rolesOf('It came as Prime Minister Ann Roe announced a ban.', 'Ann Roe')).toEqual(['Prime Minister']);
    expect(rolesOf('Members like House Speaker Ann Roe want more money.', 'Ann Roe')).toEqual(['House Speaker']);
    expect(rolesOf('They would rather see her as President Ann Roe.', 'Ann Roe')).toEqual([]);
  });

  it('may be a running mate', () => {
    expect(rolesOf('She greeted his running mate Ann Roe at the door.', 'Ann Roe')).toEqual(['running mate']);
  });
});
