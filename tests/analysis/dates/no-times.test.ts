import { describe, expect, it } from 'vitest';
import { datesOf } from './read-dates.ts';

const wednesday = '2024-11-13';

describe('words of time that tell none', () => {
  it('leaves out attributes and what texts call themselves', () => {
    expect(
      datesOf('The recent sale of the mill and the now-cancelled lease were in the current study.', wednesday),
    ).toEqual([]);
    expect(datesOf('It was the worst flood in recent Norland history.', wednesday)).toEqual(['recent = PAST_REF']);
    expect(datesOf("Many of today's personal computers and today's youth differ.", wednesday)).toEqual([]);
    expect(datesOf("He spoke after today's vote.", wednesday)).toEqual(['today = 2024-11-13']);
  });

  it('takes no model and no programme for a day', () => {
    expect(datesOf('A Long March 4C rocket flew, the source told Orra Tonight.', wednesday)).toEqual([]);
    expect(datesOf('The rocket flies tonight.', wednesday)).toEqual(['tonight = 2024-11-13TNI']);
  });

  it('takes no rank before a month’s own for a day', () => {
    expect(datesOf("It was the first of June's two storms.", wednesday)).toEqual(['June = 2024-06']);
    expect(datesOf('They met on the second of May.', wednesday)).toEqual(['the second of May = 2024-05-02']);
  });

  it('takes no adverb that bounds nothing for a time', () => {
    expect(
      datesOf('The mill is now closed, currently sealed and will soon fall; it recently burnt.', wednesday),
    ).toEqual([]);
    expect(datesOf('Until now nobody complained, and much can happen between now and May.', wednesday)).toEqual([
      'now = PRESENT_REF',
      'now = PRESENT_REF',
      'May = 2025-05',
    ]);
  });

  it('takes no length without a number, unless it says which', () => {
    expect(datesOf('For years, and for several months after that, nobody came.', wednesday)).toEqual([]);
    expect(datesOf('Hundreds of years ago it stood alone.', wednesday)).toEqual([]);
    expect(datesOf('In recent months, and just weeks ago, it was seen in the next few days.', wednesday)).toEqual([
      'recent months = PXM',
      'weeks ago = PXW',
      'the next few days = PXD',
    ]);
  });

  it('takes what something is for no time at which it comes again', () => {
    expect(datesOf('The weekly podcast on daily life pays an hourly wage.', wednesday)).toEqual([]);
    expect(datesOf('They gather daily outside the gate, and weekly in the hall.', wednesday)).toEqual([
      'daily = P1D',
      'weekly = P1W',
    ]);
  });

  it('takes "one day" for what is ahead only where it is', () => {
    expect(datesOf('She will one day lead the party.', wednesday)).toEqual(['one day = FUTURE_REF']);
    expect(datesOf('He had been in the job one day.', wednesday)).toEqual(['one day = P1D']);
  });

  it('takes the future for a time only where something is to be in it', () => {
    expect(datesOf('The future of coal looks grim.', wednesday)).toEqual([]);
    expect(datesOf('They may return in the future.', wednesday)).toEqual(['the future = FUTURE_REF']);
  });

  it('leaves out rates and amounts', () => {
    expect(datesOf('Average daily volume rose, and sales grow 8% annually.', wednesday)).toEqual([]);
    expect(datesOf('Guards stand there 24 hours a day, five days a week.', wednesday)).toEqual([]);
    expect(datesOf('The disk holds 75 hours of video.', wednesday)).toEqual([]);
    expect(datesOf('The party daily Folkebladet met its critics daily.', wednesday)).toEqual(['daily = P1D']);
  });
});

describe('days and years of their own kind', () => {
  it('reads eras, and takes a province for none', () => {
    expect(datesOf('Founded around 508 BC, it fell in AD 842.', wednesday)).toEqual([
      'around 508 BC = -0508',
      'AD 842 = 0842',
    ]);
    expect(datesOf('The saint died on 30 September 420.', wednesday)).toEqual(['30 September 420 = 0420-09-30']);
    expect(datesOf('The fort was built in the year 71.', wednesday)).toEqual(['the year 71 = 0071']);
    expect(datesOf('By the 7th century BC, unrest had spread.', wednesday)).toEqual(['the 7th century BC = -06']);
    expect(datesOf('About 300 BC residents voted.', wednesday)).toEqual([]);
  });

  it('dates the day that a market ends or a story goes on in', () => {
    expect(datesOf('Shares fell on Tuesday. The index ended the day 2% lower.', wednesday)).toEqual([
      'Tuesday = 2024-11-12',
      'the day = 2024-11-12',
    ]);
    expect(datesOf('Later in the day, guards left.', wednesday)).toEqual(['the day = 2024-11-13']);
    expect(datesOf('Remember the day when it rained.', wednesday)).toEqual([]);
  });
});

describe('what is no time from today', () => {
  it('is the last year or month of something', () => {
    for (const text of ['Ann Roe was born in the last year of the reign.', 'He came in the last month of Roe’s tour.'])
      expect(datesOf(text, wednesday)).toEqual([]);
    expect(datesOf('Profits rose in the last year.', wednesday)).toEqual(['the last year = 2023']);
  });

  it('is the national day of a country that is not told', () => {
    expect(datesOf('In 1929 Norland held its first Independence Day.', wednesday)).toEqual(['1929 = 1929']);
    expect(datesOf('Independence Day fireworks drew thousands.', wednesday)).toEqual(['Independence Day = 2024-07-04']);
  });
});
