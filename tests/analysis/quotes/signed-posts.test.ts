import { describe, expect, it } from 'vitest';
import { quotationsOf, saidDirectly } from './said.ts';

const lead = 'Union leader Kim Dorsey defended the strike on Monday. Mayor Ida Holt opposed it.\n\n';

describe('a post that a page embeds', () => {
  it('is its signer’s, in one paragraph or with the signature below, without its links', () => {
    const text =
      `${lead}The strike is about safety. Nobody wants a holiday! pic.example.com/abc — Kim Dorsey (@kimdorsey) June 5, 2021\n\n` +
      'This city is being held to ransom, and they know it.\n\n— Dr. Ida Holt🌻 (@idaholt) June 6, 2021';
    expect(saidDirectly(text)).toEqual([
      'Kim Dorsey: The strike is about safety.',
      'Kim Dorsey: Nobody wants a holiday!',
      'Ida Holt: This city is being held to ransom, and they know it.',
    ]);
  });

  it('leaves the article’s own sentence above a signature, and an account called by a country', () => {
    const text =
      `${lead}Holt tweeted that the strike must end.\n\n— Kim Dorsey (@kimdorsey) June 7, 2021\n\n` +
      'The leader is well and at work. — North Korea (@nknews) June 8, 2021';
    expect(saidDirectly(text)).toEqual([]);
  });

  it('leaves the platform out of the name of who says something on it', () => {
    const text = `${lead}Also on Twitter Mr Dorsey said: "We will not give in to them." On Facebook Ida Holt wrote: "We are all tired of it."`;
    expect(saidDirectly(text)).toEqual([
      'Mr Dorsey: We will not give in to them.',
      'Ida Holt: We are all tired of it.',
    ]);
  });
});

describe('"the Ohio Republican"', () => {
  const name = (text: string) => quotationsOf(text).find(({ direct }) => direct)?.speaker?.name;
  const behind =
    ' said the party should not budge.\n\n"The president thinks he has momentum, and he has none," the Ohio Republican told reporters.';

  it('is the lawmaker who spoke last, and nobody who is none', () => {
    expect(name(`Rep. Marta Blunt${behind}`)).toBe('Marta Blunt');
    expect(name(`Marta Blunt, a nurse,${behind}`)).toBe('the Ohio Republican');
  });
});
