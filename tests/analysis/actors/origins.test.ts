import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn } from './analyse.ts';

const rolesOf = (text: string, name: string): string[] =>
  actorNamed(actorsIn(text), name).roles.map(({ text: role }) => role);

describe('where somebody comes from and what they believe', () => {
  it('is no first name', () => {
    expect(
      actorsIn('A devout Christian Cho has been decorated a lot. Chairman Cho Jae-hyun left Seoul.').map(
        ({ name }) => name,
      ),
    ).not.toContain('Christian Cho');
    expect(
      actorsIn('Liverpudlian Lund is a popular fighter. Paddy Lund left early.')
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name),
    ).toEqual(['Paddy Lund']);
  });
});

describe('a title', () => {
  it('is no first name', () => {
    expect(rolesOf('Rabbi Baruch Lund was denied it on Monday.', 'Baruch Lund')).toEqual(['Rabbi']);
    expect(rolesOf('Area coroner Sonia Lund asked why it had happened.', 'Sonia Lund')).toEqual(['Area coroner']);
  });
});

describe('an office', () => {
  it('is with its field, its region and its body', () => {
    expect(
      rolesOf('Dr Ned Lund, director (internal medicine), Fortis Research Institute, said, “It is over.”', 'Ned Lund'),
    ).toEqual(['director (internal medicine), Fortis Research Institute']);
    expect(
      rolesOf('“It shows the role of data,” said Kulmeet Roe, Managing Director, South Asia, Adobe.', 'Kulmeet Roe'),
    ).toEqual(['Managing Director, South Asia, Adobe']);
  });

  it('is that of who serves another, not the other’s', () => {
    expect(
      rolesOf('Representative of the Secretary-General of the United Nations, Ann Roe, said yes.', 'Ann Roe'),
    ).toEqual(['Representative of the Secretary-General of the United Nations']);
    expect(rolesOf('The director of the office of the president, Ann Roe, said no.', 'Ann Roe')).toEqual([
      'director of the office of the president',
    ]);
    expect(rolesOf('A spokesman for President Bo Berg left.', 'Bo Berg')).toEqual(['President']);
  });
});

describe('a name', () => {
  it('ends before the party of somebody known', () => {
    const names = actorsIn('MP Adan Keynan left. The battle is between Mr Boray and Mr Keynan of Jubilee.').map(
      ({ name }) => name,
    );
    expect(names).toContain('Adan Keynan');
    expect(names.join()).not.toContain('Keynan of');
  });

  it('is also what somebody is known as among others', () => {
    const [singer] = actorsIn(
      'It mourns Martin Lund, widely known in entertainment circles as Martse, who died. Martse was famed for his songs.',
    ).filter(({ kind }) => kind === 'person');
    expect(singer?.mentions).toHaveLength(3);
  });
});
