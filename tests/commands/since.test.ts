import { describe, expect, it } from 'vitest';
import { parseSince } from '../../src/commands/since.ts';

const clock = { now: () => Date.UTC(2024, 10, 13, 9) };

describe('parseSince', () => {
  it.each([
    ['', null],
    ['2024-11-01', '2024-11-01'],
    ['since 2024-11-01', '2024-11-01'],
    ['today', '2024-11-13'],
    ['yesterday', '2024-11-12'],
    ['3 days', '2024-11-10'],
    ['the last 3 days', '2024-11-10'],
    ['12 hours ago', '2024-11-12'],
    ['a week', '2024-11-06'],
    ['2024-02-31', undefined],
    ['soon', undefined],
  ])('reads %j as %j', (text, since) => {
    expect(parseSince(text, clock)).toBe(since);
  });
});
