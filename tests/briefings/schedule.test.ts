import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchedule } from '../../src/briefings/schedule/parse-schedule.ts';
import { describeSchedule, type Schedule } from '../../src/briefings/schedule/schedule.ts';
import { nextSlot, slotsBetween } from '../../src/briefings/schedule/slots.ts';

function scheduled(text: string): Schedule {
  const parsed = parseSchedule(text, 'UTC');
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.schedule;
}

describe('parseSchedule', () => {
  it.each([
    ['weekdays at 8 in Brussels', 'weekdays at 08:00 (Europe/Brussels)'],
    ['Every day at 8:30 and 17:00', 'every day at 08:30, 17:00 (UTC)'],
    ['daily at 7am', 'every day at 07:00 (UTC)'],
    ['Mondays and Thursdays 9 pm, New York', 'Monday, Thursday at 21:00 (America/New_York)'],
    ['every morning in Kyiv', 'every day at 08:00 (Europe/Kyiv)'],
    ['weekends at noon (Asia/Tokyo)', 'Saturday, Sunday at 12:00 (Asia/Tokyo)'],
    ['fri 18h30 in washington', 'Friday at 18:30 (America/New_York)'],
    ['at 8 in london', 'every day at 08:00 (Europe/London)'],
    ['0 8 * * 1-5', 'weekdays at 08:00 (UTC)'],
    ['30 6,18 * * * in Paris', 'every day at 06:30, 18:30 (Europe/Paris)'],
    ['0 9 1 * *', 'day 1 of the month at 09:00 (UTC)'],
    ['0 9 * * 0', 'Sunday at 09:00 (UTC)'],
  ])('reads %j', (text, words) => {
    const parsed = parseSchedule(text, 'UTC');
    expect(parsed.ok && describeSchedule(parsed.schedule)).toBe(words);
  });

  it.each([
    ['', /say when/],
    ['weekdays', /time of day is missing/],
    ['at 25', /“25” is no time of day/],
    ['at 8 in Nowheresville', /“nowheresville” is no place/],
    ['at 8 on every second blue moon', /“second blue moon” is not understood/],
    ['61 8 * * *', /is no cron line/],
    ['* * * * *', /more than 96 times a day/],
  ])('says what is wrong with %j', (text, problem) => {
    expect(parseSchedule(text, 'UTC')).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        (text) => typeof parseSchedule(text, 'UTC').ok === 'boolean',
      ),
    );
  });
});

const at = (text: string): number => Date.parse(text);
const iso = (slots: readonly { at: number }[]): string[] => slots.map((slot) => new Date(slot.at).toISOString());

describe('slotsBetween', () => {
  it('keeps the local hour when the clocks change', () => {
    const slots = slotsBetween(scheduled('daily at 8 in Brussels'), at('2025-03-28T12:00Z'), at('2025-03-31T12:00Z'));
    expect(iso(slots)).toEqual(['2025-03-29T07:00:00.000Z', '2025-03-30T06:00:00.000Z', '2025-03-31T06:00:00.000Z']);
  });

  it('sends a skipped hour once after it, and a doubled hour once', () => {
    const skipped = slotsBetween(
      scheduled('daily at 2:30 in Brussels'),
      at('2025-03-29T12:00Z'),
      at('2025-03-30T12:00Z'),
    );
    expect(skipped).toEqual([{ at: at('2025-03-30T01:30Z'), local: '2025-03-30T02:30' }]);
    const doubled = slotsBetween(
      scheduled('daily at 2:30 in Brussels'),
      at('2025-10-25T12:00Z'),
      at('2025-10-26T12:00Z'),
    );
    expect(iso(doubled)).toEqual(['2025-10-26T00:30:00.000Z']);
  });

  it('gives one slot where a skipped time and a real one fall together', () => {
    const slots = slotsBetween(
      scheduled('daily at 2:30 and 3:30 in Brussels'),
      at('2025-03-29T12:00Z'),
      at('2025-03-30T12:00Z'),
    );
    expect(slots).toHaveLength(1);
  });

  it('counts the day of the month or the weekday when a cron line restricts both', () => {
    const slots = slotsBetween(scheduled('0 0 13 * 5'), at('2025-06-01T00:00Z'), at('2025-06-20T12:00Z'));
    expect(iso(slots).map((slot) => slot.slice(8, 10))).toEqual(['06', '13', '20']);
  });

  const zones = [
    'Europe/Brussels',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Africa/Cairo',
    'Pacific/Apia',
    'UTC',
  ];

  it.each(zones)('gives every day of a year its slots once, at the local hour, however the year is cut: %s', (zone) => {
    const schedule: Schedule = { ...scheduled('daily at 0:15, 2:30, 8 and 23:45'), zone };
    const [from, to] = [at('2025-01-01T12:00Z'), at('2026-01-01T12:00Z')];
    const whole = slotsBetween(schedule, from, to);
    expect(new Set(whole.map(({ local }) => local)).size).toBe(whole.length);
    const days = Map.groupBy(whole, ({ local }) => local.slice(0, 10));
    expect([...days.values()].slice(1, -1).every((slots) => slots.length === 4)).toBe(true);
    const steps: number[] = [];
    for (let now = from; now < to; now += 37 * 60_000)
      steps.push(...slotsBetween(schedule, now, Math.min(to, now + 37 * 60_000)).map((slot) => slot.at));
    expect(steps).toEqual(whole.map((slot) => slot.at));
    const eights = whole.filter(({ local }) => local.endsWith('T08:00'));
    expect(
      eights.every((slot) => Temporal.Instant.fromEpochMilliseconds(slot.at).toZonedDateTimeISO(zone).hour === 8),
    ).toBe(true);
  });

  it('finds the next slot, however far', () => {
    expect(nextSlot(scheduled('0 9 29 2 *'), at('2025-03-01T00:00Z'))).toBe(null);
    expect(nextSlot(scheduled('0 9 1 1 *'), at('2025-03-01T00:00Z'))?.local).toBe('2026-01-01T09:00');
  });
});
