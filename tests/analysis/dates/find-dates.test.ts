import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf, readDates } from './read-dates.ts';

const wednesday = '2024-11-13';

describe('dates of the calendar', () => {
  it('reads full dates in either order', () => {
    expect(datesOf('It opened on January 20, 2025 and closed on 3 March 2026.')).toEqual([
      'January 20, 2025 = 2025-01-20',
      '3 March 2026 = 2026-03-03',
    ]);
  });

  it('finds the missing year on the side that lies near', () => {
    expect(datesOf('The inauguration on January 20 drew near.', wednesday)).toEqual(['January 20 = 2025-01-20']);
    expect(datesOf('The vote took place on November 5.', wednesday)).toEqual(['November 5 = 2024-11-05']);
  });

  it('leaves open what nothing tells', () => {
    expect(datesOf('They met on Wednesday, days after January 20.')).toContain('Wednesday = XXXX-WXX-3');
    expect(datesOf('They met on January 20.')).toEqual(['January 20 = XXXX-01-20']);
  });

  it('reads a day of the month in brackets behind its weekday', () => {
    expect(datesOf('The minister arrived on Wednesday (13) by train.', '2024-11-15')).toEqual([
      'Wednesday (13) = 2024-11-13',
    ]);
  });

  it('gives each end of a span its date', () => {
    expect(datesOf('The plan for 2021-2027 was signed.')).toEqual(['2021 = 2021', '2027 = 2027']);
    expect(datesOf('It ran from May to June 2012.')).toEqual(['May = 2012-05', 'June 2012 = 2012-06']);
  });
});

describe('days told from publication', () => {
  it('takes a weekday as the last one, publication included, and as the next one in a clause of the future', () => {
    expect(datesOf('Ministers met on Wednesday.', wednesday)).toEqual(['Wednesday = 2024-11-13']);
    expect(datesOf('Ministers met on Tuesday.', wednesday)).toEqual(['Tuesday = 2024-11-12']);
    expect(datesOf('Ministers will meet on Tuesday.', wednesday)).toEqual(['Tuesday = 2024-11-19']);
  });

  it('names the day it was resolved from', () => {
    expect(readDates('It rained yesterday.', wednesday)[0]).toMatchObject({ value: '2024-11-12', anchor: wednesday });
    expect(readDates('It rained on May 3, 2020.', wednesday)[0]).toMatchObject({ anchor: null });
  });

  it('reads weeks, months and years', () => {
    expect(datesOf('It began last week and ends early next month.', wednesday)).toEqual([
      'last week = 2024-W45',
      'early next month = 2024-12',
    ]);
    expect(datesOf('Prices fell two years ago.', wednesday)).toEqual(['two years ago = 2022']);
  });

  it('reads the tense of the clause, not of its neighbours', () => {
    expect(datesOf('The envoy said on Monday 49 sailors would leave.', wednesday)).toEqual(['Monday = 2024-11-11']);
    expect(datesOf('It was the first since the invasion of February 24.', '2023-12-03')).toEqual([
      'February 24 = 2023-02-24',
    ]);
    expect(datesOf('He said on Monday that talks would resume on Thursday.', wednesday)).toEqual([
      'Monday = 2024-11-11',
      'Thursday = 2024-11-14',
    ]);
    expect(datesOf('The vote is scheduled for Monday.', wednesday)).toEqual(['Monday = 2024-11-18']);
    expect(datesOf('The deadline was extended until Monday.', wednesday)).toEqual(['Monday = 2024-11-18']);
    expect(datesOf('They cut jobs due to losses on Monday.', wednesday)).toEqual(['Monday = 2024-11-11']);
    expect(datesOf('After landing on Tuesday, she will meet the king.', wednesday)).toEqual(['Tuesday = 2024-11-12']);
    expect(datesOf('The summit ends on Thursday.', wednesday)).toEqual(['Thursday = 2024-11-14']);
  });

  it('lets an earlier date of the sentence supply what is missing', () => {
    expect(datesOf('In 2016 he won, and in October he fell ill.', wednesday)).toEqual([
      '2016 = 2016',
      'October = 2016-10',
    ]);
    expect(datesOf('She met him in 2018. The following year they quarrelled.', wednesday)).toEqual([
      '2018 = 2018',
      'The following year = 2019',
    ]);
    expect(datesOf('Sales fell in the third quarter of 2023. A year earlier they rose.', wednesday)).toEqual([
      'the third quarter of 2023 = 2023-Q3',
      'A year earlier = 2022-Q3',
    ]);
  });

  it('reads parts of the year and weeks of a month', () => {
    expect(datesOf('It fell in the last week of March and last summer. It rose in Q3 2023.', wednesday)).toEqual([
      'the last week of March = 2024-W13',
      'last summer = 2024-SU',
      'Q3 2023 = 2023-Q3',
    ]);
    expect(datesOf('They met over the weekend.', wednesday)).toEqual(['the weekend = 2024-W45-WE']);
  });

  it('knows named days', () => {
    expect(datesOf('It opens on Christmas Day, and closed on Good Friday 2023.', wednesday)).toEqual([
      'Christmas Day = 2024-12-25',
      'Good Friday 2023 = 2023-04-07',
    ]);
  });

  it('reads times of day', () => {
    expect(datesOf('It struck at 8 p.m. on Tuesday.', wednesday)).toEqual(['8 p.m. on Tuesday = 2024-11-12T20:00']);
    expect(datesOf('He landed on Tuesday night.', wednesday)).toEqual(['Tuesday night = 2024-11-12TNI']);
  });
});

