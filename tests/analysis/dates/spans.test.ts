import { describe, expect, it } from 'vitest';
import { datesOf } from './read-dates.ts';

const wednesday = '2024-11-13';

describe('spans of days, months and years', () => {
  it('gives the year behind a span to both its ends', () => {
    expect(datesOf('The fair of August 15th to September 8th, 1963, was its first.', wednesday)).toEqual([
      'August 15th = 1963-08-15',
      'September 8th, 1963 = 1963-09-08',
    ]);
    expect(datesOf('It ran from 28 December to 3 January 2022.', wednesday)).toEqual([
      '28 December = 2021-12-28',
      '3 January 2022 = 2022-01-03',
    ]);
    expect(datesOf('The games will take place on July 23-August 8 next year.', wednesday)).toEqual([
      'July 23 = 2025-07-23',
      'August 8 next year = 2025-08-08',
    ]);
    expect(datesOf('Trains stop from May to June next year.', wednesday)).toEqual([
      'May = 2025-05',
      'June next year = 2025-06',
    ]);
  });

  it('reads years of firms and states as such', () => {
    expect(datesOf('The 2024 fiscal year beat FY2023, and FY25 looks flat.', wednesday)).toEqual([
      'The 2024 fiscal year = 2024',
      'FY2023 = 2023',
      'FY25 = 2025',
    ]);
    expect(datesOf('It forecast growth in FY25 on March 22.', wednesday)).toEqual([
      'FY25 = 2025',
      'March 22 = 2024-03-22',
    ]);
    expect(datesOf('Trade grew after the 2016/2017 fiscal year.', wednesday)).toEqual([]);
    expect(datesOf('H1 2025 looks better.', wednesday)).toEqual(['H1 2025 = 2025-H1']);
  });

  it('dates a week by the day it ends on, and takes a year that ends in a month for a length', () => {
    expect(datesOf('Claims fell in the week to Nov. 8.', wednesday)).toEqual([
      'the week = 2024-W45',
      'Nov. 8 = 2024-11-08',
    ]);
    expect(datesOf('Profit rose in the year to March.', wednesday)).toEqual(['the year = P1Y', 'March = 2024-03']);
    expect(datesOf('Output should double over the next decade.', wednesday)).toEqual(['the next decade = P10Y']);
  });

  it('counts from what was told, also a few sentences back', () => {
    expect(datesOf('He was elected in November 2022 and took office the following January.', wednesday)).toEqual([
      'November 2022 = 2022-11',
      'the following January = 2023-01',
    ]);
    expect(datesOf('She left in 2019. Her firm shut. Nobody wept. That year, he sold his.', wednesday)).toContain(
      'That year = 2019',
    );
    expect(datesOf('Half a year later than May 2021, it closed.', wednesday)).not.toContain('Half a year later = 2022');
    expect(datesOf('He played in 1959 for a friend who was crippled the year before in a crash.', wednesday)).toEqual([
      '1959 = 1959',
      'the year before = 1958',
    ]);
  });

  it('puts nothing told as past behind publication', () => {
    expect(datesOf('The next week, during tests, the team found a leak.', wednesday)).toEqual([
      'The next week = XXXX-WXX',
    ]);
    expect(datesOf('The vote is on November 26. Both camps have spent the week trading insults.', wednesday)).toContain(
      'the week = 2024-W46',
    );
  });

  it('names no week or year by what it lies before or after', () => {
    expect(datesOf('She lost ten pounds in the year after the surgery.', wednesday)).toEqual([]);
    expect(datesOf('The week after the strike, trains ran.', wednesday)).toEqual([]);
  });

  it('leaves a bound out of the year told beside it', () => {
    expect(datesOf('It has sold a million since its launch in 2003, and as of February it leads.', wednesday)).toEqual([
      '2003 = 2003',
      'February = 2024-02',
    ]);
    expect(datesOf('Under a plan approved in 1987 it bought shares through Sept. 29.', wednesday)).toEqual([
      '1987 = 1987',
      'Sept. 29 = 2024-09-29',
    ]);
  });
});

describe('what comes again or is none', () => {
  it('leaves the year of what comes every year open', () => {
    expect(datesOf('The monsoon typically comes in July.', wednesday)).toEqual(['July = XXXX-07']);
    expect(datesOf('The monsoon came in July.', wednesday)).toEqual(['July = 2024-07']);
  });

  it('leaves the day of hours that hold every day open', () => {
    expect(datesOf('A 10 p.m. to 5 a.m. curfew began on Monday.', wednesday)).toEqual([
      '10 p.m. = XXXX-XX-XXT22:00',
      '5 a.m. = XXXX-XX-XXT05:00',
      'Monday = 2024-11-11',
    ]);
    expect(datesOf('Open Mon-Fri 9am-5pm.', wednesday)).toEqual(['9am = XXXX-XX-XXT09:00', '5pm = XXXX-XX-XXT17:00']);
  });

  it('takes lengths, verses, cards and titles for no times', () => {
    expect(datesOf('The song is under 2:30 and quotes Mark 9:31.', wednesday)).toEqual([]);
    expect(datesOf('It beats a 2080 card.', wednesday)).toEqual([]);
    expect(datesOf('Midnight Magic danced at the Spring Festival.', wednesday)).toEqual([]);
    expect(datesOf('Cheaper fuel is the factor behind the fall.', wednesday)).toEqual([]);
  });

  it('takes the quarters of a game for no quarters of a year', () => {
    const game = 'Holt threw two touchdowns and ran for 80 yards. The third quarter belonged to the visitors.';
    expect(datesOf(game, wednesday)).toEqual([]);
    expect(datesOf('The third quarter belonged to exporters.', wednesday)).toEqual(['The third quarter = 2024-Q3']);
  });
});
