import { describe, expect, it } from 'vitest';
import { bestName } from '../../../src/core/naming/best-name.ts';

describe('the name to show', () => {
  it.each([
    ['person', { Kallas: 9, 'Kaja Kallas': 2 }, 'Kaja Kallas'],
    ['person', { 'Kim Jong': 4, 'Kim Jong Un': 2, Kim: 20 }, 'Kim Jong Un'],
    ['person', { 'Ann Lee': 9, 'Ann Mary Lee': 1 }, 'Ann Lee'],
    ['person', { Lula: 3 }, 'Lula'],
    ['person', { 'Ned Harlow': 6, 'Ned Harlow Harlow': 5 }, 'Ned Harlow'],
    ['person', { 'Ada Bertstrom': 1, 'Ada Bergstrom': 1, Bergstrom: 1 }, 'Ada Bergstrom'],
    ['organization', { NATO: 9, 'North Atlantic Treaty Organization': 1 }, 'NATO'],
    ['organization', { 'Foreign Ministry': 9, 'Iranian Foreign Ministry': 2 }, 'Iranian Foreign Ministry'],
    ['place', { US: 2, 'United States': 2 }, 'United States'],
  ] as const)('of a %s written %o is %s', (kind, spellings, name) => {
    expect(bestName(kind, new Map(Object.entries(spellings)))).toBe(name);
  });
});