describe('durations, sets and references', () => {
  it('counts in the unit the text uses', () => {
    expect(datesOf('The two-day trip followed two and a half years of talks.')).toEqual([
      'two-day = P2D',
      'two and a half years = P2Y6M',
    ]);
  });

  it('reads decades, centuries and vague points', () => {
    expect(
      datesOf('In the 1980s, as in the 19th century and until now, but not in recent times or in the near future.'),
    ).toEqual([
      'the 1980s = 198',
      'the 19th century = 18',
      'now = PRESENT_REF',
      'recent times = PAST_REF',
      'the near future = FUTURE_REF',
    ]);
  });
});

describe('what the text has told', () => {
  it('counts "later" from it, and only measures where it has told nothing', () => {
    expect(datesOf('A year later they fell.', wednesday)).toEqual(['A year later = P1Y']);
    expect(datesOf('In 2010 he won. A year later he lost.', wednesday)).toEqual(['2010 = 2010', 'A year later = 2011']);
  });

  it('keeps the attacks of 2001 in their year', () => {
    expect(datesOf('Since the Sept. 11 attacks, and on Sept. 11, they watch.', wednesday)).toEqual([
      'Sept. 11 = 2001-09-11',
      'Sept. 11 = 2024-09-11',
    ]);
  });
});

describe('a day that is to come', () => {
  it('keeps its day behind "coming", and its year behind what is scheduled for it', () => {
    expect(datesOf('The game, coming Nov. 27, has two players.', wednesday)[0]).toMatch(/^Nov\. 27 = \d{4}-11-27$/u);
  });
});

describe('what is no time expression', () => {
  it.each([
    'The 78-year-old tycoon is 44 years old.',
    'They may march against the F-16 deal, and prices fall.',
    'Theresa May spoke to the Sunday Times about 1,500 soldiers.',
    'The share rose to 12 cents from $27 a share.',
    'A player in his 30s saw High Noon.',
    'CBS told it on 60 Minutes to three-quarters of the voters.',
    'A second vote found 2000 people and 1998 soldiers.',
  ])('%s', (text) => {
    expect(datesOf(text, wednesday)).toEqual([]);
  });
});

