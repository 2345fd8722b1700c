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

  it('are reports, estimates and accounts', () => {
    expect(said('A Courier report that the port owes 40 million kroner was read aloud.')[0]).toMatch(
      /^A Courier report: /,
    );
    expect(said('Boats are lost every week, by one estimate.')).toEqual(['one estimate: Boats are lost every week']);
    expect(said("By Lund's own admission, 40 boats were lost.")).toEqual(['Lund: 40 boats were lost']);
    expect(said('The Courier reports:\n\n“Only 24 percent of the crews want to sail this winter.”')).toEqual([
      'The Courier: Only 24 percent of the crews want to sail this winter.',
    ]);
  });

  it('tell figure after figure', () => {
    expect(said('The auditors reported that the port owes 40 million kroner; the town owes 30 million.')).toEqual([
      'The auditors: that the port owes 40 million kroner; the town owes 30 million',
    ]);
    expect(said('The top fifth paid 40 kroner, according to the bank, and the rest paid 30 kroner.')).toEqual([
      'the bank: The top fifth paid 40 kroner',
      'the bank: the rest paid 30 kroner',
    ]);
    expect(said('The researchers found 40 wrecks in the harbour.')).toEqual([
      'The researchers: 40 wrecks in the harbour',
    ]);
    expect(said('A poll last week showed Lund ahead by 9 points.')).toEqual(['A poll: Lund ahead by 9 points']);
  });

  it('are no comparison, no moment and no reason', () => {
    expect(said('Captains earned 98,000 kroner, compared with 93,000 for mates.')).toEqual([]);
    expect(said('That is what Lund said when she left the council.')).toEqual([]);
    expect(said('Lund did not say when the ferry would sail.')).toEqual(['Lund: when the ferry would sail']);
    expect(said('The town had added a week in May because the days are long.')).toEqual([]);
    expect(said('He made the remark while showing support for the crews of 40 boats.')).toEqual([]);
  });
});
