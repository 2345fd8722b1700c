import { describe, expect, it } from 'vitest';
import { matchName } from '../../../src/core/naming/match-name.ts';
import { personLikeness } from '../../../src/core/naming/same-person.ts';

const kallas = { kind: 'person', name: 'Kaja Kallas', names: ['Kaja Kallas', 'Kallas'] } as const;
const zelensky = { kind: 'person', name: 'Volodymyr Zelensky', names: ['Volodymyr Zelensky', 'Zelensky'] } as const;
const states = { kind: 'place', name: 'United States', names: ['United States', 'US'] } as const;
const ministry = { kind: 'organization', name: 'Ministry of Defence', names: ['Ministry of Defence'] } as const;

describe('a typed name', () => {
  it.each([
    ['Kaja Kallas', kallas, 'exact'],
    ['KAJA KALLAS', kallas, 'exact'],
    ['Kallas', kallas, 'part'],
    ['kaja', kallas, 'part'],
    ['Prime Minister Kallas', kallas, 'part'],
    ['Kalas', kallas, 'near'],
    ['Kaja Kalals', kallas, 'near'],
    ['Zelenskyy', zelensky, 'near'],
    ['Selenskyj', zelensky, 'near'],
    ['Vladimir Zelenskiy', zelensky, 'near'],
    ['Zelenksy', zelensky, 'near'],
    ['Volodymyr Oleksandrovych Zelensky', zelensky, 'part'],
    ['America', states, 'exact'],
    ['usa', states, 'exact'],
    ['Defence', ministry, 'part'],
  ] as const)('%s meets %o', (typed, actor, match) => {
    expect(matchName(typed, actor)?.match).toBe(match);
  });

  it('that is a short form belongs to nobody by the body that mostly bears it', () => {
    const office = {
      kind: 'organization',
      name: "Workers' Housing Office",
      names: ["Workers' Housing Office", 'WHO'],
    } as const;
    expect(matchName('World Health Organization', office)).toBeNull();
    expect(matchName('WHO', office)?.match).toBe('exact');
    expect(matchName('OTAN', { kind: 'organization', name: 'NATO', names: ['NATO'] })?.match).toBe('exact');
  });

  it.each([
    ['Kim', kallas],
    ['Kin', { kind: 'person', name: 'Kim Jong Un', names: [] }],
    ['Xylander', kallas],
    ['', kallas],
    ['😀', states],
    ['Kaja Nobody', kallas],
  ] as const)('%s does not meet %o', (typed, actor) => {
    expect(matchName(typed, actor)).toBeNull();
  });

  it('with another first name is only a hint', () => {
    expect(matchName('Jüri Kallas', kallas)).toMatchObject({ match: 'near' });
    expect(matchName('Jüri Kallas', kallas)?.score).toBeLessThan(0.6);
    expect(matchName('Kaia Kallas', kallas)?.score).toBeGreaterThan(0.75);
  });
});

describe('likeness of full names', () => {
  it('takes no middle initial for another first name', () => {
    expect(personLikeness('Thomas Falk', 'Les T. Falk')).toBe(0);
    expect(personLikeness('Thomas Falk', 'J. Thomas Falk')).toBeGreaterThan(0.8);
    expect(personLikeness('Les T. Falk', 'Les Thomas Falk')).toBeGreaterThan(0.8);
    expect(personLikeness('Les Falk', 'Les T. Falk')).toBeGreaterThan(0.8);
  });
});
