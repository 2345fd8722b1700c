import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf } from './figures-of.ts';

describe('what became of those counted, in other words', () => {
  it.each([
    ['A total of 527 soldiers from the Orran Army had lost their lives.', 'killed'],
    ['About 40,000 were forced from their homes.', 'displaced'],
    ['Some 3,000 people were driven from their homes by the flood.', 'displaced'],
    ['Another 251 people were taken back to the camp as hostages.', 'captured'],
    ['At least 12 teachers were taken hostage.', 'captured'],
  ])('%s', (text, fate) => {
    expect(figureOf(text).fate).toBe(fate);
  });

  it('takes no loss of something else for a death', () => {
    expect(figureOf('Some 40 workers lost their jobs.').fate).toBeNull();
  });
});

describe('pence', () => {
  it('is a letter right behind the digits', () => {
    expect(figureOf('Diesel rose to 182.59p a litre.')).toMatchObject({ text: '182.59p', unit: 'GBP', value: 1.8259 });
  });

  it('is no screen', () => {
    expect(figuresOf('The clip is shown in 1080p.').filter(({ kind }) => kind === 'money')).toEqual([]);
  });
});
