import { describe, expect, it } from 'vitest';
import { quotationsOf, said } from './said.ts';

describe('reported speech', () => {
  it('is the clause behind the verb', () => {
    expect(said('The minister said that the harbour would close in May.')).toEqual([
      'The minister: that the harbour would close in May',
    ]);
    expect(said('The minister said on Monday the harbour would close.')).toEqual([
      'The minister: the harbour would close',
    ]);
  });

  it('is the clause before the verb', () => {
    expect(said('The harbour will close in May, the minister said.')).toEqual([
      'the minister: The harbour will close in May',
    ]);
    expect(said('The harbour will close in May, said Anna Berg, a spokeswoman for the port.')).toEqual([
      'Anna Berg: The harbour will close in May',
    ]);
  });

  it('knows “forecast” for a verb where it closes the sentence', () => {
    expect(said('The gap will widen to 2.9%, the finance ministry forecast.')).toEqual([
      'the finance ministry: The gap will widen to 2.9%',
    ]);
    expect(said('Sales rose 3%, above its own forecast.')).toEqual([]);
  });

  it('goes on behind an attribution in its middle', () => {
    expect(said('As members of the club, Ms. Lund said, both towns will have new duties.')).toEqual([
      'Ms. Lund: both towns will have new duties',
    ]);
  });

  it('goes to the source named by "according to"', () => {
    expect(said('The harbour has lost 300 jobs, according to the port authority.')).toEqual([
      'the port authority: The harbour has lost 300 jobs',
    ]);
    expect(said('According to the port authority, around 300 jobs were lost.')).toEqual([
      'the port authority: around 300 jobs were lost',
    ]);
  });

  it('leaves out the addressee', () => {
    expect(said('Berg told the council on Monday that she would resign.')).toEqual(['Berg: that she would resign']);
    expect(said('Berg admitted to the council that she had sold the ferry.')).toEqual([
      'Berg: that she had sold the ferry',
    ]);
  });

  it('goes to the whole noun phrase, not to a name in its tail', () => {
    expect(said('A spokesman for Berg said the plan was dead.')).toEqual(['A spokesman for Berg: the plan was dead']);
    expect(
      quotationsOf('Anna Berg left. A spokesman for Anna Berg said the plan was dead.')[0]?.speaker?.actor,
    ).toBeNull();
  });

  it('looks past an apposition, a relative clause and a participle', () => {
    expect(said('Berg, the mayor of the town, said the plan was dead.')).toEqual(['Berg: the plan was dead']);
    expect(said('Berg, who is to leave office in May, said the plan was dead.')).toEqual(['Berg: the plan was dead']);
    expect(said('A report released by the bank last year said the plan was dead.')).toEqual([
      'A report: the plan was dead',
    ]);
  });

  it('is given to who accuses, not to who is accused', () => {
    expect(said('The town is accused by its neighbours of poisoning the lake.')).toEqual([
      'its neighbours: of poisoning the lake',
    ]);
  });

  it('adds what a participle adds', () => {
    expect(said('Berg said the ferry was sold, adding that nobody had asked.')).toEqual([
      'Berg: the ferry was sold',
      'Berg: that nobody had asked',
    ]);
  });

  it('keeps one line when somebody tells of their own hopes', () => {
    expect(said('Berg said she hopes the ferry will sail again.')).toEqual([
      'Berg: she hopes the ferry will sail again',
    ]);
  });

  it('tells wishes, refusals and accusations', () => {
    expect(said('Berg vowed to rebuild the pier.')).toEqual(['Berg: to rebuild the pier']);
    expect(said('Anna Berg asks for a permit for the crew to sail.')).toEqual([
      'Anna Berg: a permit for the crew to sail',
    ]);
    expect(said('Berg refused to sign the letter.')).toEqual(['Berg: to sign the letter']);
    expect(said('Berg accused the bank of hiding the loss.')).toEqual(['Berg: the bank of hiding the loss']);
    expect(said('The mayor has made it clear that the pier stays shut.')).toEqual([
      'The mayor: that the pier stays shut',
    ]);
  });

  it('does not read nouns, reduced participles or possibilities as speech', () => {
    expect(said('The claims office stood in the old town.')).toEqual([]);
    expect(said('The disputed border runs along the lake.')).toEqual([]);
    expect(said('The prize called the Golden Oar went to nobody.')).toEqual([]);
    expect(said('Berg might support the plan.')).toEqual([]);
    expect(said('Do you know where the ferry is?')).toEqual([]);
  });

  it('lets only somebody hold a wish', () => {
    expect(said('The economy supports a higher rate.')).toEqual([]);
  });

  it('gives the numbers of a poll to the poll', () => {
    expect(said('In a poll for the local radio, Berg led by 9 points.')).toEqual([
      'a poll for the local radio: Berg led by 9 points',
    ]);
  });

  it('is the main clause behind "as Berg put it"', () => {
    expect(said('As Anna Berg put it on Monday, the pier is a ruin.')).toEqual(['Anna Berg: the pier is a ruin']);
    expect(said('As reported by the Courier, 40 boats are for sale.')).toEqual(['the Courier: 40 boats are for sale']);
  });

  it('gives claims and vows to their owner', () => {
    expect(said("Berg's claim that the bank had failed was false.")).toEqual(['Berg: that the bank had failed']);
  });
});
