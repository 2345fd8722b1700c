import { describe, expect, it } from 'vitest';
import { withEvents } from '../../../src/analysis/dates/events/events-step.ts';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../../../src/analysis/syntax/analyse-syntax.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import { datesOf } from './read-dates.ts';

const wednesday = '2019-01-09';

function eventsOf(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = findSentences(text, tokens);
  const syntax = analyseSyntax(tokens, sentences);
  const document = { text, title: null, published: wednesday, tokens, sentences, syntax };
  return withEvents({ ...document, dates: findDates(document) }).map(
    ({ text: words, value, event }) => `${words} ${value}: ${event?.text}`,
  );
}

describe('what stands between commas', () => {
  it('dates only itself, and gives its year to nothing behind it', () => {
    expect(eventsOf('Gonen Sarn, energy minister from 1995 to 1996, was indicted in June.')).toEqual([
      '1995 1995: energy minister',
      '1996 1996: energy minister',
      'June 2018-06: Gonen Sarn, energy minister from 1995 to 1996, was indicted',
    ]);
    expect(eventsOf('The senator, who was elected in 1986, cast a vote against the plan in July.')[1]).toMatch(
      /^July 2018-07/,
    );
    expect(eventsOf('The film, released by the Orra studio on Friday, tells of a flood.')[0]).toContain(
      'released by the Orra studio',
    );
  });

  it('tells what somebody is where it opens the sentence', () => {
    expect(eventsOf('Mayor of Orra until 2015, Mira Holm lives in Tarn.')).toEqual(['2015 2015: Mayor of Orra']);
  });

  it('goes with the verb where it begins with a preposition', () => {
    expect(eventsOf('Mira Holm, particularly on Friday, praised the deal.')[0]).toContain('praised the deal');
  });

  it('is none where a year only says which one it is', () => {
    for (const text of [
      'Mira Holm is ahead of rival 2016 candidate Ned Roe of Tarn.',
      'She is laying the ground for a possible 2016 presidential run.',
      'He was convicted of a gruesome 1998 kidnapping.',
      'The rate has dropped from an October, 2009 high of 10 percent.',
    ])
      expect(eventsOf(text)[0]).toMatch(/: undefined$/);
    expect(eventsOf('The 2016 elections were close.')[0]).toContain(': elections');
  });

  it('ends where a caption runs into the text', () => {
    const text =
      'Mira Holm talks to Ned Roe at the headquarters of the fund in Orra, June 20, 2017 The fund approved a new loan for Tarn on Tuesday.';
    const [caption, deed] = eventsOf(text);
    expect(caption).not.toContain('approved');
    expect(deed).toContain(': The fund approved a new loan');
  });
});

describe('when what is told of was', () => {
  const saturday = '2012-10-27';

  it('takes what was called off for what was still to be', () => {
    expect(datesOf('Events in Tarn Monday and in Orra on Tuesday have been canceled.', saturday)).toEqual([
      'Monday = 2012-10-29',
      'Tuesday = 2012-10-30',
    ]);
    expect(datesOf("The organizers of Saturday's march said they were calling it off.", '2019-08-30')).toEqual([
      'Saturday = 2019-08-31',
    ]);
    expect(datesOf('The game was moved to Sunday. He moved to Orra on Sunday.', '2024-11-06')).toEqual([
      'Sunday = 2024-11-10',
      'Sunday = 2024-11-03',
    ]);
  });

  it('takes the season that is near for this one, not for the next', () => {
    expect(datesOf('The fair was put off until next summer.', '2020-03-24')).toEqual(['next summer = 2021-SU']);
    expect(datesOf('The fair opens next summer.', '2019-12-01')).toEqual(['next summer = 2020-SU']);
  });

  it('takes what was in force for past, what is announced for to come', () => {
    expect(datesOf('His resignation was officially effective Wednesday.', saturday)).toEqual([
      'Wednesday = 2012-10-24',
    ]);
    expect(datesOf('He announced a cut, effective Wednesday.', saturday)).toEqual(['Wednesday = 2012-10-31']);
  });

  it('reads a decision past its adverb', () => {
    expect(datesOf('He has decided instead to go to Orra and campaign there Monday morning.', saturday)).toEqual([
      'Monday morning = 2012-10-29TMO',
    ]);
  });

  it('takes what tells something for published', () => {
    expect(datesOf("The latest survey, Wednesday's Marlow University poll, has her ahead.", saturday)).toEqual([
      'Wednesday = 2012-10-24',
    ]);
    expect(datesOf("She will campaign before Wednesday's poll.", saturday)).toEqual(['Wednesday = 2012-10-31']);
  });

  it('knows what somebody became to be past', () => {
    expect(datesOf('Holm, who became a citizen in December, fights the ministry.', '2018-11-16')).toEqual([
      'December = 2017-12',
    ]);
  });

  it('takes a year before a measure for no length', () => {
    expect(datesOf('Life expectancy rose in 2012 to 78.8 years.', saturday)).toContain('2012 = 2012');
  });
});
