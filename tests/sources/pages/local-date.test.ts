import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/sources/pages/local-date.ts';

describe('a date beside a headline', () => {
  it.each([
    ['13. Oktober 2024, 10:30 Uhr', 'de', '2024-10-13'],
    ['Von Lena Brandt, 3. März 2024', 'de', '2024-03-03'],
    ['Publié le 1er août 2024 à 7h', 'fr', '2024-08-01'],
    ['13 de diciembre de 2024', 'es', '2024-12-13'],
    ['13 novembre 2024', 'it', '2024-11-13'],
    ['13.11.2024', 'en', '2024-11-13'],
    ['03.04.2024 | 12:30', 'de', '2024-04-03'],
    ['11/13/2024', 'en', '2024-11-13'],
    ['13/11/2024', 'en', '2024-11-13'],
    ['05/05/2024', 'en', '2024-05-05'],
  ])('is read in the words and digits of its language: %s', (text, language, date) => {
    expect(localDate(text, language)?.date).toBe(date);
  });

  it.each([
    ['03/04/2024', 'en'],
    ['03/04/2024', 'de'],
    ['03.04.2024', 'en'],
    ['03.04.2024', null],
    ['Version 12.11.2024.3', 'de'],
    ['45.11.2024', 'de'],
    ['13 Stimmen 2024', 'de'],
    ['Tel. 030/11/2024', 'de'],
  ])('is not guessed: %s', (text, language) => {
    expect(localDate(text, language)).toBeNull();
  });
});
