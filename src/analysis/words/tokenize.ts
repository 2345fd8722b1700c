import type { Token } from '../document.ts';

/**
 * Tokens by one expression: abbreviations keep their point ("U.S.", "Mr."), clitics split ("Russia" + "'s", "do" + "n't"),
 * hyphenated compounds split at the hyphen, numbers keep their separators ("10,000", "9.2"), every other mark stands alone.
 */
const pattern = new RegExp(
  [
    '(?:\\p{Lu}\\.){2,}', // U.S., J.R.R.
    '(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Hon|Pres|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.',
    '\\p{Lu}\\.(?=\\s*\\p{Lu})', // initials
    '\\d+(?:[.,]\\d+)*',
    "['\u2019](?:s|S|re|ve|ll|d|m)(?![\\p{L}\\p{N}])",
    "n['\u2019]t(?![\\p{L}\\p{N}])",
    "[\\p{L}\\p{M}]+?(?=n['\u2019]t(?![\\p{L}\\p{N}]))",
    "[\\p{L}\\p{M}]+(?:['\u2019](?!(?:s|S|re|ve|ll|d|m|t)(?![\\p{L}\\p{N}]))\\p{L}[\\p{L}\\p{M}]*)*",
    '\\.{2,}|\u2026|--+',
    '[^\\s\\p{L}\\p{N}\\p{M}]',
    '[\\p{N}\\p{M}]+',
  ].join('|'),
  'gu',
);

const plainMarks: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-' };

export function lowerOf(text: string): string {
  return text.toLowerCase().replace(/[‘’“”–—]/g, (mark) => plainMarks[mark] ?? mark);
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    tokens.push({ text: match[0], lower: lowerOf(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}
