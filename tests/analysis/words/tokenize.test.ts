import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

const cut = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

describe('tokenize', () => {
  it.each([
    [
      'clitics',
      "They'll say Peru’s army didn't, can’t and won't; he'd know.",
      "They 'll say Peru ’s army did n't , ca n’t and wo n't ; he 'd know .",
    ],
    ['cannot', 'We cannot go.', 'We can not go .'],
    ['a possessive on s', 'the miners’ union', 'the miners ’ union'],
    ['compounds', 'a Lima-based three-year-old', 'a Lima - based three - year - old'],
    [
      'abbreviations',
      'Mr. Diaz of the U.S. met Gen. Ito at 5 p.m. in D.C. for talks',
      'Mr. Diaz of the U.S. met Gen. Ito at 5 p.m. in D.C. for talks',
    ],
    ['initials', 'Ana B. Costa and J.R.R. Moor', 'Ana B. Costa and J.R.R. Moor'],
    ['words that are abbreviations only before numbers', 'No. 5 said No.', 'No. 5 said No .'],
    ['an uncertain year', 'born c. 1818', 'born c. 1818'],
    ['numbers', '10,000 of 9.2 in 1990s, the 20th at 10:30', '10,000 of 9.2 in 1990s , the 20th at 10:30'],
    [
      'money and percent',
      '$175 billion, US$9.2bn, C$5, £3m and 4.5%',
      '$ 175 billion , US$ 9.2 bn , C$ 5 , £ 3 m and 4.5 %',
    ],
    ['names of things', 'F16, G20, 5G and AT&T', 'F16 , G20 , 5G and AT&T'],
    ['apostrophes inside names', "O'Hara, Côte d’Ivoire and Sana'a", "O'Hara , Côte d’Ivoire and Sana'a"],
    [
      'addresses',
      'See https://example.org/a?b=1, mail jo.x@example.co.uk or @jo_x #Vote2024 on example.com.',
      'See https://example.org/a?b=1 , mail jo.x@example.co.uk or @jo_x #Vote2024 on example.com .',
    ],
    [
      'a closing quote glued to a word',
      '“We stay”Costa said. the ‘grey zone’Costa fears',
      '“ We stay ” Costa said . the ‘ grey zone ’ Costa fears',
    ],
    ['a full stop glued to a word', 'They left.The town slept', 'They left . The town slept'],
    ['runs of marks', 'Well... what?! No -- yes…', 'Well ... what ?! No -- yes …'],
  ])('cuts %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('makes quotes and apostrophes plain in the lower form', () => {
    expect(tokenize('Peru’S “').map((token) => token.lower)).toEqual(['peru', "'s", '"']);
  });

  it('covers every visible character once, in order, with exact slices', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        // What remains once every token is taken out, in order, is blank.
        let rest = '';
        let end = 0;
        for (const token of tokenize(text)) {
          if (token.start < end || text.slice(token.start, token.end) !== token.text) rest += `wrong: ${token.text}`;
          rest += text.slice(end, token.start);
          end = token.end;
        }
        expect(rest + text.slice(end)).toMatch(/^[\s\p{C}]*$/u);
      }),
    );
  });

  it.each(['a', '1', '1.', 'a.', "a'", 'a@', '#_', 'http://', 'A&', 'a-', 'A. ', '“', "n't"])(
    'reads a very long run of %j',
    (part) => {
      expect(tokenize(part.repeat(100_000)).length).toBeGreaterThan(0);
    },
  );
});

describe('a plain word', () => {
  it('ends where it would with any mark behind it', () => {
    for (const word of ['cannot', 'Cannot', 'cannots', 'harbour', 'can', 'US', 'A', 'Rs'])
      for (const behind of [' ', ',', ', ', '!', ''])
        expect(
          tokenize(`${word}${behind}`)
            .map(({ text }) => text)
            .filter((text) => !/[,!]/.test(text)),
        ).toEqual(word.toLowerCase() === 'cannot' ? [word.slice(0, 3), 'not'] : [word]);
  });
});
