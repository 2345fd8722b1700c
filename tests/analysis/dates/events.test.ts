import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../../src/analysis/steps.ts';
import { eventsOf } from './events-of.ts';

describe('what happens at a time', () => {
  it('leaves the month that is a surname out of the dates', () => {
    const text = 'Trade Secretary Moira August spoke. “It is over,” August said. She will leave in August.';
    const { dates } = createPipeline(analysisSteps).run({ text, title: null, published: '2024-06-13' });
    expect(dates.map(({ value }) => value)).toEqual(['2024-08']);
  });

  it('leaves the weekday that somebody is called by out of the dates', () => {
    const text =
      'Wednesday Holm dances with her brother. Holm said she was pleased. Wednesday Holm will return on Friday, the studio said. “I like it,” Wednesday said.';
    const { dates } = createPipeline(analysisSteps).run({ text, title: null, published: '2024-06-13' });
    expect(dates.map(({ value }) => value)).toEqual(['2024-06-14']);
    const said = 'He told reporters Wednesday Lund had gone. Lund left on Friday, Lund said.';
    expect(
      createPipeline(analysisSteps)
        .run({ text: said, title: null, published: '2024-06-13' })
        .dates.map(({ text: words }) => words),
    ).toEqual(['Wednesday', 'Friday']);
  });

  it('is the clause the date closes', () => {
    expect(eventsOf('The senator, who will be inaugurated on January 20, thanked her voters.')).toEqual([
      'who will be inaugurated',
    ]);
    expect(eventsOf('The army conquered two villages in October.')).toEqual(['The army conquered two villages']);
  });

  it('has its subject before "are set to", the verb’s particle, and not the half of "as soon as"', () => {
    expect(
      eventsOf('Negotiations are set to resume in the old town hall of Hofbau or the port of Westhafen on Thursday.'),
    ).toEqual(['Negotiations are set to resume in the old town hall of Hofbau']);
    expect(eventsOf('The regular season will kick off on October 22.')).toEqual(['The regular season will kick off']);
    expect(eventsOf('Lund is expected to resign as soon as Thursday.')).toEqual(['Lund is expected to resign']);
  });

  it('has both of a joined subject', () => {
    expect(eventsOf('Lund and Berg will meet in Oslo on January 20, the palace said.')).toEqual([
      'Lund and Berg will meet in Oslo',
    ]);
    expect(eventsOf('The mayor resigned and the council met on Monday.')[0]).toContain('the council met');
  });

  it('is the clause behind a date that opens the sentence', () => {
    expect(eventsOf('On Monday, the court rejected the appeal.')).toEqual(['the court rejected the appeal']);
    expect(eventsOf('A week ago, after long talks, the union accepted the offer.')).toEqual([
      'the union accepted the offer',
    ]);
  });

  it('is the noun a date stands before or behind', () => {
    expect(eventsOf('He won the November 5 elections.')).toEqual(['elections']);
    expect(eventsOf('They look forward to his inauguration on January 20 in the capital.')).toEqual([
      'his inauguration',
    ]);
  });

  it('is what lasted from the first to the second of two times', () => {
    expect(eventsOf('She was re-elected after a first presidential term between 2017 and 2021.')).toEqual([
      'a first presidential term',
      'a first presidential term',
    ]);
    expect(eventsOf('She led the bank from 2011 to 2019.')).toEqual(['She led the bank', 'She led the bank']);
  });

  it('keeps subject and verb together around the date', () => {
    expect(eventsOf('Union leaders Wednesday outlined a new plan.')).toEqual([
      'Union leaders Wednesday outlined a new plan',
    ]);
  });

  it('is nothing where a date only says when somebody spoke, or tells no point in time', () => {
    expect(eventsOf('"We are ready," she said on Tuesday.')).toEqual([null]);
    expect(eventsOf('It took three weeks.')).toEqual([null]);
  });

  it('never begins inside a word', () => {
    expect(eventsOf('She was first re-elected in 2019 with a small majority.')).toEqual([
      're-elected in 2019 with a small majority',
    ]);
  });

  it('tells the deed of a subject that the date follows', () => {
    expect(eventsOf('A judge on Tuesday blocked the rule.')).toEqual(['A judge on Tuesday blocked the rule']);
  });

  it('takes the happening inside a noun phrase for what happens', () => {
    expect(eventsOf("The mood soured ahead of the state's closely watched Tuesday primary.")).toEqual(['primary']);
  });

  it('takes neither a stretch of time nor a thing of today for a happening', () => {
    const [, year] = eventsOf('Sales rose in the first six months of this year.');
    expect(year).toBe('Sales rose in the first six months');
    expect(eventsOf("Today's handful of giant banks dominate the market.")).toEqual([null]);
    expect(eventsOf('At 2 p.m. on the last Friday in August, rain.')).toEqual([null, null]);
  });

  it('takes no part of a month or day for a happening', () => {
    expect(eventsOf('In the heat of August, they marched.')).toEqual([null]);
    expect(eventsOf('They lost the races of 2016.')).not.toEqual([null]);
  });

  it('is no comparison, attribute or half a word', () => {
    expect(eventsOf('Norland held its first free vote since 1993.')).toEqual([null]);
    expect(eventsOf('Turnout was higher than in 2019.')).toEqual([null]);
    expect(eventsOf('Berg split with Lund over the 2018 contract.')).toEqual([null]);
    expect(eventsOf('In the 1991 film, a thief hides.')).toEqual([null]);
    expect(eventsOf('Try as many Halloween-themed games as you like.')).toEqual([null]);
    expect(eventsOf('The army has ruled since May.')).toEqual(['The army has ruled']);
  });

  it('is not that somebody spoke', () => {
    expect(eventsOf('She told the Nordby Telegraph in 2002.')).toEqual([null]);
    expect(eventsOf('By 2040, planners say, the city will be full.')).toEqual(['the city will be full']);
    expect(eventsOf('The men alleged that on Monday they heard a shot.')).toEqual(['they heard a shot']);
  });

  it('is never cut inside a name, nor before what its verb says', () => {
    expect(
      eventsOf('On Monday, agents of the coast guard searched a small boat at the Port Hansen Public Landing Ramp.'),
    ).toEqual(['agents of the coast guard searched a small boat at the Port Hansen Public Landing Ramp']);
    expect(eventsOf('The plane landed safely in Oslo just after midnight.')).toEqual([
      'The plane landed safely in Oslo',
    ]);
    expect(eventsOf("They marked the centenary of the tyrant's November 8, 1923, putsch.")).toEqual([null]);
  });

  it('is told by its clause where the noun before it is a body or a text', () => {
    expect(eventsOf('Voters changed the state constitution on Tuesday.')).toEqual([
      'Voters changed the state constitution',
    ]);
    expect(eventsOf('He was director of the Norland Energy Division from 2001 to 2009.')[0]).toContain(
      'He was director',
    );
  });
});
