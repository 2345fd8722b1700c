import { describe, expect, it } from 'vitest';
import { withEvents } from '../../../src/analysis/dates/events/events-step.ts';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../../../src/analysis/syntax/analyse-syntax.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import { datesOf } from './read-dates.ts';

const tuesday = '2016-10-11';

function eventsOf(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = findSentences(text, tokens);
  const document = {
    text,
    title: null,
    published: tuesday,
    tokens,
    sentences,
    syntax: analyseSyntax(tokens, sentences),
  };
  return withEvents({ ...document, dates: findDates(document) }).map(
    ({ text: words, event }) => `${words}: ${event?.text}`,
  );
}

describe('two times told together', () => {
  it('gives the year behind the second month to both', () => {
    expect(datesOf('She toured Tarn between May and June in 1981.', tuesday)).toEqual([
      'May = 1981-05',
      'June in 1981 = 1981-06',
    ]);
  });

  it('takes the end of a span of weekdays for the one behind its beginning', () => {
    expect(datesOf('The truce lasted from midnight on Saturday until 6am on Sunday.', tuesday)).toEqual([
      'midnight on Saturday = 2016-10-08T24:00',
      '6am on Sunday = 2016-10-09T06:00',
    ]);
    expect(datesOf('The bridge was shut from Friday evening to Monday morning.', tuesday)).toEqual([
      'Friday evening = 2016-10-07TEV',
      'Monday morning = 2016-10-10TMO',
    ]);
    expect(datesOf('They met between Monday and Wednesday last week.', tuesday)).toEqual([
      'Monday = 2016-10-03',
      'Wednesday last week = 2016-10-05',
    ]);
  });

  it('tells of both what happens then', () => {
    expect(eventsOf('In January and February of 2014 the prices fell.')).toEqual([
      'January: the prices fell',
      'February of 2014: the prices fell',
    ]);
    expect(eventsOf('In the 2015-16 season the club won.')).toEqual(['2015: the club won', '16: the club won']);
    expect(eventsOf('Ned Berg was in office between 2012 and 2014.')).toEqual([
      '2012: Ned Berg was in office',
      '2014: Ned Berg was in office',
    ]);
    expect(eventsOf('The fair was held on 3 or 4 June.')).toEqual([
      '3: The fair was held',
      '4 June: The fair was held',
    ]);
  });

  it('tells of the deed, not of who is accused of it', () => {
    expect(eventsOf('Ned Berg is accused of fraud between 3 May 2011 and 9 June 2013.')).toEqual([
      '3 May 2011: fraud',
      '9 June 2013: fraud',
    ]);
    expect(eventsOf('Ned Berg was convicted of fraud on 3 May 2011.')).toEqual([
      '3 May 2011: Ned Berg was convicted of fraud',
    ]);
  });

  it('reads a year of two calendar years as the one it begins in', () => {
    expect(datesOf('Enrolment for the 2023/24 school year is open. In 2023/24 rents rose.', tuesday)).toEqual([
      'the 2023/24 = 2023',
      '2023/24 = 2023',
    ]);
    expect(datesOf('File 2023/24 is lost, and 2023/31 as well.', tuesday)).toEqual([]);
  });
});

