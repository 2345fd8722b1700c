import { describe, expect, it } from 'vitest';
import { datesOf } from './read-dates.ts';

const wednesday = '2019-06-05';

describe('a weekday with its date behind it', () => {
  it('is the day of the date, whichever week the words would lean to', () => {
    expect(datesOf('The vote will be next Thursday, 13 June, the clerk said.', wednesday)).toEqual([
      'next Thursday, 13 June = 2019-06-13',
    ]);
    expect(datesOf('He was seen last Friday (May 24) near the quay.', wednesday)).toEqual([
      'last Friday = 2019-05-24',
      'May 24 = 2019-05-24',
    ]);
    expect(datesOf('It opens this Saturday, the 8th of June.', wednesday)).toEqual([
      'this Saturday, the 8th of June = 2019-06-08',
    ]);
    expect(datesOf('They left on the night of Friday, May 24, by boat.', wednesday)).toEqual([
      'the night of Friday, May 24 = 2019-05-24TNI',
    ]);
    expect(datesOf('He died on Monday evening, 27 May, at home.', wednesday)).toEqual([
      'Monday evening, 27 May = 2019-05-27TEV',
    ]);
    expect(datesOf('The next day, May 28, he left.', wednesday)).toEqual([
      'The next day = 2019-05-28',
      'May 28 = 2019-05-28',
    ]);
  });

  it('stays two where what follows is no date', () => {
    expect(datesOf('He left last Friday, the fifth to go.', wednesday)).toEqual(['last Friday = 2019-05-31']);
    expect(datesOf('He left last Friday, May said.', wednesday)[0]).toBe('last Friday = 2019-05-31');
  });
});

describe('hours', () => {
  it('are of a day gone by that was told up to three sentences back, where they open theirs', () => {
    expect(
      datesOf(
        'On Saturday troops crossed the river. Guards ran. Nobody slept. At 6:30 a.m. police closed the road.',
        wednesday,
      ),
    ).toEqual(['Saturday = 2019-06-01', '6:30 a.m. = 2019-06-01T06:30']);
    expect(
      datesOf(
        'On Saturday troops crossed. Guards ran. Nobody slept. Nobody ate. At 6:30 a.m. police closed it.',
        wednesday,
      )[1],
    ).toBe('6:30 a.m. = 2019-06-05T06:30');
  });

  it('are of the half of the day that their part tells', () => {
    expect(datesOf('The blast came at 9:15 last night.', wednesday)).toEqual(['9:15 last night = 2019-06-04T21:15']);
    expect(datesOf('The blast came at 2 a.m. last night.', wednesday)).toEqual([
      '2 a.m. last night = 2019-06-05T02:00',
    ]);
    expect(datesOf('It was heard at 10:30 this morning.', wednesday)).toEqual([
      '10:30 this morning = 2019-06-05T10:30',
    ]);
    expect(datesOf('It was heard at 11:02 on Tuesday night.', wednesday)).toEqual([
      '11:02 on Tuesday night = 2019-06-04T23:02',
    ]);
  });

  it('told by two clocks are of the day told behind them', () => {
    expect(datesOf('At around 4 p.m. (1400 UTC) yesterday, a mast fell.', wednesday)).toEqual([
      'around 4 p.m. = 2019-06-04T16:00',
      '1400 UTC = 2019-06-04T14:00Z',
      'yesterday = 2019-06-04',
    ]);
    expect(datesOf('At 1:30 p.m. EDT (1730 UTC) on June 3, a mast fell.', wednesday)).toEqual([
      '1:30 p.m. EDT = 2019-06-03T13:30',
      '1730 UTC = 2019-06-03T17:30Z',
      'June 3 = 2019-06-03',
    ]);
    // The zones lie half a day apart.
    expect(datesOf('It fell at 9 p.m. EDT (0100 GMT) on Monday.', wednesday)).toEqual([
      '9 p.m. EDT = 2019-06-03T21:00',
      '0100 GMT = 2019-06-04T01:00Z',
      'Monday = 2019-06-03',
    ]);
    expect(datesOf('It fell at 3 a.m. local time (2300 GMT Monday) on Tuesday.', wednesday)).toEqual([
      '3 a.m. local time = 2019-06-04T03:00',
      '2300 GMT = 2019-06-03T23:00Z',
      'Tuesday = 2019-06-04',
    ]);
  });

  it('of a span are of one day', () => {
    expect(datesOf('He spoke from 1.30pm to 3pm on Monday.', wednesday)).toEqual([
      '1.30pm = 2019-06-03T13:30',
      '3pm = 2019-06-03T15:00',
      'Monday = 2019-06-03',
    ]);
  });
});

