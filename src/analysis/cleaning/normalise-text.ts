import { mendLostMarks } from './lost-marks.ts';
import { withoutPageTags } from './page-tags.ts';

/** Windows-1252's printable characters for bytes 0x80 to 0x9F; a space where the byte is unassigned. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

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

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = windows1252.indexOf(character);
  return index < 0 ? -1 : 0x80 + index;
}

/**
 * Mends UTF-8 that was read as Windows-1252 ("â€™" for an apostrophe, "Ã©" for é). Only sequences no language writes are
 * touched: the leads Â, Ã, Ä, Å with one continuation, and "â€" or "â‚" with one (general punctuation, currency signs).
 */
function mendMojibake(text: string): string {
  if (!/[ÂÃÄÅ][\u0080-\u00bf]|â[€‚]/.test(text)) return text;
  return (
    text
      .replace(/â(€|‚)([\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€])/g, (whole, second: string, third: string) => {
        const code = 0x2000 | ((byteOf(second) & 0x3f) << 6) | (byteOf(third) & 0x3f);
        return byteOf(third) < 0x80 || byteOf(third) > 0xbf ? whole : String.fromCharCode(code);
      })
      // The third byte of a closing mark is unassigned there and mostly lost; of a dash it was a curly mark that was made straight.
      .replace(/(?<=\s)â€["”“](?=\s)/g, '—')
      .replace(/â€(?!["'\p{L}\p{N}])/gu, '”')
      .replace(/([ÂÃÄÅ])([\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g, (whole, lead: string, next: string) => {
        const byte = byteOf(next);
        // A curly quote after a capital Â is ordinary French or Portuguese; only a raw continuation byte is certain there.
        if (byte < 0x80 || byte > 0xbf || (lead !== 'Ã' && next.charCodeAt(0) > 0xff)) return whole;
        return String.fromCharCode(((byteOf(lead) & 0x1f) << 6) | (byte & 0x3f));
      })
  );
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([a-zA-Z]{2,6}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entity(name as string) ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    const valid = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return valid ? String.fromCodePoint(code) : whole;
  });
}

/** What a link says to those who do not see the page ("the report, opens new tab, found"). */
const spokenForLinks =
  /, opens (?:in )?(?:a )?new (?:tab|window)\b| ?[([]opens (?:in )?(?:a )?new (?:tab|window)[)\]]/giu;

/**
 * Letters composed (NFC), and white space as one article stores it: `\n` ends a line, other white space is one space, no line begins or ends with one.
 * Characters that show nothing (soft hyphens, zero-width marks, controls) go; joiners inside a word of a script that needs them stay.
 */
export function normaliseText(raw: string): string {
  return withoutPageTags(decodeEntities(mendLostMarks(mendMojibake(raw.toWellFormed().normalize('NFC')))))
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g, '')
    .replace(/\u200c|\u200d/g, (joiner, at: number, whole: string) => (whole.charCodeAt(at - 1) >= 0x600 ? joiner : ''))
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').replace(spokenForLinks, '').trim())
    .join('\n');
}
