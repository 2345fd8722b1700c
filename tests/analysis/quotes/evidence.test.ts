import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('polls, records and estimates', () => {
  it('tell what they show, find and give', () => {
    expect(said('The poll found Lund ahead by 9 points.')).toEqual(['The poll: Lund ahead by 9 points']);
    expect(said('The Courier survey gives her 40 percent.')).toEqual(['The Courier survey: her 40 percent']);
    expect(said('The survey shows both Anna Lund and Ida Berg losing by 9 points.')).toEqual([
      'The survey: both Anna Lund and Ida Berg losing by 9 points',
    ]);
    expect(
      said(
        'Recent polls from the Courier and Radio Fyn respectively show a 56 percent and 54 percent approval rating.',
      ),
    ).toEqual(['Recent polls from the Courier and Radio Fyn: a 56 percent and 54 percent approval rating']);
  });

  it('tell nothing where a person finds or shows a thing', () => {
    expect(said('Lund found 40 crates in the harbour.')).toEqual([]);
    expect(said('Lund showed great courage in the storm.')).toEqual([]);
    expect(said('Lund has 40 boats.')).toEqual([]);
  });

  it('close a sentence as speakers do', () => {
    expect(said('Tickets cost 20 kroner more than in May, a Courier analysis of port records shows.')).toEqual([
      'a Courier analysis of port records: Tickets cost 20 kroner more than in May',
    ]);
  });

  it('vouch for a sentence that is set in them', () => {
    expect(said('Lund won 40 percent in a Courier poll released on Sunday.')).toEqual([
      'a Courier poll: Lund won 40 percent',
    ]);
  });

  it('put a value on things', () => {
    expect(said('The auditors put the loss at about 40 million kroner.')).toEqual([
      'The auditors: the loss at about 40 million kroner',
    ]);
    expect(said('Lund put the boat at the pier.')).toEqual([]);
  });

  it('keep what is said beside a comparison, unless somebody else says that', () => {
    expect(said('The union said it lost 40 members, while the guild gained 20 members.')).toEqual([
      'The union: it lost 40 members, while the guild gained 20 members',
    ]);
    expect(said('The union said it lost 40 members, while Berg said it gained 20.')).toEqual([
      'The union: it lost 40 members',
      'Berg: it gained 20',
    ]);
  });

  it('speak around "according to"', () => {
    expect(said('Since May, according to the port authority, the ferry has lost 300 passengers.').at(-1)).toBe(
      'the port authority: the ferry has lost 300 passengers',
    );
    expect(said('Other gaps, according to the survey, include 20 points between the two islands.').at(-1)).toBe(
      'the survey: include 20 points between the two islands',
    );
    expect(said('The ferry lost 300 passengers in May, according to exit polls.')).toEqual([
      'exit polls: The ferry lost 300 passengers in May',
    ]);
    expect(said('The plan would cost 40 million kroner, according to the “Ports for all” paper she released.')).toEqual(
      ['the “Ports for all” paper she released: The plan would cost 40 million kroner'],
    );
  });
});