describe('days counted in two steps', () => {
  it('takes "ago today" for one day, "ago this week" for one week', () => {
    expect(datesOf('A year ago today the dam broke.', tuesday)).toEqual(['A year ago today = 2015-10-11']);
    expect(datesOf('Ten years ago this week the war ended.', tuesday)).toEqual(['Ten years ago this week = 2006-W41']);
    expect(datesOf('Five years ago last month she left.', tuesday)).toEqual(['Five years ago last month = 2011-09']);
    expect(datesOf('Two weeks ago yesterday he fell.', tuesday)).toEqual(['Two weeks ago yesterday = 2016-09-26']);
    expect(datesOf('Fifty years ago on Tuesday the bridge opened.', tuesday)).toEqual([
      'Fifty years ago on Tuesday = 1966',
    ]);
  });

  it('finds the week or weekend that a day names', () => {
    expect(datesOf('They meet on the weekend of 23 November.', '2024-11-06')).toEqual([
      'the weekend of 23 November = 2024-W47-WE',
    ]);
    expect(datesOf('Rents fell in the week beginning 11 November.', '2024-11-14')).toEqual([
      'the week beginning 11 November = 2024-W46',
    ]);
  });

  it('counts seasons and years from what was told', () => {
    const text =
      'The siege began in February 2022, and by the following autumn half had left. In the spring of the following year they came back.';
    expect(datesOf(text, '2024-11-06')).toEqual([
      'February 2022 = 2022-02',
      'the following autumn = 2022-FA',
      'the spring of the following year = 2023-SP',
    ]);
  });

  it('reads weekdays of weeks ago, and those that come again', () => {
    expect(datesOf('The last was held three weeks ago on Tuesday.', '2024-11-06')).toEqual([
      'three weeks ago on Tuesday = 2024-10-15',
    ]);
    expect(datesOf('The board meets every second Tuesday.', '2024-11-06')).toEqual([
      'every second Tuesday = XXXX-WXX-2',
    ]);
  });

  it('reads the half of the year and the winter of two', () => {
    expect(datesOf('The first half of the year was good.', '2024-11-06')).toEqual([
      'The first half of the year = 2024-H1',
    ]);
    expect(datesOf('The winter of 2022-23 was dry.', '2024-11-06')).toEqual(['The winter of 2022-23 = 2022-WI']);
  });

  it('reads the bare number of a day in the month just told', () => {
    expect(
      datesOf('On 5th October he met her, and again on the 7th. On the 9th he left the 7th floor.', tuesday),
    ).toEqual(['5th October = 2016-10-05', 'the 7th = 2016-10-07', 'the 9th = 2016-10-09']);
    expect(datesOf('It was night on 5 November; on the morning of the 6th, police came.', '2024-11-08')).toContain(
      'the 6th = 2024-11-06',
    );
    expect(datesOf('She won on the 8th attempt and lives on the 3rd floor.', tuesday)).toEqual([]);
  });

  it('takes Friday the 13th for a day only where something happens on one', () => {
    expect(datesOf('They parted on Friday the 13th.', tuesday)).toEqual(['Friday the 13th = 2016-05-13']);
    expect(datesOf('Few believe in Friday the 13th.', tuesday)).toEqual([]);
  });

  it('knows a past that a tagger has never met', () => {
    expect(datesOf('The ferry sank on 3 March off Tarn.', '2024-11-06')).toEqual(['3 March = 2024-03-03']);
  });
});

describe('what is on a day', () => {
  it('is still to come', () => {
    expect(datesOf('The funeral is on Saturday.', tuesday)).toEqual(['Saturday = 2016-10-15']);
    expect(datesOf('There are strikes on Saturday.', '2016-10-10')).toEqual(['Saturday = 2016-10-08']);
  });
});

describe('hours without a day', () => {
  it('goes on with the day told right before', () => {
    expect(
      datesOf('Gunmen crossed the line on Oct. 7. At 6:30 a.m. the police closed the road.', '2016-11-06'),
    ).toContain('6:30 a.m. = 2016-10-07T06:30');
    expect(
      datesOf('A blast shook the port on Monday.\n\nIt struck the grain pier at around 15:30.', tuesday),
    ).toContain('around 15:30 = 2016-10-10T15:30');
  });

  it('keeps the day of publication where the tale does not go on', () => {
    expect(
      datesOf('The ministry was set up on Oct. 7, 2014.\n\nThe minister spoke at 9 a.m. in Tarn.', tuesday),
    ).toContain('9 a.m. = 2016-10-11T09:00');
    expect(datesOf('The fair opened on Saturday. The doors will close at 8 p.m.', tuesday)).toContain(
      '8 p.m. = 2016-10-11T20:00',
    );
  });
});

describe('today as these times', () => {
  it('is no day where it says how things stand', () => {
    for (const text of [
      'The method is still used today.',
      'The gas is known today as velm.',
      'He spoke to the students of today.',
      'They are what they are today.',
      'What is today Orra was then a marsh.',
      'The town was founded in 1820. Today, it is home to 20,000 people.',
    ])
      expect(datesOf(text, tuesday).join()).not.toMatch(/today/iu);
  });

  it('is the day of publication elsewhere', () => {
    for (const text of [
      'The minister is in Orra today.',
      'It took force as of today.',
      'She was informed of today.',
      'The club was founded in 1820. Today it fell to Tarn.',
    ])
      expect(datesOf(text, tuesday).at(-1)).toMatch(/^today = 2016-10-11$/iu);
  });

  it('takes for the day and the midnight gone by what is told as over', () => {
    expect(datesOf('The hearing is set for December 3. She arrived on the 14th.', '2024-11-13')).toEqual([
      'December 3 = 2024-12-03',
      'the 14th = 2024-10-14',
    ]);
    expect(datesOf('The strike began at midnight.', '2024-11-13')).toEqual(['midnight = 2024-11-12T24:00']);
    expect(datesOf('The truce begins at midnight.', '2024-11-13')).toEqual(['midnight = 2024-11-13T24:00']);
  });

  it('reads "last" as a verb behind its auxiliary', () => {
    expect(datesOf('The truce will last 60 days.', '2024-11-13')).toEqual(['60 days = P60D']);
    expect(datesOf('In the last 60 days it held.', '2024-11-13')).toEqual(['the last 60 days = P60D']);
  });
});
