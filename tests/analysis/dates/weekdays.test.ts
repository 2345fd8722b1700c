import { describe, expect, it } from 'vitest';
import { datesOf } from './read-dates.ts';

const wednesday = '2024-11-13';
const friday = '2024-11-15';

describe('weekdays and what is told beside them', () => {
  it('takes what was said, filed or reported then for past', () => {
    expect(datesOf('Mira Holm said Friday she believes the rival camp will try to delay the vote.', wednesday)).toEqual(
      ['Friday = 2024-11-08'],
    );
    expect(datesOf('The envoy should be immune, according to court filings Friday.', wednesday)).toEqual([
      'Friday = 2024-11-08',
    ]);
    expect(datesOf('Details will be announced on Friday.', wednesday)).toEqual(['Friday = 2024-11-15']);
    expect(datesOf('The inspector had to see a doctor on Friday after she was hit.', wednesday)).toEqual([
      'Friday = 2024-11-08',
    ]);
  });

  it('takes for past what nobody announces', () => {
    expect(datesOf('Leaders marked the deadly Nov. 20 attack.', wednesday)).toEqual(['Nov. 20 = 2023-11-20']);
    expect(datesOf('The army vowed it would strike back for an attack Friday.', wednesday)).toEqual([
      'Friday = 2024-11-08',
    ]);
    expect(datesOf('Guards are preparing for an attack on Friday.', wednesday)).toEqual(['Friday = 2024-11-15']);
    expect(datesOf("The island vowed it would never yield, calling Monday's drills a threat.", wednesday)).toEqual([
      'Monday = 2024-11-11',
    ]);
  });

  it('takes a noun behind "were" for no verb, and the verb of the sentence before one within its subject', () => {
    expect(datesOf('There were also handshakes during a dinner on Saturday in Orra.', friday)).toEqual([
      'Saturday = 2024-11-09',
    ]);
    expect(datesOf('The number of people to be charged was still uncertain late Tuesday.', friday)).toEqual([
      'late Tuesday = 2024-11-12',
    ]);
  });

  it('takes the day behind the one on which it was planned, where that is gone by', () => {
    expect(datesOf('On Monday, Holm said he would hand over the letters on Tuesday.', wednesday)).toEqual([
      'Monday = 2024-11-11',
      'Tuesday = 2024-11-12',
    ]);
    expect(datesOf('The union, which met on Monday, will strike on Tuesday.', wednesday)).toEqual([
      'Monday = 2024-11-11',
      'Tuesday = 2024-11-19',
    ]);
  });

  it('takes what was put off or is planned for a day for what is to come', () => {
    expect(datesOf("Holm's sentencing has been postponed until after the November vote.", '2024-09-06')).toEqual([
      'November = 2024-11',
    ]);
    expect(datesOf("Holm's hearing was delayed until the November vote.", '2024-09-06')).toEqual([
      'November = 2024-11',
    ]);
    expect(datesOf('Holm called off a trip to Velm planned for Thursday.', '2024-11-11')).toEqual([
      'Thursday = 2024-11-14',
    ]);
  });

  it('takes a deadline for what is to come unless it was met or missed', () => {
    expect(datesOf('Markets were eyeing a Friday deadline for the loan.', wednesday)).toEqual(['Friday = 2024-11-15']);
    expect(datesOf('The mill missed a Friday deadline for the loan.', wednesday)).toEqual(['Friday = 2024-11-08']);
  });

  it('takes no tomorrow for "next"', () => {
    expect(datesOf('The council meets next Thursday.', wednesday)).toEqual(['next Thursday = 2024-11-21']);
    expect(datesOf('The council meets next Friday.', wednesday)).toEqual(['next Friday = 2024-11-15']);
    expect(datesOf('The council meets this coming Thursday.', wednesday)).toEqual([
      'this coming Thursday = 2024-11-14',
    ]);
  });

  it('takes the near one ahead where no tense tells', () => {
    expect(datesOf('Friday: Norbank reports as it awaits approval.', wednesday)).toEqual(['Friday = 2024-11-15']);
    expect(datesOf('Storms could hit the coast on Saturday.', wednesday)).toEqual(['Saturday = 2024-11-16']);
    expect(datesOf('Storms hit the coast on Saturday.', wednesday)).toEqual(['Saturday = 2024-11-09']);
    expect(datesOf('Boulder Airlines on Friday delivered its last jet.', wednesday)).toEqual(['Friday = 2024-11-08']);
  });

  it('takes a programme for what is to come, also where its verb looks like a plural', () => {
    expect(datesOf('Work resumes on Monday, the port said.', wednesday)).toEqual(['Monday = 2024-11-18']);
    expect(datesOf('Parliament votes on Tuesday on the plan.', wednesday)).toEqual(['Tuesday = 2024-11-19']);
    expect(datesOf('The port votes on Tuesday showed a split.', wednesday)).toEqual(['Tuesday = 2024-11-12']);
  });

  it('lets the second of two weekdays follow the first', () => {
    expect(datesOf('Strong winds are possible both Friday and Saturday', friday)).toEqual([
      'Friday = 2024-11-15',
      'Saturday = 2024-11-16',
    ]);
    expect(datesOf('Cities that could flood Friday and/or Saturday are warned.', friday)).toEqual([
      'Friday = 2024-11-15',
      'Saturday = 2024-11-16',
    ]);
    expect(datesOf('Rebels shelled the town on Thursday and Friday.', friday)).toEqual([
      'Thursday = 2024-11-14',
      'Friday = 2024-11-15',
    ]);
    expect(datesOf('They will meet on Monday and Tuesday next week.', friday)).toContain(
      'Tuesday next week = 2024-11-19',
    );
  });

  it('reads British ways to tell a day', () => {
    expect(datesOf('She will speak on Friday week.', wednesday)).toEqual(['Friday week = 2024-11-22']);
    expect(datesOf('He left home on Thursday last to hunt.', wednesday)).toEqual(['Thursday last = 2024-11-07']);
    expect(datesOf('It closed a fortnight ago and opens in a fortnight’s time.', wednesday)).toEqual([
      'a fortnight ago = 2024-10-30',
      'a fortnight’s time = 2024-11-27',
    ]);
    expect(datesOf('They report back in six weeks’ time.', wednesday)).toEqual(['six weeks’ time = 2024-12-25']);
  });

  it('anchors no weekday that is not of the days told', () => {
    expect(datesOf('It was Dec. 18, 2023, a Monday, when he resigned.', wednesday)).toEqual([
      'Dec. 18, 2023 = 2023-12-18',
      'Monday = 2023-12-18',
    ]);
    expect(datesOf('Always book on a Tuesday.', wednesday)).toEqual(['Tuesday = XXXX-WXX-2']);
    expect(datesOf('The panel ruled in a Monday order that he may stay.', wednesday)).toEqual(['Monday = 2024-11-11']);
    expect(datesOf('I will never forget that Saturday evening.', wednesday)).toEqual([
      'that Saturday evening = XXXX-WXX-6TEV',
    ]);
    expect(datesOf('The crash is known as Black Monday, and pupils join Fridays For Future.', wednesday)).toEqual([]);
    expect(datesOf('It began on Monday (May 6) and ended on May 8 (Wednesday).', '2024-10-30')).toEqual([
      'Monday = 2024-05-06',
      'May 6 = 2024-05-06',
      'May 8 = 2024-05-08',
      'Wednesday = 2024-05-08',
    ]);
  });

  it('takes the night before for one that runs into a day', () => {
    expect(datesOf('Jammers stopped 33 drones overnight into Tuesday.', wednesday)).toEqual([
      'overnight = 2024-11-11TNI',
      'Tuesday = 2024-11-12',
    ]);
  });

  it('lets the weekday choose the year of its date, and the rank its month', () => {
    expect(datesOf('The flood came on Saturday, 9 July.', '2023-03-05')).toEqual(['Saturday, 9 July = 2022-07-09']);
    expect(datesOf('It burned on Saturday the 14th.', '2025-01-20')).toEqual(['Saturday the 14th = 2024-12-14']);
  });

  it('reads a clause behind a dash by its own verb', () => {
    const text = 'The emirate often hosts talks — in April, it brought two rivals together.';
    expect(datesOf(text, '2025-10-21')).toEqual(['April = 2025-04']);
  });

  it('counts weeks from the coming weekday, and no rate or length', () => {
    expect(datesOf('The bridge reopens a week on Monday.', wednesday)).toEqual(['a week on Monday = 2024-11-25']);
    expect(datesOf('Classes start two weeks on Friday.', wednesday)).toEqual(['two weeks on Friday = 2024-11-29']);
    expect(datesOf('The strike will have lasted for two weeks on Monday.', wednesday)).toEqual([
      'two weeks = P2W',
      'Monday = 2024-11-18',
    ]);
  });

  it('leaves open which weekday it is that something stands before', () => {
    expect(datesOf('The vote is on the first Sunday after Easter.', wednesday)).toEqual([
      'the first Sunday = XXXX-WXX-7',
      'Easter = 2025-04-20',
    ]);
  });
});
