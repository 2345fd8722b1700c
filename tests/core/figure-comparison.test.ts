import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/core/figure.ts';
import { compareValues, countSameThing } from '../../src/core/figure-comparison.ts';
import { figuresOf } from '../analysis/figures/figures-of.ts';

function first(text: string): Figure {
  return figuresOf(text)[0] as Figure;
}

describe('figures that count the same thing', () => {
  it.each(
    [
      ['They sent 11,000 North Korean soldiers.', 'Some 10,000 North Korean troops arrived.'],
      ['They approved $9.2 billion in funds.', 'They approved more than $9 billion in funding.'],
      ['The raid left 40 fatalities.', 'There were 38 deaths.'],
      ['They hold 200 prisoners of war.', 'They hold 180 POWs.'],
      ['It lost 3 planes.', 'It lost two aircraft.'],
    ].slice(0, 5),
  )('%s / %s', (one, other) => {
    expect(countSameThing(first(one), first(other))).toBe(true);
    expect(countSameThing(first(other), first(one))).toBe(true);
  });

  it.each([
    ['They sent 50,000 Russian and North Korean soldiers.', 'They sent 11,000 North Korean soldiers.'],
    ['They sent 11,000 soldiers.', 'They sent 11,000 North Korean soldiers.'],
    ['They sent 11,000 South Korean soldiers.', 'They sent 11,000 North Korean soldiers.'],
    ['They returned 144 Russian soldiers.', 'They exchanged more than 200 prisoners.'],
    ['They paid $9 billion in aid.', 'They paid 9 billion euros in aid.'],
    ['A third of the budget is spent.', 'They spent 3 budgets.'],
    ['It rose by 5.', 'It rose by 7.'],
    ['It rose 5% this time.', 'It fell 7% this time.'],
    ['They voted $9 billion.', 'They voted $10 billion.'],
  ])('%s is not %s', (one, other) => {
    expect(countSameThing(first(one), first(other))).toBe(false);
  });
});

describe('values', () => {
  it.each([
    ['They sent 200 trucks.', 'They sent 200 trucks.', 'equal'],
    ['They sent more than 9 billion trucks.', 'They sent 9.2 billion trucks.', 'compatible'],
    ['They sent about 200 trucks.', 'They sent 205 trucks.', 'compatible'],
    ['They sent 10,000 to 12,000 trucks.', 'They sent 11,000 trucks.', 'compatible'],
    ['They sent up to 300 trucks.', 'They sent 250 trucks.', 'compatible'],
    ['They sent 144 trucks.', 'They sent more than 200 trucks.', 'different'],
    ['They sent 200 trucks.', 'They sent more than 200 trucks.', 'different'],
    ['They sent at least 200 trucks.', 'They sent 200 trucks.', 'compatible'],
    ['They sent 200 trucks.', 'They sent 205 trucks.', 'different'],
    ['They sent thousands of trucks.', 'They sent 2,000 trucks.', 'unknown'],
  ])('%s and %s are %s', (one, other, agreement) => {
    expect(compareValues(first(one), first(other))).toBe(agreement);
    expect(compareValues(first(other), first(one))).toBe(agreement);
  });
});
