import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/analysis/language/language-of.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The mayor said on Tuesday that the old bridge would be closed to lorries for the rest of the year.'],
    ['fr', 'Le maire a dit mardi que le vieux pont serait fermé aux camions pour le reste de l’année, selon lui.'],
    ['de', 'Der Bürgermeister sagte am Dienstag, dass die alte Brücke für den Rest des Jahres gesperrt wird.'],
    ['es', 'El alcalde dijo el martes que el viejo puente estará cerrado a los camiones por el resto del año.'],
    ['pt', 'O prefeito disse na terça-feira que a velha ponte não será aberta aos caminhões até o fim do ano.'],
    ['it', 'Il sindaco ha detto martedì che il vecchio ponte non sarà aperto ai camion per il resto della stagione.'],
    ['nl', 'De burgemeester zei dinsdag dat de oude brug voor de rest van het jaar niet open is voor vrachtwagens.'],
    ['pl', 'Burmistrz powiedział we wtorek, że stary most nie będzie otwarty dla ciężarówek do końca roku i po nim.'],
    ['ru', 'Мэр заявил во вторник, что старый мост будет закрыт для грузовиков до конца года.'],
    ['uk', 'Мер заявив у вівторок, що старий міст буде закритий для вантажівок до кінця року, і це його рішення.'],
    ['ja', '市長は火曜日、古い橋は年末までトラックの通行を禁止すると述べた。'],
    ['zh', '市长星期二表示，旧桥在今年年底之前禁止卡车通行。'],
    ['ar', 'قال رئيس البلدية يوم الثلاثاء إن الجسر القديم سيغلق أمام الشاحنات حتى نهاية العام.'],
  ])('is told as %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is not guessed from a few words', () => {
    expect(languageOf('Bridge closed')).toBe('und');
    expect(languageOf('')).toBe('und');
    expect(languageOf('12 345 678 %%')).toBe('und');
  });

  it('is not taken for another because of a foreign name or quotation', () => {
    const text =
      'The singer of “Non, je ne regrette rien” was honoured in the Rue de la Paix by the mayor of the city.';
    expect(languageOf(text)).toBe('en');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => languageOf(text).length <= 3));
  });
});
