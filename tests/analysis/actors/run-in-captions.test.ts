import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn, namesIn } from './analyse.ts';

describe('a caption that ran into the sentence behind it', () => {
  it('ends before "Mr" and a name', () => {
    expect(namesIn('Both sides arrive for talks in Paris Mr Lund said that the talks had failed.')).toEqual([
      'Paris/place',
      'Lund/person',
    ]);
  });

  it('gives no weekday to an office', () => {
    const roles = (text: string, name: string) =>
      actorNamed(actorsIn(text), name).roles.map(({ start, end }) => text.slice(start, end));
    expect(roles('The ferry left on Tuesday Interior Minister Ann Roe said it was late.', 'Ann Roe')).toEqual([
      'Interior Minister',
    ]);
    expect(roles("Wednesday's acting chief Ann Roe said it was late.", 'Ann Roe')).toEqual(['acting chief']);
  });
});