describe('lists and lengths', () => {
  it('lends what the last tells to those before it', () => {
    expect(datesOf('It rained in May, June and July of 2015.', wednesday)).toEqual([
      'May = 2015-05',
      'June = 2015-06',
      'July of 2015 = 2015-07',
    ]);
    expect(datesOf('They met on 1, 3 and 4 June.', wednesday)).toEqual([
      '1 = 2019-06-01',
      '3 = 2019-06-03',
      '4 June = 2019-06-04',
    ]);
  });

  it('counts from what was told', () => {
    expect(datesOf('In 1982 the mill was shut. The very next year it opened again.', wednesday)[1]).toBe(
      'The very next year = 1983',
    );
    expect(datesOf('The pier opened in 2010; three years prior the old one had burnt.', wednesday)[1]).toBe(
      'three years prior = 2007',
    );
    expect(datesOf('A quarter of a century ago the lake was full.', wednesday)).toEqual([
      'A quarter of a century ago = 1994',
    ]);
    expect(datesOf('Two weeks from Friday the term ends.', wednesday)).toEqual(['Two weeks from Friday = 2019-06-21']);
    // How much later, not when.
    expect(datesOf('The ship arrives on Thursday, a day later than planned.', wednesday)[1]).toBe('a day later = P1D');
  });

  it('compares with the same part of the year named', () => {
    expect(
      datesOf('In the first quarter of this year sales rose 3% from the same quarter of 2018.', wednesday)[1],
    ).toBe('the same quarter of 2018 = 2018-Q1');
  });
});

describe('what is set for a day', () => {
  it('is still to come, though it has been set', () => {
    expect(datesOf('The court scheduled a hearing for Friday.', wednesday)).toEqual(['Friday = 2019-06-07']);
    expect(datesOf('The union called a strike for Thursday and Friday.', wednesday)).toEqual([
      'Thursday = 2019-06-06',
      'Friday = 2019-06-07',
    ]);
    expect(datesOf('Students planned a large march in Velm on Saturday.', wednesday)).toEqual([
      'Saturday = 2019-06-08',
    ]);
    expect(datesOf('The union called a strike on Monday over pay.', wednesday)).toEqual(['Monday = 2019-06-03']);
    expect(datesOf('Holm planned the theft on Saturday.', wednesday)).toEqual(['Saturday = 2019-06-01']);
  });
});

describe('the year of a day or month', () => {
  it('is that of the day told right before it, which it follows soon', () => {
    const [, second] = datesOf('The fire on 3 March 2017 killed two. On 5 March a guard found the lamp.', wednesday);
    expect(second).toBe('5 March = 2017-03-05');
    // Near publication it is a day of these weeks.
    expect(datesOf('The fire on 20 May 2017 killed two. On 2 June a man was charged.', wednesday)[1]).toBe(
      '2 June = 2019-06-02',
    );
  });

  it('is not the year of which a report is', () => {
    expect(datesOf('The report for 2018, published in March, counts 40 mills.', wednesday)[1]).toBe('March = 2019-03');
  });

  it('stays open where the weather of every year is told', () => {
    expect(datesOf('Between November and April it is more humid.', wednesday)).toEqual([
      'November = XXXX-11',
      'April = XXXX-04',
    ]);
    expect(datesOf('Temperatures rose in May.', wednesday)).toEqual(['May = 2019-05']);
  });
});

describe('today', () => {
  it('is none where it means these times', () => {
    expect(datesOf('The cuts can be seen today in the cliffs.', wednesday)).toEqual([]);
    expect(datesOf('More weavers work today than ever before.', wednesday)).toEqual([]);
    expect(datesOf('The trial continues today.', wednesday)).toEqual(['today = 2019-06-05']);
  });
});

describe('which side of publication a weekday lies on', () => {
  const sunday = '2016-05-01';

  it('is that of the other mentions where it only says which vote is meant', () => {
    expect(
      datesOf("Holm stressed the weight of Orra's Tuesday primary. A win on Tuesday could hurt her rival.", sunday),
    ).toEqual(['Tuesday = 2016-05-03', 'Tuesday = 2016-05-03']);
    expect(datesOf("Holm spoke of Orra's Tuesday primary. She won on Tuesday by ten votes.", sunday)).toEqual([
      'Tuesday = 2016-04-26',
      'Tuesday = 2016-04-26',
    ]);
  });

  it('is told by what may be able to happen, is asked for, or is being set up', () => {
    expect(
      datesOf('She may be able to come back and run, with the mixed relay taking place on Thursday.', sunday),
    ).toEqual(['Thursday = 2016-05-05']);
    expect(datesOf('She was able to come back on Thursday.', sunday)).toEqual(['Thursday = 2016-04-28']);
    expect(datesOf('He made a plea for voters of the valley to hand him a win Thursday.', sunday)).toEqual([
      'Thursday = 2016-05-05',
    ]);
    expect(datesOf('They would join a march being organized for Aug. 28.', '2020-06-10')).toEqual([
      'Aug. 28 = 2020-08-28',
    ]);
  });

  it('is not told by a month that looks like a verb', () => {
    expect(datesOf('Berg celebrated his victory in the 3 May election with a walk.', '2024-10-06')).toEqual([
      'the 3 May = 2024-05-03',
    ]);
  });
});

describe('asides and names', () => {
  it('lend their year to nothing else', () => {
    const [, second] = datesOf(
      'Edda Garn, the New Orra woman who died in a mill fire of the valley in 2014, was mourned, as was a boy who was hurt in February.',
      '2020-06-10',
    );
    expect(second).toBe('February = 2020-02');
  });

  it('hold no season', () => {
    expect(datesOf('So were the Summer and Winter Games in 1940.', '2020-03-23')).toEqual(['1940 = 1940']);
  });

  it('hour and leaning weekday are one time', () => {
    expect(datesOf('It fell in at around 23:40 local time (16:40 GMT) last Saturday.', '2024-08-30')).toEqual([
      'around 23:40 local time = 2024-08-24T23:40',
      '16:40 GMT = 2024-08-24T16:40Z',
      'last Saturday = 2024-08-24',
    ]);
  });
});
