import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('reported speech', () => {
  it('is the clause behind the verb', () => {
    expect(said('The minister said that the harbour would close in May.')).toEqual([
      'The minister: that the harbour would close in May',
    ]);
  });

  it('is the clause before the verb', () => {
    expect(said('The harbour will close in May, the minister said.')).toEqual([
      'the minister: The harbour will close in May',
    ]);
  });

  it('goes to the source named by "according to"', () => {
    expect(said('The harbour has lost 300 jobs, according to the port authority.')).toEqual([
      'the port authority: The harbour has lost 300 jobs',
    ]);
  });

  it('leaves out the addressee', () => {
    expect(said('Berg told the council on Monday that she would resign.')).toEqual(['Berg: that she would resign']);
  });

  it('goes to the whole noun phrase, not to a name in its tail', () => {
    expect(said('A spokesman for Berg said the plan was dead.')).toEqual(['A spokesman for Berg: the plan was dead']);
  });

  it('looks past an apposition', () => {
    expect(said('Berg, the mayor of the town, said the plan was dead.')).toEqual(['Berg: the plan was dead']);
  });
});
