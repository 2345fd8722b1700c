const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  euro: '€',
  pound: '£',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  sbquo: '‚',
  bull: '•',
  middot: '·',
  deg: '°',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  eth: 'ð',
  thorn: 'þ',
  shy: '',
};

/** The marks that names of letters end in ("eacute"), as combining characters. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/** The character that a named entity stands for, null where it is none. */
function entity(name: string): string | null {
  const plain = entities[name];
  if (plain !== undefined) return plain;
  const [, letter = '', mark = ''] = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/.exec(name) ?? [];
  return letter === '' ? null : (letter + (marks[mark] as string)).normalize('NFC');
}

/** Entities that were escaped once more ("&amp;rsquo;"), and marks whose semicolon was lost ("&ldquoWe"). */
const escapedAgain = /&amp;(?=#?\w{2,7};)/g;
const unclosed =
  /&(ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|nbsp|quot|apos|#8(?:2(?:1[1-7]|2[0-2]|30))|#160|#39|#34)(?![;\d])/g;

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(escapedAgain, '&')
    .replace(unclosed, '&$1;')
    .replace(/&amp(?=\s)/g, '&')
    .replace(/&(?:#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([a-zA-Z]{2,6}));/g, (whole, decimal, hex, name) => {
      if (name !== undefined) return entity(name as string) ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
      const valid = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return valid ? String.fromCodePoint(code) : whole;
    });
}
