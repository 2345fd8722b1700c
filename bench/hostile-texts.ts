const filled = (unit: string, characters: number): string =>
  unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);

/** Texts of so many characters that a careless pattern takes for ever on. */
export const hostileTexts: Readonly<Record<string, (characters: number) => string>> = {
  'no space': (n) => filled('a', n),
  capitals: (n) => filled('Ab', n),
  digits: (n) => filled('1234567890', n),
  'digits and commas': (n) => filled('1,', n),
  'nested quotes': (n) => '“'.repeat(n / 2) + '”'.repeat(n / 2),
  'quotes and words': (n) => filled('“said Ada ', n),
  'one endless sentence': (n) => filled('and the minister of the council said that ', n),
  'names without end': (n) => filled('Ada Moreau ', n),
  'months without end': (n) => filled('May ', n),
  spaces: (n) => filled(' ', n),
  'line breaks': (n) => filled('\n', n),
  points: (n) => filled('. ', n),
  'open brackets': (n) => filled('(', n),
  'combining marks': (n) => filled('e\u0301\u0301', n),
};
