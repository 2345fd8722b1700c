import { ofWords, remembering } from '../../core/remember.ts';
import type { Token } from '../document.ts';
import { beforeNumbers, others, titles } from './abbreviations.ts';

const any = (words: ReadonlySet<string>): string => `(?:${[...words].join('|')})`;
const apostrophe = "['\u2019\u02BC]";
const letter = '[\\p{L}\\p{M}]';
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
const topLevels =
  '(?:com|org|net|gov|edu|mil|info|io|tv|ru|ua|eu|de|fr|es|uk|br|cn|jp|au|ca|nz|il|kr|[cg]o[mv]?\\.[a-z]{2})';

/**
 * One expression, the first alternative that fits wins. Every alternative is linear: those that may fail after a long read are
 * bounded or anchored on a rare mark, so that no text makes the scan start over and over.
 */
const pattern = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s<>"\u201C\u201D]*[\\p{L}\\p{N}/]', // addresses end before the sentence's own marks
    '[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}', // e-mail
    `[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.${topLevels}${wordEnd}`, // amazon.com; before words and points
    '@[\\p{L}\\p{N}_]+',
    '#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*',
    `(?:US|CA?|AU?|HK|NZ|NT|MX|TT|FJ|[BGJNRSZ])\\$`, // before words: US$ is one sign
    '(?:USD|EUR|GBP|AUD|CAD|NZD|HKD|CHF|INR|JPY|CNY|RMB|SEK|NOK|DKK|PLN|ZAR|UAH|RUB|IRR|BRL|MXN|THB|KES|NGN|Rs|RM)(?=\\p{N})', // Rs500, EUR20m
    'R(?=\\p{N}{1,3}(?:[.,]\\p{N}{1,3}){0,4}[ \\u00A0]?(?:bn|m|tn|trn|million|billion|trillion)(?![\\p{L}\\p{N}])|\\p{N}{1,3}(?:,\\p{N}{3}){1,4}(?!\\p{N}))', // R4bn, R7,500
    `(?:\\p{L}\\.){2,}(?:\\p{L}${wordEnd})?`, // U.S., a.m., J.R.R., U.S.A
    `\\p{Lu}\\.\\p{Lu}${wordEnd}`, // U.S without its last point
    '\\p{Ll}{2,20}(?=(?:\\p{Lu}\\.){2})', // the|U.S. where a space was lost
    `Ph\\.D${wordEnd}\\.?`,
    `(?:${any(titles)}|${any(others)})\\.(?![\\p{Ll}\\p{N}])`,
    `${any(beforeNumbers)}\\.(?=[ \\t\\u00A0]?\\p{N})`,
    '(?!I\\.)\\p{Lu}\\.(?=[ \\t\\u00A0]{0,3}\\p{Lu})', // initials
    `\\p{N}+(?:[.,:/]\\p{N}+)*(?:(?:st|nd|rd|th|s|ST|ND|RD|TH|G|D)${wordEnd})?`, // 10,000 9.2 10:30 11/13 20th 1990s 5G
    '(?<![\\p{L}\\p{N}.])\\.\\p{N}+',
    `(?<=[ \\t\\u00A0(])\\.\\p{Lu}{2,6}${wordEnd}`, // the code of an index: .DJI
    `${apostrophe}(?:[sS]|re|RE|ve|VE|ll|LL|[dD]|[mM])${wordEnd}`,
    `[nN]${apostrophe}[tT]${wordEnd}`,
    `${letter}+?(?=[nN]${apostrophe}[tT]${wordEnd})`, // do|n't
    `[cC]an(?=not${wordEnd})`,
    '\\p{Lu}+(?:&\\p{Lu}+)+', // AT&T
    // O'Brien, d'Ivoire, Sana'a; but a closing quote glued to the next word ("evil'Rutte") separates.
    `${letter}[\\p{L}\\p{M}\\p{N}]*(?:${apostrophe}(?!(?:[sS]|re|RE|ve|VE|ll|LL|[dD]|[mM])${wordEnd})(?:(?=\\p{Ll})|(?<=(?<!\\p{L})\\p{L}{1,2}.)(?=\\p{L}))${letter}[\\p{L}\\p{M}\\p{N}]*)*`,
    '\\.{2,}|\u2026+|-{2,}|[!?]+|([=*_~+])\\1+',
    '[^\\s\\p{L}\\p{M}\\p{N}\\p{C}]',
    '[\\p{M}\\p{So}]+',
  ].join('|'),
  'gu',
);

const plainMarks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
};

/** Lower case, with typographic quotes, dashes and apostrophes made plain. */
export function lowerOf(text: string): string {
  return text.toLowerCase().replace(/[‘’ʼ“”„«»–—]/g, (mark) => plainMarks[mark] ?? mark);
}

/** One string for all times that a word is written the same: what looks it up later need neither read nor hash it again. */
interface Spelling {
  readonly text: string;
  readonly lower: string;
}

const spellingOf = remembering((text): Spelling => ({ text, lower: lowerOf(text) }), ofWords);

/**
 * Words as the English treebanks of Universal Dependencies cut them: clitics stand alone ("Russia" + "'s", "do" + "n't"), compounds
 * split at hyphens, abbreviations keep their point, numbers their separators; addresses, @handles and #tags are one token, every
 * other mark stands alone. Numbers are cut from the letters glued behind them ("9.2" + "bn"), except "20th", "1990s" and the like.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const plain = plainWordEnd(text, at);
    if (plain === at) {
      at++; // a space
      continue;
    }
    let start = at;
    if (plain > at) at = plain;
    else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) break;
      start = match.index;
      at = start + match[0].length;
    }
    const { text: word, lower } = spellingOf(text.slice(start, at));
    tokens.push({ text: word, lower, start, end: at });
  }
  return tokens;
}

/**
 * Most tokens are plain letters with a space or a comma behind them, and need no expression to be found. Where the one that begins at
 * `at` ends; `at` itself for a space; -1 where the expression has to tell.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  if (code === 0x20) return at;
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) code = text.charCodeAt(++end);
  if (end === at || (code !== 0x20 && code !== 0x2c)) return -1;
  return end - at === 6 && /^[cC]annot$/.test(text.slice(at, end)) ? -1 : end;
}