describe('dates in the news', () => {
  it('reads years of history where brackets, a span or a preposition speak for them', () => {
    expect(datesOf('The treaty (1648) held; the mill was built in 1720 and was sold in 1755.')).toEqual([
      '1648 = 1648',
      '1720 = 1720',
      '1755 = 1755',
    ]);
    expect(datesOf('The painter (1571 - 1610) died young.')).toEqual(['1571 = 1571', '1610 = 1610']);
    expect(datesOf('They delivered in 1500 boxes.')).toEqual([]);
  });

  it('takes a prize for no year', () => {
    expect(datesOf('She was named Person of the Year.', wednesday)).toEqual([]);
    expect(datesOf('He was the league’s player of the month.', wednesday)).toEqual([]);
    expect(datesOf('It was the biggest deal of the year.', wednesday)).toEqual(['the year = 2024']);
  });

  it('takes shares and degrees for no decade', () => {
    expect(datesOf('Her support fell to the 30s in one poll.', wednesday)).toEqual([]);
    expect(datesOf('Temperatures climbed into the 90s.', wednesday)).toEqual([]);
    expect(datesOf('In the nineties, 40 percent of them smoked.', wednesday)).toEqual(['the nineties = 199']);
    expect(datesOf('The band toured in the 70s and 80s.', wednesday)).toEqual(['the 70s = 197', '80s = 198']);
  });

  it('reads the weekday of a month by its rank, and gives its day to the hour before it', () => {
    expect(datesOf('At 2 p.m. on the last Friday in August, the board met.', wednesday)).toEqual([
      '2 p.m. = 2024-08-30T14:00',
      'the last Friday in August = 2024-08-30',
    ]);
    expect(datesOf('They voted on the first Tuesday of March 2023.', wednesday)).toContain(
      'the first Tuesday of March 2023 = 2023-03-07',
    );
  });

  it('looks ahead where the text speaks of what a day brings', () => {
    expect(datesOf("The race tightened ahead of the state's closely watched Tuesday primary.", wednesday)).toEqual([
      'Tuesday = 2024-11-19',
    ]);
  });

  it.each([
    ['The speaker had been scheduled to attend, but on Monday, the party announced she would stay away.', '2024-11-11'],
    ['He will try again. On Friday, the minister has a speech scheduled in the capital.', '2024-11-15'],
    ['Voters will have a chance to make their voice known on Tuesday.', '2024-11-19'],
    ['She is coming off a strong debate Monday.', '2024-11-11'],
  ])('tells past from future in %s', (text, value) => {
    expect(readDates(text, wednesday).map((date) => date.value)).toEqual([value]);
  });

  it('takes a day on which something happened for a past one', () => {
    expect(datesOf('That was before April 24, when the army crossed the river.', wednesday)).toEqual([
      'April 24 = 2024-04-24',
    ]);
    expect(datesOf('Nobody spoke of it before February 24, when the army crossed the river.', wednesday)).toEqual([
      'February 24 = 2024-02-24',
    ]);
  });

  it('compares with the period the sentence has just told', () => {
    expect(datesOf('Sales rose 12% in October compared with the same month last year.', wednesday)).toEqual([
      'October = 2024-10',
      'the same month last year = 2023-10',
    ]);
  });

  it('reads both lengths of a range', () => {
    expect(datesOf('It will take between 60 and 90 days.')).toEqual(['60 = P60D', '90 days = P90D']);
  });

  it('finds a stretch that an event bounds', () => {
    expect(datesOf('Police saw the car in the weeks before the attack.')).toEqual(['weeks = PXW']);
  });

  it('goes on telling of a year long gone', () => {
    expect(datesOf('The dam broke on 8 April 1865. On 14 April the mayor was dismissed.', wednesday)).toEqual([
      '8 April 1865 = 1865-04-08',
      '14 April = 1865-04-14',
    ]);
  });
});

describe('any text', () => {
  it('knows no word by the names of its own machinery', () => {
    expect(datesOf('The constructor met a constructor since constructor Friday.', wednesday)).toEqual([
      'Friday = 2024-11-08',
    ]);
  });

  it.each([
    'a'.repeat(1_000_000),
    '1'.repeat(100_000),
    'one hundred and '.repeat(5_000),
    'the last '.repeat(5_000),
    '1 May '.repeat(5_000),
    "'8 1999-".repeat(5_000),
    '"'.repeat(10_000),
  ])('is read to its end, however hostile', (text) => {
    expect(readDates(text, wednesday).length).toBeGreaterThanOrEqual(0);
  });

  it('yields verbatim slices in order, without overlaps', () => {
    const words = fc.constantFrom(
      ...'the last next May 2013 20 Friday , - of year two weeks ago p.m. 8 : 30 31 February quarter first \n . 1980 s constructor since toString will'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? ' ' : '');
        let behind = 0;
        for (const date of readDates(text, wednesday)) {
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.start).toBeGreaterThanOrEqual(behind);
          behind = date.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads a quarter by the day it ended, and goes on counting the quarters of the report', () => {
    expect(
      datesOf('In the fiscal first quarter sales rose. For the quarter ended Sept. 30, it earned more.', '2013-10-24'),
    ).toEqual(['the fiscal first quarter = 2013-Q1', 'the quarter = 2013-Q3', 'Sept. 30 = 2013-09-30']);
    expect(datesOf('The quarter that ended June 30, 2012, was bad.', '2013-10-24')).toEqual([
      'The quarter = 2012-Q2',
      'June 30, 2012 = 2012-06-30',
    ]);
  });

  it('reads a date in figures in the order in which the text writes its other dates', () => {
    const valueIn = (text: string) => readDates(text, '2024-07-01').at(-1)?.value;
    expect(valueIn('The campaign began on 22 May. Voters go to the polls on 04/07/2024.')).toBe('2024-07-04');
    expect(valueIn('The campaign began on May 22. Voters go to the polls on 04/07/2024.')).toBe('2024-04-07');
    expect(valueIn('It began on 22/05/2024. Voters go to the polls on 04/07/2024.')).toBe('2024-07-04');
    expect(valueIn('It began on 22 May 2024 and ends on 05/25/2024.')).toBe('2024-05-25');
  });

  it('takes "that same day" for no day that the text did not tell', () => {
    expect(datesOf('The firm was founded in 2010. It was one of six gifts made that same day.', '2016-08-24')).toEqual([
      '2010 = 2010',
    ]);
  });

  it('takes the day to which something was put off for one to come', () => {
    const text = 'The race, due to start on June 3, was postponed to September 9.';
    expect(readDates(text, '2024-05-07').map(({ value }) => value)).toEqual(['2024-06-03', '2024-09-09']);
  });
});
